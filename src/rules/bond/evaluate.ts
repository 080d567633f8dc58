import { inForce } from '../core/dated.ts';
import { addYears, type Day, yearOf } from '../core/day.ts';
import type { Money } from '../core/money.ts';
import { all, any, before, type Decision, firstOf, holds, is, not, notAfter, notBefore } from '../core/truth.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import { appliedUnderLaterRules, decidingDay, expiry, type Facts, initialYears, intake } from './facts.ts';
import { parameters as p } from './parameters.ts';
import { sources as s } from './sources.ts';

export const OUTCOMES = [
  'later-rules',
  'validity-only',
  'no-longer-required',
  'not-required',
  'await-permanent-decision',
  'nothing-to-extend',
  'extend',
  'post-new',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INTERPRETATIONS = ['I-FROM-2011', 'I-LAST-DAY', 'I-AMOUNT-YEAR'] as const;

export interface Values {
  readonly group: 1 | 2 | 3 | null;
  /** Years of validity from the permit. */
  readonly initialYears: number | null;
  /** Last day. */
  readonly expiresOn: Day | null;
  readonly expiresOnIsStated: boolean | null;
  /** On `assessedOn`, or on the deciding day. */
  readonly expired: boolean | null;
  readonly releaseByMunicipality: boolean | null;
  readonly extensionYears: number | null;
  /** Last day of the extended security. */
  readonly newExpiresOn: Day | null;
  /** Kroner, as the three below. */
  readonly amount: Money | null;
  readonly amountYear: number | null;
  readonly amountIsReduced: boolean | null;
  readonly amount2012Level: Money | null;
  /** The amount if the application meant is the one for extension. */
  readonly alternativeAmount: Money | null;
}

/** The deciding day and the facts that make it. */
function decidingFacts(f: Facts): readonly string[] {
  if (f.application === 'permanent-refused') return ['application', 'permanentRefusedOn'];
  return is(f.application, 'extension', 'permanent-pending') ? ['application', 'appliedOn'] : ['application'];
}

/** The facts that the security's last day rests on, in the order in which they are asked. */
function expiryFacts(f: Facts): readonly string[] {
  if (f.expiresOn !== undefined) return ['expiresOn'];
  const needsBasis = f.postedOn === undefined || f.postedOn >= p.group3From[0].value;
  return needsBasis
    ? ['expiresOn', 'permitGrantedOn', 'postedOn', 'basis']
    : ['expiresOn', 'permitGrantedOn', 'postedOn'];
}

export function judge(f: Facts): Decision<Outcome> {
  const deciding = decidingDay(f);
  const noDecidingDay = f.application === 'none' || f.application === 'permanent-granted';

  const group1 = holds('group-1', before(f.postedOn, p.group2From[0].value), [s.group1], ['postedOn']);
  const applicationIs = (id: string, option: NonNullable<Facts['application']>) =>
    holds(id, is(f.application, option), [s.section], ['application']);
  const refused = applicationIs('permanent-refused', 'permanent-refused');
  const conditionsMet = holds('conditions-met', f.extensionConditionsMet, [s.section], ['extensionConditionsMet']);
  const toExtend = any(
    'security-needed',
    [s.order],
    applicationIs('extension', 'extension'),
    all('refused-but-extendable', [s.section], refused, conditionsMet),
  );
  const stillInForce = holds(
    'in-force',
    notAfter(deciding, expiry(f)),
    [s.section],
    [...decidingFacts(f), ...expiryFacts(f)],
  );

  return firstOf(
    [s.section],
    [
      [
        'later-rules',
        any(
          'later-rules',
          [s.tenYears, s.today],
          holds(
            'applied-under-later-rules',
            appliedUnderLaterRules(f),
            [s.tenYears],
            ['postedOn', 'reunificationAppliedOn'],
          ),
          all(
            'decided-under-later-rules',
            [s.today],
            not('group-2-or-3', group1),
            holds(
              'deciding-day-under-later-rules',
              noDecidingDay ? false : notBefore(deciding, p.laterRulesDecidedFrom[0].value),
              [s.today],
              decidingFacts(f),
            ),
          ),
        ),
      ],
      ['validity-only', applicationIs('no-application', 'none')],
      ['no-longer-required', applicationIs('permanent-granted', 'permanent-granted')],
      ['not-required', group1],
      ['await-permanent-decision', applicationIs('permanent-pending', 'permanent-pending')],
      [
        'nothing-to-extend',
        all('refused-and-not-extendable', [s.section], refused, not('conditions-not-met', conditionsMet)),
      ],
      ['extend', all('extend', [s.order], toExtend, stillInForce)],
      ['post-new', all('post-new', [s.order], toExtend, not('expired', stillInForce))],
    ],
  );
}

const orNull = <T>(value: T | undefined): T | null => value ?? null;

function groupOf(f: Facts): 1 | 2 | 3 | null {
  if (f.postedOn === undefined) return null;
  return f.postedOn < p.group2From[0].value ? 1 : f.postedOn < p.group3From[0].value ? 2 : 3;
}

/** The day on which it is told whether the security has expired; undefined while that may be another day. */
function expiredOn(f: Facts, group: Values['group'], deciding: Day | undefined): Day | undefined {
  if (f.application === 'none') return f.assessedOn;
  if (f.application === undefined || (group === null && f.application === 'permanent-refused')) return undefined;
  return group === 1 ? f.appliedOn : deciding;
}

interface AmountParts {
  /** The fact that is still needed. */
  readonly needs?: 'reduced' | 'reducedTo' | 'reunificationAppliedOn';
  readonly amount?: Money | undefined;
  readonly amountYear?: number;
  readonly alternativeAmount?: Money | undefined;
}

/** The amount by the year of the application for family reunification, unless the security has been reduced. */
function amountOf(f: Facts, deciding: Day | undefined): AmountParts {
  if (f.reduced === undefined) return { needs: 'reduced' };
  if (f.reduced) return f.reducedTo === undefined ? { needs: 'reducedTo' } : { amount: f.reducedTo };
  if (f.reunificationAppliedOn === undefined) return { needs: 'reunificationAppliedOn' };
  const amount = inForce(p.amounts, f.reunificationAppliedOn)?.value;
  const other = deciding && inForce(p.amounts, deciding)?.value;
  return {
    amount,
    amountYear: yearOf(f.reunificationAppliedOn),
    alternativeAmount: other === amount ? undefined : other,
  };
}

export function conclude(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const needs: (keyof Facts)[] = [];
  const interpretations: string[] = [];
  const deciding = decidingDay(f);
  const expiresOn = expiry(f);
  const group = groupOf(f);
  const onDay = expiredOn(f, group, deciding);
  const expired = before(expiresOn, onDay);

  const handled = outcome === 'extend' || outcome === 'post-new';
  const ordered = handled && deciding !== undefined && deciding >= p.orderInForceFrom[0].value;
  const extensionYears =
    ordered && f.basis !== undefined
      ? (f.basis === 'p9-1-1' ? p.extensionYearsP911 : p.extensionYearsP9c1)[0].value
      : undefined;
  const amount = ordered ? amountOf(f, deciding) : {};

  if (ordered) {
    if (amount.needs !== undefined) needs.push(amount.needs);
    if (f.basis === undefined) needs.push('basis');
  }
  const needsExpiry = outcome === 'validity-only' || (ordered && outcome === 'extend');
  if (needsExpiry && expiresOn === undefined) {
    if (f.permitGrantedOn === undefined) needs.push('expiresOn', 'permitGrantedOn');
    if (initialYears(f) === undefined) needs.push(f.postedOn === undefined ? 'postedOn' : 'basis');
  }
  if (outcome === 'validity-only' && f.assessedOn === undefined) needs.push('assessedOn');

  if (f.postedOn === p.group2From[0].value) interpretations.push('I-FROM-2011');
  if (expiresOn !== undefined && expiresOn === onDay) interpretations.push('I-LAST-DAY');
  if (amount.alternativeAmount !== undefined) interpretations.push('I-AMOUNT-YEAR');

  return {
    needs,
    interpretations,
    values: {
      group,
      initialYears: orNull(initialYears(f)),
      expiresOn: orNull(expiresOn),
      expiresOnIsStated: expiresOn === undefined ? null : f.expiresOn !== undefined,
      expired: orNull(expired),
      releaseByMunicipality: orNull(expired),
      extensionYears: orNull(extensionYears),
      newExpiresOn:
        outcome === 'extend' && expiresOn !== undefined && extensionYears !== undefined
          ? addYears(expiresOn, extensionYears)
          : null,
      amount: orNull(amount.amount),
      amountYear: orNull(amount.amountYear),
      amountIsReduced: ordered ? orNull(f.reduced) : null,
      amount2012Level: ordered ? p.amount2012Level[0].value : null,
      alternativeAmount: orNull(amount.alternativeAmount),
    },
  };
}

export const logic: Logic<Facts, Outcome, Values> = { ...intake, judge, conclude };
