import { date, kroner, months } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { ReasonText } from '../core/rule.ts';
import type { Interpretation } from './conclude.ts';
import type { parameters } from './parameters.ts';

type Words = Law<typeof parameters>;

export const reasons = (law: Words): Readonly<Record<string, ReasonText>> => ({
  decision: { label: 'Afgørelsen', true: 'Reglen giver et svar.', false: 'Reglen giver ikke et svar.' },
  'not-covered': {
    label: 'Sagen er ikke omfattet af reglen',
    true: 'Sagen er ikke omfattet af reglen.',
    false: 'Sagen er omfattet af reglen.',
  },
  covered: {
    label: 'Sagen er omfattet af reglen',
    true: 'Sagen er omfattet af reglen.',
    false: 'Mindst én betingelse for at være omfattet er ikke opfyldt.',
  },
  'spouse-reunification': {
    label: 'Opholdstilladelsen bygger på ægtefællesammenføring',
    true: 'Opholdstilladelsen bygger på ægtefællesammenføring.',
    false: 'Opholdstilladelsen bygger ikke på ægtefællesammenføring.',
  },
  'final-or-required': {
    label: 'Prøven er en afsluttende prøve, eller der er krav om en prøve i en nyere sag',
    true: 'Prøven er en afsluttende prøve, eller der er krav om en prøve i en nyere sag.',
    false:
      'Prøven er ikke en afsluttende prøve, og enten mangler kravet om en prøve, eller også er opholdstilladelsen fra en anden tid.',
  },
  'final-kind': {
    label: 'Prøven er på niveau med den afsluttende danskprøve',
    true: 'Prøven er på niveau med den afsluttende danskprøve.',
    false: 'Prøven er ikke på niveau med den afsluttende danskprøve.',
  },
  'required-after': {
    label: `Der er krav om danskprøve, og opholdstilladelsen er givet efter den ${date(law.grantedAfter)}`,
    true: `Der er krav om danskprøve, og opholdstilladelsen er givet efter den ${date(law.grantedAfter)}.`,
    false: 'Enten er der ikke krav om danskprøve, eller også er opholdstilladelsen for gammel.',
  },
  'granted-after': {
    label: `Opholdstilladelsen er givet efter den ${date(law.grantedAfter)}`,
    true: `Opholdstilladelsen er givet efter den ${date(law.grantedAfter)}.`,
    false: `Opholdstilladelsen er givet den ${date(law.grantedAfter)} eller før.`,
  },
  'test-required': {
    label: 'Der er krav om en danskprøve på A1-niveau eller højere',
    true: 'Der er krav om en danskprøve på A1-niveau eller højere.',
    false: 'Der er ikke krav om en danskprøve.',
  },
  'module-test': {
    label: 'Prøven er en modulprøve',
    true: 'Prøven er en modulprøve. Den tæller ikke.',
    false: 'Prøven er ikke en modulprøve.',
  },
  refused: {
    label: 'Prøven er ikke godkendt',
    true: 'Prøven er ikke godkendt.',
    false: 'Prøven er ikke afvist.',
  },
  'letter-refuses': {
    label: 'Udlændingestyrelsens brev siger nej',
    true: 'Udlændingestyrelsens brev siger nej til prøven.',
    false: 'Udlændingestyrelsen har ikke sagt nej til prøven.',
  },
  'too-early': {
    label: 'Anmodningen kom, før denne prøve talte',
    true: 'Anmodningen kom, før denne prøve talte.',
    false: 'Anmodningen kom ikke for tidligt.',
  },
  'other-final': {
    label: 'Det er en anden prøve på niveau med den afsluttende danskprøve',
    true: 'Det er en anden prøve på niveau med den afsluttende danskprøve.',
    false: 'Det er ikke en anden prøve på niveau med den afsluttende danskprøve.',
  },
  'passed-it': { label: 'Prøven er bestået', true: 'Prøven er bestået.', false: 'Prøven er ikke bestået.' },
  'asked-too-early': {
    label: `Kommunen modtog anmodningen før den ${date(law.otherFinalFrom)}`,
    true: `Kommunen modtog anmodningen før den ${date(law.otherFinalFrom)}.`,
    false: `Kommunen modtog anmodningen den ${date(law.otherFinalFrom)} eller senere.`,
  },
  accepted: { label: 'Prøven er godkendt', true: 'Prøven er godkendt.', false: 'Prøven er ikke godkendt endnu.' },
  'letter-accepts': {
    label: 'Udlændingestyrelsens brev siger ja',
    true: 'Udlændingestyrelsens brev siger ja til prøven.',
    false: 'Udlændingestyrelsen har ikke sagt ja til prøven.',
  },
  'final-passed': {
    label: 'Den afsluttende danskprøve er bestået',
    true: 'Den afsluttende danskprøve er bestået. Der er ingen frist for den.',
    false: 'Der er ikke bestået en afsluttende danskprøve.',
  },
  passed: { label: 'Prøven er bestået', true: 'Prøven er bestået.', false: 'Prøven er ikke bestået endnu.' },
  'not-passed': {
    label: 'Prøven er ikke bestået endnu',
    true: 'Prøven er ikke bestået endnu.',
    false: 'Prøven er bestået.',
  },
  late: {
    label: 'Prøven er bestået for sent',
    true: 'Prøven er bestået for sent.',
    false: 'Prøven er bestået i tide.',
  },
  'in-time': {
    label: 'Prøven er bestået i tide',
    true: 'Prøven er bestået i tide.',
    false: 'Prøven er bestået for sent.',
  },
  'by-deadline': {
    label: 'Prøven er bestået inden fristen',
    true: 'Prøven er bestået inden fristen. Fristens sidste dag er med.',
    false: 'Prøven er bestået efter fristen.',
  },
  'after-failing': {
    label: 'Prøven er bestået ved en omprøve, der var i tide',
    true: 'Prøven er bestået ved en omprøve, der var i tide.',
    false: 'Prøven er ikke bestået ved en omprøve, der var i tide.',
  },
  'by-retest-deadline': {
    label: `Prøven er bestået senest ${months(law.retestMonths)} efter fristen`,
    true: `Prøven er bestået senest ${months(law.retestMonths)} efter fristen.`,
    false: `Prøven er bestået mere end ${months(law.retestMonths)} efter fristen.`,
  },
  'failed-in-time': {
    label: 'Prøven blev taget inden fristen, men ikke bestået',
    true: 'Prøven blev først taget inden fristen, men ikke bestået.',
    false: 'Prøven blev ikke taget inden fristen uden at blive bestået.',
  },
  'other-test': {
    label: 'Det er en anden prøve end myndighedernes egen',
    true: 'Det er en anden prøve end myndighedernes egen. Udlændingestyrelsen afgør, om den tæller.',
    false: 'Det er ikke en anden prøve på A1- eller A2-niveau.',
  },
  'agency-test': {
    label: 'Det er myndighedernes egen prøve',
    true: 'Det er myndighedernes egen prøve. Resultatet kommer i et brev.',
    false: 'Det er ikke myndighedernes egen prøve.',
  },
});

