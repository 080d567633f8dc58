import { dayBefore, plusYears } from './days.ts';
import { daysOff, type Deadline, order, type RawFacts, type Reference, told, unreadable } from './reference.ts';

interface Facts {
  caseKind: keyof typeof tracks;
  // child-reunification, child-integration-refusal
  underP912?: boolean;
  decisionKind?: 'refused' | 'dismissed';
  decisionOn?: string;
  ground?: 'integration-prospects' | 'no-lawful-stay' | 'departure-deadline' | 'other-application-pending' | 'other';
  requestOn?: string;
  birthDate?: string;
  residedInDenmark?: boolean;
  expelledByJudgment?: boolean;
  prisonSentence?: boolean;
  maintainedAfter18?: boolean;
  // placement
  circumstancesArose?: 'before-decision' | 'after-decision';
  informationNew?: boolean;
  informationMaterial?: boolean;
  requestedBy?: 'refugee' | 'municipality';
  powerOfAttorney?: boolean;
  // parent-of-danish-child, parent-living-with-both
  refusalKind?: 'derived-right' | 'p9c-1' | 'p9-2-4' | 'other';
  refusedOn?: string;
  decisionType?: 'spouse-reunification' | 'extension' | 'revocation' | 'lapse' | 'other';
  decidedOn?: string;
  childDanish?: boolean;
  livesWithBothParents?: boolean;
  childBirthDate?: string;
  decisionExpectedOn?: string;
  wouldHaveBeenGranted?: boolean;
  stillFulfilled?: boolean;
  assessedOn?: string;
  // waiting-time
  sponsorUnder7_3?: boolean;
  refusedForThreeYears?: boolean;
}

/** The facts of each track, in its order. */
const tracks = {
  'child-reunification': [
    'underP912',
    'decisionKind',
    'decisionOn',
    'ground',
    'requestOn',
    'birthDate',
    'residedInDenmark',
    'expelledByJudgment',
    'prisonSentence',
    'maintainedAfter18',
  ],
  placement: ['circumstancesArose', 'informationNew', 'informationMaterial', 'requestedBy', 'powerOfAttorney'],
  'parent-of-danish-child': [
    'refusalKind',
    'refusedOn',
    'childBirthDate',
    'decisionExpectedOn',
    'wouldHaveBeenGranted',
    'stillFulfilled',
  ],
  'child-integration-refusal': ['decisionKind', 'ground', 'decisionOn'],
  'parent-living-with-both': [
    'decisionType',
    'decidedOn',
    'childDanish',
    'livesWithBothParents',
    'childBirthDate',
    'decisionExpectedOn',
  ],
  'waiting-time': ['sponsorUnder7_3', 'refusedForThreeYears'],
};

/** In an order that holds in every track but for `ground`, which stands before `decisionOn` in one of two. */
const kinds: Reference<Facts>['kinds'] = {
  caseKind: Object.keys(tracks),
  underP912: 'flag',
  decisionKind: ['refused', 'dismissed'],
  decisionOn: 'day',
  ground: ['integration-prospects', 'no-lawful-stay', 'departure-deadline', 'other-application-pending', 'other'],
  requestOn: 'day',
  birthDate: 'day',
  residedInDenmark: 'flag',
  expelledByJudgment: 'flag',
  prisonSentence: 'flag',
  maintainedAfter18: 'flag',
  circumstancesArose: ['before-decision', 'after-decision'],
  informationNew: 'flag',
  informationMaterial: 'flag',
  requestedBy: ['refugee', 'municipality'],
  powerOfAttorney: 'flag',
  refusalKind: ['derived-right', 'p9c-1', 'p9-2-4', 'other'],
  refusedOn: 'day',
  decisionType: ['spouse-reunification', 'extension', 'revocation', 'lapse', 'other'],
  decidedOn: 'day',
  childDanish: 'flag',
  livesWithBothParents: 'flag',
  childBirthDate: 'day',
  decisionExpectedOn: 'day',
  wouldHaveBeenGranted: 'flag',
  stillFulfilled: 'flag',
  sponsorUnder7_3: 'flag',
  refusedForThreeYears: 'flag',
  assessedOn: 'day',
};

const within = (day: string, first: string, last: string) => first <= day && day <= last;

const eighteenth = (birth: string) => plusYears(birth, 18);

