import { shortDate } from '../../rules/core/da.ts';
import type { Day } from '../../rules/core/day.ts';
import type { Counted } from './lines.ts';

const count = (number: number) => number.toLocaleString('da-DK');
const rows = (number: number) => (number === 1 ? '1 række' : `${count(number)} rækker`);

/** The words of the page, flat: whether a thing is said is decided elsewhere. */
export const words = {
  count,

  // While it is read
  reading: 'Læser listen …',
  deciding: (done: number, of: number) => `${count(done)} af ${rows(of)} er afgjort …`,
  cancel: 'Afbryd',
  cancelled: 'Afbrudt.',
  notLoaded: 'Noget kunne ikke hentes. Se efter, om du er på nettet, og genindlæs siden.',
  notRead: 'Listen kan ikke læses',
  badSettings: 'Opsætningen kan ikke læses. Listen er læst uden den.',

  // Columns
  setup: 'Sådan er listen læst',
  columnsKnown: (known: number, of: number) =>
    `${count(known)} af ${count(of)} kolonner er genkendt. Resten følger uændret med.`,
  column: 'Kolonne',
  sample: 'Eksempel',
  meaning: 'Betyder',
  own: '(følger uændret med)',
  noHeading: (name: string) => `(kolonne ${name} uden overskrift)`,
  same: 'Ens for alle rækker',
  sameHint: 'Gælder, hvor en række selv intet siger.',
  unset: '(ikke valgt)',
  together: (number: number) => `${count(number)} rækker`,
  joined: (number: number) =>
    `I ${number === 1 ? 'én sag' : `${count(number)} sager`} er flere rækker lagt sammen, fordi sagsnummeret er det samme. Perioderne tæller med alle sammen.`,
  sameCase: 'Rækker med samme sagsnummer er én sag med flere perioder',
  century: 'Årstal med to cifre (27-03-15) er efter 2000',
  sheet: 'Ark',
  lacking: (label: string, number: number) => `${rows(number)} mangler »${label}«. Er svaret det samme for alle?`,
  saveSettings: 'Gem opsætningen',
  settingsName: (rule: string) => `opsaetning-${rule}.json`,

  // The list
  list: 'Listen',
  told: (shown: number, of: number) => (shown === of ? rows(of) : `${count(shown)} af ${rows(of)} vises`),
  counted: {
    passed: 'Dagen er passeret',
    within3: 'Inden for 3 måneder',
    within12: 'Inden for 12 måneder',
    missing: 'Mangler oplysninger',
    unreadable: 'Kan ikke læses',
  } satisfies Readonly<Record<Counted, string>>,
  filterOutcome: 'Resultat',
  filterText: 'Søg i listen',
  all: 'Alle',
  listHint:
    'Piletasterne går fra række til række, Enter åbner. Page Down går ti frem, End til den sidste. Rækker, der ikke ses, findes med »Søg i listen«.',
  noneShown: 'Ingen rækker passer. Fjern et filter.',
  row: 'Sag',
  outcome: 'Resultat',
  deadline: 'Næste frist',
  todo: 'Gør dette',
  passed: 'passeret',
  missing: (labels: string) => `Mangler: ${labels}`,
  rowAt: (at: number) => `Række ${count(at)}`,
  day: (at: Day) => shortDate(at),
  alike: (groups: readonly (readonly number[])[]) => {
    const some = groups.slice(0, 5).map((at) => at.map(count).join(' og '));
    const more = groups.length > some.length ? ' med flere' : '';
    return `Disse rækker kan ikke kendes fra hinanden og bliver til én i kalenderen: ${some.join('; ')}${more}. Vælg en kolonne med sagsnummer.`;
  },

  // An open row
  close: 'Luk, tilbage til listen',
  inCalculator: 'Åbn i beregneren',
  newTab: '(åbner i en ny fane)',
  mend: 'Ret eller udfyld',
  others: 'Andre oplysninger i rækken',
  choose: 'Vælg',
  meansWhat: 'Mente du:',
  nextRow: 'Næste række',

  // The picture
  picture: 'Dage efter måned',
  pictureAbout: (past: number, later: number) => `${count(past)} er passeret, ${count(later)} ligger senere.`,
  pictureText: 'Billedet som tekst',
  bar: (month: string, number: number) => `${month}: ${count(number)}`,

  // Another list beside
  compared: 'Listerne er sammenlignet.',
  beside: 'Sammenlign med en tidligere liste',
  besideHint: 'Vælg for eksempel sidste måneds fil. Rækkerne kendes på sagsnummeret.',
  since: { came: 'ny', changed: 'ændret' },
  sinceFilter: { came: 'Nye', changed: 'Ændrede' },
  was: (title: string, on: string) => `Før: ${title}${on === '' ? '' : `, ${on}`}`,
  went: (number: number) => `${rows(number)} er ikke med længere`,
  noneWent: 'Ingen rækker er faldet fra.',

  // Away
  away: 'Tag med',
  awayHint: (number: number) => `Det, der vises nu: ${rows(number)}.`,
  writeAs: { csv: 'Hent CSV', xlsx: 'Hent Excel', ics: 'Hent kalender med alle frister' },
  print: 'Udskriv',
  written: (name: string) => `${name} er hentet.`,
  mostOnPaper: (number: number) => `På papir kommer de første ${rows(number)} med.`,
};
