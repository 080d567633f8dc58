import { MONTHS } from '../../../src/rules/core/da.ts';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { RAW_TEXT } from '../raw-comment.ts';
import { lineAt } from '../words.ts';

type Found = Pick<Finding, 'line' | 'level' | 'found' | 'mend' | 'example'>;

/** Ten digits, spaced or not. Not a piece of a longer number, of an address on the web or of a checksum. */
const TEN_DIGITS =
  /(?<![\p{L}\d/=%+]|\d[.,-])(\d{2})[ .\u00a0/]?(\d{2})[ .\u00a0/-]?(?:(?:19|20)(?=\d{2}[ \u00a0]?[-–‐‑−]))?\d{2}[*_]{0,3}(?:[ \u00a0]?[-–‐‑−][ \u00a0]?|[ \u00a0]?)[*_]{0,3}\d{4}(?![\p{L}\d]|[-.,]\d)/gu;
/** In the address of a system, by its name. */
const IN_ADDRESS = /(?<=cpr\w{0,6}(?:=|\/|%3D))(\d{2})(\d{2})\d{2}-?\d{4}(?!\d)/giu;
/** What is added to the day of a number that stands in for one not yet given. */
const REPLACEMENT = 60;

function isBirthday(day: number, month: number): boolean {
  const at = day > REPLACEMENT ? day - REPLACEMENT : day;
  // A leap year: two digits alone do not tell the century.
  return month >= 1 && month <= MONTHS.length && at >= 1 && at <= new Date(Date.UTC(2000, month, 0)).getUTCDate();
}

/** Numbers that may be someone's CPR number. They are not repeated: others read what is told here. */
export const cprNumbers = (source: string): Found[] =>
  [TEN_DIGITS, IN_ADDRESS]
    .flatMap((pattern) => source.matchAll(pattern).toArray())
    .filter(([, day, month]) => isBirthday(Number(day), Number(month)))
    .map(({ 0: number, index }) => ({
      line: lineAt(source, index),
      level: 'fejl' as const,
      found: `Her står et tal, som kan være et CPR-nummer: ${number.slice(0, 2)}…`,
      mend: 'Slet det, også i kladder og råtekst. Er det et andet tal, så skriv det i grupper på tre.',
      example: '311 299 123 4',
    }));

const PART = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const NAME = String.raw`${PART}(?: (?:\p{Lu}\.|af|de|von|van|el|al|${PART})){0,3} ${PART}`;
const NUMBER = String.raw`(?<![\p{L}\d/=.,-])(?:\+45 ?)?\d{2} ?\d{2} ?\d{2} ?\d{2}(?![\d-]|[.,]\d)`;
const SPACED = /(?<![\p{L}\d/=.,-]|\d )\d{2}(?: \d{2}){3}(?![\d-]|[.,]\d| \d)/gu;
/** Within one sentence or row, where a line may break; the stop of an abbreviation ends none. */
const BETWEEN = String.raw`(?:[^.!?\n]|(?<=tlf|tel|dir|nr|lok|mob)\.|\n(?!\s*\n|\s*-)){0,60}?`;
const BESIDE = [`(${NAME})${BETWEEN}(${NUMBER})`, `(${NUMBER})${BETWEEN}(${NAME})`].map((one) => new RegExp(one, 'gu'));
/** Each without its first letter, which may be a capital, and with whatever stands before it: »specialkonsulent«. */
const ROLE = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}*(?:agsbehandler|uldmægtig|onsulent|edarbejder|ontorchef|ekretær|ontaktperson)(?:en)?|[Ss]pørg efter|[Aa]tt\.|v/)[:,]? ?(${NAME})`,
  'gu',
);
const SIGNED = new RegExp(String.raw`(?:[Hh]ilsen|[Mm]vh\.?)[,\s|#]+(${NAME})`, 'gu');
/** Whom a case is about: a name and a birthday, or the number of a person's case. */
const SUBJECT: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(String.raw`${NAME}${BETWEEN}(?<!\p{L})(?:født|f\.)(?: den| d\.)? \d{1,2}[./ ]`, 'gu'),
    'Her står et navn og en fødselsdag',
  ],
  [
    /(?:(?:udl|udlændinge|j|journal|sags?|person)[.-]?[ -]?(?:nr\.?|nummer(?:et)?|id)):? (?=(?:[\d./-]*\d){6})\d[\d./-]+/giu,
    'Her står nummeret på en persons sag',
  ],
];
const MAIL = /(?<![\p{L}\d._+-])([\w.+-]+)@((?:[a-z\d-]+\.)+[a-z]{2,})/giu;
/** Where people have mailboxes of their own. */
const PRIVATE =
  /^(?:(?:g|hot|google|proton|you)?mail|outlook|live|msn|yahoo|icloud|me|mac|proton|jubii|webspeed|stofanet|gmx)\.\w+(?:\.\w+)?$/i;
const PERSON = /^\p{Ll}{2,}[._]\p{Ll}{2,}$/u;

const digits = (number: string) => number.replace(/^\+45|\D/g, '');

/** What readers may use. */
interface Known {
  readonly numbers: ReadonlySet<string>;
  readonly mails: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
}

