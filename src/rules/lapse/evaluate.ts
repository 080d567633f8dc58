import { outcomeOf } from '../core/truth.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import { type Facts, hasRepatriated, isRefugee } from './case.ts';
import { concludeCase } from './conclude.ts';
import { asking, judge } from './judge.ts';
import { type Outcome, OUTCOMES, type Values } from './values.ts';

/** Without the home country, or a former country of residence, would the outcome be another? */
const restsOnCountry = (f: Facts, outcome: Outcome): boolean => {
  if (f.settledInHomeCountry !== true || isRefugee(f) !== true || hasRepatriated(f) !== false) return false;
  const without = judge({ ...f, settledInHomeCountry: false });
  const settled = outcomeOf(without);
  return settled === undefined
    ? without.children.some((row) => row.outcome === outcome && row.truth === 'false')
    : settled !== outcome;
};

export function conclude(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  if (outcome === 'special-rules') {
    const rest = { ...f, threatActivities: false };
    const { values, interpretations } = conclude(rest, outcomeOf(judge(rest)));
    return { values: { ...values, lapsedOn: null }, needs: [], interpretations };
  }
  const conclusion = concludeCase(f, outcome);
  if (outcome === undefined || !restsOnCountry(f, outcome)) return conclusion;
  return { ...conclusion, interpretations: [...conclusion.interpretations, 'I-FORMER-COUNTRY'] };
}

export const logic: Logic<Facts, Outcome, Values> = { ...asking, outcomes: OUTCOMES, conclude };
