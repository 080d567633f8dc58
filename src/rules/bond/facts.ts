import { addYears, type Day } from '../core/day.ts';
import type { Intake } from '../core/facts.ts';
import type { Money } from '../core/money.ts';
import { after, before, both, either, is, isNot } from '../core/truth.ts';
import { parameters as p } from './parameters.ts';

export const APPLICATIONS = [
  'none',
  'extension',
  'permanent-pending',
  'permanent-refused',
  'permanent-granted',
] as const;
export const BASES = ['p9-1-1', 'p9c-1'] as const;

export interface Facts {
  /** Day the security was posted. */
  readonly postedOn?: Day;
  readonly application?: (typeof APPLICATIONS)[number];
  /** Day of the application for extension or for permanent residence. */
  readonly appliedOn?: Day;
  readonly permanentRefusedOn?: Day;
  /** Can the temporary permit be extended. */
  readonly extensionConditionsMet?: boolean;
  /** Day family reunification was applied for. */
  readonly reunificationAppliedOn?: Day;
  readonly basis?: (typeof BASES)[number];
  /** Last day, as printed on the security. */
  readonly expiresOn?: Day;
  /** Day the permit was granted. */
  readonly permitGrantedOn?: Day;
  readonly reduced?: boolean;
  /** Kroner. */
  readonly reducedTo?: Money;
  /** Today. */
  readonly assessedOn?: Day;
}

const [group2From] = p.group2From;
const [group3From] = p.group3From;
const [lastDayOldRules] = p.lastDayOldRules;
const [orderInForceFrom] = p.orderInForceFrom;
const [laterRulesDecidedFrom] = p.laterRulesDecidedFrom;

const isGroup1 = (f: Facts) => before(f.postedOn, group2From.value);
const isLater = (f: Facts) => isNot(isGroup1(f));
const isExtension = (f: Facts) => is(f.application, 'extension');
const isRefused = (f: Facts) => is(f.application, 'permanent-refused');
const ofLaterGroup = (applies: (f: Facts) => boolean | undefined) => ({
  needs: ['postedOn', 'application'] as const,
  when: (f: Facts) => both(isLater(f), applies(f)),
});

/** The day on which the security must be in force; undefined where there is none or it is not known. */
export const decidingDay = (f: Facts): Day | undefined =>
  f.application === 'permanent-refused'
    ? f.permanentRefusedOn
    : f.application === 'extension' || f.application === 'permanent-pending'
      ? f.appliedOn
      : undefined;

/** Was family reunification applied for after these rules? A security posted by then cannot have been. */
export const appliedUnderLaterRules = (f: Facts): boolean | undefined =>
  f.postedOn !== undefined && f.postedOn <= lastDayOldRules.value
    ? false
    : after(f.reunificationAppliedOn, lastDayOldRules.value);

/** Years of validity from the permit that follow from group and basis; none under the later rules. */
export function initialYears(f: Facts): number | undefined {
  if (f.postedOn === undefined || appliedUnderLaterRules(f) !== false) return undefined;
  if (f.postedOn < group2From.value) return p.yearsGroup1[0].value;
  if (f.postedOn < group3From.value) return p.yearsGroup2[0].value;
  if (f.basis === undefined) return undefined;
  return (f.basis === 'p9-1-1' ? p.yearsGroup3P911 : p.yearsGroup3P9c1)[0].value;
}

/** Last day of the security: as stated, else from the permit. */
export function expiry(f: Facts): Day | undefined {
  if (f.expiresOn !== undefined) return f.expiresOn;
  const years = initialYears(f);
  return f.permitGrantedOn === undefined || years === undefined ? undefined : addYears(f.permitGrantedOn, years);
}

/** Is the amount reckoned by year? Undefined while it is not known whether the security has been reduced. */
const forAmount = (f: Facts) =>
  both(
    both(isNot(f.reduced), either(isExtension(f), both(isRefused(f), f.extensionConditionsMet))),
    both(isLater(f), isNot(before(decidingDay(f), orderInForceFrom.value))),
  );

