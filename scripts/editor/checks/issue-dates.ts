import { readDay } from '../../../src/rules/core/day.ts';
import type { Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { readPrinted, wrongDay } from '../letter/dates.ts';

/** An issue cannot be from a day to come, nor be ordered by another day than the one that is printed. */
export function checkIssueDates(site: Site): Finding[] {
  return site.all('nyhedsbreve').flatMap(({ file, data, lineOf }): Finding[] => {
    const { trykt, sortering } = (data['dato'] ?? {}) as { trykt?: unknown; sortering?: unknown };
    // What is no day is told of with the other fields.
    if (typeof sortering !== 'string' || readDay(sortering) !== sortering) return [];
    const printed = typeof trykt === 'string' ? trykt : undefined;
    const found = wrongDay(sortering, printed, site.today);
    if (found === undefined) return [];
    const right = printed === undefined ? undefined : readPrinted(printed, site.today)?.first;
    return [
      {
        file,
        line: lineOf(['dato', 'sortering']),
        level: 'fejl',
        found,
        mend: 'Se efter i brevet, og ret den dato, der er forkert.',
        ...(right !== undefined &&
          right <= site.today && { example: `dato: { trykt: "${printed}", sortering: ${right} }` }),
      },
    ];
  });
}
