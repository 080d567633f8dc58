import type { FactSpec } from '../../rules/core/facts.ts';
import type { OtherTexts, QuestionTexts } from '../../rules/core/rule.ts';
import type { Logic, Verdict } from '../../rules/core/verdict.ts';

/** Facts and values of whatever rule. */
export type Facts = Readonly<Record<string, unknown>>;
export type Spec = FactSpec<Facts>;
export type AnyVerdict = Verdict<string, Facts>;
type Other = OtherTexts<Facts, string, Facts>;

/** What asking and deciding needs of a rule, of whatever rule. */
export interface AskingRule {
  readonly id: string;
  readonly logic: Logic<Facts, string, Facts>;
  readonly texts: QuestionTexts<Facts>;
}

/** What telling the result needs besides: all of the rule's words. */
export interface TellingRule extends AskingRule {
  readonly texts: QuestionTexts<Facts> & Other;
}

/** What the page loads of a rule: the questions stand on it, the other words are fetched with what shows the result. */
export interface RuleInBrowser {
  readonly logic: AskingRule['logic'];
  readonly otherTexts: () => Promise<{ readonly texts: Other }>;
}

/** "Today": a fact that the page fills in and that is never asked for. */
export const TODAY = 'assessedOn';

export const specOf = (rule: AskingRule, fact: string): Spec => rule.logic.facts[fact]!;
export const textOf = (rule: AskingRule, fact: string) => rule.texts.facts[fact]!;
