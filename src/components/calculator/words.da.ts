import type { ProblemCode } from '../../rules/core/facts.ts';
import type { Truth } from '../../rules/core/truth.ts';

/** Every word of the calculator that is not a rule's own. Plain exports: what a page does not use is left out of it. */

// Questions
export const next = 'Næste';
export const change = 'Ret';
export const yes = 'Ja';
export const no = 'Nej';
export const dontKnow = 'Ved ikke';
export const noneOfThem = 'Ingen af dem';
export const noPeriods = 'Ingen ophold';
export const currency = 'kr.';
export const dayHint = 'For eksempel 27 3 2015';
export const dayParts = ['Dag', 'Måned', 'År'] as const;
export const monthNames = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');
export const periodFrom = 'Fra';
export const periodTo = 'Til';
export const stillThere = 'Er der stadig';
export const addPeriod = 'Tilføj et ophold';
export const period = (at: number) => `${at + 1}. ophold`;
export const removePeriod = (at: number) => `Fjern ${period(at)}`;

// Going through them
export const answers = 'Dine svar';
export const idleAnswers = (count: number) => `Andre svar, der ikke ændrer resultatet (${count})`;
export const showAll = 'Vis alle spørgsmål';
export const showSteps = 'Vis ét spørgsmål ad gangen';
export const seeResult = 'Se resultatet';
export const startOver = 'Begynd forfra';
export const undo = 'Fortryd';
export const cleared = 'Dine svar er slettet.';
export const opened = 'Svarene i linket er sat ind i stedet for dine.';
export const nothingKept = 'Dine svar bliver i din browser. De bliver ikke gemt og ikke sendt nogen steder hen.';
export const resultComes = 'Svar på det første spørgsmål. Resultatet vises her og følger dine svar.';

// Errors
export const error = 'Fejl:';
export const errorTitle = (title: string) => `${error} ${title}`;
export const mendErrors = 'Ret dette for at komme videre';
export const errorCount = (count: number) => (count === 1 ? 'Der er 1 fejl i svarene.' : `Der er ${count} fejl i svarene.`);
export const noAnswer = `Vælg et svar, eller vælg »${dontKnow}«.`;
export const noDay = `Skriv en dato, eller vælg »${dontKnow}«.`;
export const noMoney = `Skriv et beløb, eller vælg »${dontKnow}«.`;
export const noStays = `Skriv datoerne, eller vælg »${noPeriods}« eller »${dontKnow}«.`;
export const emptyPeriod = 'Skriv opholdets datoer, eller fjern det.';
export const noEnd = `Skriv en dato, eller vælg »${stillThere}«.`;
export const noFirstDay = 'Skriv en dato.';
export const partMissing = ['Skriv også dagen.', 'Skriv også måneden.', 'Skriv også året.'] as const;
export const dayIsNumber = 'Skriv dagen som et tal, for eksempel 27.';
export const unknownMonth = 'Skriv måneden som et tal fra 1 til 12 eller som et navn, for eksempel marts.';
export const fourDigits = 'Skriv året med fire cifre, for eksempel 2015.';
export const noSuchDay = (named: string) => `Skriv en dato, der findes: ${named} findes ikke.`;
export const yearRange = (first: number, last: number) => `Skriv et år fra ${first} til ${last}.`;
export const notMoney = 'Skriv beløbet med tal, for eksempel 25.000 eller 52.490,12. Brug komma foran ører.';
export const problems: Readonly<Record<ProblemCode, string>> = {
  format: 'Svaret kan ikke læses. Skriv det igen.',
  order: 'Datoerne passer ikke sammen. Den ene ligger før noget, den skal ligge efter. Ret en af dem.',
  overlap: 'To ophold lapper over hinanden. Ret datoerne, så hvert ophold står for sig.',
  range: 'Tallet eller året er uden for det, der kan regnes med. Ret det.',
  'unknown-key': 'Oplysningen hører ikke til her.',
  'unknown-value': 'Svaret er ikke et af dem, der kan vælges.',
};

