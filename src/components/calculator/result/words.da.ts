import type { Truth } from '../../../rules/core/truth.ts';

import { span } from '../words.da.ts';

export { fromYourAnswers, span } from '../words.da.ts';

// Links
export const linked = 'Du ser svarene fra et link.';
export const linkedChanged = 'Du har rettet i svarene fra et link.';
export const aside = 'Dine egne svar er lagt til side.';
export const getBack = 'Få mine svar tilbage';
export const linkRefused = 'Linket kan ikke bruges. Ingen af dets svar er sat ind.';
export const linkTooLong = 'Linket er for langt.';
export const unknownFacts = 'Linket har oplysninger, som beregneren ikke kender.';
export const ruleChanged = 'Reglen er ændret, siden linket blev lavet. Resultatet her følger reglen, som den er nu.';
export const sameOutcome = 'Det er det samme slags resultat som dengang.';
export const otherOutcome = 'Det er et andet resultat end dengang.';

export const undo = 'Fortryd';
export const cleared = 'Dine svar er slettet.';

// The verdict
export const ahead = (label: string, on: string) => `${label}: ${on}. Den dag er ikke kommet endnu. Er det rigtigt?`;
export const notCounted = 'Du er ved at rette et svar. Tryk »Næste«, så regnes det med.';
export const stillPossible = 'Det kan det blive';
export const whenIs = (label: string, answers: readonly string[]) => `Hvis »${label}« er: ${answers.join(' / ')}`;
export const whenDay = (label: string, from: string | undefined, to: string | undefined) => {
  if (from === undefined) return `Hvis »${label}« er ${to} eller før`;
  return to === undefined ? `Hvis »${label}« er ${from} eller senere` : `Hvis »${label}« er ${span(from, to)}`;
};
export const reserves = 'Forbehold';
export const whatToDo = 'Det skal du gøre';
export const readMore = 'Læs reglerne';
export const numbers = 'Datoer og tal';
export const known = 'Det ved vi nu';
export const stillOpen = 'Det mangler vi at vide';
export const stillOpenSettled = 'Det kan ikke regnes ud endnu';
export const askHere = 'Her kan du få svar';
export const answerMore =
  'Ved du noget andet om sagen, så tryk »Vis alle spørgsmål«, og svar på det, du kan. Måske er det nok.';
export const readings = 'Reglen kan læses på to måder';
export const why = 'Begrundelse';
export const triedBefore = (count: number) => `Undersøgt og ikke opfyldt (${count})`;
export const undecided = (count: number) => `Endnu ikke afgjort (${count})`;
export const truths: Readonly<Record<Truth, string>> = {
  true: 'Opfyldt:',
  false: 'Ikke opfyldt:',
  unknown: 'Ikke afgjort:',
};
export const section = (source: string, at: number | undefined) =>
  `nyhedsbrev ${source}${at === undefined ? '' : `, afsnit ${at}`}`;
export const guidanceOnly = 'Svaret er vejledning. Myndigheden afgør sagen.';

// To take along
export const timeline = 'Tidslinje';
export const timelineAbout = (from: string, to: string) =>
  `Fra ${from} til ${to}. De samme datoer står som tekst under billedet.`;
export const timelineText = 'Tidslinjen som tekst';
export const calendar = 'Husk i kalenderen';
export const calendarFile = 'Hent kalenderfil';
export const reminder = (days: number) =>
  days === 0 ? 'Påmindelse samme dag.' : days === 1 ? 'Påmindelse dagen før.' : `Påmindelse ${days} dage før.`;
export const passed = 'Dagen er passeret.';
export const calendarAhead = (title: string, days: number) => `Om ${days === 1 ? '1 dag' : `${days} dage`}: ${title}`;
export const note = 'Journalnotat';
export const seeNote = 'Se notatet';
export const noteOutcome = 'Resultat';
export const fromTheAnswers = 'Ud fra svarene';
export const yourAnswers = 'dine svar';
export const theAnswers = 'svarene';
/** The words of a result speak to the person of the case; a note is read by others. */
export const noteYou = '»Du« er den person, sagen handler om.';
export const noteFacts = 'Oplysninger';
export const noteIdle = 'Oplyst, men uden betydning for resultatet';
export const noteNext = 'Videre forløb';
export const noteTried = 'Undersøgt og ikke opfyldt';
export const noteReadings = 'Fortolkninger, der har haft betydning';
export const noteSources = 'Kilder';
export const noteBasis = 'Grundlag';
export const noteMade = (title: string, version: string, on: string) =>
  `Beregnet ${on} med »${title}«, regelversion ${version}.`;
export const copyNote = 'Kopiér notat';
export const noteCopied = 'Notatet er kopieret.';
export const copyByHand =
  'Det kunne ikke kopieres. Teksten er markeret: Hold fingeren på den, og vælg Kopiér (på en computer: Ctrl+C).';
export const print = 'Udskriv';
export const makeLink = 'Lav link';
export const linkWarning = 'Linket indeholder dine svar med datoer. Del det kun med dem, der må se dem.';
export const link = 'Link til svarene';
export const copyLink = 'Kopiér link';
export const linkCopied = 'Linket er kopieret.';
