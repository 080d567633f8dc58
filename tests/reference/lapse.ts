import { asked } from './lapse-asked.ts';
import { type Facts, invalid, kinds } from './lapse-facts.ts';
import { outcomeOf, ranks } from './lapse-judge.ts';
import { deadlines, statements } from './lapse-told.ts';
import { interpretations, values } from './lapse-values.ts';
import type { Reference } from './reference.ts';

export const lapse: Reference<Facts> = {
  kinds,
  invalid,
  outcome: outcomeOf,
  values,
  interpretations,
  asked,
  statements,
  deadlines,
  substitutes: {},
  mayStayOut: ['residenceGivenUpOn'],
  readAs: { threatActivities: false },
  outcomes: ranks,
};
