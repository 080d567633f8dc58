import { shortDate } from '../../rules/core/da.ts';
import type { Day } from '../../rules/core/day.ts';
import type { Counted } from './lines.ts';

/** The words of the page, flat: whether a thing is said is decided elsewhere. */

const count = (number: number) => number.toLocaleString('da-DK');
const rows = (number: number) => (number === 1 ? '1 række' : `${count(number)} rækker`);

// While it is read
export const reading = 'Læser listen …';
export const deciding = (done: number, of: number) => `${count(done)} af ${rows(of)} er afgjort …`;
export const cancel = 'Afbryd';
export const cancelled = 'Afbrudt.';
export const notLoaded = 'Noget kunne ikke hentes. Se efter, om du er på nettet, og genindlæs siden.';
export const notRead = 'Listen kan ikke læses';
export const badSettings = 'Opsætningen kan ikke læses. Listen er læst uden den.';

// Columns
export const setup = 'Sådan er listen læst';
export const columnsKnown = (known: number, of: number) =>
  `${count(known)} af ${count(of)} kolonner er genkendt. Resten følger uændret med.`;
export const column = 'Kolonne';
export const sample = 'Eksempel';
export const meaning = 'Betyder';
export const own = '(følger uændret med)';
export const noHeading = (name: string) => `(kolonne ${name} uden overskrift)`;
export const same = 'Ens for alle rækker';
export const sameHint = 'Gælder, hvor en række selv intet siger.';
export const unset = '(ikke valgt)';
export const century = 'Årstal med to cifre (27-03-15) er efter 2000';
export const sheet = 'Ark';
export const lacking = (label: string, number: number) =>
  `${rows(number)} mangler »${label}«. Er svaret det samme for alle?`;
export const saveSettings = 'Gem opsætningen';

// The list
export const list = 'Listen';
export const told = (shown: number, of: number) => (shown === of ? rows(of) : `${count(shown)} af ${rows(of)} vises`);
export const counted: Readonly<Record<Counted, string>> = {
  passed: 'Dagen er passeret',
  within3: 'Inden for 3 måneder',
  within12: 'Inden for 12 måneder',
  missing: 'Mangler oplysninger',
  unreadable: 'Kan ikke læses',
};
export const filterOutcome = 'Resultat';
export const filterText = 'Søg i listen';
export const all = 'Alle';
export const listHint =
  'Piletasterne går fra række til række, Enter åbner. Page Down går ti frem, End til den sidste. Rækker, der ikke ses, findes med »Søg i listen«.';
export const noneShown = 'Ingen rækker passer. Fjern et filter.';
export const row = 'Sag';
export const outcome = 'Resultat';
export const deadline = 'Næste frist';
export const todo = 'Gør dette';
export const passed = 'passeret';
export const missing = (labels: string) => `Mangler: ${labels}`;
export const rowAt = (at: number) => `Række ${count(at)}`;
export const day = (at: Day) => shortDate(at);
export const alike = (groups: readonly (readonly number[])[]) => {
  const some = groups.slice(0, 5).map((at) => at.map(count).join(' og '));
  const more = groups.length > some.length ? ' med flere' : '';
  return `Disse rækker kan ikke kendes fra hinanden og bliver til én i kalenderen: ${some.join('; ')}${more}. Vælg en kolonne med sagsnummer.`;
};

// An open row
export const close = 'Luk, tilbage til listen';
export const inCalculator = 'Åbn i beregneren';
export const newTab = '(åbner i en ny fane)';
export const mend = 'Ret eller udfyld';
export const others = 'Andre oplysninger i rækken';
export const choose = 'Vælg';
export const meansWhat = 'Mente du:';
export const nextRow = 'Næste række';

// The picture
export const picture = 'Dage efter måned';
export const pictureAbout = (past: number, later: number) =>
  `${count(past)} er passeret, ${count(later)} ligger senere.`;
export const pictureText = 'Billedet som tekst';
export const bar = (month: string, number: number) => `${month}: ${count(number)}`;

// Another list beside
export const compared = 'Listerne er sammenlignet.';
export const beside = 'Sammenlign med en tidligere liste';
export const besideHint = 'Vælg for eksempel sidste måneds fil. Rækkerne kendes på sagsnummeret.';
export const since = { came: 'ny', changed: 'ændret' } as const;
export const sinceFilter = { came: 'Nye', changed: 'Ændrede' } as const;
export const was = (title: string, on: string) => `Før: ${title}${on === '' ? '' : `, ${on}`}`;
export const went = (number: number) => `${rows(number)} er ikke med længere`;
export const noneWent = 'Ingen rækker er faldet fra.';

// Away
export const away = 'Tag med';
export const awayHint = (number: number) => `Det, der vises nu: ${rows(number)}.`;
export const writeAs = { csv: 'Hent CSV', xlsx: 'Hent Excel', ics: 'Hent kalender med alle frister' } as const;
export const print = 'Udskriv';
export const written = (name: string) => `${name} er hentet.`;
export const mostOnPaper = (number: number) => `På papir kommer de første ${rows(number)} med.`;
