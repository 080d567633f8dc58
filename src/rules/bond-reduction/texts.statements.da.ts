import { commonStatements } from '../security/texts.da.ts';
import { date, kroner, list, months } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { StatementTexts } from '../core/rule.ts';
import type { parameters } from './parameters.ts';
import type { SAYINGS } from './sayings.ts';

const STEP = { a1: 'A1-trinnet', a2: 'A2-trinnet', final: 'trinnet for den afsluttende danskprøve' };
const TEST = { a1: 'A1-prøven', a2: 'A2-prøven', final: 'den afsluttende danskprøve' };
const WHO = { 'the-person-who-posted': 'Den, der har stillet sikkerheden,' };
const PROOF = {
  'proof-and-day-of-test': 'prøvebeviset med dato',
  'failed-attempt-or-suspension':
    'papirer på et forsøg, der ikke lykkedes i tide, eller på en udskudt frist, hvis der er nogen',
};
/** By how much, where it is known. An amount ends in a full stop of its own. */
const level = (year: number | undefined) => (year === undefined ? '' : ` efter satserne for ${year}`);
const taken = (amount: number | undefined, year: number | undefined) =>
  amount === undefined ? '' : ` Sikkerheden sættes ned${level(year)} med ${kroner(amount)}`;
const until = (on: Parameters<typeof date>[0] | undefined, words: string) =>
  on === undefined ? words : `senest den ${date(on)}`;

