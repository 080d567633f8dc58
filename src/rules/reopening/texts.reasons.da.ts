import { date, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { ReasonText } from '../core/rule.ts';
import type { parameters } from './parameters.ts';

type Reasons = Readonly<Record<string, ReasonText>>;

const childReasons = (law: Law<typeof parameters>): Reasons => ({
  'child-case': {
    label: 'Sagen handler om familiesammenføring med et barn',
    true: 'Sagen handler om familiesammenføring med et barn.',
    false: 'Sagen handler ikke om familiesammenføring med et barn.',
  },
  'child-conditions': {
    label: 'Alle betingelser for genoptagelse er opfyldt',
    true: 'Alle betingelser for genoptagelse er opfyldt.',
    false: 'Mindst én betingelse for genoptagelse er ikke opfyldt.',
  },
  'child-not-reopenable': {
    label: 'Mindst én betingelse for genoptagelse er ikke opfyldt',
    true: 'Mindst én betingelse for genoptagelse er ikke opfyldt.',
    false: 'Alle betingelser for genoptagelse er opfyldt.',
  },
  'legal-basis': {
    label: 'Ansøgningen var efter udlændingelovens § 9, stk. 1, nr. 2',
    true: 'Ansøgningen var efter udlændingelovens § 9, stk. 1, nr. 2.',
    false: 'Ansøgningen var ikke efter udlændingelovens § 9, stk. 1, nr. 2.',
  },
  'decision-period': {
    label: `Afgørelsen er fra den ${date(law.decisionFrom)} til og med den ${date(law.decisionTo)}`,
    true: `Afgørelsen er fra den ${date(law.decisionFrom)} til og med den ${date(law.decisionTo)}.`,
    false: `Afgørelsen er ikke fra den ${date(law.decisionFrom)} til og med den ${date(law.decisionTo)}.`,
  },
  ground: {
    label: 'Begrundelsen er en af dem, loven nævner',
    true: 'Begrundelsen er en af dem, loven nævner.',
    false: 'Begrundelsen er ikke en af dem, loven nævner for den slags afgørelse.',
  },
  residence: {
    label: 'Barnet har i det væsentlige opholdt sig i Danmark siden afgørelsen',
    true: 'Barnet har i det væsentlige opholdt sig i Danmark siden afgørelsen.',
    false: 'Barnet har ikke i det væsentlige opholdt sig i Danmark siden afgørelsen.',
  },
  'no-expulsion': {
    label: 'Barnet er ikke udvist ved dom',
    true: 'Barnet er ikke udvist ved dom.',
    false: 'Barnet er udvist ved dom.',
  },
  'no-prison': {
    label: 'Barnet er ikke idømt fængsel',
    true: 'Barnet er ikke idømt fængsel.',
    false: 'Barnet er idømt fængsel. Betinget fængsel tæller også.',
  },
  'no-maintenance-after-18': {
    label: `Udlændingestyrelsen har ikke betalt underhold efter det fyldte ${law.childAge}. år`,
    true: `Udlændingestyrelsen har ikke betalt barnets underhold efter det fyldte ${law.childAge}. år.`,
    false: `Udlændingestyrelsen har betalt barnets underhold efter det fyldte ${law.childAge}. år.`,
  },
  'request-period': {
    label: `Der er bedt om genoptagelse senest den ${date(law.requestBy)}`,
    true: `Der er bedt om genoptagelse senest den ${date(law.requestBy)}.`,
    false: `Der er bedt om genoptagelse efter den ${date(law.requestBy)}.`,
  },
});

const placementReasons: Reasons = {
  'placement-case': {
    label: 'Sagen handler om visitering af en flygtning',
    true: 'Sagen handler om visitering af en flygtning.',
    false: 'Sagen handler ikke om visitering af en flygtning.',
  },
  'use-relocation-rules': {
    label: 'Det er en sag for flyttereglerne',
    true: 'Det er en sag for flyttereglerne i integrationsloven.',
    false: 'Det er ikke en sag for flyttereglerne i integrationsloven.',
  },
  'arose-after': {
    label: 'Forholdene er opstået efter afgørelsen',
    true: 'Forholdene er opstået efter afgørelsen.',
    false: 'Forholdene er opstået før afgørelsen.',
  },
  new: {
    label: 'Udlændingestyrelsen kendte ikke oplysningerne',
    true: 'Udlændingestyrelsen kendte ikke oplysningerne.',
    false: 'Udlændingestyrelsen kendte oplysningerne, da den traf afgørelsen.',
  },
  material: {
    label: 'Oplysningerne må antages at ville have ført til en anden vurdering',
    true: 'Oplysningerne må antages at ville have ført til en anden vurdering.',
    false: 'Oplysningerne må ikke antages at ville have ført til en anden vurdering.',
  },
  'new-and-material': {
    label: 'Oplysningerne er både nye og væsentlige',
    true: 'Oplysningerne er både nye og væsentlige.',
    false: 'Oplysningerne er kun nye, kun væsentlige eller ingen af delene.',
  },
  'placement-not-reopenable': {
    label: 'Oplysningerne er kun nye, kun væsentlige eller ingen af delene',
    true: 'Oplysningerne er kun nye, kun væsentlige eller ingen af delene.',
    false: 'Oplysningerne er både nye og væsentlige.',
  },
  'by-municipality': {
    label: 'Kommunen henvender sig for flygtningen',
    true: 'Kommunen henvender sig for flygtningen.',
    false: 'Flygtningen henvender sig selv.',
  },
  'by-refugee': {
    label: 'Flygtningen henvender sig selv',
    true: 'Flygtningen henvender sig selv.',
    false: 'Kommunen henvender sig for flygtningen.',
  },
  'power-of-attorney': {
    label: 'Der er en fuldmagt med',
    true: 'Der er en fuldmagt fra flygtningen med.',
    false: 'Der er ikke en fuldmagt fra flygtningen med.',
  },
  'may-ask': {
    label: 'Den, der beder om det, kan gøre det',
    true: 'Flygtningen beder selv om det, eller kommunen har en fuldmagt.',
    false: 'Kommunen beder om det uden fuldmagt.',
  },
  'power-of-attorney-missing': {
    label: 'Der mangler en fuldmagt',
    true: 'Der mangler en fuldmagt.',
    false: 'Der mangler ikke en fuldmagt.',
  },
  'request-reopening': {
    label: 'Der kan bedes om genoptagelse',
    true: 'Der kan bedes om genoptagelse.',
    false: 'Der kan ikke bedes om genoptagelse på den måde.',
  },
};

const parentReasons = (law: Law<typeof parameters>): Reasons => ({
  'parent-case': {
    label: 'Sagen handler om en forælder til et dansk barn',
    true: 'Sagen handler om en forælder til et dansk barn.',
    false: 'Sagen handler ikke om en forælder til et dansk barn.',
  },
  'parent-conditions': {
    label: 'Alle betingelser er opfyldt',
    true: 'Alle betingelser er opfyldt.',
    false: 'Mindst én betingelse er ikke opfyldt.',
  },
  'parent-not-covered': {
    label: 'Mindst én betingelse er ikke opfyldt',
    true: 'Mindst én betingelse er ikke opfyldt.',
    false: 'Alle betingelser er opfyldt.',
  },
  'refusal-kind': {
    label: 'Afslaget er et af dem, der kan genoptages',
    true: 'Afslaget er et af dem, der kan genoptages.',
    false: 'Afslaget er ikke et af dem, der kan genoptages efter dommen.',
  },
  'refusal-date': {
    label: `Afslaget er ikke for gammelt: § 9 c, stk. 1, og § 9, stk. 2, nr. 4, kun efter den ${date(law.cutoff1993)}`,
    true: 'Afslaget er ikke for gammelt.',
    false: `Afslaget er ikke givet efter den ${date(law.cutoff1993)}.`,
  },
  documented: {
    label: 'Dokumentation, hvis den kræves: Den nye praksis ville have givet opholdstilladelse',
    true: 'Dokumentationen er der, eller den kræves ikke ved denne slags afslag.',
    false: 'Du kan ikke dokumentere, at du ville have fået opholdstilladelse efter den nye praksis.',
  },
  'still-fulfilled': {
    label: 'Situationen er stadig sådan, hvis det kræves',
    true: 'Situationen er stadig sådan, eller det kræves ikke ved denne slags afslag.',
    false: 'Du er ikke længere i en situation, hvor den nye praksis ville give opholdstilladelse.',
  },
  'child-under-18': {
    label: `Barnet er under ${years(law.childAge)}, når den nye afgørelse træffes`,
    true: `Barnet er under ${years(law.childAge)}, når den nye afgørelse træffes.`,
    false: `Barnet er ikke under ${years(law.childAge)}, når den nye afgørelse træffes.`,
  },
  'after-zambrano': {
    label: `Afslaget er givet efter den ${date(law.zambranoOn)}`,
    true: `Afslaget er givet efter den ${date(law.zambranoOn)}.`,
    false: `Afslaget er givet den ${date(law.zambranoOn)} eller før.`,
  },
  'not-after-zambrano': {
    label: `Afslaget er givet den ${date(law.zambranoOn)} eller før`,
    true: `Afslaget er givet den ${date(law.zambranoOn)} eller før.`,
    false: `Afslaget er givet efter den ${date(law.zambranoOn)}.`,
  },
  'agency-examines': {
    label: 'Udlændingestyrelsen skal selv undersøge sagen',
    true: 'Udlændingestyrelsen skal selv undersøge sagen.',
    false: 'Udlændingestyrelsen undersøger ikke sagen af sig selv.',
  },
  'request-yourself': {
    label: 'Du skal selv bede om genoptagelse',
    true: 'Du skal selv bede om genoptagelse.',
    false: 'Du skal ikke selv bede om genoptagelse efter nyhedsbrevet.',
  },
});

const laterReasons = (law: Law<typeof parameters>): Reasons => ({
  'refusal-case': {
    label: 'Sagen handler om et barn, der fik afslag på grund af integration',
    true: 'Sagen handler om et barn, der fik afslag på grund af integration.',
    false: 'Sagen handler ikke om et barn, der fik afslag på grund af integration.',
  },
  'refusal-conditions': {
    label: 'Afslaget hører til dem, myndigheden har nævnt',
    true: 'Afslaget hører til dem, myndigheden har nævnt.',
    false: 'Afslaget hører ikke til dem, myndigheden har nævnt.',
  },
  'refusal-not-covered': {
    label: 'Afslaget hører ikke til dem, myndigheden har nævnt',
    true: 'Afslaget hører ikke til dem, myndigheden har nævnt.',
    false: 'Afslaget hører til dem, myndigheden har nævnt.',
  },
  refused: {
    label: 'Afgørelsen var et afslag',
    true: 'Afgørelsen var et afslag.',
    false: 'Ansøgningen blev afvist. Den fik ikke afslag.',
  },
  'integration-ground': {
    label: 'Begrundelsen var muligheden for en vellykket integration',
    true: 'Begrundelsen var muligheden for en vellykket integration.',
    false: 'Begrundelsen var en anden end muligheden for en vellykket integration.',
  },
  'scheme-period': {
    label: `Afslaget er fra den ${date(law.decisionFrom)} til den ${date(law.gencTo)} eller fra den ${date(law.transitionFrom)} til den ${date(law.transitionTo)}`,
    true: 'Afslaget er fra en af de to perioder.',
    false: `Afslaget er hverken fra den ${date(law.decisionFrom)} til den ${date(law.gencTo)} eller fra den ${date(law.transitionFrom)} til den ${date(law.transitionTo)}.`,
  },
  'both-parents-case': {
    label: 'Sagen handler om en forælder, der bor med sit danske barn og den anden forælder',
    true: 'Sagen handler om en forælder, der bor med sit danske barn og den anden forælder.',
    false: 'Sagen handler ikke om en forælder, der bor med sit danske barn og den anden forælder.',
  },
  'both-parents-conditions': {
    label: 'Alle betingelser er opfyldt',
    true: 'Alle betingelser er opfyldt.',
    false: 'Mindst én betingelse er ikke opfyldt.',
  },
  'both-parents-not-covered': {
    label: 'Mindst én betingelse er ikke opfyldt',
    true: 'Mindst én betingelse er ikke opfyldt.',
    false: 'Alle betingelser er opfyldt.',
  },
  'decision-type': {
    label: 'Afgørelsen er en af dem, meddelelsen nævner',
    true: 'Afgørelsen er en af dem, meddelelsen nævner.',
    false: 'Afgørelsen er ikke en af dem, meddelelsen nævner.',
  },
  'decided-before-practice': {
    label: `Afgørelsen er fra før den ${date(law.bothParentsPracticeFrom)}`,
    true: `Afgørelsen er fra før den ${date(law.bothParentsPracticeFrom)}.`,
    false: `Afgørelsen er fra den ${date(law.bothParentsPracticeFrom)} eller senere: Den er truffet efter den nye praksis.`,
  },
  'child-danish': {
    label: 'I har et mindreårigt dansk barn sammen',
    true: 'I har et mindreårigt dansk barn sammen.',
    false: 'I har ikke et mindreårigt dansk barn sammen.',
  },
  'lives-with-both': {
    label: 'Barnet bor hos begge forældre',
    true: 'Barnet bor hos begge forældre.',
    false: 'Barnet bor ikke hos begge forældre.',
  },
  'after-chavez': {
    label: `Afgørelsen er fra efter den ${date(law.chavezVilchezOn)}`,
    true: `Afgørelsen er fra efter den ${date(law.chavezVilchezOn)}.`,
    false: `Afgørelsen er fra den ${date(law.chavezVilchezOn)} eller før.`,
  },
  'not-after-chavez': {
    label: `Afgørelsen er fra den ${date(law.chavezVilchezOn)} eller før`,
    true: `Afgørelsen er fra den ${date(law.chavezVilchezOn)} eller før.`,
    false: `Afgørelsen er fra efter den ${date(law.chavezVilchezOn)}.`,
  },
  'agency-examines-both': {
    label: 'Udlændingestyrelsen skal selv undersøge sagen',
    true: 'Udlændingestyrelsen skal selv undersøge sagen.',
    false: 'Udlændingestyrelsen undersøger ikke sagen af sig selv.',
  },
  'request-yourself-both': {
    label: 'Du skal selv bede om genoptagelse',
    true: 'Du skal selv bede om genoptagelse.',
    false: 'Du skal ikke selv bede om genoptagelse.',
  },
  'waiting-case': {
    label: `Sagen handler om kravet om ${law.waitingYears} års ophold`,
    true: `Sagen handler om kravet om ${law.waitingYears} års ophold.`,
    false: `Sagen handler ikke om kravet om ${law.waitingYears} års ophold.`,
  },
  'waiting-conditions': {
    label: 'Sagen hører til dem, dommen fra 2021 handler om',
    true: 'Sagen hører til dem, dommen fra 2021 handler om.',
    false: 'Sagen hører ikke til dem, dommen fra 2021 handler om.',
  },
  'waiting-not-covered': {
    label: 'Sagen hører ikke til dem, dommen fra 2021 handler om',
    true: 'Sagen hører ikke til dem, dommen fra 2021 handler om.',
    false: 'Sagen hører til dem, dommen fra 2021 handler om.',
  },
  sponsor: {
    label: 'Familien i Danmark havde ophold efter § 7, stk. 3',
    true: 'Familien i Danmark havde ophold efter udlændingelovens § 7, stk. 3.',
    false: 'Familien i Danmark havde ikke ophold efter udlændingelovens § 7, stk. 3.',
  },
  'waiting-ground': {
    label: `Afslaget skyldtes, at der ikke var gået ${years(law.waitingYears)}`,
    true: `Afslaget skyldtes, at der ikke var gået ${years(law.waitingYears)}.`,
    false: 'Afslaget skyldtes noget andet.',
  },
});

/** The conditions of every track in words. */
export const reasons = (law: Law<typeof parameters>): Reasons => ({
  decision: { label: 'Afgørelsen', true: 'Reglen giver et svar.', false: 'Reglen giver ikke et svar.' },
  ...childReasons(law),
  ...placementReasons,
  ...parentReasons(law),
  ...laterReasons(law),
});
