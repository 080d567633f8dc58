import { nextQuestion } from '../src/rules/core/question.ts';
import { parseCase } from '../src/rules/core/parse.ts';
import { openOutcomes } from '../src/rules/core/possible.ts';
import { decide, type Logic } from '../src/rules/core/verdict.ts';
import { type Calculator, calculators } from '../src/rules/index.ts';

const RUNS = 400_000;

type Facts = Readonly<Record<string, unknown>>;
const logicOf = (rule: Calculator) => rule.logic as unknown as Logic<Facts, string, Facts>;
const exampleFacts = (rule: Calculator) => rule.examples.map(({ facts }) => facts as Facts);
// Cases that are settled: a case with answers missing is worked out over many possible ones.
const settled = (rule: Calculator) => rule.examples.filter(({ outcome }) => outcome !== 'needs-facts');

/** By the processor's time, so that a busy machine counts less. */
function perSecond(cases: readonly Facts[], run: (facts: Facts) => void): number {
  for (let i = 0; i < RUNS / 10; i++) run(cases[i % cases.length]!);
  const start = process.cpuUsage();
  for (let i = 0; i < RUNS; i++) run(cases[i % cases.length]!);
  const { user, system } = process.cpuUsage(start);
  return Math.round((RUNS / (user + system)) * 1_000_000);
}

/** Verdicts a second on one core, from untrusted facts, with the whole tree of reasons: without advice, and with all of it. */
function verdictsPerSecond(rule: Calculator): { decided: number; advised: number } {
  const cases = settled(rule).map(({ facts }) => facts as Facts);
  const logic = logicOf(rule);
  return {
    decided: perSecond(cases, (facts) => {
      const read = parseCase(logic, facts);
      if ('facts' in read) decide(logic, read.facts);
    }),
    advised: perSecond(cases, (facts) => void rule.evaluate(facts)),
  };
}

/** How many questions a reader is asked until the outcome is settled, in each example: as the page asks them. */
function questionsAsked(rule: Calculator): readonly number[] {
  const logic = logicOf(rule);
  return settled(rule).map(({ facts }) => {
    const known = facts as Facts;
    const passed = new Set(known['assessedOn'] === undefined ? [] : ['assessedOn']);
    const given = () =>
      Object.fromEntries([...passed].flatMap((key) => (known[key] === undefined ? [] : [[key, known[key]]])));
    for (let count = 0; ; count++) {
      const answered: Facts = given();
      const decided = decide(logic, answered);
      if (decided.outcome !== 'needs-facts' && decided.missing.length === 0) return count;
      const wanted = () => openOutcomes(logic, answered, decided).wanted;
      const next = nextQuestion(logic, answered, decided, wanted, (fact) => !passed.has(fact));
      if (next === undefined) return count;
      passed.add(next);
    }
  });
}

/** The slowest case left open, in milliseconds: each example with some of its facts forgotten. */
function slowestOpenCase(rule: Calculator): { ms: number; facts: Facts } {
  let slowest = { ms: 0, facts: {} as Facts };
  for (const facts of [{}, ...exampleFacts(rule)])
    for (const [key] of [['', ''], ...Object.entries(facts)]) {
      const { [key!]: _, ...rest } = facts as Record<string, unknown>;
      rule.evaluate(rest);
      const start = performance.now();
      rule.evaluate(rest);
      const ms = performance.now() - start;
      if (ms > slowest.ms) slowest = { ms, facts: rest };
    }
  return slowest;
}

/** A line a rule. */
export function rulesBench(): string[] {
  return Object.values(calculators).map((rule) => {
    const { decided, advised } = verdictsPerSecond(rule);
    const asked = questionsAsked(rule);
    const mean = asked.reduce((sum, count) => sum + count, 0) / asked.length;
    const { ms, facts } = slowestOpenCase(rule);
    return (
      `${rule.id}: ${decided.toLocaleString('da-DK')} verdicts/s, ${advised.toLocaleString('da-DK')} with advice; ` +
      `${mean.toFixed(1)} questions in the mean, ${Math.max(...asked)} at most; ` +
      `slowest open case ${ms.toFixed(1)} ms ${JSON.stringify(facts)}`
    );
  });
}

if (import.meta.main) console.log(rulesBench().join('\n'));
