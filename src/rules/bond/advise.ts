import { Advising } from '../core/advice.ts';
import { inForce } from '../core/dated.ts';
import { type Day, yearOf } from '../core/day.ts';
import { isBefore, isSince } from '../core/truth.ts';
import type { Decided } from '../core/verdict.ts';
import { isSchemeD, postedBefore } from './amounts.ts';
import { countsTests, decidingDay, type Facts, isLaterGroup, regimeOn, startOf } from './case.ts';
import type { Outcome, Values } from './evaluate.ts';
import { law, parameters as p } from './parameters.ts';
import { type DeadlineId, type List, SAYINGS, type TimelineId } from './sayings.ts';
import { sources as s } from './sources.ts';

export { SAYINGS, TONES } from './sayings.ts';

/** A list of cases is sorted by it: the last day of the security. */
export const SORTED_BY = 'expiresOn' satisfies keyof Values;

const RELEASED_WHEN: List = ['permanent-residence', 'new-basis', 'departure-and-notice', 'death'];
const NOT_RELEASED_BY: List = ['separation', 'divorce', 'end-of-cohabitation', 'death-of-poster'];

/** The statutory amounts that the regulated ones are computed from, with the year of their level. */
const BASE_C = { base: law.amount2018Level, baseYear: yearOf(law.schemeCFrom) };
const BASE_D = { base: law.amount2024Level, baseYear: yearOf(law.schemeDFrom) };

class BondAdvice extends Advising<typeof SAYINGS, DeadlineId, TimelineId> {
  readonly f: Facts;
  readonly v: Values;

  constructor(f: Facts, v: Values) {
    super(SAYINGS, f.assessedOn);
    this.f = f;
    this.v = v;
  }

  /** Not expired, and not yet of ten years. */
  get canBeExtended(): boolean {
    const { expired, expiresOn, tenYearsOn } = this.v;
    return expired === false && (tenYearsOn === null || expiresOn! < tenYearsOn);
  }

  /** What holds of the amount, whatever the outcome. */
  ofAmount(outcome: string) {
    const { f, v } = this;
    const { reunificationAppliedOn: applied } = f;
    const isUnreduced = v.amountIsReduced === false;
    if (v.amountIsComputed === true) {
      this.say('amount-computed', { ...(isSchemeD(f) ? BASE_D : BASE_C), year: v.amountYear }, s.act2025);
    }
    const hasAmount = outcome === 'post-initial' || isUnreduced;
    if (hasAmount && applied !== undefined) {
      if (applied < law.lawCheckedFrom) this.say('amount-table-starts-2011', {}, s.kl);
      else if (outcome === 'post-initial' && applied >= law.schemeDFrom && !inForce(p.postedFromJuly2024, applied))
        this.say('amount-not-published', { year: yearOf(applied) }, s.amount);
    }
    this.say('check-with-municipality', { alternativeAmount: v.alternativeAmount }, s.kl);
    if (v.alternativeYears !== null) {
      this.say(
        'check-printed-date',
        { alternativeExpiresOn: v.alternativeExpiresOn, on: null, inAll: null },
        s.order2012,
        s.byApplication,
      );
    }
  }

  release() {
    if (isLaterGroup(this.f))
      this.say('release-on-request-after-ten-years', { on: this.v.tenYearsOn }, s.release, s.agency2024);
    this.say('released-when', { events: RELEASED_WHEN }, s.release);
    this.say('not-released-by', { events: NOT_RELEASED_BY }, s.release);
    this.recovery();
  }

  recovery() {
    this.say('aid-recovered-first', {}, s.recovery);
  }

  postInitial() {
    const { f, v } = this;
    const { reunificationAppliedOn, testPassed } = f;
    const counts = countsTests(f);
    this.say('post-when-agency-asks', {}, s.asking);
    this.say('guarantee-or-deposit', {}, s.form, s.amount);
    this.say('valid-for-years', { initialYears: v.initialYears }, s.period);
    this.say('not-terminable', {}, s.period);
    this.say('fixed-by-application-day', { reunificationAppliedOn, amount: v.amount }, s.amount);
    if (counts === true && testPassed !== undefined && testPassed !== 'none') {
      this.say('tests-lowered-amount', { testReduction: v.testReduction }, s.exempt, s.steps);
      this.say('no-later-reduction', {}, s.testsBeforehand);
    } else if (counts === false || testPassed === 'none') this.say('tests-can-lower-amount', {}, s.steps);
    this.say('bank-sends-to-municipality', {}, s.municipality);
    this.say('exempt-only-for-special-reasons', {}, s.exempt);
  }

