import type { Problem } from '../../../rules/core/facts.ts';
import { parseFacts } from '../../../rules/core/parse.ts';
import type { Case } from '../case.ts';
import { type AskingRule, type Facts, type Spec, specOf, TODAY } from '../rule.ts';
import type { State } from '../state.ts';

/** Keys of a link that are no facts: the rule's version and the outcome when the link was made. */
const VERSION = 'v';
const OUTCOME = 'o';

/** Longer than any real case. */
const LONGEST = 8000;

/** What a link says of how it was made. */
interface Made {
  readonly version: string;
  readonly outcome: string;
}

export interface Linked {
  readonly facts: Facts;
  readonly version?: string;
  readonly outcome?: string;
}

const isList = ({ kind }: Spec) => kind === 'choices' || kind === 'periods';

/** Facts as they stand after `#` in an address. */
export function writeFragment(rule: AskingRule, facts: Facts, made?: Made): string {
  const params = new URLSearchParams();
  for (const [fact, spec] of Object.entries(rule.logic.facts)) {
    const value = facts[fact];
    if (value !== undefined) params.set(fact, isList(spec) ? JSON.stringify(value) : `${value}`);
  }
  if (made) {
    params.set(VERSION, made.version);
    params.set(OUTCOME, made.outcome);
  }
  return `${params}`;
}

/** The fragment of a link to the answers. Where the rule does not ask for today, it is left to the one who opens the link. */
export function answersFragment(rule: AskingRule, { facts }: Case, { entries }: State, made: Made): string {
  const isOwnDay = entries[TODAY]?.auto === true && specOf(rule, TODAY).asked?.when(facts) !== true;
  return writeFragment(rule, isOwnDay ? { ...facts, [TODAY]: undefined } : facts, made);
}

/** One value of a link as the rule wants it; what cannot be read stays text, and the rule refuses it. */
function decode(spec: Spec, text: string): unknown {
  if (spec.kind === 'flag') return text === 'true' ? true : text === 'false' ? false : text;
  // Two decimals at most: »25.000« is a Danish 25000.
  if (spec.kind === 'money') return /^\d+(\.\d{1,2})?$/.test(text) ? Number(text) : text;
  if (!isList(spec)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reads a fragment. Undefined where it holds no facts (an anchor). One wrong fact refuses the whole. Never throws. */
export function readFragment(rule: AskingRule, fragment: string): Linked | { invalid: readonly Problem[] } | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=')) return undefined;
  if (text.length > LONGEST) return { invalid: [{ fact: '', code: 'range' }] };
  const params = new URLSearchParams(text);
  const keys = [...new Set(params.keys())];
  const twice = keys.filter((key) => params.getAll(key).length > 1);
  if (twice.length > 0) return { invalid: twice.map((fact) => ({ fact, code: 'format' })) };
  const own = keys.filter((key) => key !== VERSION && key !== OUTCOME);
  if (own.length === 0) return undefined;
  const raw = own.map((key): [string, unknown] => {
    const value = params.get(key)!;
    return [key, Object.hasOwn(rule.logic.facts, key) ? decode(rule.logic.facts[key]!, value) : value];
  });
  const read = parseFacts(rule.logic, Object.fromEntries(raw));
  if ('invalid' in read) return read;
  const version = params.get(VERSION);
  const outcome = params.get(OUTCOME);
  return { facts: read.facts, ...(version !== null && { version }), ...(outcome !== null && { outcome }) };
}
