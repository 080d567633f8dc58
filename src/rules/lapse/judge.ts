import type { Asking } from '../core/settle.ts';
import { all, any, type Citations, type Decision, firstOf, not, type Reason, type Truth } from '../core/truth.ts';
import { isDisputed, isSecondMet, isTooLong, isWithinAll } from './absence.ts';
import { type Facts, hasSign, isExempt, isOfRefugees, isRefugee, type Stay, staysOf } from './case.ts';
import { cites as s } from './cites.ts';
import { isKeptByProtection, isOverThreeMonths, isProtectedInSome, isSignProtected } from './child.ts';
import { intake } from './facts.ts';
import { type Limit, limitsOf } from './limits.ts';
import { childBits, condition, limitBits, ofOne, ofStay, readingBits, secondBits, sentBits } from './reasons.ts';
import { hasLeftAlone, hasSupport14a, isRegretPassed } from './repatriation.ts';
import { isMet, isMetInOne, isMetInSome, secondOfSign, secondOfStay } from './second-condition.ts';
import { isWhilePosted } from './signs.ts';
import type { Outcome } from './values.ts';

const SECTION: Citations = [s.section];
const REPATRIATION: Citations = [s.repatriation, s.act17a];
const RESIDENCE: Citations = [s.residence, s.act17];
const LIMITS: Citations = [s.absence, s.act17];
const SECOND: Citations = [s.refugee, s.secondSince2025];
const CHILD: Citations = [s.child, s.childBefore2022];
const PROTECTED: Citations = [s.childSince2022, s.childrenToday];

const REGRET = ['repatriatedOn', 'regretExtended', 'repatriationReturned'];
const SIGN_SECOND = [
  'permitKind',
  'protectionElsewhere',
  'settledInHomeCountry',
  'outsideDublinStates',
  'absences',
  'assessedOn',
  'residenceGivenUpOn',
];
const POSTED = ['statePosted', 'absences', 'residenceGivenUpOn', 'postingEndedOn'];
const SIGN_PROTECTED = ['child', 'sentAsMinor', 'residenceGivenUpOn'];

const is = {
  ofRefugees: condition('permit-of-refugees', REPATRIATION, ['permitKind']),
  repatriated: condition('repatriated', REPATRIATION, ['repatriated']),
  leftAlone: condition('left-alone', [s.together], ['permitKind', 'repatriatedTogether']),
  support14a: condition('support-14a', [s.support14a], ['repatriatedOn', 'supportUnder14a']),
  returned: condition('repatriation-returned', REPATRIATION, ['repatriationReturned']),
  passedByReturn: condition('regret-passed', REPATRIATION, [...REGRET, 'repatriationReturnedOn']),
  passedByToday: condition('regret-passed', REPATRIATION, [...REGRET, 'assessedOn']),
  threat: condition('threat-activities', [s.threat, s.act21b], ['threatActivities']),
  child: condition('child', CHILD, ['child']),
  sent: condition('sent-as-minor', PROTECTED, ['sentAsMinor']),
  sign: condition('residence-signs', RESIDENCE, ['residenceSigns']),
  exempt: condition('exempt-permit', [s.exempt], ['permitKind']),
  posted: condition('sign-while-posted', [s.posted], POSTED),
  postedAbroad: condition('sign-while-posted', [s.posted], [...POSTED, 'assessedOn']),
  notPosted: condition('sign-while-posted', [s.posted], ['statePosted']),
  notRefugee: condition('sign-second-condition', SECOND, ['permitKind']),
  signSecond: condition('sign-second-condition', SECOND, SIGN_SECOND),
  signInOne: condition('sign-in-one-reading', SECOND, SIGN_SECOND),
  signInOneNotRefugee: condition('sign-in-one-reading', SECOND, ['permitKind']),
  signInSome: condition('sign-in-some-reading', SECOND, SIGN_SECOND),
  signInSomeNotRefugee: condition('sign-in-some-reading', SECOND, ['permitKind']),
  signProtected: condition('sign-protected', PROTECTED, SIGN_PROTECTED),
  signOfAdult: condition('sign-protected', PROTECTED, ['child']),
  kept: condition('kept', SECTION, ['permitKind', 'repatriated', 'absences', 'residenceSigns']),
  keptAfterRepatriation: condition('kept', SECTION, ['permitKind', 'repatriated']),
};

/** Holds when all of it holds. When the first part fails, the others are left out. */
const given = (id: string, cites: Citations, first: Reason, others: () => readonly Reason[]): Reason =>
  first.truth === 'false' ? all(id, cites, first) : all(id, cites, first, ...others());

const NO_LIMITS: readonly Limit[] = [];

