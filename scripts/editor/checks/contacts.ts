import { EIGHT_DIGITS } from '../../../src/site/schema-fields.ts';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { MAIL_ADDRESS } from './contact-text.ts';
import { rowsOf, strings } from './references.ts';

/** The day that an issue is ordered by. */
function dayOf(site: Site, issue: unknown): string {
  const dato = typeof issue === 'string' ? site.find('nyhedsbreve', issue)?.data['dato'] : undefined;
  return String((dato as { sortering?: unknown } | undefined)?.sortering ?? '');
}

/** The first row is what readers are told holds now: rows go from the newest issue to the oldest. */
function order(site: Site, { data, file, lineOf }: Entry): Finding[] {
  const rows = rowsOf(data['raekker']);
  return rows.slice(1).flatMap(({ brev }, i): Finding[] => {
    const [over, own] = [dayOf(site, rows[i]!['brev']), dayOf(site, brev)];
    if (over === '' || own <= over) return [];
    return [
      {
        file,
        line: lineOf(['raekker', i + 1, 'brev']),
        level: 'fejl',
        found: `Rækken fra ${String(brev)} er nyere end rækken over den. Læserne får den øverste række vist som den, der gælder nu.`,
        mend: 'Flyt den øverst.',
        example: `raekker:\n  - brev: ${String(brev)}\n    …\n  - brev: ${String(rows[i]!['brev'])}\n    …`,
      },
    ];
  });
}

const DAY = '(?:man|tirs|ons|tors|fre|lør|søn)dag';
const HOURS = new RegExp(`^(?:${DAY}(?:-${DAY})?|(?:alle )?hverdage) (\\d{1,2})\\.([0-5]\\d)-(\\d{1,2})\\.([0-5]\\d)$`);
type Problem = Pick<Finding, 'level' | 'found' | 'mend' | 'example'>;

function hoursProblem(hours: string): Problem | undefined {
  const example = 'tider: ["mandag-onsdag 9.00-15.00", "torsdag 12.00-17.00"]';
  const [, ...numbers] = HOURS.exec(hours) ?? [];
  const [hour, minute, toHour, toMinute] = numbers.map(Number) as [number, number, number, number];
  if (numbers.length === 0 || hour > 23 || toHour * 60 + toMinute > 24 * 60) {
    return {
      level: 'advarsel',
      found: `Tiden »${hours}« er skrevet på en anden måde end de andre.`,
      mend: 'Skriv dag, dag-dag eller hverdage, og så tiden som 9.00-15.00. Alt andet hører til i note.',
      example,
    };
  }
  return 60 * hour + minute < 60 * toHour + toMinute
    ? undefined
    : {
        level: 'fejl',
        found: `Tiden slutter (${numbers[2]}.${numbers[3]}), før den begynder (${numbers[0]}.${numbers[1]}).`,
        mend: 'Byt om, eller ret tiden.',
        example,
      };
}

/** A number as pages make it into a link to call, or a short one such as 112, which they show as it is. */
const isNumber = (value: string) => EIGHT_DIGITS.test(value) || /^\d{3}$/.test(value);

/** Telephone numbers and hours that cannot be right. */
const rows = ({ data, file, lineOf }: Entry): Finding[] =>
  rowsOf(data['raekker']).flatMap(({ vaerdi, tider }, i) => {
    const at = (path: readonly PropertyKey[]) => ({
      file,
      line: lineOf(['raekker', i, ...path]),
    });
    const findings: Finding[] = strings(tider).flatMap((hours, j) => {
      const problem = hoursProblem(hours);
      return problem === undefined ? [] : [{ ...at(['tider', j]), ...problem }];
    });
    if (data['slags'] === 'telefon' && typeof vaerdi === 'string' && !isNumber(vaerdi)) {
      findings.push({
        ...at(['vaerdi']),
        level: 'fejl',
        found: `»${vaerdi}« er ikke et telefonnummer med 8 cifre, to og to.`,
        mend: 'Skriv 8 cifre, to og to. Alt andet skal stå i note.',
        example: 'vaerdi: 35 36 66 00',
      });
    }
    if (data['slags'] === 'email' && typeof vaerdi === 'string' && !MAIL_ADDRESS.test(vaerdi)) {
      findings.push({
        ...at(['vaerdi']),
        level: 'fejl',
        found: `»${vaerdi}« er ikke en e-mailadresse.`,
        mend: 'Skriv kun adressen. Alt andet skal stå i note.',
        example: 'vaerdi: us@us.dk',
      });
    }
    return findings;
  });

/** What readers call, write to or come to. */
export const checkContacts = (site: Site): Finding[] =>
  site.all('kontakt').flatMap((entry) => [...order(site, entry), ...rows(entry)]);
