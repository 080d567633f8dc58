import { addYears } from '../core/day.ts';
import { after, all, either, holds, is, isNot, not, type Reason } from '../core/truth.ts';
import type { ParentFacts } from './facts.ts';
import { parameters as p } from './parameters.ts';
import { sources as s } from './sources.ts';

/** The decision is not before the refusal, nor a refusal of derived right before birth: they may settle it alone. */
function under18(f: ParentFacts): boolean | undefined {
  const bornBy = f.childBirthDate ?? (f.refusalKind === 'derived-right' ? f.refusedOn : undefined);
  const decidedFrom = f.decisionExpectedOn ?? f.refusedOn;
  if (bornBy === undefined || decidedFrom === undefined) return undefined;
  if (decidedFrom >= addYears(bornBy, p.childAge[0].value)) return false;
  return f.childBirthDate !== undefined && f.decisionExpectedOn !== undefined ? true : undefined;
}

/** The conditions in their order. */
export function parentConditions(f: ParentFacts): Reason[] {
  const otherThanDerivedRight = isNot(is(f.refusalKind, 'derived-right'));
  const otherThanP9 = isNot(is(f.refusalKind, 'p9c-1', 'p9-2-4'));
  return [
    holds('refusal-kind', isNot(is(f.refusalKind, 'other')), [s.parent, s.p9], ['refusalKind']),
    holds(
      'refusal-date',
      either(otherThanP9, after(f.refusedOn, p.cutoff1993[0].value)),
      [s.p9],
      ['refusalKind', 'refusedOn'],
    ),
    holds(
      'documented',
      either(otherThanDerivedRight, f.wouldHaveBeenGranted),
      [s.parent, s.chavezVilchez],
      ['refusalKind', 'wouldHaveBeenGranted'],
    ),
    holds(
      'still-fulfilled',
      either(otherThanDerivedRight, f.stillFulfilled),
      [s.parent, s.chavezVilchez],
      ['refusalKind', 'stillFulfilled'],
    ),
    holds('child-under-18', under18(f), [s.parent], ['childBirthDate', 'decisionExpectedOn']),
  ];
}

export function parentRows(f: ParentFacts, parentCase: Reason) {
  const conditions = all(
    'parent-conditions',
    [s.parent, s.chavezVilchez, s.notice2019, s.notice2022],
    parentCase,
    ...parentConditions(f),
  );
  const afterZambrano = holds('after-zambrano', after(f.refusedOn, p.zambranoOn[0].value), [s.zambrano], ['refusedOn']);
  return [
    ['not-covered', not('parent-not-covered', conditions)],
    ['agency-examines', all('agency-examines', [s.parent, s.zambrano], conditions, afterZambrano)],
    [
      'request-yourself',
      all('request-yourself', [s.parent, s.zambrano], conditions, not('not-after-zambrano', afterZambrano)),
    ],
  ] as const;
}

/** The interpretations that decide in this track. */
export function parentInterpretations(
  f: ParentFacts,
  outcome: string | undefined,
  failed: readonly string[],
): string[] {
  const found: string[] = [];
  if (f.refusalKind === 'p9c-1' && failed.includes('refusal-date')) found.push('I-1993');
  if (outcome !== 'agency-examines' && outcome !== 'request-yourself') return found;
  if (f.refusalKind === 'p9c-1' || f.refusalKind === 'p9-2-4') found.push('I-DOCUMENTED');
  if (outcome === 'agency-examines') found.push('I-OWN-MOTION');
  if (f.refusedOn === p.zambranoOn[0].value) found.push('I-ZAMBRANO-DAY');
  return found;
}
