import { addDays, type Day } from '../core/day.ts';
import { type Facts, type Stay, staysOf } from './case.ts';
import { parameters as p } from './parameters.deciding.ts';

// What a refugee's permit needs besides an absence or given-up residence in order to lapse (§ 17(4)): one condition until
// the change, another since it. Of what was under way on that day no source says which one holds: it is met in one
// reading, in both, or in none. What the facts leave possible is a set of these three.

/** Not met in any reading; met in one and not in the other; met in each. */
export const [NONE, ONE, ALL] = [1, 2, 4];
/** Any of the three, as bits. */
export type Met = number;

const CHANGE = p.asylumChangeOn[0].value;

/** Met in each, as far as is known. */
export const isMet = (met: Met): boolean | undefined => (met === ALL ? true : met & ALL ? undefined : false);
/** Met in one reading at least. */
export const isMetInSome = (met: Met): boolean | undefined => (met === NONE ? false : met & NONE ? undefined : true);
/** Met in one reading and not in the other. */
export const isMetInOne = (met: Met): boolean | undefined => (met === ONE ? true : met & ONE ? undefined : false);

const either = (known: boolean | undefined): Met => (known === undefined ? NONE | ALL : known ? ALL : NONE);
const answers = (known: boolean | undefined) => (known === undefined ? [true, false] : [known]);

/** Both conditions are weighed: what the old one alone, and the new one alone, come to. */
const weighed = ({ settledInHomeCountry, outsideDublinStates }: Facts, oldAlone: Met, newAlone: Met): Met =>
  answers(settledInHomeCountry).reduce<Met>(
    (met, settled) =>
      answers(outsideDublinStates).reduce(
        (so, outside) => so | (settled ? (outside ? ALL : oldAlone) : outside ? newAlone : NONE),
        met,
      ),
    0,
  );

/** The old condition decides; the new one too, in one reading. */
const oldFirst = (f: Facts) => weighed(f, ALL, ONE);
/** Either may be the one that decides. */
const eitherOne = (f: Facts) => weighed(f, ONE, ONE);

const withProtection = ({ permitKind, protectionElsewhere }: Facts, otherwise: () => Met): Met => {
  if (permitKind !== undefined && permitKind !== 'refugee') return ALL;
  const met = protectionElsewhere === true ? ALL : otherwise();
  return permitKind === undefined || protectionElsewhere === undefined ? met | ALL : met;
};

/** For an absence whose last safe day is `last`. All others than refugees need no second condition. */
export const secondOfStay = (f: Facts, { from, until }: Stay, last: Day): Met =>
  withProtection(f, () => {
    if (from >= CHANGE) return either(f.outsideDublinStates);
    if (until !== undefined && until < CHANGE) return either(f.settledInHomeCountry);
    const under = addDays(last, 1) < CHANGE ? oldFirst(f) : eitherOne(f);
    return until === undefined ? under | either(f.settledInHomeCountry) : under;
  });

/** Every absence was over before the change: then residence was given up under the old law alone. */
const isAllOver = (f: Facts): boolean | undefined => {
  const stays = staysOf(f);
  if (stays === undefined) return undefined;
  if (stays.length === 0) return false;
  if (stays.some(({ until }) => until !== undefined && until >= CHANGE)) return false;
  return stays.every(({ until }) => until !== undefined) ? true : undefined;
};

function whenGivenUpBefore(f: Facts): Met {
  const { settledInHomeCountry: settled, outsideDublinStates: outside, assessedOn } = f;
  if (settled === true) return ALL;
  const old = either(settled);
  if (outside === false || (assessedOn !== undefined && assessedOn < CHANGE)) return old;
  const over = isAllOver(f);
  if (over === true) return old;
  return over === false && assessedOn !== undefined ? oldFirst(f) : oldFirst(f) | old;
}

/** Was residence given up before the change? Never after today. */
export const isGivenUpBefore = ({ residenceGivenUpOn: on, assessedOn }: Facts): boolean | undefined =>
  on !== undefined ? on < CHANGE : assessedOn !== undefined && assessedOn < CHANGE ? true : undefined;

/** For a sign that residence has been given up. */
export const secondOfSign = (f: Facts): Met =>
  withProtection(f, () => {
    const before = isGivenUpBefore(f);
    if (before === false) return either(f.outsideDublinStates);
    const met = whenGivenUpBefore(f);
    return before === undefined ? met | either(f.outsideDublinStates) : met;
  });
