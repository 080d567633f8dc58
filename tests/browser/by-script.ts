import type { Calculator } from '../../src/rules/index.ts';
import type { Facts, PeriodsSpec } from './answer.ts';

/** Something done to a field of a question: `typed` into it or, without, pressed. `at`: which of those that the selector finds. */
interface Deed {
  readonly selector: string;
  readonly at?: number;
  readonly typed?: string;
}

/** What answers each question of a rule with these facts, in the question's own fields. */
export function deedsOf(rule: Calculator, facts: Facts): Readonly<Record<string, readonly Deed[]>> {
  const deeds = Object.entries(rule.logic.facts).map(([fact, spec]): [string, Deed[]] => {
    const { kind, options = ['true', 'false'] } = spec as { kind: string; options?: readonly string[] };
    const value = facts[fact];
    const field = `#svar-${fact}`;
    const instead = (at: number): Deed[] => [{ selector: '.instead input', at }];
    const day = (name: string, on: string): Deed[] => {
      const [y, m, d] = on.split('-').map((part) => String(Number(part)));
      return Object.entries({ d, m, y }).map(([part, typed]) => ({ selector: `${name}-${part}`, typed: typed! }));
    };
    const option = (one: unknown): Deed => ({ selector: 'label > input', at: options.indexOf(String(one)) });
    const isList = kind === 'choices' || kind === 'periods';
    if (value === undefined) return [fact, instead(isList ? 1 : 0)];
    if (isList && (value as unknown[]).length === 0) return [fact, instead(0)];
    switch (kind) {
      case 'day':
        return [fact, day(field, value as string)];
      case 'money':
        return [fact, [{ selector: field, typed: (value as number).toLocaleString('da-DK') }]];
      case 'choices':
        return [fact, (value as unknown[]).map(option)];
      case 'periods':
        return [
          fact,
          (value as Facts[]).flatMap((period, at) => {
            const { from, to, row } = spec as unknown as PeriodsSpec;
            const last = period[to] as string | null;
            const amount = row && period[row.amount];
            return [
              ...(at === 0 ? [] : [{ selector: 'button.second' }]),
              ...(row ? [{ selector: `${field}-${at}-kind`, typed: String(period[row.kind.key]) }] : []),
              ...day(`${field}-${at}-from`, period[from] as string),
              ...(last === null
                ? [{ selector: `.stay:has(${field}-${at}-from-d) input[type=checkbox]` }]
                : day(`${field}-${at}-to`, last)),
              ...(typeof amount === 'number'
                ? [{ selector: `${field}-${at}-amount`, typed: amount.toLocaleString('da-DK') }]
                : []),
            ];
          }),
        ];
      default:
        return [fact, [option(value)]];
    }
  });
  return Object.fromEntries(deeds);
}