/** One absence, longer than its limit in every reading, with what else must hold. */
function lapsesBy(f: Facts, stay: Stay): Reason {
  const limits = isWithinAll(stay) ? NO_LIMITS : limitsOf(f, stay);
  const tooLong = ofStay('beyond-limit', isTooLong(stay, limits), LIMITS, limitBits(f, stay), stay);
  const parts = [tooLong];
  if (tooLong.truth !== 'false') {
    if (isRefugee(f) !== false)
      parts.push(ofStay('second-condition', isSecondMet(f, stay, limits), SECOND, secondBits(f, stay), stay));
    if (f.child !== false) parts.push(not('not-protected', protectedReason(f, stay, limits)));
  }
  return { ...all('absence-lapses', LIMITS, ...parts), at: stay.at, params: stay.params };
}
const protectedReason = (f: Facts, stay: Stay, limits: readonly Limit[]) =>
  ofStay('protected-limit', isProtectedInSome(f, limits), PROTECTED, sentBits(f, stay), stay);

/** A child's three months. */
function childLapsesBy(f: Facts, stay: Stay): Reason {
  const over = ofStay('over-three-months', isOverThreeMonths(stay), CHILD, childBits(stay), stay);
  const parts = [over];
  if (over.truth !== 'false' && isRefugee(f) !== false) {
    const met = isMet(secondOfStay(f, stay, stay.child));
    parts.push(ofStay('second-condition', met, SECOND, secondBits(f, stay), stay));
  }
  return { ...all('child-lapses', CHILD, ...parts), at: stay.at, params: stay.params };
}

/** A sign that nothing excepts from. */
const signCounts = (f: Facts): Reason =>
  given('sign-counts', RESIDENCE, is.sign(hasSign(f)), () => {
    const isAbroad = f.absences?.some(({ returnedOn }) => returnedOn === null) !== false;
    const posted = f.statePosted === false ? is.notPosted : isAbroad ? is.postedAbroad : is.posted;
    return [not('not-exempt', is.exempt(isExempt(f))), not('not-posted', posted(isWhilePosted(f)))];
  });

/** The rows that a sign is part of. */
function ofSign(f: Facts) {
  if (f.residenceSigns?.length === 0) return NO_SIGN;
  return signRows(f, signCounts(f));
}
function signRows(f: Facts, counts: Reason) {
  const isOther = isRefugee(f) === false;
  const isProtected = (f.child === false ? is.signOfAdult : is.signProtected)(isSignProtected(f));
  return {
    givenUp: given('given-up', RESIDENCE, counts, () => [
      (isOther ? is.notRefugee : is.signSecond)(isMet(secondOfSign(f))),
      not('sign-not-protected', isProtected),
    ]),
    inOneReading: given('given-up-in-one-reading', SECOND, counts, () => [
      (isOther ? is.signInOneNotRefugee : is.signInOne)(isMetInOne(secondOfSign(f))),
      not('sign-not-protected', isProtected),
    ]),
    kept: () =>
      given('sign-kept', PROTECTED, counts, () => [
        isProtected,
        (isOther ? is.signInSomeNotRefugee : is.signInSome)(isMetInSome(secondOfSign(f))),
      ]),
  };
}

const NO_SIGN = signRows({}, signCounts({ residenceSigns: [] }));
/** Of a permit that is not a refugee's or the family's, and of an adult: made once. */
const NOT_OF_REFUGEES = all('repatriation', REPATRIATION, is.ofRefugees(false));
const ORDINARY = not('ordinary-rules', NOT_OF_REFUGEES);
const NO_CHILD_AWAY = all('child-away', CHILD, is.child(false));
const NOT_KEPT_AS_CHILD = all('presumed-kept', PROTECTED, is.child(false));
const NOT_REPATRIATED = {
  lapsed: all('lapsed-after-repatriation', REPATRIATION, NOT_OF_REFUGEES),
  presumed: all('repatriated-without-regret', REPATRIATION, NOT_OF_REFUGEES),
  regret: all('regret-period', REPATRIATION, NOT_OF_REFUGEES),
};

/** Of refugees and the family who have not repatriated: made once too. */
const STAYED = all('repatriation', REPATRIATION, is.ofRefugees(true), is.repatriated(false));
const STAYED_ORDINARY = not('ordinary-rules', STAYED);
const HAVE_STAYED = {
  lapsed: all('lapsed-after-repatriation', REPATRIATION, STAYED),
  presumed: all('repatriated-without-regret', REPATRIATION, STAYED),
  regret: all('regret-period', REPATRIATION, STAYED),
};

