import type { Day } from '../../rules/core/day.ts';
import type { State } from './answers.ts';
import type { Case } from './case.ts';
import type { More } from './More.tsx';
import type { BrowserRule } from './rule.ts';

/** What is told of a link that was followed. */
export interface News {
  readonly title: string;
  /** Why none of its answers were taken. */
  readonly refused?: readonly string[];
}

/** What every part of the calculator is given. */
export interface App {
  readonly rule: BrowserRule;
  readonly version: string;
  readonly today: Day;
  readonly state: State;
  readonly now: Case;
  readonly news: News | undefined;
  /** The reasons and what can be taken along: fetched when there is an answer to give reasons for. */
  readonly more: typeof More | undefined;
  /** Takes the step from where the state is by then, and shows what came of it. */
  readonly update: (step: (state: State) => State) => void;
}
