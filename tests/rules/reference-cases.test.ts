import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { levelOf, postedBeforeJuly2024, postedFromJuly2024, regulated } from '../reference/amounts.ts';
import { references } from '../reference/index.ts';
import { Chance, fillIn } from '../reference/random.ts';
import type { RawFacts } from '../reference/reference.ts';

// The worked cases are part of the specification: the second implementation must tell the same as they do.

interface Case {
  readonly id: string;
  readonly facts: RawFacts;
  readonly expect: {
    readonly invalid?: readonly string[];
    readonly outcome?: string;
    readonly values?: RawFacts;
    readonly missing?: readonly string[];
    readonly interpretations?: readonly string[];
    readonly statements?: readonly string[];
    readonly deadlines?: readonly (string | object)[];
  };
}

/** Another folder than the tests' own, to try cases before they are taken over. */
const folder = process.env['CASES'] ?? `${import.meta.dirname}/../cases`;
const WAYS_TO_FILL_IN = 300;

describe.for(['bond', 'bond-reduction', 'lapse'])('%s', (id) => {
  const { reference, boundaries } = references[id]!;
  const { outcome, values, interpretations, statements, deadlines, invalid } = reference;
  const cases = JSON.parse(readFileSync(`${folder}/${id}.json`, 'utf8')) as Case[];

  test.for(cases.map((each) => [each.id, each] as const))('%s', ([, { facts, expect: expected }]) => {
    expect(Object.keys(invalid(facts))).toEqual(expected.invalid ?? []);
    if (expected.invalid !== undefined) return;

    const found = new Set<string>();
    const chance = new Chance(1);
    for (let way = 0; way < WAYS_TO_FILL_IN; way++) {
      const filled = fillIn(chance, reference, boundaries, facts);
      if (filled !== undefined) found.add(outcome(filled as never));
    }
    if (expected.outcome === 'needs-facts') {
      expect(found.size > 1 || reference.leftOpen?.(facts)).toBe(true);
      return;
    }
    expect([...found]).toEqual([expected.outcome]);

    const complete = facts as never;
    expect(outcome(complete)).toBe(expected.outcome);
    expect(values(complete)).toMatchObject(expected.values ?? {});
    if ((expected.missing ?? []).length > 0) return;
    expect(interpretations(complete)).toEqual(expect.arrayContaining([...(expected.interpretations ?? [])]));
    expect(statements!(complete)).toEqual(expect.arrayContaining([...(expected.statements ?? [])]));
    const ahead = deadlines!(complete);
    for (const deadline of expected.deadlines ?? []) {
      expect(typeof deadline === 'string' ? ahead.map((each) => each.id) : ahead).toContainEqual(deadline);
    }
  });
});

describe('amounts', () => {
  test('the percentages give what sources print', () => {
    expect(regulated(100_000, 2011, 2024)).toBe(129_715.65);
    expect(regulated(50_000, 2012, 2020)).toBe(57_612.43);
    expect(regulated(100_000, 2018, 2023)).toBe(110_293.89);
    expect(regulated(100_000, 2018, 2024)).toBe(113_823.3);
  });

  test('computed amounts are those of the specification', () => {
    expect(postedBeforeJuly2024('2021-12-31')).toEqual({ kroner: 106_120.8, computed: true });
    expect(postedBeforeJuly2024('2022-01-01')).toEqual({ kroner: 107_394.25, computed: true });
    expect([2024, 2025, 2026, 2027].map(postedFromJuly2024)).toEqual([
      { kroner: 57_000, computed: false },
      { kroner: 59_052, computed: true },
      { kroner: 61_709.34, computed: true },
      null,
    ]);
  });

  /** A1, A2, final exam, floor; a computed one as text. */
  test.for([
    ['B', 2020, [23_044.97, 11_522.49, 11_522.49, '11522.49']],
    ['B', 2021, ['23505.87', '11752.94', '11752.94', '11752.94']],
    ['B', 2022, ['23787.94', '11893.97', '11893.97', '11893.97']],
    ['B', 2023, ['24430.22', '12215.11', '12215.11', '12215.11']],
    ['B', 2024, ['25211.98', '12605.99', '12605.99', '12605.99']],
    ['B', 2025, ['26119.61', '13059.81', '13059.81', '13059.81']],
    ['B', 2026, ['27295', '13647.5', '13647.5', '13647.5']],
    ['C', 2019, [20_400, 10_200, '10200', '61200']],
    ['C', 2020, [20_808, 10_404, 10_404, '62424']],
    ['C', 2021, ['21224.16', '10612.08', '10612.08', '63672.48']],
    ['C', 2022, ['21478.85', '10739.42', '10739.42', '64436.55']],
    ['C', 2023, ['22058.78', '11029.39', '11029.39', '66176.34']],
    ['C', 2024, [22_764.66, 11_382.33, 11_382.33, '68293.98']],
    ['C', 2025, ['23584.19', '11792.09', '11792.09', '70752.56']],
    ['C', 2026, ['24645.48', '12322.74', '12322.74', '73936.43']],
    ['D', 2025, ['11810.4', '5905.2', '5905.2', '35431.2']],
    ['D', 2026, ['12341.87', '6170.93', '6170.93', '37025.6']],
  ] as const)('scheme %s, level of %i', ([scheme, year, row]) => {
    const { a1, a2, final, floor } = levelOf(scheme, year)!;
    const told = [a1, a2, final, floor].map(({ kroner, computed }) => (computed ? String(kroner) : kroner));
    expect(told).toEqual(row);
    expect(levelOf(scheme, 2027)).toBeNull();
  });
});
