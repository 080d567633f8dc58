import { openOutcomes } from '../../rules/core/possible.ts';
import { type Facts, specOf, textOf } from '../calculator/rule.ts';
import type { Labelled } from '../calculator/show.ts';
import { timelineOf, type LabelledItem, type Told, toldOf } from '../calculator/told.ts';
import { writeFragment } from '../calculator/result/fragment.ts';
import { type Grounds, groundsOf } from '../calculator/result/grounds.ts';
import { type OpenOutcome, openOf } from '../calculator/result/open.ts';
import { knownValues } from '../calculator/result/values.ts';
import { cellText } from './cell.ts';
import { CASE, isOfPeriods, sideOf, targetLabel, targetsOf } from './columns.ts';
import type { Line } from './lines.ts';
import { decideRow, factsOfRow, type Setup } from './rows.ts';
import type { ListedRule } from './listed.ts';
import type { ListRow } from './table.ts';

/** A field to mend a cell in, or to answer what is missing. */
export interface Field {
  readonly target: string;
  readonly label: string;
  /** Where the answer is found. */
  readonly where: string;
  readonly text: string;
  /** Answers to choose from; absent where it is text. */
  readonly options?: readonly string[];
  readonly fault?: string;
  readonly suggestions: readonly string[];
  /** Missing, or not to be read: asked for first. */
  readonly needed: boolean;
}

/** A row with its whole verdict, in words. */
export interface Opened {
  readonly line: Line;
  readonly fields: readonly Field[];
  /** Absent where the row cannot be read. */
  readonly verdict?: {
    readonly told: Told;
    readonly settled: boolean;
    readonly possible: readonly OpenOutcome[];
    readonly values: readonly Labelled[];
    readonly interpretations: readonly { readonly title: string; readonly text: string }[];
    readonly grounds: Grounds;
    readonly timeline: readonly LabelledItem[];
    /** Opens it in the calculator. */
    readonly fragment: string;
  };
}

/** The answers that a question has to choose from, in words. */
export function optionsOf(rule: ListedRule, target: string): readonly string[] | undefined {
  const spec = specOf(rule, target);
  const labels = textOf(rule, target).options ?? {};
  if (spec.kind === 'flag') return [rule.words.yes, rule.words.no];
  return spec.kind === 'choice' ? spec.options.map((option) => labels[option] ?? option) : undefined;
}

/** The words of an option, where the text names it otherwise: what is chosen in the list of answers. */
function chosenText(rule: ListedRule, target: string, text: string, facts: Facts | undefined): string {
  const options = optionsOf(rule, target);
  const value = facts?.[target];
  if (options === undefined || value === undefined) return text;
  const spec = specOf(rule, target);
  if (spec.kind === 'flag') return value === true ? rule.words.yes : rule.words.no;
  return spec.kind === 'choice' ? options[spec.options.indexOf(value as string)]! : text;
}

/** The periods of the rows of one case, as they would be typed as one list. */
function periodsOf(rule: ListedRule, fact: string, rows: readonly ListRow[], { targets }: Setup): string {
  const textAt = ({ cells }: ListRow, target: string) => cellText(rule.words, cells[targets.indexOf(target)] ?? null);
  return rows
    .map((row) => textAt(row, fact) || [textAt(row, `${fact}:from`), textAt(row, `${fact}:to`)].join(' – '))
    .filter((text) => text !== ' – ')
    .join('; ');
}

/** Opens one row: all that the rule knows of it, and its fields. */
export function openRow(rule: ListedRule, row: ListRow, line: Line, setup: Setup): Opened {
  const { facts, faults } = factsOfRow(rule, row, setup, line.mended);
  const decided = facts && decideRow(rule, facts);
  const verdict = decided && { ...decided, ...openOutcomes(rule.logic, facts, decided) };
  const asked = new Set([...(verdict?.missing ?? []), ...(verdict?.wanted ?? [])]);
  const isTogether = (target: string) => row.more !== undefined && isOfPeriods(rule, target);
  const isListed = (target: string) =>
    line.mended[target] !== undefined ||
    setup.targets.some((one) => one === target || (isTogether(target) && sideOf(one).fact === target));
  const fields = targetsOf(rule)
    .filter((target) => target !== CASE && !(isTogether(target) && sideOf(target).side !== undefined))
    .filter(
      (target) =>
        isListed(target) ||
        (sideOf(target).side === undefined && asked.has(target)) ||
        faults.some((one) => one.target === target),
    )
    .map((target): Field => {
      const { fact } = sideOf(target);
      const fault = faults.find((one) => one.target === target);
      const cell = isTogether(target)
        ? periodsOf(rule, target, [row, ...(row.more ?? [])], setup)
        : cellText(rule.words, row.cells[setup.targets.indexOf(target)] ?? null);
      const text = line.mended[target] ?? (cell || (setup.common[target] ?? ''));
      const options = sideOf(target).side === undefined ? optionsOf(rule, target) : undefined;
      return {
        target,
        label: targetLabel(rule, target),
        where: textOf(rule, fact).where,
        text: chosenText(rule, fact, text, facts),
        ...(options && { options }),
        ...(fault && { fault: fault.text }),
        suggestions: fault?.suggestions ?? [],
        needed: fault !== undefined || asked.has(target),
      };
    });
  if (verdict === undefined || facts === undefined) return { line, fields };
  const settled = verdict.outcome !== 'needs-facts';
  return {
    line,
    fields,
    verdict: {
      told: toldOf(rule, verdict),
      settled,
      possible: openOf(rule, verdict),
      values: knownValues(rule, verdict.values),
      interpretations: verdict.interpretations.map((id) => rule.texts.interpretations[id]!),
      grounds: groundsOf(rule, verdict, facts),
      timeline: settled ? timelineOf(rule, verdict) : [],
      fragment: writeFragment(rule, facts),
    },
  };
}
