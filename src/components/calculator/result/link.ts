import type { Problem } from '../../../rules/core/facts.ts';
import { message } from '../faults.ts';
import { caseOf, type State } from '../state.ts';
import type { News } from '../app.ts';
import { readFragment } from './fragment.ts';
import { type TellingRule, textOf } from '../rule.ts';
import { open } from './steps.ts';

/** What was refused, without a word from the link itself. */
function refusals(rule: TellingRule, invalid: readonly Problem[]): string[] {
  const { words } = rule;
  const lines = invalid.map(({ fact, code }) => {
    if (Object.hasOwn(rule.logic.facts, fact)) return `${textOf(rule, fact).label}: ${message(rule, fact)(code)}`;
    return code === 'range' ? words.linkTooLong : words.unknownFacts;
  });
  return [...new Set(lines)];
}

/** What came of a link. `told` goes before the verdict where it is told. */
interface Followed {
  readonly state: State;
  readonly told: string;
  readonly news?: News;
}

/**
 * Puts the answers of a link in place of the reader's. A link with one wrong fact brings none.
 * Undefined where the fragment holds no answers.
 */
export function follow(
  rule: TellingRule,
  state: State,
  fragment: string,
  { version, today, focus }: { version: string; today: string; focus: boolean },
): Followed | undefined {
  const { words } = rule;
  const linked = readFragment(rule, fragment);
  if (linked === undefined) return undefined;
  if ('invalid' in linked)
    return { state, told: '', news: { title: words.linkRefused, refused: refusals(rule, linked.invalid) } };
  const opened = open(rule, state, today, linked.facts, focus);
  const told = opened.before ? `${words.linked} ${words.aside}` : words.linked;
  if (linked.version === undefined || linked.version === version) return { state: opened, told };
  const { verdict } = caseOf(rule, opened);
  const then = linked.outcome === verdict?.outcome ? words.sameOutcome : words.otherOutcome;
  return {
    state: opened,
    told,
    news: { title: linked.outcome === undefined ? words.ruleChanged : `${words.ruleChanged} ${then}` },
  };
}
