import { addMonths, addYears, type Day } from '../core/day.ts';
import type { FactSpec, Intake } from '../core/facts.ts';
import { both, either, is, isNot, notBefore } from '../core/truth.ts';
import {
  APPLICATIONS,
  BASES,
  countsTests,
  decidingDay,
  expiryOf,
  type Facts,
  groupOf,
  isGroup1,
  isGroup2Or3,
  isGroup4,
  isTenYearRule,
  isToExtend,
  startOf,
  tenYearsOf,
  TESTS,
} from './case.ts';
import { law } from './parameters.deciding.ts';

export type { Facts } from './case.ts';

type Key = keyof Facts;
type Condition = (f: Facts) => boolean | undefined;
/** A question that is asked when the condition holds, with the facts that decide it. */
const asked = <const K extends readonly Key[]>(needs: K, when: Condition) => ({ asked: { needs, when } });

const GROUP = ['postedOn', 'reunificationAppliedOn'] as const;
const EXTENSION = ['application', 'extensionConditionsMet', 'appliedOn', 'permanentRefusedOn', 'postedOn'] as const;
const EXTENDED = [...EXTENSION, 'reunificationAppliedOn'] as const;

const isNotGroup1: Condition = (f) => isNot(isGroup1(f));
const isExtensionOrRefused: Condition = (f) => is(f.application, 'extension', 'permanent-refused');

/** Is there an amount of an extension to find? */
const forAmount: Condition = (f) =>
  both(both(isToExtend(f), isGroup2Or3(f)), notBefore(decidingDay(f), law.orderInForceFrom));

const asksExpiry: Condition = (f) =>
  both(is(f.application, 'none', 'extension', 'permanent-refused'), isNot(both(isGroup4(f), isExtensionOrRefused(f))));

const asksStart: Condition = (f) =>
  either(
    both(asksExpiry(f), f.expiresOn === undefined),
    either(
      isTenYearRule(f),
      both(is(f.application, 'none'), both(isGroup2Or3(f), notBefore(f.assessedOn, law.tenYearsInAllFrom))),
    ),
  );

const asksGrant: Condition = (f) =>
  either(both(asksExpiry(f), f.expiresOn === undefined), both(asksStart(f), f.startsOn === undefined));

const asksBasis: Condition = (f) =>
  either(
    both(isGroup2Or3(f), is(f.application, 'none', 'extension', 'permanent-refused')),
    both(is(f.application, 'reunification'), both(notBefore(f.postedOn, law.group3From), isNot(isGroup4(f)))),
  );

const earlier = (at: Day | undefined, years: number) => at && addYears(at, -years);
const YEARS = [law.yearsGroup1, law.yearsGroup2, law.yearsGroup3P911, law.yearsGroup3P9c1];

/** The day that decides, or while it is not known the days that it cannot lie before. */
function decidingDays(f: Facts): readonly Day[] {
  const known = decidingDay(f);
  if (known !== undefined) return [known];
  return [law.tenYearsInAllFrom, f.postedOn, f.reunificationAppliedOn].filter((at) => at !== undefined);
}

/** Days that may come to be the last one: where the years are not known yet, after each of them. */
function lastDays(f: Facts): readonly Day[] {
  const expiry = expiryOf(f);
  const start = startOf(f);
  if (expiry !== undefined) return [expiry];
  return start === undefined ? [] : YEARS.map((years) => addYears(start, years));
}

const yearBefore = (on: Day) => addMonths(on, -law.monthsBeforeExpiry);
const yearAfter = (on: Day) => addMonths(on, law.monthsBeforeExpiry);

/** Days about which a deciding day leads elsewhere, and those before it that it must follow. */
const turnsByEnd = (f: Facts) => [
  law.tenYearsInAllFrom,
  tenYearsOf(f),
  ...lastDays(f).flatMap((last) => [last, yearBefore(last)]),
];

