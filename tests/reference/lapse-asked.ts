import {
  A,
  awaysOf,
  type Facts,
  hasSign,
  isRepatriated,
  K,
  ofRefugee,
  P,
  stillAbroad,
  SUPPORT_14A_FROM,
} from './lapse-facts.ts';
import { beyondALimit, beyondOrdinary, regretHolds } from './lapse-judge.ts';

/** The facts whose "asked when" holds. `threatActivities` is offered only. */
export function asked(f: Facts): string[] {
  const aways = awaysOf(f);
  const [sign, open, repatriated] = [hasSign(f), stillAbroad(f), isRepatriated(f)];
  const refugee = f.permitKind === 'refugee';
  const overThree = open || aways.some(({ U, C }) => U > C);
  const overSix = open || aways.some(({ U, S }) => U > S);
  const beyond = aways.filter((away) => beyondALimit(f, away));
  const lasting = aways.some(({ U, S }, at) => S < '2019-06-30' && (U > S || f.absences![at]!.returnedOn === null));
  const [G, today] = [f.residenceGivenUpOn, f.assessedOn];
  const signSince = (day: string) => sign && !(G !== undefined && G < day);

  const when: Record<string, boolean> = {
    permitKind: true,
    repatriated: ofRefugee(f),
    repatriatedTogether: repatriated && f.permitKind === 'refugee-family',
    repatriatedOn: repatriated,
    supportUnder14a: repatriated && f.repatriatedOn! >= SUPPORT_14A_FROM,
    regretExtended: repatriated,
    repatriationReturned: repatriated,
    repatriationReturnedOn: repatriated && f.repatriationReturned === true,
    permitSince: aways.length > 0,
    absences: !repatriated,
    child: overThree || sign,
    permanentPermit: f.permitKind !== 'exempt' && overSix,
    lastingStay: !f.permanentPermit && ((f.permitKind === 'other' && overSix) || (ofRefugee(f) && lasting)),
    residenceSigns: !repatriated,
    residenceGivenUpOn: sign,
    protectionElsewhere: refugee && (beyond.length > 0 || sign),
    settledInHomeCountry: refugee && (beyond.some(({ D }) => D < A) || (sign && !(G !== undefined && G >= A))),
    outsideDublinStates: refugee && (beyond.some(({ U }) => U >= A) || (sign && !(today !== undefined && today < A))),
    sentAsMinor: f.child === true && (aways.some(({ U, S }) => U > S && U >= K) || signSince(K)),
    statePosted:
      f.permitKind !== 'exempt' && (aways.some((away) => away.U >= P && beyondOrdinary(f, away)) || signSince(P)),
    stayInUkraine: f.permitKind === 'ukraine' && overSix,
    assessedOn: open || sign || (regretHolds(f) && !f.repatriationReturned),
  };
  when['postingEndedOn'] = when['statePosted']! && f.statePosted === true;
  return Object.keys(when).filter((key) => when[key]);
}

/** Answers that nobody asked for change no limit: forgetting them must not change a value. */
export function withoutUnasked(f: Facts): Facts {
  const keys = asked(f);
  const { stayInUkraine, statePosted, postingEndedOn, ...rest } = f;
  return {
    ...rest,
    ...(keys.includes('stayInUkraine') && { stayInUkraine }),
    ...(keys.includes('statePosted') && { statePosted, postingEndedOn }),
  } as Facts;
}
