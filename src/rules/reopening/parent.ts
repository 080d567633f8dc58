import { addYears, type Day } from '../core/day.ts';
import { after, all, before, either, holds, is, isNot, not, type Reason } from '../core/truth.ts';
import type { BothParentsFacts, ParentFacts } from './facts.ts';
import { parameters as p } from './parameters.ts';
import { cites as s } from './cites.ts';

/** Is the child under 18 on the day of the new decision? What is known of either day may settle it alone. */
function under18(
  f: Pick<ParentFacts, 'childBirthDate' | 'decisionExpectedOn'>,
  bornBy: Day | undefined,
  decidedFrom: Day | undefined,
): boolean | undefined {
  const born = f.childBirthDate ?? bornBy;
  const decided = f.decisionExpectedOn ?? decidedFrom;
  if (born === undefined || decided === undefined) return undefined;
  if (decided >= addYears(born, p.childAge[0].value)) return false;
  return f.childBirthDate !== undefined && f.decisionExpectedOn !== undefined ? true : undefined;
}

/** The decision is not before the refusal, nor a refusal of derived right before birth. */
export const childUnder18 = (f: ParentFacts): boolean | undefined =>
  under18(f, f.refusalKind === 'derived-right' ? f.refusedOn : undefined, f.refusedOn);

/** The conditions of a parent of a Danish child, in their order. */
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
    holds('child-under-18', childUnder18(f), [s.parent], ['childBirthDate', 'decisionExpectedOn']),
  ];
}

export function parentRows(f: ParentFacts, parentCase: Reason) {
  const conditions = all('parent-conditions', [s.parent, s.chavezVilchez], parentCase, ...parentConditions(f));
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

/** The decision in the reopening case is not before the first decision. */
export const childOfBothUnder18 = (f: BothParentsFacts): boolean | undefined => under18(f, undefined, f.decidedOn);

/** The conditions of a parent who lives with the child and its other parent, in their order. */
export const bothParentsConditions = (f: BothParentsFacts): Reason[] => [
  holds('decision-type', isNot(is(f.decisionType, 'other')), [s.bothParents2022], ['decisionType']),
  holds(
    'decided-before-practice',
    before(f.decidedOn, p.bothParentsPracticeFrom[0].value),
    [s.bothParents2022],
    ['decidedOn'],
  ),
  holds('child-danish', f.childDanish, [s.bothParents, s.bothParents2022], ['childDanish']),
  holds('lives-with-both', f.livesWithBothParents, [s.bothParents, s.bothParents2022], ['livesWithBothParents']),
  holds('child-under-18', childOfBothUnder18(f), [s.bothParents2022], ['childBirthDate', 'decisionExpectedOn']),
];

export function bothParentsRows(f: BothParentsFacts, bothParentsCase: Reason) {
  const conditions = all('both-parents-conditions', [s.bothParents2022], bothParentsCase, ...bothParentsConditions(f));
  const afterChavez = holds(
    'after-chavez',
    after(f.decidedOn, p.chavezVilchezOn[0].value),
    [s.bothParents2022],
    ['decidedOn'],
  );
  return [
    ['not-covered', not('both-parents-not-covered', conditions)],
    ['agency-examines', all('agency-examines-both', [s.bothParents2022], conditions, afterChavez)],
    [
      'request-yourself',
      all('request-yourself-both', [s.bothParents2022], conditions, not('not-after-chavez', afterChavez)),
    ],
  ] as const;
}
