import type { Intake, Problem } from '../core/facts.ts';
import { readPeriods } from '../core/periods.ts';
import { after, both, either, is, isBefore, isNot, notBefore } from '../core/truth.ts';
import { isBeyondSome, isLongOrOpen, isPostingAsked, isSignSince } from './asked.ts';
import {
  type Facts,
  hasRepatriated,
  hasSign,
  IN_UKRAINE,
  isExempt,
  isOfRefugees,
  isOrdinary,
  isRefugee,
  KINDS,
  ofSomeStay,
  permitSinceAtMost,
  SIGNS,
  type Stay,
  staysOf,
} from './case.ts';
import { isOverThreeMonths } from './child.ts';
import * as idle from './idle.ts';
import { isTemporary } from './limits.ts';
import { parameters as p } from './parameters.deciding.ts';
import { sampleAbsences } from './samples.ts';
import { assessedTurns, givenUpTurns, permitTurns, postingTurns, repatriatedTurns, returnedTurns } from './turns.ts';

const PROTECTED_FROM = p.childProtectedFrom[0].value;
const CHANGE = p.asylumChangeOn[0].value;

const NO_PROBLEM: readonly Problem[] = [];

type When = (f: Facts) => boolean | undefined;
type Keys = readonly (keyof Facts)[];

const ordinarily = (needs: Keys, when: When) => ({
  needs: ['permitKind', 'repatriated', ...needs] as const,
  when: (f: Facts) => {
    const known = when(f);
    return known === false ? false : both(isOrdinary(f), known);
  },
});
const afterRepatriation = (needs: Keys = [], when: When = () => true) => ({
  needs: ['permitKind', 'repatriated', ...needs] as const,
  when: (f: Facts) => both(hasRepatriated(f), when(f)),
});

const someStay = (test: (f: Facts, stay: Stay) => boolean | undefined) => (f: Facts) =>
  ofSomeStay(staysOf(f), (stay) => test(f, stay));

const someLongOrOpen = someStay((_, stay) => isLongOrOpen(stay));
/** Beyond a limit in some reading, a child's three months included. */
const isBeyondAny = (f: Facts, stay: Stay) => either(both(f.child, isOverThreeMonths(stay)), isBeyondSome(f, stay));

/** What the limit of an absence rests on. */
const LIMIT = [
  'absences',
  'child',
  'permanentPermit',
  'lastingStay',
  'permitSince',
  'stayInUkraine',
  'assessedOn',
] as const;
/** Asked of refugees beyond a limit, or with a sign. */
const ofSecond = (isBeyond: When, isSign: When) =>
  ordinarily([...LIMIT, 'residenceSigns', 'residenceGivenUpOn'], (f) => {
    const refugee = isRefugee(f);
    if (refugee === false) return false;
    const sign = isSign(f);
    return both(refugee, sign === true ? true : either(sign, isBeyond(f)));
  });

/** A permit for those displaced from Ukraine is not older than the act: no absence or sign can be. */
const isBeforeUkraine = (f: Facts) =>
  f.permitKind === 'ukraine' && isBefore(permitSinceAtMost(f), p.ukrainePermitFrom[0].value);