  validity() {
    const { f, v } = this;
    const hasPassed = this.hasPassed(f.assessedOn);
    if (v.expired === false) {
      this.say('still-valid', {}, s.section);
      this.say('valid-until', { expiresOn: v.expiresOn }, s.section);
    } else if (v.expired === true) {
      this.say('no-longer-valid', {}, s.section);
      this.say('expired-since', { expiresOn: v.expiresOn }, s.section);
    }
    if (hasPassed) this.tenYearsPassed();
    else {
      if (v.group === 2 || v.group === 3) {
        if (v.tenYearsOn !== null) this.say('ten-years-in-all', { on: v.tenYearsOn }, s.tenYearsToday);
        if (this.canBeExtended) this.say('ask-municipality-to-extend-before', { expiresOn: v.expiresOn }, s.section);
      }
      if (v.expired === true && isLaterGroup(f)) {
        // Before the order on ten years in all the law knew no day by which.
        const until = regimeOn(f.assessedOn) === 'ten-years-in-all' ? v.tenYearsOn : null;
        this.say('ask-municipality-for-new', { on: until }, s.section, s.tenYearsToday);
      } else this.say('nobody-is-told-of-expiry', {}, s.section);
    }
  }

  hasPassed(day: Day | undefined): boolean {
    return isLaterGroup(this.f) && isSince(day, this.v.tenYearsOn);
  }

  tenYearsPassed() {
    this.say('ten-years-passed', { on: this.v.tenYearsOn }, s.tenYearsToday, s.release);
    this.say('ask-municipality-to-release', {}, s.release);
  }

  notRequired() {
    const { f, v } = this;
    if (v.group === 1) this.say('posted-before-2011', {}, s.group1);
    else if (v.group === 4) {
      this.say('runs-ten-years', { on: v.expiresOn }, s.period);
      this.say('check-printed-date', { on: v.tenYearsOn, inAll: law.yearsInAll }, s.tenYearsToday);
    } else if (v.group !== null && this.hasPassed(decidingDay(f))) this.tenYearsPassed();
    else if (v.group !== null) this.say('runs-ten-years', { on: v.expiresOn }, s.tenYearsToday);
  }

  /** What an extension and a new security have in common. */
  documentation() {
    this.say('for-amount', { amount: this.v.amount }, s.order, s.tenYearsToday);
    if (this.f.application === 'permanent-refused') this.say('agency-asks-for-documentation', {}, s.section);
    else this.say('attach-municipality-approval', {}, s.section, s.today);
    this.say('ten-years-in-all', { on: this.v.tenYearsOn }, s.tenYearsToday);
    this.say('no-new-security-when-written-down-to-zero', {}, s.writtenDown);
  }
}

type Step = (advice: BondAdvice) => void;
const isBefore2015 = (f: Facts) => regimeOn(decidingDay(f)) === 'as-permit';