/** Days about which a start leads elsewhere: it makes the last day, where that is not stated, and ten years. */
const startTurns = (f: Facts) => [
  law.tenYearsInAllFrom,
  f.reunificationAppliedOn,
  f.expiresOn,
  earlier(f.expiresOn, law.yearsInAll),
  ...decidingDays(f).flatMap((on) => [
    earlier(on, law.yearsInAll),
    ...(f.expiresOn === undefined ? YEARS.flatMap((years) => [earlier(on, years), earlier(yearAfter(on), years)]) : []),
  ]),
];

const deciding = (...applications: (typeof APPLICATIONS)[number][]): FactSpec<Facts> => ({
  kind: 'day',
  ...asked(['postedOn', 'application'], (f) => both(isNotGroup1(f), is(f.application, ...applications))),
  turns: (f) => [law.orderInForceFrom, f.postedOn, f.reunificationAppliedOn, ...turnsByEnd(f)],
});

export const intake: Intake<Facts> = {
  facts: {
    postedOn: {
      kind: 'day',
      // But for a new security it matters for the group alone.
      idle: (f) => is(f.application, 'reunification') === false && groupOf(f) !== undefined,
      turns: (f) => [
        law.group2From,
        law.group3From,
        law.tenYearPeriodFrom,
        law.schemeDFrom,
        f.appliedOn,
        f.permanentRefusedOn,
        f.expiresOn,
        f.reunificationAppliedOn,
        ...turnsByEnd(f),
      ],
    },
    application: { kind: 'choice', options: APPLICATIONS },
    appliedOn: deciding('extension', 'permanent-pending'),
    permanentRefusedOn: deciding('permanent-refused'),
    extensionConditionsMet: {
      kind: 'flag',
      ...asked(['postedOn', 'application'], (f) => both(isNotGroup1(f), is(f.application, 'permanent-refused'))),
    },
    reunificationAppliedOn: {
      kind: 'day',
      ...asked([...EXTENSION, 'reduced'], (f) =>
        either(
          either(is(f.application, 'reunification'), notBefore(f.postedOn, law.tenYearPeriodFrom)),
          both(isNot(f.reduced), forAmount(f)),
        ),
      ),
      turns: (f) => [
        law.tenYearPeriodFrom,
        law.schemeCFrom,
        law.testsBeforehandFrom,
        law.schemeDFrom,
        f.postedOn,
        f.startsOn,
        f.expiresOn,
        f.appliedOn,
        f.permanentRefusedOn,
        ...turnsByEnd(f),
      ],
    },
    basis: { kind: 'choice', options: BASES, ...asked(['application', ...GROUP], asksBasis) },
    expiresOn: {
      kind: 'day',
      replacedBy: ['startsOn', 'permitGrantedOn'],
      ...asked(['application', ...GROUP], asksExpiry),
      turns: (f) => [f.postedOn, f.startsOn, tenYearsOf(f), ...decidingDays(f).flatMap((on) => [on, yearAfter(on)])],
    },
    startsOn: {
      kind: 'day',
      replacedBy: ['permitGrantedOn'],
      ...asked([...EXTENDED, 'expiresOn', 'assessedOn'], asksStart),
      turns: startTurns,
    },
    permitGrantedOn: {
      kind: 'day',
      idle: (f) => f.startsOn !== undefined,
      ...asked([...EXTENDED, 'expiresOn', 'startsOn', 'assessedOn'], asksGrant),
      turns: startTurns,
    },
    reduced: { kind: 'flag', ...asked(EXTENDED, forAmount) },
    reducedTo: { kind: 'money', ...asked([...EXTENDED, 'reduced'], (f) => both(f.reduced, forAmount(f))) },
    testPassed: { kind: 'choice', options: TESTS, ...asked(['application', ...GROUP], countsTests) },
    assessedOn: {
      kind: 'day',
      ...asked(['application'], (f) => is(f.application, 'none')),
      turns: () => [law.tenYearsInAllFrom],
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
    { fact: 'expiresOn', notBefore: 'startsOn' },
    { fact: 'startsOn', notBefore: 'reunificationAppliedOn' },
  ],
};
