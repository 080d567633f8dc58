import { addDays } from '../../../rules/core/day.ts';
import type { Deadline } from '../../../rules/core/rule.ts';

// Written by hand: ical-generator adds 9 KB (gzip) to a page that may have 20; these lines are half a KB.
// ical.js reads the files back in the test.

/** Nine in the morning, that many days before a day that begins at midnight. */
const REMIND_AT = 9;

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

/** The deadline with a reminder that is still to come: at the latest tomorrow, or on the day itself. */
export const ahead = (deadline: Deadline, today: string): Deadline => ({
  ...deadline,
  remindDaysBefore: Math.min(
    deadline.remindDaysBefore,
    Math.max(0, (Date.parse(deadline.on) - Date.parse(today)) / 86_400_000 - 1),
  ),
});

/** A calendar file of one whole-day event with a reminder ahead. */
export function calendarFile(
  { title, description, on, remindDaysBefore }: Deadline,
  { made, identity, host, address }: Made,
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//beregner//DA`,
    'BEGIN:VEVENT',
    `UID:${fingerprint(`${identity} ${title} ${on}`)}@${host}`,
    `DTSTAMP:${made.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${plain(on)}`,
    `DTEND;VALUE=DATE:${plain(addDays(on, 1))}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${description}\n${address}`)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${remindDaysBefore > 0 ? `-PT${remindDaysBefore * 24 - REMIND_AT}H` : `PT${REMIND_AT}H`}`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
