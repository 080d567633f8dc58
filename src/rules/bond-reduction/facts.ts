import { inForce } from '../core/dated.ts';
import { addDays, addMonths, type Day } from '../core/day.ts';
import { type FactSpec, type Intake, TODAY_ONLY } from '../core/facts.ts';
import { before, both, either, is, isBefore, isNot, notBefore } from '../core/truth.ts';
import { type Facts, isFinal, isLevel, isMoreThanA1, LETTERS, letterIs, levelOf, STEPS, TESTS, TIMED } from './case.ts';
import { deadlinesToMiss, retestAfter } from './deadlines.ts';
import { parameters as p } from './parameters.deciding.ts';

const [grantedAfter, began, otherFinalFrom] = [p.grantedAfter[0], p.testsBeganOn[0], p.otherFinalFrom[0]];
const [schemeB, schemeC, schemeD] = [p.schemeBFrom[0].value, p.schemeCFrom[0].value, p.schemeDFrom[0].value];
const RETEST = p.retestMonths[0].value;

const amountAsked = (f: Facts) => f.amountNow !== undefined;
const forMoreThanA1 = (f: Facts) => both(amountAsked(f), isMoreThanA1(f));
const none = (f: Facts) => letterIs(f, 'none');
const isSchemeA = (f: Facts) => both(before(f.reunificationAppliedOn, schemeB), isFinal(f));

/** Passed after a deadline and not more than the months of a retest after it. */
function missed(f: Facts): boolean | undefined {
  let all: boolean | undefined = false;
  for (const last of deadlinesToMiss(f)) {
    const known =
      f.passedOn === undefined || last === undefined
        ? undefined
        : last < f.passedOn && f.passedOn <= retestAfter(last)!;
    all = either(all, known);
  }
  return all;
}

const A1_SPAN = [p.a1Months[0].value];
const A2_SPANS = p.a2Months.map(({ value }) => value);
/** Months after which time may be up, as far as the test and the application are known. */
function spans(f: Facts): readonly number[] {
  switch (levelOf(f)) {
    case undefined:
      return [...A1_SPAN, ...A2_SPANS];
    case 'a2':
      return f.reunificationAppliedOn === undefined ? A2_SPANS : [inForce(p.a2Months, f.reunificationAppliedOn)!.value];
    case 'final':
      return [];
    default:
      return A1_SPAN;
  }
}

/** The days on which time may be up. */
function ends(f: Facts): Day[] {
  const { deadlineOn, registeredOn } = f;
  if (deadlineOn !== undefined) return [deadlineOn, addMonths(deadlineOn, RETEST)];
  if (registeredOn === undefined) return [];
  const starts = registeredOn < began.value ? [registeredOn, began.value] : [registeredOn];
  return starts.flatMap((from) =>
    spans(f).flatMap((span) => [addMonths(from, span), addMonths(addMonths(from, span), RETEST)]),
  );
}

/** Registrations at which the day it was passed is the last in time. Twice to the end of a month is up to 3 days apart. */
const beginnings = (f: Facts): Day[] => {
  const { passedOn } = f;
  return passedOn === undefined
    ? []
    : spans(f).flatMap((span) => {
        const retest = addMonths(passedOn, -span - RETEST);
        return [addMonths(passedOn, -span), retest, addDays(retest, 3)];
      });
};

const day = (turns: (f: Facts) => readonly (Day | undefined)[], asked?: FactSpec<Facts>['asked']): FactSpec<Facts> => ({
  kind: 'day',
  turns,
  ...(asked && { asked }),
});

// Where a fact that is asked makes no difference to the outcome any more: so the search for what is missing need not try it.
const hasNoDeadline = (f: Facts) => f.passed === false || isFinal(f) === true || isLevel(f, 'module') === true;
/** Only an A2 test's own time goes by the day of the application, and no other time came before scheme C. */
const isApplicationIdle = (f: Facts) =>
  hasNoDeadline(f) ||
  f.deadlineOn !== undefined ||
  isLevel(f, 'a2') === false ||
  isBefore(f.postedOn, schemeC) ||
  isBefore(f.permitGrantedOn, schemeC);
/** Applied for after the days that the day of the permit goes by: it came no sooner. */
const isGrantIdle = ({ reunificationAppliedOn: on }: Facts) =>
  on !== undefined && on > grantedAfter.value && on >= began.value;
const isNotOtherFinal = (f: Facts) => f.passed === false || is(f.testKind, 'other-final-level') === false;