export const intake: Intake<Facts> = {
  facts: {
    permitKind: { kind: 'choice', options: KINDS },
    repatriated: { kind: 'flag', asked: { needs: ['permitKind'], when: isOfRefugees } },
    repatriatedTogether: {
      kind: 'flag',
      idle: idle.isRepatriationIdle,
      asked: afterRepatriation([], (f) => is(f.permitKind, 'refugee-family')),
    },
    repatriatedOn: { kind: 'day', idle: idle.isRepatriationIdle, asked: afterRepatriation(), turns: repatriatedTurns },
    supportUnder14a: {
      kind: 'flag',
      idle: idle.isRepatriationIdle,
      asked: afterRepatriation(['repatriatedOn'], (f) => notBefore(f.repatriatedOn, p.support14aFrom[0].value)),
    },
    regretExtended: { kind: 'flag', idle: idle.isRepatriationIdle, asked: afterRepatriation() },
    repatriationReturned: { kind: 'flag', idle: idle.isRepatriationIdle, asked: afterRepatriation() },
    repatriationReturnedOn: {
      kind: 'day',
      idle: idle.isRepatriationIdle,
      asked: afterRepatriation(['repatriationReturned'], (f) => f.repatriationReturned),
      turns: returnedTurns,
    },
    permitSince: {
      kind: 'day',
      idle: idle.isSinceIdle,
      asked: ordinarily(['absences'], (f) => f.absences && f.absences.length > 0),
      turns: permitTurns,
    },
    absences: {
      kind: 'periods',
      read: readPeriods,
      from: 'departedOn',
      to: 'returnedOn',
      asked: ordinarily([], () => true),
      samples: sampleAbsences,
    },
    child: {
      kind: 'flag',
      idle: idle.isChildIdle,
      asked: ordinarily(['absences', 'residenceSigns', 'assessedOn'], (f) =>
        either(
          hasSign(f),
          ofSomeStay(staysOf(f), (stay) => stay.open || after(stay.until, stay.child)),
        ),
      ),
    },
    permanentPermit: {
      kind: 'flag',
      idle: idle.isPermanentIdle,
      asked: ordinarily(['absences'], (f) => both(isNot(isExempt(f)), someLongOrOpen(f))),
    },
    lastingStay: {
      kind: 'flag',
      idle: idle.isLastingIdle,
      asked: ordinarily(['permanentPermit', 'absences'], (f) =>
        both(
          both(is(f.permitKind, 'other', 'refugee', 'refugee-family'), isNot(f.permanentPermit)),
          ofSomeStay(staysOf(f), (stay) =>
            both(isLongOrOpen(stay), either(is(f.permitKind, 'other'), !isTemporary(stay))),
          ),
        ),
      ),
    },
    // One sign is as good as another.
    residenceSigns: {
      kind: 'choices',
      options: SIGNS,
      asked: ordinarily([], () => true),
      samples: () => [[], ['gave-up']],
    },
    residenceGivenUpOn: {
      kind: 'day',
      idle: idle.isSignDayIdle,
      asked: ordinarily(['residenceSigns'], hasSign),
      turns: givenUpTurns,
    },
    protectionElsewhere: { kind: 'flag', asked: ofSecond(someStay(isBeyondAny), hasSign) },
    settledInHomeCountry: {
      kind: 'flag',
      idle: idle.isHomeIdle,
      asked: ofSecond(
        someStay((f, stay) => (stay.from < CHANGE ? isBeyondAny(f, stay) : false)),
        (f) => both(hasSign(f), f.residenceGivenUpOn === undefined || f.residenceGivenUpOn < CHANGE),
      ),
    },
    outsideDublinStates: {
      kind: 'flag',
      idle: idle.isOutsideIdle,
      asked: ofSecond(
        someStay((f, stay) => both(notBefore(stay.until, CHANGE), isBeyondAny(f, stay))),
        (f) => both(hasSign(f), f.assessedOn === undefined || f.assessedOn >= CHANGE),
      ),
    },
    sentAsMinor: {
      kind: 'flag',
      idle: idle.isSentIdle,
      asked: ordinarily(['child', 'absences', 'residenceSigns', 'residenceGivenUpOn', 'assessedOn'], (f) =>
        f.child === false
          ? false
          : both(
              f.child,
              either(
                isSignSince(f, PROTECTED_FROM),
                ofSomeStay(staysOf(f), ({ until, short }) =>
                  both(after(until, short), notBefore(until, PROTECTED_FROM)),
                ),
              ),
            ),
      ),
    },
    statePosted: {
      kind: 'flag',
      idle: idle.isPostingIdle,
      asked: ordinarily([...LIMIT, 'residenceSigns', 'residenceGivenUpOn'], isPostingAsked),
    },
    postingEndedOn: {
      kind: 'day',
      idle: idle.isPostingEndIdle,
      asked: ordinarily(['statePosted', ...LIMIT, 'residenceSigns', 'residenceGivenUpOn'], (f) =>
        f.statePosted === false ? false : both(f.statePosted, isPostingAsked(f)),
      ),
      turns: postingTurns,
    },
    stayInUkraine: {
      kind: 'choice',
      idle: idle.isUkraineIdle,
      options: IN_UKRAINE,
      asked: ordinarily(['absences', 'assessedOn'], (f) => both(is(f.permitKind, 'ukraine'), someLongOrOpen(f))),
    },
    assessedOn: {
      kind: 'day',
      asked: {
        needs: ['permitKind', 'repatriated', 'repatriationReturned', 'absences', 'residenceSigns'],
        when: (f) =>
          either(
            both(
              isOrdinary(f),
              either(
                hasSign(f),
                f.absences?.some(({ returnedOn }) => returnedOn === null),
              ),
            ),
            both(hasRepatriated(f), isNot(f.repatriationReturned)),
          ),
      },
      turns: assessedTurns,
    },
    // A reservation is no gate: not answered is read as no.
    threatActivities: { kind: 'flag', offered: true, readAs: false },
  },
  orders: [
    { fact: 'repatriationReturnedOn', notBefore: 'repatriatedOn' },
    { fact: 'residenceGivenUpOn', notBefore: 'permitSince', notAfter: 'assessedOn' },
    { fact: 'postingEndedOn', notBefore: 'permitSince' },
  ],
  refuse: ({ permitKind, permitSince, absences, residenceSigns, assessedOn }) => {
    if (permitSince === undefined) return NO_PROBLEM;
    const problems: Problem[] = [];
    if (permitKind === 'ukraine' && permitSince < p.ukrainePermitFrom[0].value)
      problems.push({ fact: 'permitSince', code: 'range' });
    if (absences?.some(({ departedOn }) => departedOn < permitSince) === true)
      problems.push({ fact: 'absences', code: 'order' });
    // A sign has its day between the permit and today: there is none.
    if (residenceSigns?.length && isBefore(assessedOn, permitSince))
      problems.push({ fact: 'residenceSigns', code: 'order' });
    return problems;
  },
  isDeadEnd: isBeforeUkraine,
};
