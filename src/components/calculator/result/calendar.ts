import { addDays, type Day } from '../../../rules/core/day.ts';
import { type AllWords, type AnyVerdict, type AskingRule, type Facts, TODAY } from '../rule.ts';
import { plainIn, type ToldDeadline } from '../told.ts';
import type { Reason } from '../../../rules/core/truth.ts';

// Written by hand: ical-generator adds 9 KB (gzip) to a page that may have 20; these lines are half a KB.
// ical.js reads the files back in the test.

/** Nine in the morning, that many days before a day that begins at midnight. */
const REMIND_AT = 9;
const AT_START = 'PT0S';

// oxlint-disable-next-line no-control-regex -- control characters have no place in a calendar file
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** Text of a property, RFC 5545 3.3.11. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const octets = (char: string) => {
  const code = char.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** No line over 75 octets, RFC 5545 3.1; a character is never cut. */
function folded(line: string): string {
  let out = '';
  let width = 0;
  for (const char of line) {
    const size = octets(char);
    if (width + size > 75) {
      out += '\r\n ';
      width = 1;
    }
    out += char;
    width += size;
  }
  return out;
}

/** The same text gives the same number: the same case imported twice is one event. FNV-1a, twice 32 bits. */
function fingerprint(text: string): string {
  const hash = (seed: number) => {
    let at = seed;
    for (const char of text) at = Math.imul(at ^ char.codePointAt(0)!, 16777619) >>> 0;
    return at.toString(16).padStart(8, '0');
  };
  return hash(2166136261) + hash(84696351);
}

const plain = (day: string) => day.replaceAll('-', '');

/** What the file says besides the deadline. `made` is a moment in UTC; `identity` tells the reader's cases apart. */
export interface Made {
  readonly made: Date;
  readonly identity: string;
  readonly host: string;
  readonly address: string;
}

/** Days of a case, and lists of them. */
const DATED = new Set(['day', 'periods']);

/**
 * What tells a reader's cases and their deadlines apart, and is the same tomorrow and after an answer without effect:
 * the days that the reasons rest on, but for today.
 */
export function identityOf({ id, logic }: AskingRule, deadline: string, { reasons }: AnyVerdict, facts: Facts): string {
  const used = new Set<string>();
  const visit = (reason: Reason) => {
    for (const fact of reason.facts) if (DATED.has(logic.facts[fact]!.kind) && fact !== TODAY) used.add(fact);
    reason.children?.forEach(visit);
  };
  visit(reasons);
  return JSON.stringify([
    id,
    deadline,
    ...Object.keys(logic.facts)
      .filter((fact) => used.has(fact))
      .map((fact) => facts[fact]),
  ]);
}

/** The deadline with a reminder that is still to come: at the latest tomorrow, or on the day itself. */
export const ahead = (deadline: ToldDeadline, today: string): ToldDeadline => ({
  ...deadline,
  remindDaysBefore: Math.min(
    deadline.remindDaysBefore,
    Math.max(0, (Date.parse(deadline.on) - Date.parse(today)) / 86_400_000 - 1),
  ),
});

/** A deadline of a case. `identity` tells the reader's cases and their deadlines apart: imported again, it is the same event. */
export type Dated = ToldDeadline & Pick<Made, 'identity' | 'address'>;

/** A whole-day event with an alarm before it, and one ahead of it where there is time. */
function eventsOf(
  { title, description, on, remindDaysBefore: days, identity, address }: Dated,
  stamp: string,
  host: string,
  words: AllWords,
) {
  const text = (said: string) => escaped(plainIn(words.language)(said));
  const event = (uid: string, at: Day, summary: string, alarm: string) => [
    'BEGIN:VEVENT',
    `UID:${fingerprint(uid)}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(at)}`,
    `DTEND;VALUE=DATE:${plain(addDays(at, 1))}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(`${description}\n${address}`)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${alarm}`,
    `DESCRIPTION:${text(summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
  return [
    ...event(identity, on, title, days > 0 ? `-PT${days * 24 - REMIND_AT}H` : AT_START),
    ...(days > 0 ? event(`${identity} ahead`, addDays(on, -days), words.calendarAhead(title, days), AT_START) : []),
  ];
}

/**
 * A calendar file of whole-day events with an alarm before each, and of one ahead of it where there is time: some
 * calendars drop alarms that they import. No alarm lies after the start of its event: Outlook passes over it.
 */
export function calendarOf(
  words: AllWords,
  deadlines: readonly Dated[],
  { made, host }: Pick<Made, 'made' | 'host'>,
): string {
  const stamp = made.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//beregner//${words.language.toUpperCase()}`,
    ...deadlines.flatMap((deadline) => eventsOf(deadline, stamp, host, words)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

/** The calendar file of one deadline. Another day is another event. */
export const calendarFile = (words: AllWords, deadline: ToldDeadline, { identity, address, ...made }: Made): string =>
  calendarOf(words, [{ ...deadline, identity: `${identity} ${deadline.on}`, address }], made);
