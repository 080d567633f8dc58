import { specOf } from '../calculator/rule.ts';
import type { ListedRule } from './listed.ts';

/** The column whose text tells the reader's cases apart. */
export const CASE = 'sag';

/** A side of a fact that is a list of periods: a column of first days, or of last days. */
export const sideOf = (target: string): { fact: string; side?: 'from' | 'to' } => {
  const [fact = '', side] = target.split(':');
  return side === 'from' || side === 'to' ? { fact, side } : { fact };
};

/** Is what a column holds a list of periods, or a side of one? */
export const isOfPeriods = (rule: ListedRule, target: string): boolean => {
  const { fact } = sideOf(target);
  return fact in rule.logic.facts && specOf(rule, fact).kind === 'periods';
};

/** All that a column can be, in the order of the rule: facts by their keys, the sides of periods, and the case itself. */
export const targetsOf = (rule: ListedRule): string[] => [
  CASE,
  ...Object.entries(rule.logic.facts).flatMap(([fact, spec]) =>
    spec.kind === 'periods' && spec.row === undefined ? [fact, `${fact}:from`, `${fact}:to`] : [fact],
  ),
];

/** What a column is called in a language, by its place among those of the rule. */
function labelIn(rule: ListedRule, at: number, target: string): string {
  const { words, ofList } = rule.spoken[at]!;
  if (target === CASE) return ofList.caseColumn;
  const { fact, side } = sideOf(target);
  const { label } = rule.questions[at]!.facts[fact]!;
  return side === undefined ? label : ofList.side(label, side === 'from' ? words.periodFrom : words.periodTo);
}

/** What a column is called to the reader. */
export const targetLabel = (rule: ListedRule, target: string): string => labelIn(rule, 0, target);

/** A heading without what is written differently from list to list: case, signs, spaces, units in brackets. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|\bkr\.?(?=\s|$)/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every name that a target goes by, in every language. */
function namesOf(rule: ListedRule, target: string): readonly string[] {
  if (target === CASE) return rule.reading.caseHeadings;
  const labels = rule.spoken.map((_, at) => labelIn(rule, at, target));
  const { fact, side } = sideOf(target);
  const spec = rule.logic.facts[fact]!;
  const others = rule.reading.headings[rule.id]?.[target] ?? [];
  const questions = rule.questions.map(({ facts }) => facts[fact]!.question);
  if (side === undefined) return [fact, ...labels, ...questions, ...others];
  const key = spec.kind === 'periods' ? [spec[side]] : [];
  return [...labels, ...key, ...rule.reading.columnNames[side], ...others];
}

/** Finds the target that a heading names. By whole names only: what is not matched is chosen by hand. */
export function headingReader(rule: ListedRule): (heading: string) => string | undefined {
  const byName = new Map<string, string>();
  for (const target of targetsOf(rule)) {
    for (const name of namesOf(rule, target)) if (!byName.has(plain(name))) byName.set(plain(name), target);
  }
  return (heading) => byName.get(plain(heading));
}

/**
 * What each column is; '' where it is nothing the rule asks for. One target, one column: the first that names it, and of
 * columns that may tell the cases apart the one whose name says so most.
 */
export function matchColumns(rule: ListedRule, headings: readonly string[]): string[] {
  const read = headingReader(rule);
  const targets = headings.map((heading) => read(heading) ?? '');
  const cases = headings.map((heading, at) =>
    targets[at] === CASE ? rule.reading.caseHeadings.indexOf(plain(heading)) : Infinity,
  );
  const best = Math.min(...cases);
  return targets.map((target, at) => {
    if (target === CASE) return cases[at] === best && cases.indexOf(best) === at ? target : '';
    return targets.indexOf(target) === at ? target : '';
  });
}
