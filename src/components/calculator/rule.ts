import type { RuleTexts } from '../../rules/core/rule.ts';
import type { FactSpec } from '../../rules/core/facts.ts';
import type { Logic, Verdict } from '../../rules/core/verdict.ts';

/** Facts and values of whatever rule. */
export type Facts = Readonly<Record<string, unknown>>;
export type Spec = FactSpec<Facts>;
export type AnyVerdict = Verdict<string, Facts>;

/** What the calculator needs of a rule, of whatever rule: its logic and its words. */
export interface BrowserRule {
  readonly id: string;
  readonly logic: Logic<Facts, string, Facts>;
  readonly texts: RuleTexts<Facts, string, Facts>;
}

/** "Today": a fact that the page fills in and that is never asked for. */
export const TODAY = 'assessedOn';

export const specOf = (rule: BrowserRule, fact: string): Spec => rule.logic.facts[fact]!;
export const textOf = (rule: BrowserRule, fact: string) => rule.texts.facts[fact]!;