export const intake: Intake<Facts> = {
  facts: {
    spouseReunification: { kind: 'flag' },
    permitGrantedOn: {
      ...day((f) => [grantedAfter.value, began.value, schemeC, f.reunificationAppliedOn]),
      idle: isGrantIdle,
    },
    reunificationAppliedOn: {
      ...day((f) => [grantedAfter.value, schemeC, f.permitGrantedOn, f.postedOn], {
        needs: ['testKind', 'agencyLetter', 'amountNow'],
        when: (f) => either(both(isLevel(f, 'a2'), none(f)), amountAsked(f)),
      }),
      idle: isApplicationIdle,
    },
    postedOn: {
      ...day((f) => [schemeD, f.reunificationAppliedOn], {
        needs: ['reunificationAppliedOn', 'amountNow'],
        when: (f) => both(amountAsked(f), before(f.reunificationAppliedOn, schemeD)),
      }),
      valuesOnly: true,
    },
    danishTestRequired: { kind: 'flag' },
    testKind: { kind: 'choice', options: TESTS },
    agencyLetter: {
      kind: 'choice',
      options: LETTERS,
      asked: { needs: ['testKind'], when: (f) => isNot(isFinal(f)) },
    },
    passed: {
      kind: 'flag',
      asked: { needs: ['testKind', 'agencyLetter'], when: (f) => either(isFinal(f), none(f)) },
    },
    passedOn: day((f) => [began.value, f.requestReceivedOn, ...ends(f)], {
      needs: ['testKind', 'agencyLetter', 'passed', 'amountNow'],
      when: (f) => either(both(either(isFinal(f), none(f)), f.passed), forMoreThanA1(f)),
    }),
    deadlineOn: {
      ...day(({ passedOn }) => [began.value, passedOn, passedOn && addMonths(passedOn, -RETEST)], {
        needs: ['testKind'],
        when: (f) => isNot(isFinal(f)),
      }),
      replacedBy: ['registeredOn'],
    },
    registeredOn: day((f) => [began.value, ...beginnings(f)], {
      needs: ['testKind', 'agencyLetter', 'deadlineOn', 'amountNow'],
      when: (f) => either(both(f.deadlineOn === undefined, isNot(letterIs(f, 'accepts'))), forMoreThanA1(f)),
    }),
    failedInTime: {
      kind: 'choices',
      options: TIMED,
      asked: {
        needs: ['testKind', 'passedOn', 'deadlineOn', 'registeredOn', 'permitGrantedOn', 'reunificationAppliedOn'],
        when: missed,
      },
    },
    requestReceivedOn: {
      ...day((f) => [otherFinalFrom.value, f.passedOn], {
        needs: ['testKind', 'passed', 'amountNow'],
        when: (f) => either(both(is(f.testKind, 'other-final-level'), f.passed), amountAsked(f)),
      }),
      idle: isNotOtherFinal,
    },
    amountNow: {
      kind: 'money',
      offered: true,
      asked: { needs: ['testKind'], when: (f) => isNot(isLevel(f, 'module')) },
    },
    amountPosted: {
      kind: 'money',
      valuesOnly: true,
      asked: {
        needs: ['testKind', 'reunificationAppliedOn', 'postedOn', 'amountNow'],
        when: (f) => both(amountAsked(f), both(isSchemeA(f), before(f.postedOn, schemeD))),
      },
    },
    countedAtPosting: {
      kind: 'choices',
      options: STEPS,
      valuesOnly: true,
      readAs: [],
      asked: {
        needs: ['reunificationAppliedOn', 'postedOn', 'amountNow'],
        when: (f) =>
          both(
            amountAsked(f),
            either(
              notBefore(f.reunificationAppliedOn, p.testsBeforehandFrom[0].value),
              both(notBefore(f.reunificationAppliedOn, schemeC), notBefore(f.postedOn, schemeD)),
            ),
          ),
      },
    },
    stepsTaken: {
      kind: 'choices',
      options: STEPS,
      valuesOnly: true,
      readAs: [],
      asked: {
        needs: ['testKind', 'reunificationAppliedOn', 'postedOn', 'amountNow'],
        when: (f) =>
          both(
            amountAsked(f),
            either(
              notBefore(f.reunificationAppliedOn, schemeC),
              both(before(f.postedOn, schemeD), isNot(isSchemeA(f))),
            ),
          ),
      },
    },
    assessedOn: TODAY_ONLY,
  },
  orders: [
    { fact: 'reunificationAppliedOn', notAfter: 'postedOn' },
    { fact: 'reunificationAppliedOn', notAfter: 'permitGrantedOn' },
    { fact: 'requestReceivedOn', notBefore: 'passedOn' },
  ],
  refuse: ({ amountNow, amountPosted }) =>
    amountNow !== undefined && amountPosted !== undefined && amountNow > amountPosted
      ? [{ fact: 'amountNow', code: 'range' }]
      : [],
};
