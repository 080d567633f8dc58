import {
  decidingDay,
  from,
  group,
  isExtendable,
  isGroup2Or3,
  outcome,
  testIsAsked,
  underTenYearRule,
  values,
  type Facts,
} from './bond-law.ts';
import { deadlines, interpretations, statements } from './bond-told.ts';
import { order, type RawFacts, type Reference, unreadable } from './reference.ts';

const kinds: Reference<Facts>['kinds'] = {
  postedOn: 'day',
  application: ['none', 'extension', 'permanent-pending', 'permanent-refused', 'permanent-granted', 'reunification'],
  appliedOn: 'day',
  permanentRefusedOn: 'day',
  extensionConditionsMet: 'flag',
  reunificationAppliedOn: 'day',
  basis: ['p9-1-1', 'p9c-1'],
  expiresOn: 'day',
  startsOn: 'day',
  permitGrantedOn: 'day',
  reduced: 'flag',
  reducedTo: 'money',
  testPassed: ['none', 'a1', 'a2', 'final'],
  assessedOn: 'day',
};

function asked(f: Facts): string[] {
  const { application } = f;
  const keys = ['postedOn', 'application'];
  const inGroup1 = group(f) === 1;
  const isPending = application === 'permanent-pending';
  const isRefused = application === 'permanent-refused';
  if (!inGroup1 && (application === 'extension' || isPending)) keys.push('appliedOn');
  if (!inGroup1 && isRefused) keys.push('permanentRefusedOn', 'extensionConditionsMet');
  const forAmount = isGroup2Or3(f) && isExtendable(f) && from(decidingDay(f), '2015-01-01');
  if (application === 'reunification' || from(f.postedOn, '2017-11-15') || (forAmount && f.reduced === false)) {
    keys.push('reunificationAppliedOn');
  }
  if (application === 'reunification' ? group(f) === 3 : isGroup2Or3(f)) {
    if (!isPending && application !== 'permanent-granted') keys.push('basis');
  }
  const asksExpiry =
    application === 'none' || (group(f) !== 4 && (application === 'extension' || application === 'permanent-refused'));
  if (asksExpiry) keys.push('expiresOn');
  const asksStart =
    underTenYearRule(f) ||
    (application === 'none' && isGroup2Or3(f) && from(f.assessedOn, '2018-03-21')) ||
    (asksExpiry && f.expiresOn === undefined);
  if (asksStart) keys.push('startsOn');
  if (asksStart && f.startsOn === undefined) keys.push('permitGrantedOn');
  if (forAmount) keys.push('reduced');
  if (forAmount && f.reduced) keys.push('reducedTo');
  if (testIsAsked(f)) keys.push('testPassed');
  if (application === 'none') keys.push('assessedOn');
  return keys;
}

function invalid(raw: RawFacts): Record<string, string> {
  const found = unreadable(kinds, raw);
  for (const later of ['expiresOn', 'appliedOn', 'permanentRefusedOn']) order(found, raw, later, 'postedOn', later);
  for (const later of ['postedOn', 'expiresOn', 'appliedOn', 'permanentRefusedOn']) {
    order(found, raw, 'reunificationAppliedOn', 'reunificationAppliedOn', later);
  }
  order(found, raw, 'expiresOn', 'startsOn', 'expiresOn');
  order(found, raw, 'startsOn', 'reunificationAppliedOn', 'startsOn');
  return found;
}

export const bond: Reference<Facts> = {
  kinds,
  invalid,
  outcome,
  values,
  interpretations,
  asked,
  statements,
  deadlines,
  substitutes: { expiresOn: ['startsOn', 'permitGrantedOn'], startsOn: ['permitGrantedOn'] },
  // `validity-only` waits for the group.
  leftOpen: (raw) => raw['application'] === 'none' && group(raw as unknown as Facts) === null,
  goesByKnown: ['alternativeYears', 'alternativeExpiresOn', 'decidingOn'],
  outcomes: [
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
  ],
};
