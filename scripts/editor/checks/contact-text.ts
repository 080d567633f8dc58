import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { lineOf } from '../words.ts';

/** A mail address as it is written. */
export const MAIL_ADDRESS = /^[\w.+-]+@(?!.*\.(\w+)\.\1$)(?:[a-z\d-]+\.)+[a-z]{2,}$/i;
const WITH_AT =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._+-]*(?:@[@\p{L}\d][^\s)\]»"<>]*| ?[[(] ?(?:at|snabel-?a) ?[)\]] ?\S*| @ ?\p{L}[\w-]*\.\p{L}\S*)/gu;
/** Digits, spaced or not, that come soon after a word for a telephone. */
const CALLED =
  /(?<!\p{L})(?:tlf|telefon\p{L}*|ring\p{L}{0,2}|hotline\p{L}*|mobil\p{L}*)(?!\p{L})[^\d\n§]{0,25}?((?:(?:\+|00)45[ -]?)?\d(?:[ -]?\d){5,9})(?![\d/]|[.,-]\d)/giu;
/** As telephone numbers are written, with one digit too few. */
const SEVEN = /(?<![\d.,/-]|\d )\d{2} \d{2} \d{2} \d(?![\d/]|[.,-]\d| \d)/g;
const DIGITS = 8;
const EXAMPLE = '35 36 66 00';

type Problem = Pick<Finding, 'level' | 'found' | 'mend' | 'example'>;

function phoneProblem(number: string): Problem | undefined {
  const own = number.replace(/^(?:\+|00)45[ -]?/, '');
  const digits = own.replace(/\D/g, '');
  if (digits.length !== DIGITS)
    return {
      level: 'fejl',
      found: `Telefonnummeret ${number} har ${digits.length} cifre. Der skal være ${DIGITS}.`,
      mend: 'Se efter i kilden, og skriv 8 cifre, to og to.',
      example: EXAMPLE,
    };
  return /^\d{2}( \d{2}){3}$/.test(own)
    ? undefined
    : {
        level: 'advarsel',
        found: `Telefonnummeret ${number} er svært at læse.`,
        mend: 'Skriv cifrene to og to.',
        example: digits.replace(/..(?=.)/g, '$& '),
      };
}

function check({ file, source }: Entry, passage: Passage): Finding[] {
  const text = passage.text.replace(/\s/g, ' ');
  const at = (words: string) => ({ file, line: lineOf(source, passage.line, words) });
  const called = [...text.matchAll(CALLED)]
    .map(([, number]) => number!)
    .filter((number) => !/^\d{4}-\d\d-\d\d$/.test(number));
  const numbers = new Set([...called, ...(text.match(SEVEN) ?? [])]);
  const mails = (text.match(WITH_AT) ?? []).map((mail) => mail.replace(/[.,;:?!]+$/, ''));
  return [
    ...[...numbers].flatMap((number) => {
      const problem = phoneProblem(number);
      return problem ? [{ ...at(number), ...problem }] : [];
    }),
    ...mails
      .filter((mail) => !MAIL_ADDRESS.test(mail))
      .map((mail): Finding => ({
        ...at(mail),
        level: 'fejl',
        found: `»${mail}« er ikke en e-mailadresse.`,
        mend: 'Efter @ skal der være et navn, et punktum og fx dk, uden komma, mellemrum og æ, ø, å.',
        example: mail.replace(/,/g, '.').replace(/@([a-z]+)(dk|com|eu|org)$/, '@$1.$2'),
      })),
  ];
}

/** Telephone numbers and mail addresses in texts, as a reader would use them. */
export const checkContactText = (site: Site): Finding[] =>
  site.entries.flatMap((entry) => passagesOf(entry).flatMap((passage) => check(entry, passage)));
