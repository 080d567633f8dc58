import fc from 'fast-check';
import { addDays, addMonths, type Day, day, readDay } from '../../src/rules/core/day.ts';
import type { RowSpec } from '../../src/rules/core/facts.ts';
import type { Calculator } from '../../src/rules/index.ts';

type Facts = Record<string, unknown>;

/** Days around every day that is a legal value of the rule, and in between. */
function daysOf(rule: Calculator): fc.Arbitrary<Day> {
  const legal = Object.values(rule.parameters)
    .flat()
    .flatMap(({ value, from, to }) => [value, from, to])
    .filter((value): value is Day => readDay(value) === value);
  const anchors = [...new Set([...legal, day('2014-02-28'), day('2016-02-29'), day('2017-08-31')])];
  const near = fc
    .tuple(
      fc.constantFrom(...anchors),
      fc.integer({ min: -2, max: 2 }),
      fc.constantFrom(0, -72, -48, -24, -12, -6, 3, 6, 12, 24, 36, 60),
    )
    .map(([at, days, months]) => addDays(addMonths(at, months), days));
  const anywhere = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day('1999-01-01'), days));
  return fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: anywhere });
}

const money = fc.integer({ min: 1, max: 10_000_000 }).map((oere) => oere / 100);

/** Periods with more to them, in any order, one over the other as well; amounts about what is small, and unknown ones. */
function rowsOf(days: fc.Arbitrary<Day>, from: string, to: string, { kind, amount }: RowSpec): fc.Arbitrary<unknown[]> {
  const length = fc.oneof(fc.constant(0), fc.constant(null), fc.integer({ min: 1, max: 1500 }));
  const kinds = fc.constantFrom(...kind.options);
  const amounts = fc.oneof(fc.constantFrom(0, 400, 999.99, 1000, 1000.01), money);
  const row = fc
    .tuple(days, length, kind.required ? kinds : fc.option(kinds), fc.option(amounts))
    .map(([first, last, which, sum]) => ({
      [from]: first,
      [to]: last === null ? null : addDays(first, last),
      ...(which !== null && { [kind.key]: which }),
      ...(sum !== null && { [amount]: sum }),
    }));
  return fc.array(row, { maxLength: 4 });
}

function answerOf(rule: Calculator, key: string): fc.Arbitrary<unknown> {
  const spec = rule.logic.facts[key as never] as {
    kind: string;
    options?: readonly string[];
    from?: string;
    to?: string;
    row?: RowSpec;
  };
  const days = daysOf(rule);
  switch (spec.kind) {
    case 'day':
      return days;
    case 'flag':
      return fc.boolean();
    case 'money':
      return money;
    case 'choice':
      return fc.constantFrom(...spec.options!);
    case 'choices':
      return fc.oneof(fc.constant([]), fc.subarray([...spec.options!]));
    default:
      if (spec.row) return rowsOf(days, spec.from!, spec.to!, spec.row);
      // One stay after the other, so that most lists are acceptable; the last may have no end.
      return fc
        .tuple(
          days,
          fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 420 })), { maxLength: 3 }),
          fc.boolean(),
        )
        .map(([start, stays, open]) => {
          let at = start;
          return stays.map(([home, away], i) => {
            const from = addDays(at, home);
            at = addDays(from, away);
            return { [spec.from!]: from, [spec.to!]: open && i === stays.length - 1 ? null : at };
          });
        });
  }
}

/** Every fact of the rule answered, acceptable or not. Facts of another kind of case are left out. */
export function completeFacts(rule: Calculator): fc.Arbitrary<Facts> {
  const { facts } = rule.logic;
  const keys = Object.keys(facts);
  return fc.record(Object.fromEntries(keys.map((key) => [key, answerOf(rule, key)]))).map((all) => {
    const kept: Facts = {};
    for (const key of keys) {
      const { belongs } = facts[key as never] as { belongs?: (f: Facts) => boolean };
      if (belongs?.(all) !== false) kept[key] = all[key];
    }
    return kept;
  });
}

/** Some of the facts of the rule answered. */
export function someFacts(rule: Calculator): fc.Arbitrary<Facts> {
  return completeFacts(rule).chain((all) =>
    fc.subarray(Object.keys(all)).map((keys) => Object.fromEntries(keys.map((key) => [key, all[key]]))),
  );
}

/** Facts as they stand in a link, as ARCHITECTURE has it. */
export const fragmentOf = (facts: Readonly<Facts>): string =>
  `${new URLSearchParams(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  )}`;
