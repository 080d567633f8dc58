import { addDays, addMonths, type Day } from '../core/day.ts';
import {
  all,
  any,
  both,
  type Citations,
  type Decision,
  either,
  firstOf,
  holds,
  is,
  not,
  type Reason,
} from '../core/truth.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import {
  type Absence,
  type Facts,
  hasRepatriated,
  intake,
  isBeyond,
  isIntoChildChange,
  isIntoRefugeeChange,
  isInZone,
  isOrdinary,
  isOverChildLimit,
  isRegretPassed,
  LAST_DAY_FOR_REFUGEES,
  lapsesUnderNewsletter,
  limitOf,
  permitTurns,
  regretEnd,
  type Stay,
  stayOf,
} from './facts.ts';
import { parameters as p } from './parameters.ts';
import { sources as s } from './sources.ts';

export const OUTCOMES = [
  'lapsed',
  'special-rules',
  'later-rules',
  'presumed-lapsed',
  'unclear',
  'regret-period',
  'kept',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INTERPRETATIONS = ['I-COUNTING', 'I-TWO-YEARS', 'I-CHILD-HARM', 'I-REGRET-START', 'I-REGRET-24'] as const;
type Interpretation = (typeof INTERPRETATIONS)[number];

export interface Values {
  /** Months abroad that are allowed; null where two readings give two answers. */
  readonly limitMonths: number | null;
  /** Last safe day to be back. */
  readonly lastReturnOn: Day | null;
  /** Last day to be back if the two years are counted the other way. */
  readonly lastReturnOnOtherReading: Day | null;
  /** First day without the permit. */
  readonly lapsedOn: Day | null;
  /** Place in the list, from 0. */
  readonly decisiveAbsence: number | null;
  /** Last day of the period of regret. */
  readonly regretUntil: Day | null;
  /** Last day on which a longer period of regret can be applied for. */
  readonly extensionMustBeAppliedForBy: Day | null;
}

const UNTIL = { closed: ['absences'], open: ['absences', 'assessedOn'] } as const;
const LIMIT = ['permitSince', 'permanentPermit', 'lastingStay'] as const;
const KIND = ['permitKind', 'child'] as const;

/** The facts that an absence's length rests on, and those that its limit and the rules in force do. */
const FACTS = {
  closed: { length: UNTIL.closed, limit: [...UNTIL.closed, ...LIMIT], force: [...KIND, ...UNTIL.closed, ...LIMIT] },
  open: { length: UNTIL.open, limit: [...UNTIL.open, ...LIMIT], force: [...KIND, ...UNTIL.open, ...LIMIT] },
} as const;
const factsOf = (stay: Stay) => (stay.open ? FACTS.open : FACTS.closed);

const NO_STAYS: readonly Stay[] = [];

/** A condition on each absence: holds when it is so of one. One that is not known stands for all while the list is. */
function ofAbsences(
  id: string,
  cites: Citations,
  stays: readonly Stay[] | undefined,
  condition: (stay: Stay, at: number) => Reason,
  unknown: string,
): Reason {
  if (stays === undefined) return any(id, cites, holds(unknown, undefined, cites, UNTIL.closed));
  return any(id, cites, ...stays.map(condition));
}

export function judge(f: Facts): Decision<Outcome> {
  const isRepatriated = hasRepatriated(f);
  const stays = isRepatriated === true ? NO_STAYS : f.absences?.map((absence) => stayOf(absence, f.assessedOn));

  const refugee = holds('refugee', is(f.permitKind, 'refugee'), [s.refugee], ['permitKind']);
  const child = holds('child', f.child, [s.child], ['child']);
  const repatriation = all(
    'repatriation',
    [s.repatriation],
    refugee,
    holds('repatriated', f.repatriated, [s.repatriation], ['repatriated']),
  );
  const ordinary = not('ordinary-rules', repatriation);
  const returned = holds('repatriation-returned', f.repatriationReturned, [s.repatriation], ['repatriationReturned']);
  const regretPassed = holds(
    'regret-passed',
    isRegretPassed(f),
    [s.repatriation, s.act17a],
    [
      'repatriatedOn',
      'regretExtended',
      'repatriationReturned',
      f.repatriationReturned === true ? 'repatriationReturnedOn' : 'assessedOn',
    ],
  );
  const second = any(
    'second-condition',
    [s.refugee],
    not('not-refugee', refugee),
    holds('protection-elsewhere', f.protectionElsewhere, [s.refugee], ['protectionElsewhere']),
    holds('settled-in-home-country', f.settledInHomeCountry, [s.refugee], ['settledInHomeCountry']),
  );

  const lapses = ofAbsences(
    'too-long-abroad',
    [s.absence, s.act17],
    stays,
    (stay, at) => ({
      ...all(
        'absence-lapses',
        [s.absence],
        holds('beyond-limit', isBeyond(f, stay), [s.absence, s.act17], factsOf(stay).limit, at),
        holds(
          'under-newsletter',
          lapsesUnderNewsletter(f, stay),
          [s.section, s.refugeesToday, s.childrenToday],
          factsOf(stay).force,
          at,
        ),
      ),
      at,
    }),
    'beyond-limit',
  );
  const refugeeLater = ofAbsences(
    'refugee-absence-later',
    [s.refugeesToday],
    stays,
    (stay, at) => holds('into-refugee-change', isIntoRefugeeChange(stay), [s.refugeesToday], factsOf(stay).length, at),
    'into-refugee-change',
  );
  const childLater = ofAbsences(
    'child-absence-later',
    [s.childrenToday],
    stays,
    (stay, at) => holds('into-child-change', isIntoChildChange(stay), [s.childrenToday], factsOf(stay).length, at),
    'into-child-change',
  );
  const childAway = ofAbsences(
    'child-too-long-abroad',
    [s.child],
    stays,
    (stay, at) => holds('over-child-limit', isOverChildLimit(stay), [s.child], factsOf(stay).length, at),
    'over-child-limit',
  );
  const inZone = ofAbsences(
    'two-readings',
    [s.absence, s.act17],
    stays,
    (stay, at) => holds('in-two-year-zone', isInZone(f, stay), [s.absence, s.act17], factsOf(stay).limit, at),
    'in-two-year-zone',
  );

  const rows = [
    [
      'lapsed',
      any(
        'lapsed',
        [s.section],
        all('lapsed-after-repatriation', [s.repatriation], repatriation, regretPassed),
        all('lapsed-by-absence', [s.absence], ordinary, lapses, second),
      ),
    ],
    ['special-rules', holds('threat-activities', f.threatActivities, [s.threat], ['threatActivities'])],
    [
      'later-rules',
      all(
        'later-rules',
        [s.refugeesToday, s.childrenToday],
        ordinary,
        any(
          'under-later-rules',
          [s.refugeesToday, s.childrenToday],
          all('refugee-under-later-rules', [s.refugeesToday], refugee, refugeeLater),
          all('child-under-later-rules', [s.childrenToday], child, childLater),
        ),
      ),
    ],
    [
      'presumed-lapsed',
      all(
        'presumed-lapsed',
        [s.residence],
        ordinary,
        any(
          'residence-or-child',
          [s.residence],
          holds(
            'residence-signs',
            f.residenceSigns && f.residenceSigns.length > 0,
            [s.residence],
            ['residenceSigns'],
          ),
          all('child-away', [s.child], child, childAway),
        ),
        second,
      ),
    ],
    ['unclear', all('unclear', [s.absence], ordinary, inZone, second)],
    [
      'regret-period',
      all(
        'regret-period',
        [s.repatriation],
        repatriation,
        not('not-returned', returned),
        not('within-regret', regretPassed),
      ),
    ],
  ] as const satisfies readonly (readonly [Outcome, Reason])[];
  let kept: boolean | undefined = true;
  for (const [, { truth }] of rows) {
    if (truth === 'true') kept = false;
    else if (truth === 'unknown' && kept) kept = undefined;
  }
  return firstOf([s.section], [...rows, ['kept', holds('kept', kept, [s.section], ['permitKind'])]]);
}