/** The rows that repatriation is part of. */
function ofRepatriation(f: Facts, repatriation: Reason) {
  if (repatriation === NOT_OF_REFUGEES) return NOT_REPATRIATED;
  if (repatriation === STAYED) return HAVE_STAYED;
  const noRegret = any('no-regret', REPATRIATION, is.leftAlone(hasLeftAlone(f)), is.support14a(hasSupport14a(f)));
  const regret = not('regret', noRegret);
  const passed = (f.repatriationReturned === true ? is.passedByReturn : is.passedByToday)(isRegretPassed(f));
  return {
    lapsed: given('lapsed-after-repatriation', REPATRIATION, repatriation, () => [regret, passed]),
    presumed: given('repatriated-without-regret', REPATRIATION, repatriation, () => [noRegret]),
    regret: given('regret-period', REPATRIATION, repatriation, () => [
      regret,
      not('not-returned', is.returned(f.repatriationReturned)),
      not('within-regret', passed),
    ]),
  };
}

/** The rows that a child is part of. */
const childAway = (f: Facts, stays: readonly Stay[] | undefined) =>
  f.child === false
    ? NO_CHILD_AWAY
    : all(
        'child-away',
        CHILD,
        is.child(f.child),
        ofOne('child-too-long-abroad', 'child-lapses', CHILD, stays, (stay) => childLapsesBy(f, stay)),
      );

function presumedKept(f: Facts, stays: readonly Stay[] | undefined, ordinary: Reason, signKept: () => Reason): Reason {
  if (f.child === false) return NOT_KEPT_AS_CHILD;
  const keptStays = ofOne('protected-stays', 'protected-stay', PROTECTED, stays, (stay) =>
    ofStay('protected-stay', isKeptByProtection(f, stay), PROTECTED, sentBits(f, stay) | secondBits(f, stay), stay),
  );
  const kept = any('protected', PROTECTED, keptStays, signKept());
  return all('presumed-kept', PROTECTED, is.child(f.child), ordinary, is.sent(f.sentAsMinor), kept);
}

export function judge(f: Facts): Decision<Outcome> {
  const isOfThem = isOfRefugees(f);
  const repatriation =
    isOfThem === false
      ? NOT_OF_REFUGEES
      : isOfThem && f.repatriated === false
        ? STAYED
        : all('repatriation', REPATRIATION, is.ofRefugees(isOfThem), is.repatriated(f.repatriated));
  const ordinary =
    repatriation === NOT_OF_REFUGEES
      ? ORDINARY
      : repatriation === STAYED
        ? STAYED_ORDINARY
        : not('ordinary-rules', repatriation);
  const after = ofRepatriation(f, repatriation);
  // After repatriation no absence and no sign counts.
  const stays = repatriation.truth === 'true' ? [] : staysOf(f);
  const sign = ofSign(f);

  const lapsedByAbsence = given('lapsed-by-absence', LIMITS, ordinary, () => [
    ofOne('too-long-abroad', 'absence-lapses', LIMITS, stays, (stay) => lapsesBy(f, stay)),
  ]);
  const presumedByRules = given('presumed-by-rules', RESIDENCE, ordinary, () => [
    any('given-up-or-child', RESIDENCE, sign.givenUp, childAway(f, stays)),
  ]);
  const unclear = given('unclear', LIMITS, ordinary, () => [
    any(
      'readings-part',
      LIMITS,
      ofOne('in-one-reading', 'stay-in-one-reading', LIMITS, stays, (stay) =>
        ofStay('stay-in-one-reading', isDisputed(f, stay), LIMITS, readingBits(f, stay), stay),
      ),
      sign.inOneReading,
    ),
  ]);
  const rows: [Outcome, Reason][] = [
    ['lapsed', any('lapsed', SECTION, after.lapsed, lapsedByAbsence)],
    // A reservation is no gate: not answered is read as no.
    ['special-rules', is.threat(f.threatActivities === true)],
    ['presumed-lapsed', any('presumed-lapsed', RESIDENCE, after.presumed, presumedByRules)],
    ['unclear', unclear],
    ['regret-period', after.regret],
    ['presumed-kept', presumedKept(f, stays, ordinary, sign.kept)],
  ];
  const someRowIs = (truth: Truth) => rows.some(([, row]) => row.truth === truth);
  const kept = repatriation.truth === 'true' ? is.keptAfterRepatriation : is.kept;
  rows.push(['kept', kept(someRowIs('true') ? false : someRowIs('unknown') ? undefined : true)]);
  return firstOf(SECTION, rows);
}

export const asking: Asking<Facts, Outcome> = {
  ...intake,
  judge,
  askFirst: [
    'permitKind',
    'repatriated',
    'absences',
    'assessedOn',
    'permanentPermit',
    'lastingStay',
    'protectionElsewhere',
  ],
};
