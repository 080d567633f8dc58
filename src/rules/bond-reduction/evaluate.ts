import type { Logic } from '../core/verdict.ts';
import type { Facts } from './case.ts';
import { conclude, type Outcome, OUTCOMES, type Values } from './conclude.ts';
import { asking } from './judge.ts';

export const logic: Logic<Facts, Outcome, Values> = {
  ...asking,
  outcomes: OUTCOMES,
  conclude,
  goesByKnown: (f) => [...(f.requestReceivedOn === undefined ? (['decidingOn'] as const) : []), 'amountIsComputed'],
};
