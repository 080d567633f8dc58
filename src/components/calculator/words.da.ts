import { date, kroner, list } from '../../rules/core/da.ts';
import type { ProblemCode } from '../../rules/core/facts.ts';
import type { Language } from '../../rules/core/languages.ts';

const dontKnow = 'Ved ikke';
const error = 'Fejl:';

/**
 * The words of the calculator that are not a rule's own, and how days and amounts are written: here what the questions
 * need, in result/words.da.ts what the result does, which is fetched later.
 */
export const words = {
  language: 'da' as Language,
  /** Words that are fetched where they are needed. */
  ofPeriods: () => import('./periods/words.da.ts'),
  ofResult: () => import('./result/words.da.ts'),
  /** What goes before the ører of an amount that is typed; the other of . and , may stand between thousands. */
  decimal: ',',
  date,
  kroner,
  list,

  // Questions
  next: 'Næste',
  previous: 'Forrige spørgsmål',
  change: 'Ret',
  yes: 'Ja',
  no: 'Nej',
  dontKnow,
  noneOfThem: 'Ingen af dem',
  currency: 'kr.',
  dayHint: 'Skriv en dato sådan: 27\u00a03\u00a02015',
  dayParts: ['Dag', 'Måned', 'År'] satisfies readonly [string, string, string],
  periodFrom: 'Fra',
  periodTo: 'Til',

  // Going through them
  answers: 'Dine svar',
  idleAnswers: (count: number) => `Andre svar, der ikke ændrer resultatet (${count})`,
  showAll: 'Vis alle spørgsmål',
  showSteps: 'Vis ét spørgsmål ad gangen',
  seeResult: 'Se resultatet',
  startOver: 'Begynd forfra',
  nothingKept:
    'Dine svar bliver ikke gemt og ikke sendt nogen steder hen. De forsvinder, hvis du genindlæser eller lukker siden.',
  keptInTab:
    'Dine svar bliver i din browser og bliver ikke sendt nogen steder hen. De er gemt i denne fane, til du lukker den eller vælger »Begynd forfra«.',
  resultComes: 'Svar på det første spørgsmål. Så vises resultatet her.',
  notFetched: 'Resultatet kunne ikke hentes. Prøv igen.',
  retry: 'Prøv igen',

  // Errors
  error,
  errorTitle: (title: string) => `${error} ${title}`,
  mendErrors: 'Ret dette for at komme videre',
  errorCount: (count: number) => (count === 1 ? 'Der er 1 fejl i svarene.' : `Der er ${count} fejl i svarene.`),
  noAnswer: `Vælg et svar, eller vælg »${dontKnow}«.`,
  noDay: `Skriv en dato, eller vælg »${dontKnow}«.`,
  noMoney: `Skriv et beløb, eller vælg »${dontKnow}«.`,
  partMissing: ['Skriv også dagen.', 'Skriv også måneden.', 'Skriv også året.'] satisfies readonly [
    string,
    string,
    string,
  ],
  threeFields: 'Skriv dag, måned og år i hver sit felt, med fire cifre i året.',
  dayIsNumber: 'Skriv dagen som et tal, for eksempel 27.',
  unknownMonth: 'Skriv måneden som et tal fra 1 til 12 eller som et navn, for eksempel marts.',
  fourDigits: 'Skriv året med fire cifre, for eksempel 2015.',
  noSuchDay: (day: number, month: string, year: string) =>
    `Skriv en dato, der findes: ${day}. ${month} ${year} findes ikke.`,
  yearRange: (first: number, last: number) => `Skriv et år fra ${first} til ${last}.`,
  notMoney: 'Skriv beløbet med tal, for eksempel 25.000 eller 52.490,12. Brug komma foran ører.',
  problems: {
    format: 'Svaret kan ikke læses.',
    order: 'Datoerne passer ikke sammen. Ret en af dem.',
    overlap: 'To ophold lapper over hinanden. Ret datoerne, så hvert ophold står for sig.',
    range: 'Tallet eller året er uden for det, der kan regnes med. Ret det.',
    'unknown-key': 'Oplysningen hører ikke til her.',
    'unknown-value': 'Svaret er ikke et af dem, der kan vælges.',
  } satisfies Readonly<Record<ProblemCode, string>>,
  fromYourAnswers: 'Ud fra dine svar',
  span: (from: string, to: string) => `${from} til og med ${to}`,
};
