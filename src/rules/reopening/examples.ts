import { day } from '../core/day.ts';
import type { Example } from '../core/rule.ts';
import type { Outcome } from './evaluate.ts';
import type { Facts } from './facts.ts';

/** A child's case in which every condition holds; the examples differ from it. */
const child = {
  caseKind: 'child-reunification',
  underP912: true,
  decisionKind: 'refused',
  decisionOn: day('2007-05-14'),
  ground: 'integration-prospects',
  requestOn: day('2014-09-01'),
  birthDate: day('1993-03-04'),
  residedInDenmark: true,
  expelledByJudgment: false,
  prisonSentence: false,
  maintainedAfter18: false,
} as const satisfies Facts;

/** New and material information that was there before the decision on placement. */
const placement = {
  caseKind: 'placement',
  circumstancesArose: 'before-decision',
  informationNew: true,
  informationMaterial: true,
} as const satisfies Facts;

/** A parent who was refused derived right and meets the conditions. */
const parent = {
  caseKind: 'parent-of-danish-child',
  refusalKind: 'derived-right',
  refusedOn: day('2013-04-05'),
  childBirthDate: day('2005-06-07'),
  decisionExpectedOn: day('2018-06-01'),
  wouldHaveBeenGranted: true,
  stillFulfilled: true,
} as const satisfies Facts;

/** A parent who lives with the Danish child and its other parent, and was refused before the practice of 2022. */
const bothParents = {
  caseKind: 'parent-living-with-both',
  decisionType: 'spouse-reunification',
  decidedOn: day('2020-03-10'),
  childDanish: true,
  livesWithBothParents: true,
  childBirthDate: day('2018-09-09'),
  decisionExpectedOn: day('2026-12-01'),
} as const satisfies Facts;