/** The conditions that do not hold, in the order of the track's list. */
const failed: Record<Facts['caseKind'], (f: Facts) => string[]> = {
  'child-reunification': (f) => {
    const coveredRefusal = f.decisionKind === 'refused' && f.ground === 'integration-prospects';
    const coveredDismissal =
      f.decisionKind === 'dismissed' &&
      (f.ground === 'no-lawful-stay' || f.ground === 'departure-deadline' || f.ground === 'other-application-pending');
    const grownUp = eighteenth(f.birthDate!) <= f.requestOn!;
    return told(
      ['legal-basis', !f.underP912],
      ['decision-period', !within(f.decisionOn!, '2004-07-01', '2012-06-19')],
      ['ground', !coveredRefusal && !coveredDismissal],
      ['residence', !f.residedInDenmark],
      ['no-expulsion', f.expelledByJudgment!],
      ['no-prison', f.prisonSentence!],
      ['no-maintenance-after-18', grownUp && f.maintainedAfter18!],
      ['request-period', f.requestOn! > '2015-01-01'],
    );
  },
  placement: (f) => told(['new', !f.informationNew], ['material', !f.informationMaterial]),
  'parent-of-danish-child': (f) => {
    const bySection = f.refusalKind === 'p9c-1' || f.refusalKind === 'p9-2-4';
    const derived = f.refusalKind === 'derived-right';
    return told(
      ['refusal-kind', f.refusalKind === 'other'],
      ['refusal-date', bySection && f.refusedOn! <= '1993-11-01'],
      ['documented', derived && !f.wouldHaveBeenGranted],
      ['still-fulfilled', derived && !f.stillFulfilled],
      ['child-under-18', eighteenth(f.childBirthDate!) <= f.decisionExpectedOn!],
    );
  },
  'child-integration-refusal': (f) =>
    told(
      ['refused', f.decisionKind !== 'refused'],
      ['ground', f.ground !== 'integration-prospects'],
      ['decision-period', scheme(f) === undefined],
    ),
  'parent-living-with-both': (f) =>
    told(
      ['decision-type', f.decisionType === 'other'],
      ['decided-before-practice', f.decidedOn! >= '2022-10-14'],
      ['child-danish', !f.childDanish],
      ['lives-with-both', !f.livesWithBothParents],
      ['child-under-18', eighteenth(f.childBirthDate!) <= f.decisionExpectedOn!],
    ),
  'waiting-time': (f) => told(['sponsor', !f.sponsorUnder7_3], ['ground', !f.refusedForThreeYears]),
};

/** By the day of the decision alone. */
function scheme(f: Facts): string | undefined {
  if (within(f.decisionOn!, '2004-07-01', '2016-05-30')) return 'genc-2016';
  if (within(f.decisionOn!, '2016-06-10', '2019-12-31')) return 'transition-2020';
  return undefined;
}

const ZAMBRANO = '2011-03-08';
const CHAVEZ_VILCHEZ = '2017-05-10';

function outcome(f: Facts): string {
  const allHold = failed[f.caseKind](f).length === 0;
  switch (f.caseKind) {
    case 'child-reunification':
      return allHold ? 'reopenable' : 'not-reopenable';
    case 'placement':
      if (f.circumstancesArose === 'after-decision') return 'use-relocation-rules';
      if (!allHold) return 'not-reopenable';
      if (f.requestedBy === 'municipality' && !f.powerOfAttorney) return 'power-of-attorney-missing';
      return 'request-reopening';
    case 'parent-of-danish-child':
      if (!allHold) return 'not-covered';
      return f.refusedOn! > ZAMBRANO ? 'agency-examines' : 'request-yourself';
    case 'child-integration-refusal':
      return allHold ? 'ask-agency' : 'not-covered';
    case 'parent-living-with-both':
      if (!allHold) return 'not-covered';
      return f.decidedOn! > CHAVEZ_VILCHEZ ? 'agency-examines' : 'request-yourself';
    case 'waiting-time':
      return allHold ? 'request-yourself' : 'not-covered';
  }
}

function residenceUntil(f: Facts): string | null {
  const birthday = eighteenth(f.birthDate!);
  if (birthday <= f.decisionOn!) return null;
  return birthday < f.requestOn! ? birthday : f.requestOn!;
}

function values(f: Facts): Record<string, unknown> {
  const result = outcome(f);
  const found: Record<string, unknown> = {};
  if (result === 'not-reopenable' || result === 'not-covered') found['failed'] = failed[f.caseKind](f);
  if (f.caseKind === 'child-reunification') found['residenceUntil'] = residenceUntil(f);
  if (result === 'ask-agency') found['scheme'] = scheme(f);
  if (f.caseKind === 'parent-of-danish-child' || f.caseKind === 'parent-living-with-both')
    found['childTurns18On'] = eighteenth(f.childBirthDate!);
  return found;
}

function interpretations(f: Facts): string[] {
  const result = outcome(f);
  const parent = f.caseKind === 'parent-of-danish-child';
  const onTheDay =
    result === 'request-yourself' && (parent ? f.refusedOn === ZAMBRANO : f.decidedOn === CHAVEZ_VILCHEZ);
  return told(
    ['I-1993', parent && failed[f.caseKind](f).includes('refusal-date')],
    ['I-DOCUMENTED', parent && f.refusalKind === 'derived-right'],
    ['I-OWN-MOTION', parent && result === 'agency-examines'],
    ['I-ZAMBRANO-DAY', parent && onTheDay],
    ['I-2020-END', result === 'ask-agency' && scheme(f) === 'transition-2020'],
    ['I-CHAVEZ-DAY', f.caseKind === 'parent-living-with-both' && onTheDay],
  );
}

