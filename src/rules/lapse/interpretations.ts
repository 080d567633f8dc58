import { addDays } from '../core/day.ts';
import { both, either, is, isBefore, isSince } from '../core/truth.ts';
import { type Facts, isOfRefugees, type Stay } from './case.ts';
import { isChildTooLongInOne } from './child.ts';
import { isBeyond, isHeldBriefly, isTemporary, type Limit, type ReadingId } from './limits.ts';
import { parameters as p } from './parameters.ts';
import { isMetInOne, secondOfSign, secondOfStay } from './second-condition.ts';
import { isSignCounted } from './signs.ts';
import type { Interpretation, Outcome, Shown, Values } from './values.ts';

const TEMPORARY_FROM = p.refugeeTemporaryFrom[0].value;
const PROTECTED_FROM = p.childProtectedFrom[0].value;
const PERMANENT_NAMED_FROM = p.permanentNamedFrom[0].value;

interface Concluded {
  /** The absence that decides, its limits and what is told of them. */
  readonly stay: Stay | undefined;
  readonly limits: readonly Limit[];
  readonly shown: Shown;
  readonly values: Values;
  readonly outcome: Outcome;
}

/** Would counting the days otherwise turn it: did the absence end on a last safe day, or the day after? */
const isCounted = ({ until }: Stay, { days }: Shown): boolean =>
  days.some((day) => day === until || addDays(day, 1) === until);

/** A refugee's or the family's absence begun before every permit was temporary and judged by the law after. */
const isAcrossTemporary = (f: Facts, stay: Stay) =>
  both(
    both(isOfRefugees(f), is(f.permanentPermit, false)),
    stay.from < TEMPORARY_FROM && isTemporary(stay) && isBefore(stay.short, stay.until),
  );

/**
 * Six months had passed before § 17(1) said »eller er udlændingen meddelt tidsubegrænset opholdstilladelse«: the two
 * years held for a permanent permit too. The texts held do not say when between them that changed.
 */
const isPermanentBeforeNamed = (f: Facts, stay: Stay, { days: [last] }: Shown): boolean =>
  f.permanentPermit === true &&
  last === stay.long &&
  addDays(stay.short, 1) < PERMANENT_NAMED_FROM &&
  isBefore(stay.short, stay.until) &&
  isHeldBriefly(f, stay);

/** A refugee's second condition is met in one reading, of what counts. */
const isSecondInOne = (f: Facts, stay: Stay, limits: readonly Limit[]) =>
  either(
    isChildTooLongInOne(f, stay),
    limits.some((limit) =>
      limit.days.some(
        (last, reading) =>
          isBeyond(limit, reading, stay.until) === true && isMetInOne(secondOfStay(f, stay, last)) === true,
      ),
    ),
  );

/** The readings that decided an outcome by the ordinary rules, or a value of it. */
export function readingsOf(f: Facts, { stay, limits, shown, values, outcome }: Concluded): Interpretation[] {
  const decisive: Interpretation[] = [];
  const when = (id: Interpretation, holds: boolean | undefined) => {
    if (holds === true) decisive.push(id);
  };
  const isDecidedBy = (...outcomes: Outcome[]) => outcomes.includes(outcome);

  if (stay !== undefined) {
    const { from, until } = stay;
    when(
      'I-COUNTING',
      values.lapsedOn !== null ||
        (outcome === 'kept' && stay.open && values.lastReturnOn !== null) ||
        isCounted(stay, shown),
    );
    const partsBy = (id: ReadingId) =>
      values.lastReturnOnOtherReading !== null && limits.some(({ by }) => by.includes(id));
    when('I-TWO-YEARS', partsBy('I-TWO-YEARS'));
    when('I-PERMANENT-2022', isPermanentBeforeNamed(f, stay, shown));
    when('I-CHILD-HARM', shown.isChild);
    when(
      'I-LAW-OF-THE-DAY',
      isDecidedBy('lapsed', 'unclear')
        ? isAcrossTemporary(f, stay)
        : outcome === 'presumed-kept' && from < PROTECTED_FROM,
    );
    when('I-2019', partsBy('I-2019'));
    when('I-2022', shown.isChild && isDecidedBy('presumed-lapsed', 'unclear') && isSince(until, PROTECTED_FROM));
    when('I-2025-POSTED', partsBy('I-2025-POSTED'));
    when('I-UKRAINE', partsBy('I-UKRAINE'));
  }
  if (isDecidedBy('unclear', 'presumed-kept')) {
    const bySign = stay === undefined && both(isSignCounted(f), isMetInOne(secondOfSign(f)));
    when('I-2025-REFUGEE', stay === undefined ? bySign : isSecondInOne(f, stay, limits));
  }
  return decisive;
}
