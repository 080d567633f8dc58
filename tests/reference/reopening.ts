import { plusYears } from './days.ts';
import { order, type RawFacts, type Reference, unreadable } from './reference.ts';

interface Facts {
  caseKind: 'child-reunification' | 'placement' | 'parent-of-danish-child';
  // child-reunification
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
  // parent-of-danish-child
  refusalKind?: 'derived-right' | 'p9c-1' | 'p9-2-4' | 'other';
  refusedOn?: string;
  childBirthDate?: string;
  decisionExpectedOn?: string;
  wouldHaveBeenGranted?: boolean;
  stillFulfilled?: boolean;
}

const tracks: Record<string, Reference<Facts>['kinds']> = {
  'child-reunification': {
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
  },
  placement: {
    circumstancesArose: ['before-decision', 'after-decision'],
    informationNew: 'flag',
    informationMaterial: 'flag',
    requestedBy: ['refugee', 'municipality'],
    powerOfAttorney: 'flag',
  },
  'parent-of-danish-child': {
    refusalKind: ['derived-right', 'p9c-1', 'p9-2-4', 'other'],
    refusedOn: 'day',
    childBirthDate: 'day',
    decisionExpectedOn: 'day',
    wouldHaveBeenGranted: 'flag',
    stillFulfilled: 'flag',
  },
};

const caseKind = Object.keys(tracks);
const kinds: Reference<Facts>['kinds'] = Object.assign({ caseKind }, ...Object.values(tracks));

const eighteenth = (birth: string) => plusYears(birth, 18);

function failedOfChild(f: Facts): string[] {
  const failed: string[] = [];
  if (!f.underP912) failed.push('legal-basis');
  if (f.decisionOn! < '2004-07-01' || f.decisionOn! > '2012-06-19') failed.push('decision-period');
  const covered =
    f.decisionKind === 'refused'
      ? f.ground === 'integration-prospects'
      : ['no-lawful-stay', 'departure-deadline', 'other-application-pending'].includes(f.ground!);
  if (!covered) failed.push('ground');
  if (!f.residedInDenmark) failed.push('residence');
  if (f.expelledByJudgment) failed.push('no-expulsion');
  if (f.prisonSentence) failed.push('no-prison');
  if (eighteenth(f.birthDate!) <= f.requestOn! && f.maintainedAfter18) failed.push('no-maintenance-after-18');
  if (f.requestOn! > '2015-01-01') failed.push('request-period');
  return failed;
}

function failedOfPlacement(f: Facts): string[] {
  const failed: string[] = [];
  if (!f.informationNew) failed.push('new');
  if (!f.informationMaterial) failed.push('material');
  return failed;
}

function failedOfParent(f: Facts): string[] {
  const failed: string[] = [];
  if (f.refusalKind === 'other') failed.push('refusal-kind');
  if ((f.refusalKind === 'p9c-1' || f.refusalKind === 'p9-2-4') && f.refusedOn! <= '1993-11-01')
    failed.push('refusal-date');
  if (f.refusalKind === 'derived-right' && !f.wouldHaveBeenGranted) failed.push('documented');
  if (f.refusalKind === 'derived-right' && !f.stillFulfilled) failed.push('still-fulfilled');
  if (f.decisionExpectedOn! >= eighteenth(f.childBirthDate!)) failed.push('child-under-18');
  return failed;
}

function outcome(f: Facts): string {
  if (f.caseKind === 'child-reunification') return failedOfChild(f).length === 0 ? 'reopenable' : 'not-reopenable';
  if (f.caseKind === 'placement') {
    if (f.circumstancesArose === 'after-decision') return 'use-relocation-rules';
    if (failedOfPlacement(f).length > 0) return 'not-reopenable';
    if (f.requestedBy === 'municipality' && !f.powerOfAttorney) return 'power-of-attorney-missing';
    return 'request-reopening';
  }
  if (failedOfParent(f).length > 0) return 'not-covered';
  return f.refusedOn! > '2011-03-08' ? 'agency-examines' : 'request-yourself';
}

function values(f: Facts): Record<string, unknown> {
  if (f.caseKind === 'child-reunification') {
    const birthday = eighteenth(f.birthDate!);
    const until = birthday < f.requestOn! ? birthday : f.requestOn!;
    return {
      failed: failedOfChild(f).length === 0 ? undefined : failedOfChild(f),
      residenceUntil: birthday <= f.decisionOn! ? null : until,
    };
  }
  if (f.caseKind === 'placement') {
    return { failed: outcome(f) === 'not-reopenable' ? failedOfPlacement(f) : undefined };
  }
  return {
    failed: outcome(f) === 'not-covered' ? failedOfParent(f) : undefined,
    childTurns18On: eighteenth(f.childBirthDate!),
  };
}

function interpretations(f: Facts): string[] {
  if (f.caseKind !== 'parent-of-danish-child') return [];
  const result = outcome(f);
  const ids: string[] = [];
  if (f.refusalKind === 'p9c-1' && failedOfParent(f).join() === 'refusal-date') ids.push('I-1993');
  if (result !== 'not-covered' && f.refusalKind !== 'derived-right') ids.push('I-DOCUMENTED');
  if (result === 'agency-examines') ids.push('I-OWN-MOTION');
  if (result === 'request-yourself' && f.refusedOn === '2011-03-08') ids.push('I-ZAMBRANO-DAY');
  return ids;
}

function asked(f: Facts): string[] {
  const keys = ['caseKind', ...Object.keys(tracks[f.caseKind]!)];
  const not = new Set<string>();
  if (f.caseKind === 'child-reunification' && eighteenth(f.birthDate!) > f.requestOn!) not.add('maintainedAfter18');
  if (f.requestedBy !== 'municipality') not.add('powerOfAttorney');
  if (f.refusalKind !== 'derived-right') not.add('wouldHaveBeenGranted').add('stillFulfilled');
  return keys.filter((key) => !not.has(key));
}

function belongs(raw: RawFacts, key: string): boolean {
  const chosen = raw['caseKind'] as string;
  return key === 'caseKind' || !Object.hasOwn(tracks, chosen) || Object.hasOwn(tracks[chosen]!, key);
}

function invalid(raw: RawFacts): Record<string, string> {
  const found = unreadable(kinds, raw);
  for (const key of Object.keys(raw)) if (!belongs(raw, key)) found[key] = 'unknown-key';
  order(found, raw, 'requestOn', 'decisionOn', 'requestOn');
  // Order is checked between any two days that are given: through the decision also birth and request.
  for (const later of ['decisionOn', 'requestOn']) order(found, raw, 'birthDate', 'birthDate', later);
  order(found, raw, 'refusedOn', 'refusedOn', 'decisionExpectedOn');
  if (raw['refusalKind'] === 'derived-right') {
    for (const later of ['refusedOn', 'decisionExpectedOn']) order(found, raw, later, 'childBirthDate', later);
  }
  return found;
}

export const reopening: Reference<Facts> = {
  kinds,
  invalid,
  outcome,
  values,
  interpretations,
  asked,
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
  ],
};