function publicContacts(site: Site): Known {
  const text = site.all('kontakt').map(({ source }) => source);
  const mails = text.flatMap((source) => source.matchAll(MAIL).toArray());
  return {
    numbers: new Set(text.flatMap((source) => source.match(new RegExp(NUMBER, 'gu')) ?? []).map(digits)),
    mails: new Set(mails.map(([mail]) => mail.toLowerCase())),
    domains: new Set(mails.map(([, , domain]) => domain!.toLowerCase())),
  };
}

/** The lines of a draft that hold raw text. They are not published, but told of where they hold someone's own. */
function rawLines(source: string): ReadonlySet<number> {
  const found = new Set<number>();
  let inside = false;
  for (const [i, line] of source.split('\n').entries()) {
    inside = line.includes(RAW_TEXT) || (inside && /^\s*(?:# ?)?(?:\||-|HUSK|OVERSKRIFT)/.test(line));
    if (inside) found.add(i + 1);
  }
  return found;
}

const SHARED =
  'Skriv kontorets fælles nummer eller postkasse i stedet. Er det fælles, så skriv det ind i src/content/kontakt.';

/** Someone's name beside a number that is nobody's else, or after what one does at the office. */
function people(source: string, known: ReadonlySet<string>): Found[] {
  const beside = BESIDE.flatMap((pattern) => source.matchAll(pattern).toArray()).flatMap(({ 1: a, 2: b, index }) => {
    const [name, number] = /\d/.test(a!) ? [b!, a!] : [a!, b!];
    return known.has(digits(number))
      ? []
      : [{ name, index, found: `Her står et navn ved et direkte nummer: »${name}«.` }];
  });
  const roles = source
    .matchAll(ROLE)
    .toArray()
    .concat(source.matchAll(SIGNED).toArray())
    .map(({ 1: name, index }) => ({ name: name!, index, found: `Her står navnet på en medarbejder: »${name}«.` }));
  return [...new Map([...roles, ...beside].map((one) => [one.name, one])).values()].map(({ index, found }) => ({
    line: lineAt(source, index),
    level: 'fejl',
    found,
    mend: `Slet navnet. ${SHARED}`,
    example: 'Kommunen kan ringe til hotlinen på 35 30 82 30.',
  }));
}

/** What tells whom a case is about. */
const subjects = (source: string): Found[] =>
  SUBJECT.flatMap(([pattern, found]) =>
    source
      .matchAll(pattern)
      .map(({ index }): Found => ({
        line: lineAt(source, index),
        level: 'fejl',
        found: `${found}.`,
        mend: 'Slet det, også i kladder og råtekst. Skriv om sagen uden at sige, hvis den er.',
        example: 'En borger var rejst ud i syv måneder.',
      }))
      .toArray(),
  );

/** Numbers that are no contact's: someone's own, or one that readers would not find again when it changes. */
const unknownNumbers = (source: string, known: ReadonlySet<string>): Found[] =>
  source
    .matchAll(SPACED)
    .filter(([number]) => !known.has(digits(number)))
    .map(({ 0: number, index }) => ({
      line: lineAt(source, index),
      level: 'fejl' as const,
      found: `Nummeret ${number} står ikke i src/content/kontakt.`,
      mend: 'Slet det, hvis det er en medarbejders eget. Er det fælles, så skriv det ind i en fil i src/content/kontakt.',
      example: 'vaerdi: 35 36 66 00',
    }))
    .toArray();

/** Mail addresses of people: at a provider for anybody, made of a name, or beside the mailboxes that an office has for all. */
function mailboxes(source: string, known: Known): Found[] {
  return source
    .matchAll(MAIL)
    .filter(([mail]) => !known.mails.has(mail.toLowerCase()))
    .flatMap(({ 0: mail, 1: local = '', 2: domain = '', index }): Found[] => {
      const [isPrivate, isPerson] = [PRIVATE.test(domain), PERSON.test(local)];
      if (!isPrivate && !isPerson && !known.domains.has(domain.toLowerCase())) return [];
      return [
        {
          line: lineAt(source, index),
          level: isPrivate || isPerson ? 'fejl' : 'advarsel',
          found: `${isPrivate || isPerson ? 'Adressen ser ud til at være en persons egen' : 'Adressen er ingen af de fælles postkasser'}: ${mail}`,
          mend: SHARED,
          example: 'us@us.dk',
        },
      ];
    })
    .toArray();
}

function check({ file, source }: Entry, known: Known): Finding[] {
  const raw = rawLines(source);
  const named = people(source, known.numbers);
  const lines = new Set(named.map(({ line }) => line));
  return [
    ...cprNumbers(source),
    // What a letter prints is the editor's to leave out: raw text never leaves the machine.
    ...[...named, ...subjects(source), ...mailboxes(source, known)].map((found): Found => ({
      ...found,
      ...(raw.has(found.line) && { level: 'advarsel' as const }),
    })),
    // Beside a name it is told of with the name.
    ...unknownNumbers(source, known.numbers).filter(({ line }) => !raw.has(line) && !lines.has(line)),
  ].map((found) => ({ file, ...found }));
}

/** CPR numbers, people's names beside their numbers, and their mail addresses: in every file, comments and raw text too. */
export function checkPersonal(site: Site): Finding[] {
  const known = publicContacts(site);
  return site.entries.flatMap((entry) => check(entry, known));
}
