import { type Calculator, calculators } from '../src/rules/index.ts';

const RUNS = 400_000;

/** Verdicts a second on one core, from untrusted facts to the verdict with its whole tree of reasons. */
export function verdictsPerSecond(rule: Calculator): number {
  // Cases that are settled: a case with answers missing is worked out over many possible ones.
  const cases = rule.examples.filter(({ outcome }) => outcome !== 'needs-facts').map(({ facts }) => facts);
  for (let i = 0; i < RUNS / 10; i++) rule.evaluate(cases[i % cases.length]);
  const start = performance.now();
  for (let i = 0; i < RUNS; i++) rule.evaluate(cases[i % cases.length]);
  return Math.round((RUNS / (performance.now() - start)) * 1000);
}

if (import.meta.main) {
  for (const rule of Object.values(calculators))
    console.log(`${rule.id}: ${verdictsPerSecond(rule).toLocaleString('da-DK')} verdicts/s`);
}
