import type { Day } from '../core/day.ts';
import { isBefore, isSince } from '../core/truth.ts';
import type { Decided } from '../core/verdict.ts';
import { type Facts, hasRepatriated, hasSign, isRefugee, ofSomeStay, type Stay, staysOf } from './case.ts';
import { hasThreeMonths } from './child.ts';
import { agreed, isBeyond, isTemporary, limitsOf } from './limits.ts';
import { law } from './parameters.ts';
import { isRegretPassed } from './repatriation.ts';
import { isGivenUpBefore, isMetInSome, secondOfSign } from './second-condition.ts';
import { isGivenUpInSome } from './signs.ts';
import type { Outcome, Values } from './values.ts';

/** A decided case as advice looks at it: conditions that are asked more than once. What is not known does not hold. */
export class Situation {
  readonly f: Facts;
  readonly v: Values;
  readonly outcome: Outcome | 'needs-facts';
  readonly interpretations: readonly string[];
  /** None after repatriation. */
  readonly stays: readonly Stay[];
  /** The absence that decides. */
  readonly stay: Stay | undefined;
  readonly isRepatriated: boolean;

  constructor(f: Facts, { outcome, values, interpretations }: Decided<Outcome, Values>) {
    this.f = f;
    this.v = values;
    this.outcome = outcome;
    this.interpretations = interpretations;
    this.isRepatriated = hasRepatriated(f) === true;
    this.stays = (!this.isRepatriated && staysOf(f)) || [];
    this.stay = values.decisiveAbsence === null ? undefined : this.stays[values.decisiveAbsence];
  }

  is(...outcomes: Outcome[]): boolean {
    return outcomes.includes(this.outcome as Outcome);
  }

  rests(id: string): boolean {
    return this.interpretations.includes(id);
  }

  get isRefugee(): boolean {
    return isRefugee(this.f) === true;
  }

  /** Lapsed, or may have. */
  get isLost(): boolean {
    return this.is('lapsed', 'presumed-lapsed', 'unclear');
  }

  /** An absence decides by its length. */
  get byLength(): boolean {
    if (this.isRepatriated) return false;
    return this.outcome === 'lapsed' || (this.stay !== undefined && this.is('unclear'));
  }

  /** A sign decides: no absence does. */
  get bySign(): boolean {
    return this.is('presumed-lapsed', 'unclear') && !this.isRepatriated && !this.stay && hasSign(this.f) === true;
  }

  /** A child's three months are told. */
  get showsChild(): boolean {
    return this.rests('I-CHILD-HARM');
  }

  /** Kept, and the absence that is told of goes on. */
  get keptAbroad(): boolean {
    return this.outcome === 'kept' && this.stay?.open === true;
  }

  /** A sign alone could have cost the permit, in some reading at least. */
  get signCounts(): boolean {
    return !this.isRepatriated && isGivenUpInSome(this.f) === true;
  }

  /** The first absence beyond a limit in some reading, a child's three months included. */
  get beyond(): Stay | undefined {
    const { f } = this;
    return this.stays.find((stay) => {
      if (f.child === true && hasThreeMonths(stay) && isBefore(stay.child, stay.until)) return true;
      return agreed(limitsOf(f, stay), (limit) => isBeyond(limit, 0, stay.until));
    });
  }

  /** The absence that decides began before the end of a posting, if there is one. */
  get isWhilePosted(): boolean {
    return isSince(this.f.postingEndedOn, this.stay?.from);
  }

  /** Back within the period of regret. */
  get isReturnedInTime(): boolean {
    const { f, v } = this;
    return (
      this.isRepatriated && v.regretUntil !== null && f.repatriationReturned === true && isRegretPassed(f) === false
    );
  }

  /** Six months are told of a permit that is read as temporary since the change of 2019. */
  get isHeldTemporary(): boolean {
    const { v, stay } = this;
    return stay !== undefined && v.lastReturnOn === stay.short && isTemporary(stay);
  }

  /** An absence over six months, or that goes on. */
  get hasLongOrOpen(): boolean {
    const { stays } = this;
    return ofSomeStay(stays, ({ open, until, short }) => open || isBefore(short, until)) === true;
  }

  /** On or after that day, or today not known. */
  isTodayFrom(day: Day): boolean {
    const { assessedOn } = this.f;
    return assessedOn === undefined || assessedOn >= day;
  }

  /** The day by which to be back from an absence that is too long and only planned: one that goes on is past it. */
  get backFromPlan(): Day | null {
    const { f, v } = this;
    const isPlan = this.byLength && hasSign(f) === false;
    const isAhead = f.assessedOn === undefined || isSince(v.lastReturnOn, f.assessedOn);
    return isPlan && isAhead ? v.lastReturnOn : null;
  }

  /** Which part of a refugee's second condition a loss rests on: the first that is met and used. */
  get secondBy(): 'protection' | 'home' | 'outside-dublin' | null {
    const { f, stay } = this;
    if (f.protectionElsewhere === true) return 'protection';
    const change = law.asylumChangeOn;
    const usesOld = stay ? stay.from < change : isGivenUpBefore(f) === true;
    if (f.settledInHomeCountry === true && usesOld) return 'home';
    const last = stay ? stay.until : f.assessedOn;
    return isSince(last, change) ? 'outside-dublin' : null;
  }

  /** The law under which a refugee's permit stands, the second condition not met. */
  get standsUnder(): 'until-2025' | 'since-2025' | 'both' | null {
    if (this.outcome !== 'kept' || !this.isRefugee || this.isRepatriated) return null;
    const { beyond, f } = this;
    const change = law.asylumChangeOn;
    if (beyond !== undefined) {
      if (beyond.from >= change) return 'since-2025';
      return isBefore(beyond.until, change) ? 'until-2025' : 'both';
    }
    if (hasSign(f) !== true || isMetInSome(secondOfSign(f)) !== false) return null;
    const before = isGivenUpBefore(f);
    return before === undefined ? 'both' : before ? 'until-2025' : 'since-2025';
  }
}