const stillNeedsExpiry = {
  needs: ['application'] as const,
  when: (f: Facts) => is(f.application, 'none', 'extension', 'permanent-refused'),
};

const allYears = [p.yearsGroup1, p.yearsGroup2, p.yearsGroup3P911, p.yearsGroup3P9c1].map(([years]) => years.value);

const decidingTurns = (f: Facts) => [laterRulesDecidedFrom.value, f.postedOn, expiry(f)];

export const intake: Intake<Facts> = {
  facts: {
    postedOn: {
      kind: 'day',
      turns: (f) => [
        group2From.value,
        group3From.value,
        lastDayOldRules.value,
        f.appliedOn,
        f.permanentRefusedOn,
        f.expiresOn,
        f.reunificationAppliedOn,
      ],
    },
    application: { kind: 'choice', options: APPLICATIONS },
    appliedOn: {
      kind: 'day',
      asked: ofLaterGroup((f) => is(f.application, 'extension', 'permanent-pending')),
      turns: decidingTurns,
    },
    permanentRefusedOn: { kind: 'day', asked: ofLaterGroup(isRefused), turns: decidingTurns },
    extensionConditionsMet: { kind: 'flag', asked: ofLaterGroup(isRefused) },
    reunificationAppliedOn: {
      kind: 'day',
      asked: {
        needs: ['postedOn', 'application', 'extensionConditionsMet', 'reduced', 'appliedOn', 'permanentRefusedOn'],
        when: (f) => either(after(f.postedOn, lastDayOldRules.value), forAmount(f)),
      },
      turns: (f) => [lastDayOldRules.value, f.postedOn],
    },
    basis: {
      kind: 'choice',
      options: BASES,
      asked: ofLaterGroup((f) => isNot(is(f.application, 'permanent-pending', 'permanent-granted'))),
    },
    expiresOn: {
      kind: 'day',
      replacedBy: 'permitGrantedOn',
      asked: stillNeedsExpiry,
      turns: (f) => [decidingDay(f), f.postedOn, laterRulesDecidedFrom.value],
    },
    permitGrantedOn: {
      kind: 'day',
      asked: {
        needs: stillNeedsExpiry.needs,
        when: (f) => both(stillNeedsExpiry.when(f), f.expiresOn === undefined),
      },
      turns: (f) => {
        const deciding = decidingDay(f);
        return deciding === undefined
          ? [laterRulesDecidedFrom.value]
          : allYears.map((years) => addYears(deciding, -years));
      },
    },
    reduced: {
      kind: 'flag',
      asked: {
        needs: ['postedOn', 'application', 'extensionConditionsMet', 'appliedOn', 'permanentRefusedOn'],
        when: (f) => forAmount({ ...f, reduced: false }),
      },
    },
    reducedTo: {
      kind: 'money',
      asked: {
        needs: ['postedOn', 'application', 'extensionConditionsMet', 'appliedOn', 'permanentRefusedOn', 'reduced'],
        when: (f) => both(f.reduced, forAmount({ ...f, reduced: false })),
      },
    },
    assessedOn: {
      kind: 'day',
      asked: { needs: ['application'], when: (f) => is(f.application, 'none') },
      turns: () => [],
    },
  },
  orders: [
    { fact: 'expiresOn', notBefore: 'postedOn' },
    { fact: 'appliedOn', notBefore: 'postedOn' },
    { fact: 'permanentRefusedOn', notBefore: 'postedOn' },
    { fact: 'reunificationAppliedOn', notAfter: 'postedOn' },
    { fact: 'reunificationAppliedOn', notAfter: 'expiresOn' },
    { fact: 'reunificationAppliedOn', notAfter: 'appliedOn' },
    { fact: 'reunificationAppliedOn', notAfter: 'permanentRefusedOn' },
  ],
};