export const examples = [
  {
    id: 'child-refused',
    facts: child,
    outcome: 'reopenable',
  },
  {
    id: 'child-dismissed',
    facts: {
      caseKind: 'child-reunification',
      underP912: true,
      decisionKind: 'dismissed',
      decisionOn: day('2011-02-02'),
      ground: 'no-lawful-stay',
      requestOn: day('2014-09-01'),
      birthDate: day('2000-01-01'),
      residedInDenmark: true,
      expelledByJudgment: false,
      prisonSentence: false,
    },
    outcome: 'reopenable',
  },
  {
    id: 'child-day-too-late',
    facts: { ...child, requestOn: day('2015-01-02') },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-decided-too-late',
    facts: { ...child, decisionOn: day('2012-06-20'), birthDate: day('1998-03-04') },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-other-ground',
    facts: { ...child, decisionKind: 'dismissed' },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-left-denmark',
    facts: { ...child, residedInDenmark: false },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-convicted',
    facts: { ...child, expelledByJudgment: true, prisonSentence: true },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-maintained',
    facts: { ...child, maintainedAfter18: true },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-other-law',
    facts: { caseKind: 'child-reunification', underP912: false },
    outcome: 'not-reopenable',
  },
  {
    id: 'placement-request',
    facts: { ...placement, requestedBy: 'refugee' },
    outcome: 'request-reopening',
  },
  {
    id: 'placement-with-power-of-attorney',
    facts: { ...placement, requestedBy: 'municipality', powerOfAttorney: true },
    outcome: 'request-reopening',
  },
  {
    id: 'placement-without-power-of-attorney',
    facts: { ...placement, requestedBy: 'municipality', powerOfAttorney: false },
    outcome: 'power-of-attorney-missing',
  },
  {
    id: 'placement-changed-later',
    facts: { caseKind: 'placement', circumstancesArose: 'after-decision' },
    outcome: 'use-relocation-rules',
  },
  {
    id: 'placement-known-information',
    facts: { ...placement, informationNew: false, informationMaterial: false },
    outcome: 'not-reopenable',
  },
  {
    id: 'parent-after-2011',
    facts: parent,
    outcome: 'agency-examines',
  },
  {
    id: 'parent-before-2011',
    facts: {
      caseKind: 'parent-of-danish-child',
      refusalKind: 'p9c-1',
      refusedOn: day('2009-04-05'),
      childBirthDate: day('2005-06-07'),
      decisionExpectedOn: day('2018-06-01'),
    },
    outcome: 'request-yourself',
  },
  {
    id: 'parent-on-the-day',
    facts: {
      caseKind: 'parent-of-danish-child',
      refusalKind: 'p9-2-4',
      refusedOn: day('2011-03-08'),
      childBirthDate: day('2005-06-07'),
      decisionExpectedOn: day('2018-06-01'),
    },
    outcome: 'request-yourself',
  },
  {
    id: 'parent-child-turns-18',
    facts: { ...parent, decisionExpectedOn: day('2023-06-07') },
    outcome: 'not-covered',
  },
  {
    id: 'parent-refused-1993',
    facts: {
      caseKind: 'parent-of-danish-child',
      refusalKind: 'p9c-1',
      refusedOn: day('1993-11-01'),
      childBirthDate: day('2002-06-07'),
      decisionExpectedOn: day('2018-06-01'),
    },
    outcome: 'not-covered',
  },
  {
    id: 'parent-not-documented',
    facts: { ...parent, wouldHaveBeenGranted: false, stillFulfilled: false },
    outcome: 'not-covered',
  },
  {
    id: 'parent-other-refusal',
    facts: { caseKind: 'parent-of-danish-child', refusalKind: 'other' },
    outcome: 'not-covered',
  },
  {
    id: 'parent-decision-day-unknown',
    facts: {
      caseKind: 'parent-of-danish-child',
      refusalKind: 'p9c-1',
      refusedOn: day('2013-04-05'),
      childBirthDate: day('2000-06-01'),
    },
    outcome: 'needs-facts',
  },
  {
    id: 'parent-documented-today',
    facts: {
      ...parent,
      refusedOn: day('2010-04-05'),
      childBirthDate: day('2009-06-07'),
      decisionExpectedOn: day('2026-12-01'),
    },
    outcome: 'request-yourself',
  },
  {
    id: 'integration-refusal-2015',
    facts: {
      caseKind: 'child-integration-refusal',
      decisionKind: 'refused',
      ground: 'integration-prospects',
      decisionOn: day('2015-02-10'),
    },
    outcome: 'ask-agency',
  },
  {
    id: 'integration-refusal-2018',
    facts: {
      caseKind: 'child-integration-refusal',
      decisionKind: 'refused',
      ground: 'integration-prospects',
      decisionOn: day('2018-03-05'),
    },
    outcome: 'ask-agency',
  },
  {
    id: 'integration-between',
    facts: {
      caseKind: 'child-integration-refusal',
      decisionKind: 'refused',
      ground: 'integration-prospects',
      decisionOn: day('2016-06-05'),
    },
    outcome: 'not-covered',
  },
  {
    id: 'integration-other-ground',
    facts: {
      caseKind: 'child-integration-refusal',
      decisionKind: 'dismissed',
      ground: 'no-lawful-stay',
      decisionOn: day('2015-02-10'),
    },
    outcome: 'not-covered',
  },
  {
    id: 'both-parents-2020',
    facts: bothParents,
    outcome: 'agency-examines',
  },
  {
    id: 'both-parents-2016',
    facts: {
      ...bothParents,
      decisionType: 'revocation',
      decidedOn: day('2016-03-01'),
      childBirthDate: day('2015-05-05'),
    },
    outcome: 'request-yourself',
  },
  {
    id: 'both-parents-on-the-day',
    facts: { ...bothParents, decisionType: 'extension', decidedOn: day('2017-05-10') },
    outcome: 'request-yourself',
  },
  {
    id: 'both-parents-apart',
    facts: { ...bothParents, livesWithBothParents: false },
    outcome: 'not-covered',
  },
  {
    id: 'both-parents-new-practice',
    facts: { ...bothParents, decisionType: 'other', decidedOn: day('2022-11-01'), childDanish: false },
    outcome: 'not-covered',
  },
  {
    id: 'waiting-time',
    facts: { caseKind: 'waiting-time', sponsorUnder7_3: true, refusedForThreeYears: true },
    outcome: 'request-yourself',
  },
  {
    id: 'waiting-other-status',
    facts: { caseKind: 'waiting-time', sponsorUnder7_3: false, refusedForThreeYears: false },
    outcome: 'not-covered',
  },
] as const satisfies readonly Example<Facts, Outcome>[];
