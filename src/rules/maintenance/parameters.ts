import { checkedOn, lawOf, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import { cites as s } from './cites.ts';

export const parameters = checkedOn(day('2026-11-27'), {
  /** Day of the newest text that the rule was held against. No day decides a case. */
  lawCheckedUntil: one<Day>(day('2026-03-08'), s.applicant),
});

export const law = lawOf(parameters);
