import type { ProblemCode } from '../../rules/core/facts.ts';

/**
 * The words of the calculator that are not a rule's own: here those of the questions, in result/words.da.ts those of
 * the result, which are fetched later. Plain exports: what a page does not use is left out of it.
 */

// Questions
export const next = 'Næste';
export const previous = 'Forrige spørgsmål';
export const change = 'Ret';
export const yes = 'Ja';
export const no = 'Nej';
export const dontKnow = 'Ved ikke';
export const noneOfThem = 'Ingen af dem';
export const currency = 'kr.';
export const dayHint = 'Skriv en dato sådan: 27\u00a03\u00a02015';
export const dayParts = ['Dag', 'Måned', 'År'] as const;
export const periodFrom = 'Fra';
export const periodTo = 'Til';
/** What the periods of a list are called: those that are nothing but days are stays. */
const stays = {
  one: 'ophold',
  none: 'Ingen ophold',
  add: 'Tilføj et ophold',
  ongoing: 'Er der stadig',
  empty: 'Skriv opholdets datoer, eller fjern det.',
};
const periods: typeof stays = {
  one: 'periode',
  none: 'Ingen perioder',
  add: 'Tilføj en periode',
  ongoing: 'Fortsætter',
  empty: 'Udfyld perioden, eller fjern den.',
};
export const listWords = ({ row }: { readonly row?: object }) => (row ? periods : stays);
export const period = (at: number, one: string) => `${at + 1}. ${one}`;
export const readRows = 'Læs rækkerne ind';

// Going through them
export const answers = 'Dine svar';
export const idleAnswers = (count: number) => `Andre svar, der ikke ændrer resultatet (${count})`;
export const showAll = 'Vis alle spørgsmål';
export const showSteps = 'Vis ét spørgsmål ad gangen';
export const seeResult = 'Se resultatet';
export const startOver = 'Begynd forfra';
export const nothingKept =
  'Dine svar bliver ikke gemt og ikke sendt nogen steder hen. De forsvinder, hvis du genindlæser eller lukker siden.';
export const resultComes = 'Svar på det første spørgsmål. Så vises resultatet her.';
export const notFetched = 'Resultatet kunne ikke hentes. Prøv igen, eller brug tabellen længere nede.';
export const retry = 'Prøv igen';

// Errors
export const error = 'Fejl:';
export const errorTitle = (title: string) => `${error} ${title}`;
export const mendErrors = 'Ret dette for at komme videre';
export const errorCount = (count: number) =>
  count === 1 ? 'Der er 1 fejl i svarene.' : `Der er ${count} fejl i svarene.`;
export const noAnswer = `Vælg et svar, eller vælg »${dontKnow}«.`;
export const noDay = `Skriv en dato, eller vælg »${dontKnow}«.`;
export const noMoney = `Skriv et beløb, eller vælg »${dontKnow}«.`;
export const noPeriods = (none: string) => `Udfyld felterne, eller vælg »${none}« eller »${dontKnow}«.`;
export const noEnd = (ongoing: string) => `Skriv en dato, eller vælg »${ongoing}«.`;
export const noKind = 'Vælg på listen, hvad det er.';
export const rowsNotRead = `Rækkerne fra regnearket er ikke læst ind. Vælg »${readRows}«, eller slet dem.`;
export const endsFirst = 'Slutdagen ligger før startdagen. Ret en af dem.';
export const noFirstDay = 'Skriv en dato.';
export const partMissing = ['Skriv også dagen.', 'Skriv også måneden.', 'Skriv også året.'] as const;
export const threeFields = 'Skriv dag, måned og år i hver sit felt, med fire cifre i året.';
export const dayIsNumber = 'Skriv dagen som et tal, for eksempel 27.';
export const unknownMonth = 'Skriv måneden som et tal fra 1 til 12 eller som et navn, for eksempel marts.';
export const fourDigits = 'Skriv året med fire cifre, for eksempel 2015.';
export const noSuchDay = (named: string) => `Skriv en dato, der findes: ${named} findes ikke.`;
export const yearRange = (first: number, last: number) => `Skriv et år fra ${first} til ${last}.`;
export const notMoney = 'Skriv beløbet med tal, for eksempel 25.000 eller 52.490,12. Brug komma foran ører.';
export const problems: Readonly<Record<ProblemCode, string>> = {
  format: 'Svaret kan ikke læses.',
  order: 'Datoerne passer ikke sammen. Ret en af dem.',
  overlap: 'To ophold lapper over hinanden. Ret datoerne, så hvert ophold står for sig.',
  range: 'Tallet eller året er uden for det, der kan regnes med. Ret det.',
  'unknown-key': 'Oplysningen hører ikke til her.',
  'unknown-value': 'Svaret er ikke et af dem, der kan vælges.',
};
export const fromYourAnswers = 'Ud fra dine svar';
export const ongoing = (from: string, still: string) => `${from}, ${still.toLowerCase()}`;
export const span = (from: string, to: string) => `${from} til og med ${to}`;
export const onDay = (day: string) => `den ${day}`;
export const from = (days: string) => `fra ${days}`;
