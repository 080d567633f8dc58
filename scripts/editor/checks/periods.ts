import { date } from '../../../src/rules/core/da.ts';
import type { Dated } from '../../../src/rules/core/dated.ts';
import { addDays } from '../../../src/rules/core/day.ts';
import { calculators } from '../../../src/rules/index.ts';
import type { Finding } from '../finding.ts';

/** A value that changes over time holds from the day after the one before it ended: no day without a value, none with two. */
export const periodFindings = (rule: string, name: string, series: readonly Dated<unknown>[]): Finding[] =>
  series.slice(1).flatMap(({ from }, i) => {
    const { to } = series[i]!;
    const due = to && addDays(to, 1);
    return from !== undefined && from === due
      ? []
      : {
          file: `src/rules/${rule}/parameters.ts`,
          line: 1,
          level: 'fejl' as const,
          found: `»${name}« ${due === undefined || from === undefined || from < due ? 'har to værdier samme dag' : 'mangler en værdi i nogle dage'}: Værdi ${i + 1} slutter ${to ? date(to) : 'aldrig'}, og værdi ${i + 2} begynder ${from ? date(from) : 'uden en dag'}.`,
          mend: 'Ret den ene linje, så den næste begynder dagen efter, at den før slutter.',
          example: 'year(2018, 55_375.27, s.kl),',
        };
  });

export const checkPeriods = (): Finding[] =>
  Object.values(calculators).flatMap(({ id, parameters }) =>
    Object.entries<readonly Dated<unknown>[]>(parameters).flatMap(([name, series]) => periodFindings(id, name, series)),
  );