export const interpretations = (
  law: Words,
): Readonly<Record<Interpretation, { readonly title: string; readonly text: string }>> => ({
  'I-AFTER-15-MAY': {
    title: `Er den ${date(law.grantedAfter)} med?`,
    text: `Nyhedsbrevet siger »efter« den ${date(law.grantedAfter)} om opholdstilladelsen. Beregneren læser det bogstaveligt: Selve dagen er ikke med. Bekendtgørelserne og Udlændingestyrelsens egen side regner i stedet fra ansøgninger indgivet fra og med den dag. Spørg styrelsen, hvis datoen er tæt på.`,
  },
  'I-TEST-ESTABLISHED': {
    title: 'Hvornår begynder fristen, når tilladelsen er ældre end prøverne?',
    text: `For ældre opholdstilladelser løber fristen, fra prøven blev etableret. Bekendtgørelsen siger ikke hvornår. Beregneren bruger den ${date(law.testsBeganOn)}, hvor reglerne om prøverne trådte i kraft. Er tilmeldingen til folkeregisteret senere, regnes der fra den.`,
  },
  'I-TEST-REQUIRED': {
    title: 'Skal der være stillet krav om en prøve?',
    text: 'Nyhedsbrevet handler om dem, der har fået krav om en danskprøve. Bekendtgørelserne kræver det ikke udtrykkeligt. Spørg Udlændingestyrelsen, hvis prøven er taget frivilligt.',
  },
  'I-LEVEL-YEAR': {
    title: 'Hvilket års beløb gælder?',
    text: 'Ingen kilde siger det med ord. Beregneren bruger beløbet fra det år, hvor kommunen modtager anmodningen, for nedsættelsen virker fra den dag. Det kunne også være året, hvor prøven blev bestået.',
  },
  'I-FLOOR-2016': {
    title: 'Mindste sikkerhed i 2016',
    text: `To bekendtgørelser angiver et lavere beløb for 2016 end det, reguleringen giver: ${kroner(law.floorByFormula)} Beregneren bruger det trykte beløb.`,
  },
  'I-ORDER-2019': {
    title: 'Hvilke beløb gjaldt i 2019?',
    text: 'Bekendtgørelsen om beløbene i 2019 angiver de gamle reglers beløb for alle. Udlændingeloven giver andre beløb, når der er søgt fra sommeren 2018. Beregneren følger loven og Udlændinge- og Integrationsministeriets side. Spørg kommunen.',
  },
  'I-TESTS-BEFOREHAND': {
    title: 'Kan sikkerheden sættes ned igen, når en prøve talte med fra starten?',
    text: 'Loven siger, at sikkerheden ikke kan sættes ned, når en prøve bestået på forhånd gjorde den mindre. Efter ordene gælder det alle prøver. Efter formålet gælder det kun den prøve, der allerede er talt med. Bekendtgørelserne siger intet. Spørg kommunen.',
  },
  'I-ACT-418': {
    title: `Søgt før den ${date(law.schemeBFrom)}`,
    text: 'En ældre ansøgning kan være behandlet efter de nye regler, enten fordi ansøgeren bad om det, eller fordi loven krævede det. En sag med krav om danskprøve læses som en af dem. Ved en afsluttende prøve bruges de gamle regler. Spørg kommunen, hvis sagen er behandlet på en anden måde.',
  },
  'I-OLD-APPLICATION': {
    title: 'Søgt efter gamle regler, stillet efter nye',
    text: `Loven fra 2024 ser kun på, om sikkerheden er stillet fra den ${date(law.schemeDFrom)}. Bekendtgørelsen peger stadig på de gamle regler, når der er søgt før den ${date(law.schemeCFrom)}. Beregneren vælger ikke. Spørg kommunen.`,
  },
  'I-HIGHER-TEST': {
    title: 'Giver en højere prøve også de lavere trin?',
    text: 'Loven taler om en prøve på et tilsvarende »eller højere niveau«. Det læses sådan, at en højere prøve bestået inden fristen for de lavere også giver deres trin. KL’s vejledning siger det samme.',
  },
  'I-COMPUTED': {
    title: 'Beløbet er regnet ud',
    text: 'Ingen kilde angiver dette beløb. Det er regnet ud fra lovens beløb og de officielle procenter. Det kan afvige med en øre.',
  },
});
