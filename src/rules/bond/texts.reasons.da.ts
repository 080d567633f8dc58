import { date, kroner, months, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { ReasonText } from '../core/rule.ts';
import type { InterpretationId } from './evaluate.ts';
import type { parameters } from './parameters.ts';

/** A condition whose neutral words are those of its being met. */
const reason = (met: string, unmet: string): ReasonText => ({ label: met, true: `${met}.`, false: `${unmet}.` });

export const reasons = (law: Law<typeof parameters>): Readonly<Record<string, ReasonText>> => {
  const inAll = years(law.yearsInAll);
  return {
    decision: { label: 'Afgørelsen', true: 'Reglen giver et svar.', false: 'Reglen giver ikke et svar.' },
    'old-application': reason(
      'Der er søgt efter gamle regler, men sikkerheden stilles efter nye',
      'Ansøgning og sikkerhed hører under de samme regler',
    ),
    reunification: reason(
      'Sikkerheden skal stilles til en familiesammenføring',
      'Det handler ikke om en ny sag om familiesammenføring',
    ),
    'applied-before-scheme-c': reason(
      `Familiesammenføring er søgt før den ${date(law.schemeCFrom)}`,
      `Familiesammenføring er søgt den ${date(law.schemeCFrom)} eller senere`,
    ),
    'posted-under-scheme-d': reason(
      `Sikkerheden stilles den ${date(law.schemeDFrom)} eller senere`,
      `Sikkerheden er stillet før den ${date(law.schemeDFrom)}`,
    ),
    'validity-of-ten-years': reason(
      `Ingen har søgt, og sikkerheden er en på ${inAll}`,
      `Der er søgt, eller sikkerheden er ikke en på ${inAll}`,
    ),
    'validity-before-2011': reason(
      `Ingen har søgt, og sikkerheden er fra før den ${date(law.group2From)}`,
      `Der er søgt, eller sikkerheden er fra den ${date(law.group2From)} eller senere`,
    ),
    'no-application': reason('Der er ikke søgt om noget endnu', 'Der er søgt om noget'),
    'permanent-granted': reason('Permanent opholdstilladelse er givet', 'Permanent opholdstilladelse er ikke givet'),
    'permanent-pending': reason(
      'Der ventes på svar om permanent ophold',
      'Der ventes ikke på svar om permanent ophold',
    ),
    'permanent-refused': reason('Permanent ophold er afslået', 'Permanent ophold er ikke afslået'),
    'not-required': reason(
      'Sikkerheden skal hverken forlænges eller stilles på ny',
      'Der er ingen grund til at slippe for forlængelse',
    ),
    'group-1': reason(
      `Sikkerheden er stillet før den ${date(law.group2From)}`,
      `Sikkerheden er stillet den ${date(law.group2From)} eller senere`,
    ),
    'group-4': reason(
      `Familiesammenføring er søgt den ${date(law.tenYearPeriodFrom)} eller senere`,
      `Familiesammenføring er søgt før den ${date(law.tenYearPeriodFrom)}`,
    ),
    'runs-ten-years-itself': reason(
      `Opholdstilladelsen skal forlænges, og sikkerheden løber selv i ${inAll}`,
      `Sikkerheden er ikke stillet for ${inAll} fra begyndelsen, eller der skal ikke forlænges`,
    ),
    'ten-years-covered': reason(
      `Reglen om ${inAll} i alt er opfyldt`,
      `Reglen om ${inAll} i alt er ikke opfyldt, eller den gælder ikke for sagen`,
    ),
    'decided-under-ten-years': reason(
      `Ansøgningen eller afslaget er fra den ${date(law.tenYearsInAllFrom)} eller senere`,
      `Ansøgningen eller afslaget er fra før den ${date(law.tenYearsInAllFrom)}`,
    ),
    'ten-years-reached': reason(
      `De ${inAll} er gået, eller sikkerheden løber så længe`,
      `De ${inAll} er ikke gået, og sikkerheden løber ikke så længe`,
    ),
    'ten-years-passed': reason(
      `Der var gået ${inAll} på dagen for ansøgningen eller afslaget`,
      `Der var ikke gået ${inAll} på dagen for ansøgningen eller afslaget`,
    ),
    'lasts-ten-years': reason(
      `Sikkerheden gælder til ${inAll} efter sin første dag`,
      `Sikkerheden udløber, før der er gået ${inAll}`,
    ),
    extension: reason(
      'Der er søgt om forlængelse af den tidsbegrænsede opholdstilladelse',
      'Der er ikke søgt om forlængelse af den tidsbegrænsede opholdstilladelse',
    ),
    'conditions-met': reason(
      'Den tidsbegrænsede opholdstilladelse kan forlænges',
      'Den tidsbegrænsede opholdstilladelse kan ikke forlænges',
    ),
    'conditions-not-met': reason(
      'Den tidsbegrænsede opholdstilladelse kan ikke forlænges',
      'Den tidsbegrænsede opholdstilladelse kan forlænges',
    ),
    'refused-and-not-extendable': reason(
      'Permanent ophold er afslået, og tilladelsen kan ikke forlænges',
      'Permanent ophold er ikke afslået, eller tilladelsen kan forlænges',
    ),
    'refused-but-extendable': reason(
      'Permanent ophold er afslået, men den tidsbegrænsede tilladelse kan forlænges',
      'Der er ikke et afslag på permanent ophold med en tilladelse, der kan forlænges',
    ),
    'security-needed': reason(
      'Når opholdstilladelsen forlænges, kræves der sikkerhed',
      'Opholdstilladelsen skal ikke forlænges',
    ),
    'expires-after-twelve-months': reason(
      `Sikkerheden udløber mere end ${months(law.monthsBeforeExpiry)} efter ansøgningen eller afslaget`,
      `Sikkerheden udløber senest ${months(law.monthsBeforeExpiry)} efter ansøgningen eller afslaget`,
    ),
    'extend-later': reason(
      'Der kræves sikkerhed, men den gamle gælder længe endnu',
      'Den gamle sikkerhed gælder ikke længe endnu, eller der kræves ikke sikkerhed',
    ),
    'in-force': reason(
      'Sikkerheden gjaldt på dagen for ansøgningen eller afslaget',
      'Sikkerheden var udløbet på dagen for ansøgningen eller afslaget',
    ),
    expired: reason(
      'Sikkerheden var udløbet på dagen for ansøgningen eller afslaget',
      'Sikkerheden gjaldt på dagen for ansøgningen eller afslaget',
    ),
    extend: reason('Der kræves sikkerhed, og den gamle gælder', 'Den gamle sikkerhed kan ikke forlænges'),
    'post-new': reason('Der kræves sikkerhed, og den gamle er udløbet', 'Der kræves ikke en ny sikkerhed'),
  };
};

export const interpretations = (
  law: Law<typeof parameters>,
): Readonly<Record<InterpretationId, { readonly title: string; readonly text: string }>> => ({
  'I-FROM-2011': {
    title: `Regnes den ${date(law.group2From)} med?`,
    text: `Ét sted i nyhedsbrevet står der »efter den ${date(law.group2From)}«. Gruppernes tabel siger »fra«, eksempel 5 regner dagen med, og bekendtgørelserne siger »eller senere«. Det gør beregneren også.`,
  },
  'I-LAST-DAY': {
    title: 'Gælder sikkerheden på sin sidste dag?',
    text: 'Ingen kilde siger det. Beregneren regner den sidste dag med: En ansøgning den dag kommer i tide.',
  },
  'I-AMOUNT-YEAR': {
    title: 'Hvilken ansøgning bestemmer beløbet?',
    text: 'Nyhedsbrevet siger »ansøgningens indgivelse« uden at sige hvilken. Beregneren læser det som ansøgningen om familiesammenføring. Det skriver KL også til kommunerne, og nyhedsbrevets eksempler passer med det. Spørg kommunen, før I betaler.',
  },
  'I-CORRESPONDING': {
    title: 'Hvad er en »tilsvarende« sikkerhed?',
    text: `Der er søgt om familiesammenføring før den ${date(law.schemeBFrom)}. Bekendtgørelserne kræver en »tilsvarende« sikkerhed. Det kan være det beløb, der blev stillet. KL’s liste siger ${kroner(law.amount2012Level)} Beregneren følger listen. Spørg kommunen.`,
  },
  'I-THREE-YEARS': {
    title: 'Tre eller fem år?',
    text: `Nyhedsbrevet siger ${years(law.yearsGroup3P9c1)} for § 9 c, stk. 1. Bekendtgørelsen fra 2012 siger ${years(law.yearsByOrder)} for alle. Beregneren følger nyhedsbrevet. Dagen, der er trykt på sikkerheden, gælder.`,
  },
  'I-YEARS-BY-APPLICATION': {
    title: 'Hvilken dag bestemmer, hvor længe sikkerheden gælder?',
    text: `Nyhedsbrevet går efter den dag, sikkerheden blev stillet. Bekendtgørelsen fra 2012 går efter ansøgningen: Er der søgt før den ${date(law.schemeBFrom)}, er det ${years(law.yearsByApplication)}. Dagen, der er trykt på sikkerheden, gælder.`,
  },
  'I-15-NOV-2017': {
    title: `Regnes den ${date(law.tenYearPeriodFrom)} med?`,
    text: `Udlændingestyrelsens nyhed siger »efter« den dag. Bekendtgørelserne regner den med. Det gør beregneren også. Spørg Udlændingestyrelsen, hvis den trykte dag kommer før ${years(law.yearsInAll)}.`,
  },
  'I-MARCH-2018': {
    title: 'Hvad gjaldt i marts 2018?',
    text: `Loven gjaldt fra den ${date(law.actOf2018From)}, men bekendtgørelsen om ${years(law.yearsInAll)} i alt først fra den ${date(law.tenYearsInAllFrom)}. I dagene imellem bruger beregneren bekendtgørelsen fra 2014.`,
  },
  'I-START': {
    title: 'Fra hvilken dag regnes årene?',
    text: 'Bekendtgørelserne regner fra den dag, Udlændingestyrelsen ventede at give opholdstilladelsen. Den er trykt på sikkerheden. Her er den ikke oplyst, så beregneren bruger dagen for opholdstilladelsen.',
  },
  'I-TEN-YEARS-DAY': {
    title: `Er ${years(law.yearsInAll)} gået på selve dagen?`,
    text: 'Bekendtgørelserne siger »forløbet mindst 10 år«. Beregneren regner dagen selv med.',
  },
  'I-12-MONTHS': {
    title: 'Tæller den sidste dag med i fristen for forlængelse?',
    text: `Udlændingestyrelsen kræver forlængelse, når sikkerheden udløber inden for ${months(law.monthsBeforeExpiry)}. Beregneren regner den sidste dag med.`,
  },
  'I-ORDER-2019': {
    title: 'Hvilket beløb gjaldt i 2019?',
    text: `Bekendtgørelsen for 2019 skriver ${kroner(law.posted2019ByOrder)} Det er den gamle ordnings beløb. Beregneren følger loven og KL. Udlændingestyrelsens brev gælder.`,
  },
  'I-JULY-2024': {
    title: `Hvad gælder, når der er søgt før den ${date(law.schemeDFrom)}?`,
    text: 'Loven og bekendtgørelsen fra 2024 går efter den dag, sikkerheden stilles. Derfor bruger beregneren det nye beløb. Nogle har skrevet, at det kun gælder ansøgninger fra april 2024 eller senere. Den dag hører til en anden regel i loven.',
  },
  'I-OLD-APPLICATION': {
    title: 'Hvad gælder for en meget gammel ansøgning?',
    text: `Loven fra 2024 går kun efter den dag, sikkerheden stilles. Bekendtgørelsen fra 2024 nævner stadig de gamle regler for ansøgninger fra før den ${date(law.schemeCFrom)}. Beregneren vælger ikke mellem de to.`,
  },
  'I-ACT-418': {
    title: `Kan de nye regler gælde for en ansøgning fra før den ${date(law.schemeBFrom)}?`,
    text: `Nogle af de sager blev behandlet efter de nye regler, fordi ansøgeren bad om det. Så gælder reglerne fra den ${date(law.schemeBFrom)}. Det står i afgørelsesbrevet.`,
  },
  'I-HIGHER-TEST': {
    title: 'Giver en højere prøve også de lavere trin?',
    text: 'Loven siger »eller højere niveau«, og KL læser det sådan. Det gør beregneren også.',
  },
  'I-COMPUTED': {
    title: 'Hvor kommer beløbet fra?',
    text: 'Ingen kilde, som beregneren har, skriver beløbet. Det er regnet ud fra lovens beløb og de officielle procenter. Det kan afvige med en øre.',
  },
});