// Links
export const linkRefused = 'Linket kan ikke bruges. Ingen af dets svar er sat ind.';
export const linkTooLong = 'Linket er for langt.';
export const unknownFacts = 'Linket har oplysninger, som beregneren ikke kender.';
export const ruleChanged = 'Reglen er ændret, siden linket blev lavet. Resultatet her følger reglen, som den er nu.';
export const sameOutcome = 'Det er det samme slags resultat som dengang.';
export const otherOutcome = 'Det er et andet resultat end dengang.';

// The verdict
export const fromYourAnswers = 'Ud fra dine svar';
export const whatToDo = 'Det skal du gøre';
export const numbers = 'Datoer og tal';
export const known = 'Det ved vi nu';
export const stillOpen = 'Det mangler vi at vide';
export const stillOpenSettled = 'Det kan ikke regnes ud endnu';
export const askHere = 'Her kan du få svar';
export const readings = 'Reglen kan læses på to måder';
export const why = 'Begrundelse';
export const triedBefore = (count: number) => `Undersøgt og ikke opfyldt (${count})`;
export const undecided = (count: number) => `Endnu ikke afgjort (${count})`;
export const truths: Readonly<Record<Truth, string>> = { true: 'Opfyldt:', false: 'Ikke opfyldt:', unknown: 'Ikke afgjort:' };
export const section = (source: string, at: number | undefined) => `nyhedsbrev ${source}${at === undefined ? '' : `, afsnit ${at}`}`;
export const guidanceOnly = 'Svaret er vejledning. Myndigheden afgør sagen.';

// To take along
export const takeAlong = 'Tag resultatet med';
export const timeline = 'Tidslinje';
export const timelineAbout = (from: string, to: string) => `Fra ${from} til ${to}. De samme datoer står som tekst under billedet.`;
export const timelineText = 'Tidslinjen som tekst';
export const span = (from: string, to: string) => `${from} til og med ${to}`;
export const calendar = 'Husk i kalenderen';
export const calendarFile = 'Hent kalenderfil';
export const reminder = (days: number) => `Påmindelse ${days} dage før.`;
export const passed = 'Dagen er passeret.';
export const note = 'Journalnotat';
export const seeNote = 'Se notatet';
export const noteOutcome = 'Resultat';
export const noteFacts = 'Oplysninger';
export const noteIdle = 'Oplyst, men uden betydning for resultatet';
export const noteNext = 'Videre forløb';
export const noteReadings = 'Fortolkninger, der har haft betydning';
export const noteSources = 'Kilder';
export const noteMade = (title: string, version: string, on: string) => `Beregnet ${on} med »${title}«, regelversion ${version}.`;
export const copyNote = 'Kopiér notat';
export const noteCopied = 'Notatet er kopieret.';
export const copyByHand = 'Det kunne ikke kopieres. Markér teksten, og kopiér den selv.';
export const print = 'Udskriv';
export const makeLink = 'Lav link';
export const linkWarning = 'Linket indeholder dine svar med datoer. Del det kun med dem, der må se dem.';
export const link = 'Link til svarene';
export const copyLink = 'Kopiér link';
export const linkCopied = 'Linket er kopieret.';

// The page around it, made when the site is built
export const openExample = 'Åbn eksemplet i beregneren';
export const notYet = (rule: string) => `Beregneren til »${rule}« hentes. Kommer den ikke, så brug tabellen og eksemplerne længere nede.`;
export const noScript = 'JavaScript er slået fra i din browser. Beregneren kan ikke bruges, men tabellen og eksemplerne længere nede viser, hvordan sagen afgøres.';
export const forExample = (titles: readonly string[]) => `Fx »${titles.slice(0, 2).join('« eller »')}«`;
export const readFromAbove = 'Læs ovenfra. Det første, der passer på sagen, er svaret.';
export const when = 'Når dette passer:';
export const orWhen = 'Eller når dette passer:';
export const asked = 'Det spørger beregneren om';
export const decided = 'Sådan afgøres det';
export const examples = 'Eksempler';
export const sources = 'Kilder';
export const whoToAsk = 'Spørg her';
export const ruleVersion = (version: string) => `Regelversion ${version}. Versionen skifter, når reglen ændres.`;
export const calculators = 'Beregnere';
export const calculatorsLead = 'Vælg det spørgsmål, der ligner dit. Beregnerne følger Udlændingestyrelsens nyhedsbreve til kommunerne og kan bruges af både sagsbehandlere og borgere.';
