import type { Deadline, Statement, TimelineItem, Tone } from '../../rules/core/advice.ts';
import type { Language } from '../../rules/core/languages.ts';
import type { DeadlineText } from '../../rules/core/rule.ts';
import type { AnyVerdict, TellingRule } from './rule.ts';

/** A verdict in words, by what each sentence is for. */
export interface Told {
  readonly title: string;
  readonly tone: Tone;
  /** What it means. */
  readonly tells: readonly string[];
  /** What to do. */
  readonly acts: readonly string[];
  /** What may make it otherwise. */
  readonly reserves: readonly string[];
}

/** As text alone: in another language there is nothing between » and « but Danish words. */
export const plainIn =
  (language: Language) =>
  (text: string): string =>
    language === 'da' ? text : text.replaceAll(/[»«]/g, '');

/** The words of one statement. */
export function sentenceOf(rule: TellingRule, { id, params }: Statement): string {
  const text = rule.texts.statements[id]! as string | ((params: Statement['params']) => string);
  return typeof text === 'string' ? text : text(params);
}

/** What the reader is told of a case. */
export function toldOf(rule: TellingRule, { outcome, statements }: Pick<AnyVerdict, 'outcome' | 'statements'>): Told {
  const of = (kind: Statement['kind']) => statements.filter((statement) => statement.kind === kind);
  const said = (kind: Statement['kind']) => of(kind).map((statement) => sentenceOf(rule, statement));
  const [title] = of('title');
  return {
    title: title === undefined ? rule.texts.outcomes[outcome]! : sentenceOf(rule, title),
    tone: (title && rule.sayings[title.id]?.tone) ?? rule.tones[outcome]!,
    tells: said('tell'),
    acts: said('do'),
    reserves: said('reserve'),
  };
}

/** An item of the timeline with what it is called. */
export interface LabelledItem extends TimelineItem {
  readonly label: string;
}
export const timelineOf = (rule: TellingRule, { timeline }: Pick<AnyVerdict, 'timeline'>): LabelledItem[] =>
  timeline.map((item) => ({ ...item, label: rule.texts.timeline[item.id]! }));

/** A deadline with its words. */
export type ToldDeadline = Deadline & DeadlineText;
export const deadlinesOf = (rule: TellingRule, { deadlines }: Pick<AnyVerdict, 'deadlines'>): ToldDeadline[] =>
  deadlines.map((deadline) => ({ ...deadline, ...rule.texts.deadlines[deadline.id]! }));

/** The deadlines as sentences. */
export const deadlineLines = (rule: TellingRule, verdict: Pick<AnyVerdict, 'deadlines'>): string[] =>
  deadlinesOf(rule, verdict).map(({ on, title }) => `${rule.words.date(on)}: ${title}.`);
