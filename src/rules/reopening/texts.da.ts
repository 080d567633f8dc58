import { date, months, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './advise.ts';
import type { Interpretation, Outcome, Values } from './evaluate.ts';
import type { parameters } from './parameters.ts';
import { reasons } from './texts.reasons.da.ts';

const write = 'Skriv til Udlændingestyrelsen, for eksempel med kontaktformularen på nyidanmark.dk.';

export const texts = (
  law: Law<typeof parameters>,
): OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, Interpretation> => ({
  title: 'Genoptagelse: kan en afsluttet sag åbnes igen?',
  lead: 'Seks slags sager: børn, visitering af flygtninge, forældre til danske børn og senere ordninger. Til kommunen og den, sagen handler om.',
  outcomes: {
    'needs-facts': 'Der mangler oplysninger',
    reopenable: 'Sagen kan genoptages',
    'not-reopenable': 'Sagen kan ikke genoptages',
    'use-relocation-rules': 'Brug flyttereglerne i integrationsloven',
    'power-of-attorney-missing': 'Der mangler en fuldmagt fra flygtningen',
    'request-reopening': 'Der kan bedes om genoptagelse',
    'not-covered': 'Sagen er ikke omfattet',
    'agency-examines': 'Udlændingestyrelsen skal selv undersøge sagen',
    'request-yourself': 'Du skal selv bede om genoptagelse',
    'ask-agency': 'Spørg Udlændingestyrelsen, om sagen kan genoptages',
  },
  statements: {
    'falls-on-day-off': ({ on }) =>
      `Den ${date(on)} er en lørdag eller søndag. Ingen af kilderne siger, om den næste hverdag er i tide.`,
    'child-reopenable': 'Sagen kan genoptages efter loven fra 2014',
    'child-not-reopenable': 'Sagen kan ikke genoptages efter loven fra 2014',
    'request-yourself-2021': 'Du kan selv bede om genoptagelse',
    'scheme-closed': ({ on }) => `Ordningen er lukket: Anmodningen skulle være indgivet senest den ${date(on)}.`,
    'well-integrated-assessed':
      'Udlændingestyrelsen vurderer, om barnet er velintegreret i Danmark. Uddannelse og en aktiv indsats efter bedste evne tæller. Styrelsen tager hensyn til barnets situation og evne. Et handicap kan have forhindret en aktiv indsats, og det tages der særligt hensyn til.',
    'may-stay-meanwhile': 'Barnet kunne få lov til at blive i Danmark, mens sagen blev behandlet.',
    'form-ge1': ({ by }) =>
      `Anmodningen skulle være indgivet senest den ${date(by)}. I 2014 hed skemaet GE1. Er sagen ikke afgjort endnu, så skriv til Udlændingestyrelsen.`,
    're-entry-permit':
      'Ville barnet til udlandet imens, skulle det i 2014 først søge om tilbagerejsetilladelse i Borgerservice eller hos politiet.',
    'try-integration-refusal':
      'Afslaget skyldtes muligheden for integration. Prøv også den senere ordning for den slags afslag: Vælg »Et barn, der fik nej, fordi det ikke kunne blive vellykket integreret«.',
    'starting-point':
      'Det er et udgangspunkt. Udlændingestyrelsen afgør den enkelte sag efter de almindelige betingelser for genoptagelse.',
    'contact-form': ({ subject }) =>
      subject === undefined
        ? write
        : 'Skriv med kontaktformularen på nyidanmark.dk. I 2017 hed emnet »Boligplacering af flygtninge«. Fortæl, hvilke oplysninger der er nye. Skriver kommunen, skal fuldmagten med.',
    'integration-act-moves':
      'En flytning til en anden kommune sker efter flyttereglerne i integrationsloven. Spørg kommunen, hvordan det foregår.',
    'authority-assesses':
      'Udlændingestyrelsen vurderer, hvem der faktisk tager sig af barnet, og om barnet er afhængigt af dig. Barnets alder, udvikling og tilknytning til begge forældre tæller. Det gør også risikoen for barnet, hvis det bliver skilt fra dig.',
    'wider-practice-2019': 'Praksis er siden blevet bredere. Det meddelte Udlændingestyrelsen i september 2019.',
    'write-if-not-contacted': `Har du ikke hørt noget, så skriv selv nu. ${write}`,
    'other-track-both-parents':
      'Bor barnet sammen med jer begge, så prøv også sporet »En forælder, der bor sammen med sit danske barn og barnets anden forælder«.',
    'apply-anew-article-20': ({ from }) =>
      `Du kan også søge på ny. Siden den ${date(from)} giver udlændingelovens § 9, stk. 1, nr. 4, selv opholdstilladelse til familie til en dansk statsborger efter EU-traktatens artikel 20.`,
    'decide-before-18': ({ on }) =>
      `Afgørelsen skal træffes før den ${date(on)}. Den dag fylder barnet ${years(law.childAge)}.`,
    'open-unknown': 'Ingen af vores kilder siger, om ordningen stadig er åben eller er lukket.',
    'write-to-agency': `${write} Bed om svar på, om afslaget kan genoptages.`,
    'form-ge2': 'I 2016 hed skemaet til den slags anmodninger GE2.',
    'three-month-rule-today': ({ months: count }) =>
      `I dag er reglen en anden: Et barn, der bor i udlandet hos den anden forælder, skal som udgangspunkt søges hertil senest ${months(count)} efter, at forælderen her fik opholdstilladelse.`,
    'presumption-rebuttable':
      'Når barnet bor hos begge forældre, antages det at være afhængigt af dig. Udlændingestyrelsen kan komme frem til noget andet.',
    'other-track-parent':
      'Barnet bor ikke hos begge forældre. Prøv sporet »En forælder til et dansk barn, der fik nej til ophold«.',
    'agency-contacted-families': 'I 2021 skrev Udlændingestyrelsen til familier, den mente var omfattet.',
    'other-requirements-assessed':
      'Udlændingestyrelsen ser også på de andre betingelser for familiesammenføring, før den giver tilladelse.',
    'two-years-today': ({ years: count }) =>
      `I dag er kravet ${years(count)} for den, der har ophold efter udlændingelovens § 7, stk. 3. Det kan sættes ned efter § 37 m.`,
  },
  deadlines: {
    'decide-before-18': {
      title: 'Sidste dag for Udlændingestyrelsens afgørelse',
      description: `Dagen efter fylder barnet ${years(law.childAge)}. Afgørelsen i genoptagelsessagen skal være truffet inden da.`,
    },
  },
  timeline: {
    period: 'Afgørelser, der kan genoptages',
    decision: 'Afgørelsen',
    residence: 'Krævet ophold i Danmark',
    'child-18': `Barnet fylder ${years(law.childAge)}`,
    'request-by': 'Sidste dag for anmodning',
    request: 'Anmodning om genoptagelse',
    'child-born': 'Barnet født',
    zambrano: 'Zambrano-dommen',
    refusal: 'Afslaget',
    'chavez-vilchez': 'Chavez-Vilchez-dommen',
    'practice-2022': 'Ny praksis',
    'decision-expected': 'Ny afgørelse ventes',
    today: 'Beregnet pr.',
  },
  reasons: reasons(law),
  interpretations: {
    'I-1993': {
      title: `Gælder den ${date(law.cutoff1993)} for begge paragraffer?`,
      text: `Nyhedsbrevet nævner § 9 c, stk. 1, og § 9, stk. 2, nr. 4, og til sidst datoen den ${date(law.cutoff1993)}. Beregneren læser datoen, så den gælder begge. Spørg Udlændingestyrelsen, hvis dit afslag er så gammelt.`,
    },
    'I-DOCUMENTED': {
      title: 'Hvem skal dokumentere noget?',
      text: 'Nyhedsbrevet kræver kun dokumentation ved afslag på afledt opholdsret. Ved de andre afslag spørger beregneren ikke om det. Send gerne papirer med alligevel.',
    },
    'I-OWN-MOTION': {
      title: 'Skal du selv skrive?',
      text: 'I oktober 2017 skrev Udlændingestyrelsen, at du ikke behøvede at henvende dig. I september 2019 meddelte den en bredere praksis. Har du ikke hørt noget, så skriv selv.',
    },
    'I-ZAMBRANO-DAY': {
      title: `Afslag på selve dagen den ${date(law.zambranoOn)}`,
      text: 'Nyhedsbrevet siger kun »før« og »efter« dommen. Beregneren regner dagen med til tiden før. Så beder du selv om genoptagelse og er på den sikre side.',
    },
    'I-2020-END': {
      title: `Gælder ordningen til og med den ${date(law.transitionTo)}?`,
      text: 'Meddelelsens sidste dag kan ikke læses i vores kilde. Kravet om integration blev afskaffet dagen efter, så beregneren regner alle dage før med.',
    },
    'I-CHAVEZ-DAY': {
      title: `Afgørelse på selve dagen den ${date(law.chavezVilchezOn)}`,
      text: 'Meddelelsen siger kun »efter« dommen. Beregneren regner dagen med til tiden før. Så beder du selv om genoptagelse og er på den sikre side.',
    },
  },
  values: {
    failed: {
      label: 'Ikke opfyldt',
      as: 'codes',
      codes: {
        'legal-basis': 'paragraffen',
        'decision-period': 'afgørelsens dato',
        ground: 'begrundelsen',
        residence: 'ophold i Danmark',
        'no-expulsion': 'udvist ved dom',
        'no-prison': 'idømt fængsel',
        'no-maintenance-after-18': `underhold efter ${years(law.childAge)}`,
        'request-period': 'fristen for anmodningen',
        new: 'oplysningerne er ikke nye',
        material: 'oplysningerne er ikke væsentlige',
        'refusal-kind': 'slags afslag',
        'refusal-date': 'afslagets dato',
        documented: 'dokumentation',
        'still-fulfilled': 'situationen i dag',
        'child-under-18': 'barnets alder',
        refused: 'det var ikke et afslag',
        'decision-type': 'slags afgørelse',
        'decided-before-practice': 'afgørelsens dato',
        'child-danish': 'fælles dansk barn',
        'lives-with-both': 'barnet bor ikke hos begge',
        sponsor: 'ophold efter § 7, stk. 3',
      },
    },
    residenceUntil: { label: 'Krævet ophold i Danmark til og med', as: 'day' },
    childTurns18On: { label: `Barnet fylder ${years(law.childAge)}`, as: 'day' },
    scheme: {
      label: 'Ordning',
      as: 'codes',
      codes: {
        'genc-2016': `afslag til og med den ${date(law.gencTo)}`,
        'transition-2020': `afslag fra den ${date(law.transitionFrom)} til den ${date(law.transitionTo)}`,
      },
    },
  },
  changes: {
    cutoff1993: 'Afslag efter § 9 c, stk. 1, og § 9, stk. 2, nr. 4, er kun omfattet efter denne dag.',
    decisionFrom: 'Første dag for afslag og afvisninger til børn, der kan genoptages.',
    zambranoOn: 'Zambrano-dommen: Senere afslag til forældre undersøger Udlændingestyrelsen selv.',
    decisionTo: 'Sidste dag for afslag og afvisninger til børn, der kan genoptages efter loven fra 2014.',
    actInForceFrom: 'Loven om genoptagelse af børnesager træder i kraft.',
    requestBy: 'Sidste dag for at bede om genoptagelse af en børnesag efter loven fra 2014.',
    gencTo: 'Sidste dag for afslag, som skemaet GE2 handlede om.',
    chavezVilchezOn: 'Chavez-Vilchez-dommen: Praksis for forældre til danske børn ændres.',
    transitionTo: 'Sidste dag med kravet om mulighed for en vellykket integration.',
    bothParentsPracticeFrom: 'Ny praksis for forældre, der bor med deres danske barn og den anden forælder.',
    article20From: 'Loven selv giver ophold til familie til danske statsborgere efter EU-traktatens artikel 20.',
  },
  help: 'Udlændingestyrelsen afgør, om en sag bliver genoptaget. Er du i tvivl, så spørg styrelsen på nyidanmark.dk.',
});