function asked(f: Facts): string[] {
  const not: string[] = [];
  if (f.caseKind === 'child-reunification' && eighteenth(f.birthDate!) > f.requestOn!) not.push('maintainedAfter18');
  if (f.requestedBy !== 'municipality') not.push('powerOfAttorney');
  if (f.refusalKind !== 'derived-right') not.push('wouldHaveBeenGranted', 'stillFulfilled');
  return ['caseKind', ...tracks[f.caseKind]].filter((key) => !not.includes(key));
}

function toldOf(f: Facts): string[] {
  const result = outcome(f);
  const failing = failed[f.caseKind](f);
  const reopenable = result === 'reopenable';
  const examines = result === 'agency-examines';
  const open = examines || result === 'ask-agency' || result === 'request-yourself';
  switch (f.caseKind) {
    case 'child-reunification':
      return told(
        ['scheme-closed', failing.includes('request-period')],
        ['well-integrated-assessed', reopenable],
        ['may-stay-meanwhile', reopenable],
        ['form-ge1', reopenable],
        ['re-entry-permit', reopenable],
        [
          'try-integration-refusal',
          f.decisionKind === 'refused' && f.ground === 'integration-prospects' && !reopenable,
        ],
      );
    case 'placement':
      return told(
        ['starting-point', result === 'not-reopenable' || result === 'use-relocation-rules'],
        ['contact-form', result === 'request-reopening'],
        ['integration-act-moves', result === 'use-relocation-rules'],
      );
    case 'parent-of-danish-child':
      return told(
        ['authority-assesses', true],
        ['wider-practice-2019', examines],
        ['decide-before-18', open],
        ['write-if-not-contacted', examines],
        ['other-track-both-parents', !failing.includes('child-under-18')],
        ['apply-anew-article-20', true],
      );
    case 'child-integration-refusal':
      return told(
        ['open-unknown', open],
        ['write-to-agency', open],
        ['form-ge2', open && scheme(f) === 'genc-2016'],
        ['three-month-rule-today', true],
      );
    case 'parent-living-with-both':
      return told(
        ['open-unknown', open],
        ['presumption-rebuttable', open],
        ['decide-before-18', open],
        ['write-if-not-contacted', examines],
        ['other-track-parent', failing.join() === 'lives-with-both'],
        ['apply-anew-article-20', open],
      );
    case 'waiting-time':
      return told(
        ['open-unknown', open],
        ['agency-contacted-families', open],
        ['contact-form', open],
        ['other-requirements-assessed', open],
        ['two-years-today', open],
      );
  }
}

const statements = (f: Facts): string[] => [...toldOf(f), ...daysOff(deadlines(f))];

/** The decision must be made before the child turns 18; the specification gives no deadline, the page a year's notice. */
function deadlines(f: Facts): Deadline[] {
  const result = outcome(f);
  if (result !== 'agency-examines' && (result !== 'request-yourself' || f.caseKind === 'waiting-time')) return [];
  const on = dayBefore(eighteenth(f.childBirthDate!));
  return f.assessedOn !== undefined && on < f.assessedOn ? [] : [{ id: 'decide-before-18', on, remindDaysBefore: 365 }];
}

function belongs(raw: RawFacts, key: string): boolean {
  const chosen = raw['caseKind'] as Facts['caseKind'];
  return key === 'caseKind' || key === 'assessedOn' || !Object.hasOwn(tracks, chosen) || tracks[chosen].includes(key);
}

function invalid(raw: RawFacts): Record<string, string> {
  const found = unreadable(kinds, raw);
  for (const key of Object.keys(raw)) if (!belongs(raw, key)) found[key] = 'unknown-key';
  order(found, raw, 'requestOn', 'decisionOn', 'requestOn');
  order(found, raw, 'birthDate', 'birthDate', 'decisionOn');
  // Not in the specification's list, but no day of the decision could be between them.
  order(found, raw, 'birthDate', 'birthDate', 'requestOn');
  order(found, raw, 'refusedOn', 'refusedOn', 'decisionExpectedOn');
  if (raw['refusalKind'] === 'derived-right') {
    order(found, raw, 'refusedOn', 'childBirthDate', 'refusedOn');
    order(found, raw, 'decisionExpectedOn', 'childBirthDate', 'decisionExpectedOn');
  }
  order(found, raw, 'decidedOn', 'decidedOn', 'decisionExpectedOn');
  return found;
}

export const reopening: Reference<Facts> = {
  kinds,
  invalid,
  outcome,
  values,
  interpretations,
  asked,
  statements,
  deadlines,
  belongs,
  substitutes: {},
  outcomes: [
    'reopenable',
    'not-reopenable',
    'use-relocation-rules',
    'power-of-attorney-missing',
    'request-reopening',
    'not-covered',
    'agency-examines',
    'request-yourself',
    'ask-agency',
  ],
};