export const statements = (law: Law<typeof parameters>): StatementTexts<typeof SAYINGS> => ({
  ...commonStatements,
  'amount-computed': ({ base, baseYear, year }) =>
    `Beløbet er regnet ud fra ${kroner(base)} i ${baseYear} og reguleret frem til ${year}. Det kan afvige med en øre fra kommunens.`,
  'amount-not-published': ({ year }) => `Her er ikke noget beløb for ${year}. Derfor kan nedsættelsen ikke regnes ud.`,
  'ask-municipality-amount': 'Spørg kommunen, hvor meget sikkerheden sættes ned. Det kan ikke regnes ud her.',
  'deadline-has-passed': ({ on }) =>
    `Fristen var den ${date(on)}. Den er gået. Spørg Udlændingestyrelsen, om fristen er forlænget eller udskudt.`,
  'not-spouses':
    'Ud fra dine svar kan sikkerheden ikke sættes ned efter denne regel. Opholdstilladelsen er ikke givet på grund af ægtefællesammenføring.',
  'granted-too-early': ({ on }) =>
    `Ud fra dine svar kan sikkerheden ikke sættes ned for denne prøve. Opholdstilladelsen er ikke givet efter den ${date(on)}.`,
  'no-test-required':
    'Ud fra dine svar kan sikkerheden ikke sættes ned for denne prøve. Der er ikke stillet krav om en danskprøve.',
  'final-exam-still-reduces':
    'En afsluttende danskprøve kan stadig sætte sikkerheden ned. Det er Prøve i Dansk 1, 2 eller 3 og Studieprøven.',
  'ask-agency': 'Spørg Udlændingestyrelsen ved tvivl.',
  'take-accepted-test': ({ deadline }) =>
    `Tag en danskprøve på A1-niveau eller højere ${until(deadline, 'inden fristen i brevet')}. Modulprøven kan ikke træde i stedet for den.`,
  'accepted-tests-listed': 'På nyidanmark.dk er der en oversigt over de prøver, der viser mindst A1-niveau.',
  'agency-decides': 'Det er Udlændingestyrelsen, der afgør, om prøven tæller.',
  'another-test-by': ({ deadline }) =>
    `En anden prøve får sit eget brev, når den er bestået ${until(deadline, 'inden fristen')}.`,
  'ask-again-from': ({ on }) =>
    `Send en ny anmodning. Denne prøve tæller først i anmodninger, som kommunen har modtaget fra den ${date(on)}.`,
  'step-amount': ({ step, stepAmount, levelYear }) =>
    `Ud fra dine svar giver prøven ${step.length > 0 ? list(step.map((each) => STEP[each])) : 'ikke flere trin'}.${taken(stepAmount, levelYear)}`,
  'new-amount': ({ newAmount }) => `Bagefter er sikkerheden ${kroner(newAmount)}`,
  'floor-limits': ({ floor }) =>
    `Sikkerheden kan ikke komme under ${kroner(floor)} Derfor sættes den ikke ned med hele beløbet.`,
  'nothing-left': 'Prøven sætter ikke sikkerheden længere ned, end den er nu.',
  'write-to-municipality': (p) =>
    `${WHO[p.by]} skal bede kommunen skriftligt om at sætte den ned. Læg ved: ${list(p.with.map((each) => PROOF[each]))}.`,
  'effect-from-receipt': ({ effectFrom }) =>
    `Nedsættelsen gælder fra den dag, kommunen modtager anmodningen${effectFrom === undefined ? '' : `: den ${date(effectFrom)}`}. Der er ingen frist for at bede om den.`,
  'never-by-itself': 'Sikkerheden bliver aldrig sat ned af sig selv. Nogen skal bede om det.',
  'municipality-instructs-bank':
    'Kommunen giver banken besked. Det er den kommune, som sikkerheden er stillet over for nu.',
  'half-of-the-first-amount':
    'Der er søgt efter de gamle regler. Her er nedsættelsen halvdelen af det beløb, der først blev stillet, også når sikkerheden siden er skrevet ned.',
  'security-over-50000-before-2012':
    'Udlændingestyrelsens side har mere om de større beløb, der blev stillet efter de gamle regler. Spørg styrelsen ved tvivl.',
  'a1-deadline-suspended': ({ a1Deadline }) =>
    `Prøven er bestået efter A1-fristen den ${date(a1Deadline)}. Har Udlændingestyrelsen udskudt den frist, kan A1-trinnet også gives.`,
  'lower-tests-count-too': ({ tests }) =>
    `Er ${tests.map((test) => TEST[test]).join(' eller ')} bestået for sig inden sin egen frist, kan den også sætte sikkerheden ned. Beregn den for sig.`,
  'test-by': ({ deadline }) =>
    `Prøven skal være bestået ${until(deadline, 'inden fristen i brevet fra Udlændingestyrelsen')}.`,
  'retest-until': ({ retestDeadline }) =>
    `Er prøven taget i tide, men ikke bestået, kan den tages om ${retestDeadline === undefined ? `i ${months(law.retestMonths)} efter fristen` : `til og med den ${date(retestDeadline)}`}.`,
  'sign-up-in-time': 'Meld dig til prøven i god tid hos dem, der holder den.',
  'a1-missed-permit-may-be-revoked':
    'Bliver prøven på A1-niveau ikke bestået i tide, kan opholdstilladelsen blive inddraget.',
  'a2-is-a-condition': 'Prøven på A2-niveau er også en betingelse for opholdstilladelsen.',
  'a2-within-a1-deadline-gives-both': ({ a1Deadline }) =>
    `Består du prøven på A2-niveau ${until(a1Deadline, 'inden fristen for A1-prøven')}, giver den begge trin.`,
  'final-exam-has-no-deadline': 'Der er ingen frist for den afsluttende danskprøve.',
  'no-reduction-for-this-step':
    'Ud fra dine svar er prøven bestået efter fristen. Så kan sikkerheden ikke sættes ned for dette trin.',
  'failed-attempt-gives-three-months': `Er prøven taget inden fristen, men ikke bestået, er der ${months(law.retestMonths)} mere.`,
  'absence-suspends':
    'Fristen kan være udskudt. Det kan ske ved barsel, egen sygdom eller et mindreårigt barns sygdom, og hvis transporten svigtede helt uventet. Udlændingestyrelsen skal have sagt ja.',
  'next-steps-still-open':
    'De næste trin er stadig åbne: prøven på A2-niveau inden dens frist og den afsluttende danskprøve.',
  'send-proof': (p) =>
    `Udlændingen skal sende en kopi af prøvebeviset til Udlændingestyrelsen senest den ${date(p.by)}.`,
  'once-accepted': 'Sikkerheden kan først sættes ned, når Udlændingestyrelsens brev siger ja.',
  'letter-comes': 'Prøven er bestået i tide. Udlændingestyrelsen sender udlændingen et brev med resultatet.',
  'municipality-sees-uip':
    'Nyhedsbrevet fra 2014 siger, at kommunen også kan se prøven i UIP, når den er bestået inden fristen.',
});
