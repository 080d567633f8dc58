import { month, months, shortDate, years } from '../../../rules/core/da.ts';
import type { Truth } from '../../../rules/core/truth.ts';

export const words = {
  month,
  months,
  shortDate,
  years,

  // Links
  linked: 'Du ser svarene fra et link.',
  linkedChanged: 'Du har rettet i svarene fra et link.',
  aside: 'Dine egne svar er lagt til side.',
  getBack: 'Få mine svar tilbage',
  linkRefused: 'Linket kan ikke bruges. Ingen af dets svar er sat ind.',
  linkTooLong: 'Linket er for langt.',
  unknownFacts: 'Linket har oplysninger, som beregneren ikke kender.',
  ruleChanged: 'Reglen er ændret, siden linket blev lavet. Resultatet her følger reglen, som den er nu.',
  sameOutcome: 'Det er det samme slags resultat som dengang.',
  otherOutcome: 'Det er et andet resultat end dengang.',

  undo: 'Fortryd',
  offered: (from: string) => `Du har svaret på noget af det på siden »${from}«. Du kan bruge svarene her:`,
  takeAnswers: 'Brug svarene her',
  cleared: 'Dine svar er slettet.',

  // The verdict
  ahead: (label: string, on: string) => `${label}: ${on}. Den dag er ikke kommet endnu. Er det rigtigt?`,
  notCounted: 'Du er ved at rette et svar. Tryk »Næste«, så regnes det med.',
  explained: 'Læs mere om det i vejledningen',
  stillPossible: 'Det kan det blive',
  whenIs: (label: string, answers: readonly string[]) => `Hvis »${label}« er: ${answers.join(' / ')}`,
  whenNot: (label: string, answers: readonly string[]) => `Hvis »${label}« ikke er: ${answers.join(' / ')}`,
  whenDay: (label: string, from: string | undefined, to: string | undefined) => {
    if (from === undefined) return `Hvis »${label}« er ${to} eller før`;
    return to === undefined ? `Hvis »${label}« er ${from} eller senere` : `Hvis »${label}« er ${from} til og med ${to}`;
  },
  meaning: 'Det betyder det',
  reserves: 'Forbehold',
  whatToDo: 'Det skal du gøre',
  readMore: 'Læs reglerne',
  numbers: 'Datoer og tal',
  numbersBehind: 'Sådan er der regnet',
  stillOpen: 'Det mangler vi at vide',
  stillOpenSettled: 'Det kan ikke regnes ud endnu',
  askHere: 'Her kan du få svar',
  answerMore: 'Ved du noget andet om sagen, så tryk »Vis alle spørgsmål«, og svar på det, du kan. Måske er det nok.',
  readings: 'Reglen kan læses på to måder',
  why: 'Begrundelse',
  triedBefore: (count: number) => `Undersøgt og ikke opfyldt (${count})`,
  undecided: (count: number) => `Endnu ikke afgjort (${count})`,
  truths: {
    true: 'Opfyldt:',
    false: 'Ikke opfyldt:',
    unknown: 'Ikke afgjort:',
  } satisfies Readonly<Record<Truth, string>>,
  section: (source: string, at: number | undefined) =>
    `nyhedsbrev ${source}${at === undefined ? '' : `, afsnit ${at}`}`,
  /** What the cited documents are called in this language, by their own title: of those whose title is in another. */
  titles: {} as Readonly<Record<string, string>>,
  guidanceOnly: 'Svaret er vejledning. Myndigheden afgør sagen.',

  // To take along
  timeline: 'Tidslinje',
  timelineAbout: (from: string, to: string) => `Fra ${from} til ${to}. De samme datoer står som tekst under billedet.`,
  timelineText: 'Tidslinjen som tekst',
  calendarFile: 'Hent kalenderfil',
  reminder: (days: number) =>
    days === 0 ? 'Påmindelse samme dag.' : days === 1 ? 'Påmindelse dagen før.' : `Påmindelse ${days} dage før.`,
  passed: 'Dagen er passeret.',
  calendarAhead: (title: string, days: number) => `Om ${days === 1 ? '1 dag' : `${days} dage`}: ${title}`,
  note: 'Journalnotat',
  seeNote: 'Se notatet',
  noteLanguage: 'Sprog i det, du tager med',
  fromTheAnswers: 'Ud fra svarene',
  yourAnswers: 'dine svar',
  theAnswers: 'svarene',
  /** How the words of a result speak to the person of the case; a note is read by others. */
  you: 'du|dig|din|dit|dine',
  noteYou: '»Du« er den person, sagen handler om.',
  noteFacts: 'Oplysninger',
  noteIdle: 'Oplyst, men uden betydning for resultatet',
  noteNext: 'Videre forløb',
  noteTried: 'Undersøgt og ikke opfyldt',
  noteReadings: 'Fortolkninger, der har haft betydning',
  noteSources: 'Kilder',
  noteBasis: 'Grundlag',
  noteMade: (title: string, version: string, on: string) => `Beregnet ${on} med »${title}«, regelversion ${version}.`,
  copyNote: 'Kopiér notat',
  noteCopied: 'Notatet er kopieret.',
  copyByHand:
    'Det kunne ikke kopieres. Teksten er markeret: Hold fingeren på den, og vælg Kopiér (på en computer: Ctrl+C).',
  print: 'Udskriv notat',
  printForPerson: 'Udskriv til borgeren',
  mail: 'Send som mail',
  /** Filled in by hand, on paper. */
  noteBlanks: ['Sagsnummer', 'Sagsbehandler', 'Dato'] as readonly string[],
  personBlanks: ['Talt med', 'Telefon', 'Stempel'] as readonly string[],
  deduced: (ground: string) => `${ground} (udledt, ikke besvaret)`,
  seePersonPage: 'Se siden til borgeren',
  makeLink: 'Lav link',
  linkWarning: 'Linket indeholder dine svar med datoer. Del det kun med dem, der må se dem.',
  link: 'Link til svarene',
  copyLink: 'Kopiér link',
  linkCopied: 'Linket er kopieret.',
};
