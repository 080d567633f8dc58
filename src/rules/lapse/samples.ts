import { addDays, addMonths, type Day, LAST_YEAR, yearOf } from '../core/day.ts';
import { type Absence, type Facts, hasSign, permitSinceAtMost, type Stay, stayOf } from './case.ts';
import { hasThreeMonths } from './child.ts';
import { limitsOf, postedReturnBy } from './limits.ts';
import { parameters as p } from './parameters.deciding.ts';
import { ANY_DAY, firstInZone } from './turns.ts';

const HELD = 12 * p.heldYears[0].value;
const [SHORT, LONG] = [p.monthsShort[0].value, p.monthsLong[0].value];
const TEMPORARY_FROM = p.refugeeTemporaryFrom[0].value;
const PROTECTED_FROM = p.childProtectedFrom[0].value;
const CHANGE = p.asylumChangeOn[0].value;
const POSTED_FROM = p.postedFrom[0].value;
const HALF = SHORT / 2;

/** Departures by how long the permit has been held. While its day is free, one serves: the day is chosen after it. */
function byYearsHeld(f: Facts, since: Day): readonly Day[] {
  if (f.permitKind === 'ukraine') return [since];
  const late = addDays(addMonths(since, HELD), 1);
  const isFree = f.permitSince === undefined && permitSinceAtMost(f) === undefined;
  return isFree ? [late] : [since, firstInZone(since), late];
}

/** Departures that between them meet every law: each with its limit passed before, across and after the day of a change. */
function departures(f: Facts): readonly Day[] {
  const { permitKind: kind, permitSince, child, statePosted } = f;
  const since = permitSince ?? (kind === 'ukraine' ? p.ukrainePermitFrom[0].value : ANY_DAY);
  const isOpen = kind === undefined;
  const days = [...byYearsHeld(f, since)];
  if (isOpen || kind === 'refugee' || kind === 'refugee-family')
    days.push(addMonths(TEMPORARY_FROM, -SHORT - HALF), TEMPORARY_FROM);
  if (child !== false) days.push(addMonths(PROTECTED_FROM, -HALF), PROTECTED_FROM);
  if (isOpen || kind === 'refugee') days.push(addMonths(CHANGE, -LONG - 1), addMonths(CHANGE, -SHORT - 1));
  // The two changes lie so close together that one departure before them, and one after, serves both.
  if (statePosted !== false) days.push(addMonths(POSTED_FROM, -HALF), POSTED_FROM);
  else if (isOpen || kind === 'refugee') days.push(addMonths(CHANGE, -HALF), CHANGE);
  if (isOpen || kind === 'ukraine')
    days.push(p.ukraineStayFrom[0].value, addMonths(p.ukraineStayUntil[0].value, -SHORT), POSTED_FROM);
  return [...new Set(days)].filter((day) => day >= since);
}

/** Returns from one departure: the day after each last safe day that there may be, also as late as the change for refugees. */
function returns(f: Facts, stay: Stay): readonly Day[] {
  const last = limitsOf(f, stay).flatMap(({ days }) => [...days]);
  if (f.child !== false && hasThreeMonths(stay)) last.push(stay.child);
  const isAcross = (f.permitKind === undefined || f.permitKind === 'refugee') && stay.from < CHANGE;
  const late = last.flatMap((day) => {
    const back = addDays(day, 1);
    return isAcross && back < CHANGE ? [back, CHANGE] : [back];
  });
  return [...new Set(late)];
}

/** Absences that are harmless in themselves and turn what a sign comes to: over before the change, and after a posting. */
function besideSign(f: Facts): readonly (readonly Absence[])[] {
  if (hasSign(f) === false) return [];
  const since = f.permitSince ?? ANY_DAY;
  const short = (from: Day): Absence => ({ departedOn: from, returnedOn: addDays(from, 1) });
  const back = postedReturnBy(f);
  return [short(since), ...(back === undefined ? [] : [short(back > since ? back : since)])].map((one) => [one]);
}

/** Lists of absences that between them lead wherever absences can lead. */
export function sampleAbsences(f: Facts): readonly (readonly Absence[])[] {
  const lists: (readonly Absence[])[] = departures(f).flatMap((departedOn) =>
    returns(f, stayOf({ departedOn, returnedOn: null }, 0, undefined)).map((returnedOn) => [
      { departedOn, returnedOn },
    ]),
  );
  // While today is not known, a stay that goes on may last to any day.
  if (f.assessedOn === undefined)
    for (const departedOn of departures(f)) lists.push([{ departedOn, returnedOn: null }]);
  const isPossible = ([one]: readonly Absence[]) => yearOf(one!.returnedOn ?? one!.departedOn) <= LAST_YEAR;
  return [[], ...[...besideSign(f), ...lists].filter(isPossible)];
}
