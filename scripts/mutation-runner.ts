// Runs the tests of the rules for Stryker (`npm run mutation`) in Stryker's own process. Its runner for Vitest starts a worker
// for each file of tests and each mutant, a second or more of processor time; here they are loaded once, and a mutant costs
// the tests that meet it, quickest first, until one fails.

import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import fc from 'fast-check';

type Rows = readonly unknown[];
type Body = (...args: unknown[]) => unknown;

interface Test {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly run: () => unknown;
  readonly after: readonly Body[];
  /** Milliseconds, the longest so far. */
  spent: number;
  /** Mutants that it has found. */
  found: number;
}

/** What mutated code reads and counts in, as Stryker names it. */
interface Mutated {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: object;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

const shared = globalThis as unknown as Record<string, object>;
const mutated: Mutated = (shared['__stryker__'] ??= {});

// The tests below `src` and `tests` ask for »vitest« and get this file: Vitest's own `expect`, which looks for the state of a
// worker, and what gathers tests.
shared['__vitest_worker__'] ??= { config: { expect: {} }, providedContext: {} };
export const { expect } = await import('vitest');
registerHooks({
  resolve: (name, context, next) =>
    name === 'vitest' ? { url: import.meta.url, format: 'module-typescript', shortCircuit: true } : next(name, context),
});

const tests: Test[] = [];
let scope: { readonly file: string; readonly names: readonly string[]; readonly after: readonly Body[] };

const argsOf = (row: unknown): Rows => (Array.isArray(row) ? row : [row]);
function titleOf(name: string, row: unknown): string {
  const { id } = Object(row) as { id?: string };
  const places = name.split('%').length - 1;
  return id === undefined ? format(name, ...argsOf(row).slice(0, places)) : name.replace('$id', id);
}

// What a decision table is worked out once for is the rule as it is without a mutant.
const LEFT_OUT = 'has a decision table with no gap and no overlap';

function add(name: string, run: () => unknown) {
  if (name === LEFT_OUT) return;
  const whole = [...scope.names, name].join(' > ').replaceAll(/\s+/g, ' ').slice(0, 200);
  const { file, after } = scope;
  tests.push({ id: `${file}#${tests.length} ${whole}`, name: whole, file, run, after, spent: 0, found: 0 });
}

function group(name: string, body: () => unknown) {
  const outer = scope;
  scope = { ...outer, names: [...outer.names, name] };
  body();
  scope = outer;
}

const each = (make: typeof add) => (rows: Rows) => (name: string, body: Body) => {
  for (const row of rows) make(titleOf(name, row), () => body(...argsOf(row)));
};
const forEach = (make: typeof add) => (rows: Rows) => (name: string, body: Body) => {
  for (const row of rows) make(titleOf(name, row), () => body(row));
};
export const describe = Object.assign(group, { each: each(group), for: forEach(group) });
export const it = Object.assign(add, { each: each(add) });
export const test: typeof add = (name, run) => add(name, run);
export function afterEach(hook: Body) {
  scope = { ...scope, after: [...scope.after, hook] };
}

async function load() {
  if (tests.length > 0) return;
  process.env['SHARE_OF_CASES'] ??= '0.05';
  // Failing once is enough, and the same cases come each time.
  fc.configureGlobal({ endOnFailure: true, seed: 1 });
  const files = globSync('src/rules/**/*.test.ts').toSorted();
  for (const file of [...files, 'tests/rules/reference.test.ts', 'tests/rules/contract.test.ts']) {
    scope = { file, names: [], after: [] };
    await import(pathToFileURL(resolve(file)).href);
  }
}

/** Quick tests come first, and before them those that have found many: mutants that stand close are found by the same. */
const turn = ({ spent, found }: Test) => spent / (1 + found);

/** What a test fails by; undefined where it does not. */
async function failureOf(one: Test): Promise<string | undefined> {
  const start = performance.now();
  try {
    await one.run();
    return undefined;
  } catch (error) {
    return String(error).slice(0, 400);
  } finally {
    for (const hook of one.after) hook();
    one.spent = Math.max(one.spent, performance.now() - start);
  }
}

class InProcess {
  #runs = 0;
  #isSpoiled = false;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    await load();
    const results = [];
    for (const one of tests) {
      mutated.currentTestId = one.id;
      const failureMessage = await failureOf(one);
      const { id, name, file, spent } = one;
      const status = failureMessage === undefined ? 0 : 1;
      results.push({ id, name, fileName: resolve(file), timeSpentMs: spent, status, failureMessage });
    }
    mutated.currentTestId = undefined;
    return { status: 'complete', tests: results, mutantCoverage: mutated.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit = Infinity }: MutantRun) {
    if (this.#isSpoiled) process.exit(1);
    await load();
    this.#runs++;
    const meant = new Set(testFilter ?? tests.map(({ id }) => id));
    const queue = tests.filter(({ id }) => meant.has(id)).toSorted((a, b) => turn(a) - turn(b));
    Object.assign(mutated, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    let nrOfTests = 0;
    for (const one of queue) {
      nrOfTests++;
      const failureMessage = await failureOf(one);
      if (mutated.hitCount! > hitLimit) return { status: 'timeout', reason: 'It goes round and round' };
      if (failureMessage === undefined) continue;
      mutated.activeMutant = undefined;
      one.found++;
      await this.#look(one);
      return { status: 'killed', killedBy: [one.id], failureMessage, nrOfTests };
    }
    mutated.activeMutant = undefined;
    return { status: 'survived', nrOfTests };
  }

  /**
   * What the rules remember outlives a mutant. A test that fails without it too was spoiled by this one or by one before it:
   * Stryker tries the mutant again in a process of its own, and every later one in another.
   */
  async #look(killer: Test) {
    if ((await failureOf(killer)) === undefined) return;
    if (this.#runs > 1) process.exit(1);
    this.#isSpoiled = true;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