const BY_OUTCOME: Readonly<Record<Outcome, Step>> = {
  unclear: (a) => {
    const oldOrders = postedBefore(a.f.reunificationAppliedOn);
    a.say('either-amount', { oldOrders, act: law.amount2024Level }, s.transition, s.actOf2024);
    a.say('ask-agency-before-posting', {}, s.transition, s.actOf2024);
  },
  'post-initial': (a) => {
    a.postInitial();
    if (isBefore(a.f.reunificationAppliedOn, law.schemeDFrom) && isSchemeD(a.f))
      a.say('pending-cases-new-rules', {}, s.transition, s.actOf2024);
    a.release();
  },
  'validity-only': (a) => {
    a.validity();
    a.release();
    if (a.v.expired === true && isLaterGroup(a.f)) a.say('old-one-released', {}, s.section);
  },
  'no-longer-required': (a) => {
    a.say('release-permanent-residence', {}, s.section, s.release);
    a.say('ask-municipality-to-release', {}, s.release);
    a.recovery();
  },
  'not-required': (a) => {
    a.notRequired();
    a.release();
  },
  'await-permanent-decision': (a) => {
    a.say('no-documentation-now', {}, s.section);
    a.say('agency-asks-if-refused', {}, s.section);
    a.say('nor-after-ten-years', { on: a.v.tenYearsOn }, s.tenYearsToday);
    a.say('keep-in-force', { expiresOn: a.v.expiresOn }, s.section);
    a.release();
  },
  'nothing-to-extend': (a) => {
    a.say('security-stays-until-released', {}, s.release);
    a.release();
  },
  'extend-later': (a) => {
    const { expiresOn, tenYearsOn } = a.v;
    a.say('permit-not-beyond-security', { expiresOn }, s.today);
    a.say('extend-by', { on: expiresOn, to: tenYearsOn }, s.tenYearsToday, s.today);
    a.say('nobody-is-told-of-expiry', {}, s.section);
    a.release();
  },
  extend: (a) => {
    if (isBefore2015(a.f)) a.say('extend-at-least-as-permit', {}, s.group2, s.group3);
    else a.say('extend-to', { newExpiresOn: a.v.newExpiresOn }, s.order, s.tenYearsToday);
    a.documentation();
    a.release();
  },
  'post-new': (a) => {
    const { newExpiresOn, extensionYears } = a.v;
    a.say('expired-cannot-be-extended', {}, s.section);
    if (isBefore2015(a.f)) a.say('post-new-at-least-as-permit', {}, s.group2, s.group3);
    a.say('post-new-to', { newExpiresOn }, s.tenYearsToday);
    a.say('post-new-for-years', { extensionYears }, s.order);
    a.documentation();
    a.release();
    a.say('old-one-released', {}, s.section);
  },
};

const REMINDS_OF_EXPIRY = new Set(['validity-only', 'await-permanent-decision', 'extend-later', 'extend']);
const DAYS_TO_EXTEND = 60;
const DAYS_TO_RELEASE = 14;

function remind(a: BondAdvice, outcome: Outcome) {
  const { group, expiresOn, newExpiresOn, extensionYears, tenYearsOn, decidingOn } = a.v;
  if (group === 1 || outcome === 'no-longer-required' || outcome === 'nothing-to-extend') return;
  const reminds = REMINDS_OF_EXPIRY.has(outcome) || (outcome === 'not-required' && group === 4);
  if (reminds && a.canBeExtended) a.remind('security-expires', expiresOn, DAYS_TO_EXTEND, s.section);
  if (outcome === 'extend' && extensionYears !== null)
    a.remind('new-security-expires', newExpiresOn, DAYS_TO_EXTEND, s.order);
  if (isBefore(decidingOn, tenYearsOn)) a.remind('ten-years', tenYearsOn, DAYS_TO_RELEASE, s.release);
}

/** What the reader must know and do. */
export function advise(f: Facts, { outcome, values: v }: Decided<Outcome, Values>): BondAdvice {
  const advice = new BondAdvice(f, v);
  advice.checkLaw(v.decidingOn, { from: p.lawCheckedFrom[0], until: p.lawCheckedUntil[0] });
  if (outcome !== 'needs-facts') {
    advice.ofAmount(outcome);
    BY_OUTCOME[outcome](advice);
    remind(advice, outcome);
  }
  advice.draw('reunification', 'own', f.reunificationAppliedOn);
  advice.draw('posted', 'own', f.postedOn);
  advice.draw('granted', 'own', f.permitGrantedOn);
  advice.draw('valid', 'limit', v.expiresOn && (startOf(f) ?? f.postedOn), v.expiresOn);
  advice.draw('extended', 'limit', v.newExpiresOn && v.expiresOn, v.newExpiresOn);
  advice.draw('ten-years', 'limit', v.tenYearsOn);
  advice.draw('applied', 'own', f.appliedOn);
  advice.draw('refused', 'own', f.permanentRefusedOn);
  advice.draw('today', 'today', f.assessedOn);
  return advice;
}
