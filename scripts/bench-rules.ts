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

/** How many cases are judged for the verdict on one that is left open: unlike time, the same on every machine. */
function casesJudged(rule: Calculator, raw: Facts): number {
  const whole = logicOf(rule);
  let judged = 0;
  const logic: typeof whole = {
    ...whole,
    judge: (facts) => {
      judged++;
      return whole.judge(facts);
    },
  };
  const read = parseCase(logic, raw);
  if ('facts' in read) openOutcomes(logic, read.facts, decide(logic, read.facts));
  return judged;
}

/** The dearest case among those with facts of the example: facts are forgotten and recalled for as long as more is judged. */
function climb(rule: Calculator, example: Facts, from: Facts): { facts: Facts; judged: number } {
  let top = { facts: from, judged: casesJudged(rule, from) };
  for (;;) {
    const { facts, judged } = top;
    for (const key of Object.keys(example)) {
      const { [key]: known, ...rest } = facts;
      const next = known === undefined ? { ...facts, [key]: example[key] } : rest;
      const more = casesJudged(rule, next);
      if (more > top.judged) top = { facts: next, judged: more };
    }
    if (top.judged === judged) return top;
  }
}

/** The dearest cases left open that a search from each of the examples finds, whole and with nothing known. */
export function dearestOpenCases(rule: Calculator, examples = exampleFacts(rule)): { facts: Facts; judged: number }[] {
  const found = examples.flatMap((example) => [climb(rule, example, {}), climb(rule, example, example)]);
  return found.toSorted((a, b) => b.judged - a.judged);
}

/** The slowest case left open, in milliseconds: of the dearest, the best of some runs. */
function slowestOpenCase(rule: Calculator): { ms: number; facts: Facts } {
  const timed = dearestOpenCases(rule)
    .slice(0, 10)
    .map(({ facts }) => {
      const runs = Array.from({ length: 10 }, () => {
        const start = performance.now();
        rule.evaluate(facts);
        return performance.now() - start;
      });
      return { ms: Math.min(...runs), facts };
    });
  return timed.reduce((slowest, one) => (one.ms > slowest.ms ? one : slowest));
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
