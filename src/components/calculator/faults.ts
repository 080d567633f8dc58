import type { ProblemCode } from '../../rules/core/facts.ts';
import type { Case } from './case.ts';
import { type AskingRule, specOf } from './rule.ts';
import { caseOf, type Entry, ids, type ShownFault, type State } from './state.ts';
import { DAY_PARTS, firstOfStay, PASTED, readTyped, type Reading } from './typed.ts';

/** The words for a refusal: the rule's own, else general ones. */
export const message = (rule: AskingRule, fact: string) => (code: ProblemCode) =>
  rule.texts.errors?.[`${fact}.${code}`] ?? rule.words.problems[code];

/** What the fields of a question come to. `null`: »Ved ikke«. */
export function reading(rule: AskingRule, fact: string, { typed, instead, pasted }: Entry): Reading {
  if (instead === 'unknown') return { value: null };
  if (instead === 'none') return { value: [] };
  const read = readTyped(rule.words, specOf(rule, fact), typed, message(rule, fact), rule.stays);
  if (!pasted?.text.trim()) return read;
  const faults = pasted.faults.length > 0 ? pasted.faults : [rule.stays!.own.rowsNotRead];
  return { faults: [...(read.faults ?? []), ...faults.map((text) => ({ at: PASTED, text }))] };
}

/** Is there more in the fields of a question than its answer? What was never an answer, and cannot be one yet, may wait. */
export const isLeftWith = (rule: AskingRule, fact: string, entry: Entry): boolean =>
  isChanged(rule, fact, entry) && (entry.answer !== undefined || 'value' in reading(rule, fact, entry));

/** Do the fields of a question say something else than its answer? */
export function isChanged(rule: AskingRule, fact: string, entry: Entry): boolean {
  const { value, faults } = reading(rule, fact, entry);
  return faults !== undefined || JSON.stringify(value) !== JSON.stringify(entry.answer);
}

/** What is wrong with one question. */
export const faultsIn = (fact: string, { faults = [] }: Reading): ShownFault[] =>
  faults.map(({ at, text }) => ({ fact, id: ids.field(fact) + at, text }));

/** The first field of a question. */
function firstField(rule: AskingRule, fact: string): string {
  const spec = specOf(rule, fact);
  const field = ids.field(fact);
  return field + (spec.kind === 'day' ? DAY_PARTS[0] : spec.kind === 'periods' ? firstOfStay(spec, 0) : '');
}

/** What is wrong between answers. */
export const conflictFaults = (rule: AskingRule, { conflicts }: Case): ShownFault[] =>
  conflicts.map(({ fact, code }) => ({ fact, id: firstField(rule, fact), text: message(rule, fact)(code) }));

/** Whole form: the errors of the questions that have been left, and of answers that contradict each other. */
export function withLiveFaults(rule: AskingRule, state: State): State {
  const unread = state.left.flatMap((fact) => faultsIn(fact, reading(rule, fact, state.entries[fact] ?? {})));
  return { ...state, faults: [...unread, ...conflictFaults(rule, caseOf(rule, state))] };
}
