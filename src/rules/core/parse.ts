import { conflicts, type FactSpec, type Intake, isRecord, type Problem, readFact } from './facts.ts';

/** How the facts of a rule are read. */
interface Reading {
  readonly specs: ReadonlyMap<string, FactSpec<unknown>>;
  /** None of the facts known. */
  readonly blank: Readonly<Record<string, unknown>>;
}

const readings = new WeakMap<object, Reading>();

function readingOf(facts: object): Reading {
  let reading = readings.get(facts);
  if (reading === undefined) {
    const specs = new Map(Object.entries(facts));
    reading = { specs, blank: Object.fromEntries(Array.from(specs.keys(), (key) => [key, undefined])) };
    readings.set(facts, reading);
  }
  return reading;
}

type Read<F> = { readonly facts: F } | { readonly invalid: readonly Problem[] };

/**
 * Reads facts from anything: a link, a form, a line of JSON. A fact that is absent or `null` is unknown.
 * Nothing half-valid comes through: one problem refuses the whole.
 */
export const parseFacts = <F>(intake: Intake<F>, raw: unknown): Read<F> => readInto(intake, raw, {});

/**
 * The same for who decides at once and hands nothing on: facts that are not known stand there as `undefined`. Objects of
 * one shape, whichever facts are given and in whichever order, are decided in less time.
 */
export const parseCase = <F>(intake: Intake<F>, raw: unknown): Read<F> =>
  readInto(intake, raw, { ...readingOf(intake.facts).blank });

function readInto<F>(intake: Intake<F>, raw: unknown, facts: Record<string, unknown>): Read<F> {
  if (!isRecord(raw)) return { invalid: [{ fact: '', code: 'format' }] };
  const { specs } = readingOf(intake.facts);
  const invalid: Problem[] = [];
  for (const key of Object.keys(raw)) {
    const spec = specs.get(key);
    const given = raw[key];
    if (!spec) invalid.push({ fact: key, code: 'unknown-key' });
    else if (given !== null && given !== undefined) {
      const read = readFact(spec, given);
      if ('code' in read) invalid.push({ fact: key, code: read.code });
      else facts[key] = read.value;
    }
  }
  for (const problem of conflicts(intake, facts as F)) {
    if (!invalid.some(({ fact }) => fact === problem.fact)) invalid.push(problem);
  }
  if (invalid.length === 0) return { facts: facts as F };
  // A fact of another kind of case is an unknown key, whether it could be read or not.
  const elsewhere = ({ fact, code }: Problem) =>
    code !== 'unknown-key' && intake.facts[fact as keyof F & string].belongs?.(facts as F) === false;
  return { invalid: invalid.map((problem) => (elsewhere(problem) ? { ...problem, code: 'unknown-key' } : problem)) };
}
