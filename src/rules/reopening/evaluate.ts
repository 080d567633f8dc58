import type { Day } from '../core/day.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import { residenceUntil } from './child.ts';
import { childTurns18, type Facts } from './facts.ts';
import { trackOf } from './intake.ts';
import { asking, type Outcome, OUTCOMES, TRACKS } from './judge.ts';
import { type Scheme, schemeOf } from './later.ts';
import { parameters as p } from './parameters.ts';

export { type Outcome, OUTCOMES } from './judge.ts';

export const INTERPRETATIONS = [
  'I-1993',
  'I-DOCUMENTED',
  'I-OWN-MOTION',
  'I-ZAMBRANO-DAY',
  'I-2020-END',
  'I-CHAVEZ-DAY',
] as const;
export type Interpretation = (typeof INTERPRETATIONS)[number];

export interface Values {
  /** Codes of the conditions that are known to fail, in the order of the track. */
  readonly failed: readonly string[] | null;
  /** Last day until which the child must have stayed in Denmark. */
  readonly residenceUntil: Day | null;
  /** The day the Danish child turns 18: the decision must be made before it. */
  readonly childTurns18On: Day | null;
  /** The scheme under which the agency can be asked. */
  readonly scheme: Scheme | null;
}

/** Nothing fails where the outcome is another; nothing is settled before there is one. */
function failedConditions(f: Facts, outcome: Outcome | undefined): readonly string[] | null {
  const track = trackOf(f);
  if (outcome === undefined || track === undefined) return null;
  if (outcome !== 'not-reopenable' && outcome !== 'not-covered') return [];
  const { conditions, codes } = TRACKS[track];
  return conditions(f)
    .filter(({ truth }) => truth === 'false')
    .map(({ id }) => codes?.[id] ?? id);
}

function interpretationsOf(f: Facts, outcome: Outcome, failed: readonly string[]): Interpretation[] {
  const found: Interpretation[] = [];
  const track = trackOf(f);
  if (track === 'parent-of-danish-child') {
    if (failed.includes('refusal-date')) found.push('I-1993');
    if (f.refusalKind === 'derived-right') found.push('I-DOCUMENTED');
    if (outcome === 'agency-examines') found.push('I-OWN-MOTION');
    if (outcome === 'request-yourself' && f.refusedOn === p.zambranoOn[0].value) found.push('I-ZAMBRANO-DAY');
  }
  if (outcome === 'ask-agency' && f.decisionOn !== undefined && schemeOf(f.decisionOn) === 'transition-2020')
    found.push('I-2020-END');
  if (
    track === 'parent-living-with-both' &&
    outcome === 'request-yourself' &&
    f.decidedOn === p.chavezVilchezOn[0].value
  )
    found.push('I-CHAVEZ-DAY');
  return found;
}

export function conclude(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const failed = failedConditions(f, outcome);
  const scheme = outcome === 'ask-agency' && f.decisionOn !== undefined ? schemeOf(f.decisionOn) : undefined;
  return {
    needs: [],
    interpretations: outcome === undefined ? [] : interpretationsOf(f, outcome, failed ?? []),
    values: {
      failed,
      residenceUntil: residenceUntil(f),
      childTurns18On: childTurns18(f) ?? null,
      scheme: scheme ?? null,
    },
  };
}

export const logic: Logic<Facts, Outcome, Values> = { ...asking, outcomes: OUTCOMES, conclude };
