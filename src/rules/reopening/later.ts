import type { Day } from '../core/day.ts';
import { all, holds, is, not, type Reason } from '../core/truth.ts';
import type { ChildFacts, WaitingFacts } from './facts.ts';
import { parameters as p } from './parameters.ts';
import { cites as s } from './cites.ts';

export const SCHEMES = ['genc-2016', 'transition-2020'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The scheme of refusals for integration prospects that were given on that day. */
export function schemeOf(decisionOn: Day): Scheme | undefined {
  if (decisionOn >= p.decisionFrom[0].value && decisionOn <= p.gencTo[0].value) return 'genc-2016';
  if (decisionOn >= p.transitionFrom[0].value && decisionOn <= p.transitionTo[0].value) return 'transition-2020';
  return undefined;
}

/** The conditions of a child that was refused for integration prospects, in their order. */
export const refusalConditions = ({ decisionKind, ground, decisionOn }: ChildFacts): Reason[] => [
  holds('refused', is(decisionKind, 'refused'), [s.genc, s.children2019], ['decisionKind']),
  holds('integration-ground', is(ground, 'integration-prospects'), [s.genc, s.children2019], ['ground']),
  holds(
    'scheme-period',
    decisionOn === undefined ? undefined : schemeOf(decisionOn) !== undefined,
    [s.genc, s.children2019],
    ['decisionOn'],
  ),
];

export function refusalRows(f: ChildFacts, refusalCase: Reason) {
  const conditions = all('refusal-conditions', [s.genc, s.children2019], refusalCase, ...refusalConditions(f));
  return [
    ['not-covered', not('refusal-not-covered', conditions)],
    ['ask-agency', conditions],
  ] as const;
}

/** The conditions of those who were refused because three years had not passed, in their order. */
export const waitingConditions = (f: WaitingFacts): Reason[] => [
  holds('sponsor', f.sponsorUnder7_3, [s.waiting2021], ['sponsorUnder7_3']),
  holds('waiting-ground', f.refusedForThreeYears, [s.waiting2021], ['refusedForThreeYears']),
];

export function waitingRows(f: WaitingFacts, waitingCase: Reason) {
  const conditions = all('waiting-conditions', [s.waiting2021], waitingCase, ...waitingConditions(f));
  return [
    ['not-covered', not('waiting-not-covered', conditions)],
    ['request-yourself', conditions],
  ] as const;
}
