import { addMonths } from '../core/day.ts';
import {
  after,
  all,
  any,
  before,
  type Citations,
  type Decision,
  firstOf,
  holds,
  not,
  notAfter,
  notBefore,
} from '../core/truth.ts';
import type { Asking } from '../core/settle.ts';
import { APPLICATIONS, decidingDay, expiryOf, type Facts, isGroup1, isGroup4, regimeOn, tenYearsOf } from './case.ts';
import { intake } from './facts.ts';
import { law } from './parameters.deciding.ts';
import { cites as s } from './cites.ts';

export const OUTCOMES = [
  'unclear',
  'post-initial',
  'validity-only',
  'no-longer-required',
  'not-required',
  'await-permanent-decision',
  'nothing-to-extend',
  'extend-later',
  'extend',
  'post-new',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

// What a condition rests on: citations, and the facts by name. Made once, for they are the same in every case.

const LETTER: Citations = [s.section];
const LATER: Citations = [s.tenYearsInAll, s.tenYearsToday];
const TRANSITION: Citations = [s.transition, s.actOf2024];
const TEN_YEARS: Citations = [s.tenYearPeriod];
const GROUP_1: Citations = [s.group1];
const EXTENDING: Citations = [s.order, s.tenYearsToday];
const TODAY: Citations = [s.today];
const POSTING: Citations = [s.asking];
const NOT_REQUIRED: Citations = [s.group1, s.period, s.tenYearsToday];

const APPLICATION = ['application'] as const;
const POSTED = ['postedOn'] as const;
const APPLIED = ['reunificationAppliedOn'] as const;
const GROUP_4_FACTS = ['postedOn', 'reunificationAppliedOn'] as const;
const CONDITIONS = ['extensionConditionsMet'] as const;
const DECIDING = ['application', 'appliedOn'] as const;
const REFUSED = ['application', 'permanentRefusedOn'] as const;

/** The facts that the deciding day rests on. */
const decidingFacts = (f: Facts): readonly string[] =>
  f.application === 'permanent-refused' ? REFUSED : f.application === undefined ? APPLICATION : DECIDING;

const START = ['startsOn'] as const;
const START_OR_GRANT = ['startsOn', 'permitGrantedOn'] as const;
/** The facts that the start rests on. */
const startFacts = (f: Facts): readonly string[] => (f.startsOn === undefined ? START_OR_GRANT : START);

const EXPIRY = ['expiresOn'] as const;
/** The facts that the last day rests on, in the order in which they are asked. */
function expiryFacts(f: Facts): readonly string[] {
  if (f.expiresOn !== undefined) return EXPIRY;
  const { postedOn } = f;
  const hangsOnApplication = postedOn === undefined || postedOn >= law.tenYearPeriodFrom;
  const hangsOnBasis = postedOn === undefined || postedOn >= law.group3From;
  const facts = ['expiresOn', ...startFacts(f), 'postedOn'];
  if (hangsOnApplication) facts.push('reunificationAppliedOn');
  if (hangsOnBasis) facts.push('basis');
  return facts;
}

/** Decides on what is known. */
export function judge(f: Facts): Decision<Outcome> {
  const { application } = f;
  const deciding = decidingDay(f);
  const expiry = expiryOf(f);
  const tenYears = tenYearsOf(f);
  const regime = regimeOn(deciding);
  const onDay = decidingFacts(f);
  const byExpiry = expiryFacts(f);
  const byStart = startFacts(f);

  const applicationIs = (id: string, option: (typeof APPLICATIONS)[number], cites = LETTER) =>
    holds(id, application && application === option, cites, APPLICATION);
  const reunification = applicationIs('reunification', 'reunification', POSTING);
  const none = applicationIs('no-application', 'none');
  const refused = applicationIs('permanent-refused', 'permanent-refused');
  const group1 = holds('group-1', isGroup1(f), GROUP_1, POSTED);
  const group4 = holds('group-4', isGroup4(f), TEN_YEARS, GROUP_4_FACTS);
  const conditionsMet = holds('conditions-met', f.extensionConditionsMet, LETTER, CONDITIONS);
  const toExtend = any(
    'security-needed',
    EXTENDING,
    applicationIs('extension', 'extension'),
    all('refused-but-extendable', LETTER, refused, conditionsMet),
  );
  const decidedLater = holds('decided-under-ten-years', regime && regime === 'ten-years-in-all', LATER, onDay);
  const byBoth = [...onDay, ...byExpiry];
  const stillInForce = holds('in-force', notAfter(deciding, expiry), LETTER, byBoth);
  const inTwelveMonths = deciding && addMonths(deciding, law.monthsBeforeExpiry);

  return firstOf(LETTER, [
    [
      'unclear',
      all(
        'old-application',
        TRANSITION,
        reunification,
        holds('applied-before-scheme-c', before(f.reunificationAppliedOn, law.schemeCFrom), TRANSITION, APPLIED),
        holds('posted-under-scheme-d', notBefore(f.postedOn, law.schemeDFrom), TRANSITION, POSTED),
      ),
    ],
    ['post-initial', reunification],
    // Three rows: which group it is must be known before the security's validity is told.
    ['validity-only', all('validity-of-ten-years', TEN_YEARS, none, group4)],
    ['validity-only', all('validity-before-2011', GROUP_1, none, group1)],
    ['validity-only', none],
    ['no-longer-required', applicationIs('permanent-granted', 'permanent-granted')],
    [
      'not-required',
      any(
        'not-required',
        NOT_REQUIRED,
        group1,
        all('runs-ten-years-itself', TEN_YEARS, group4, toExtend),
        all(
          'ten-years-covered',
          LATER,
          toExtend,
          decidedLater,
          any(
            'ten-years-reached',
            LATER,
            // The last day first: once a start is known, it counts as not stated.
            holds('lasts-ten-years', notAfter(tenYears, expiry), LATER, [...byExpiry, ...byStart]),
            holds('ten-years-passed', notAfter(tenYears, deciding), LATER, [...onDay, ...byStart]),
          ),
        ),
      ),
    ],
    ['await-permanent-decision', applicationIs('permanent-pending', 'permanent-pending')],
    ['nothing-to-extend', all('refused-and-not-extendable', LETTER, refused, not('conditions-not-met', conditionsMet))],
    [
      'extend-later',
      all(
        'extend-later',
        TODAY,
        toExtend,
        decidedLater,
        holds('expires-after-twelve-months', after(expiry, inTwelveMonths), TODAY, byBoth),
      ),
    ],
    ['extend', all('extend', EXTENDING, toExtend, stillInForce)],
    ['post-new', all('post-new', EXTENDING, toExtend, not('expired', stillInForce))],
  ]);
}

export const asking: Asking<Facts, Outcome> = {
  ...intake,
  judge,
  askFirst: [
    // Most cases that need no more than these end with one of them.
    'application',
    'postedOn',
    'reunificationAppliedOn',
    'extensionConditionsMet',
    // Where the security states its last day, its years are not asked for, nor what they hang on.
    'appliedOn',
    'permanentRefusedOn',
    'expiresOn',
  ],
};
