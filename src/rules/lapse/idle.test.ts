import { describe, expect, it } from 'vitest';
import { parseFacts } from '../core/parse.ts';
import type { Reason } from '../core/truth.ts';
import type { Facts } from './case.ts';
import { intake } from './facts.ts';
import { judge } from './judge.ts';

// Which facts a case rests on, by the law of its days: what the search for the missing ones need not try (`idle`), and what a
// condition names. Both only ever save work, so that no verdict shows where they try or name too much.

const read = (facts: object): Facts => {
  const given = parseFacts(intake, facts);
  if ('invalid' in given) throw new Error(JSON.stringify(given.invalid));
  return given.facts;
};
const away = (departedOn: string, returnedOn: string | null) => ({ absences: [{ departedOn, returnedOn }] });
const ADULT = { child: false, statePosted: false, residenceSigns: [] };
const other = { ...ADULT, permitKind: 'other' };
const refugee = { ...ADULT, permitKind: 'refugee', repatriated: false };
const family = { ...refugee, permitKind: 'refugee-family' };
const exempt = { ...ADULT, permitKind: 'exempt' };
const ukraine = { ...ADULT, permitKind: 'ukraine' };
const anyKind = { ...ADULT, repatriated: false };
const free = { permitKind: 'other', residenceSigns: [], child: false };
const child = { permitKind: 'other', residenceSigns: [], statePosted: false };
const gone = { permitKind: 'refugee', repatriated: true };
const sign = { permitKind: 'other', child: false, statePosted: false, absences: [], residenceSigns: ['gave-up'] };
const unknownSign = { permitKind: 'other', child: false, statePosted: false, absences: [] };

/** Within every limit, or beyond them all with none of the laws between them. */
const between: [string, object][] = [
  ['other', { ...other, ...away('2015-01-10', '2015-07-10') }],
  ['other', { ...other, ...away('2015-01-10', '2016-01-11') }],
  ['other', { ...other, absences: [] }],
  ['other, back from abroad today', { ...other, ...away('2015-01-10', null), assessedOn: '2015-07-10' }],
  ['child, since K', { ...child, child: true, ...away('2021-12-30', '2023-02-01') }],
  ['child, before K', { ...child, child: true, ...away('2021-06-29', '2022-06-30') }],
  ['no child, across K', { ...child, child: false, ...away('2021-12-29', '2023-02-01') }],
  ['posted, since P', { ...free, ...away('2024-12-30', '2026-02-01') }],
  ['posted, before P', { ...free, ...away('2024-06-29', '2025-07-01') }],
  ['not posted, across P', { ...other, ...away('2024-12-29', '2026-02-01') }],
];
/** Beyond the six months and not the twelve, or beyond both with a law between them. */
const notBetween: [string, object][] = [
  ['other', { ...other, ...away('2015-01-10', '2015-07-11') }],
  ['other', { ...other, ...away('2015-01-10', '2016-01-10') }],
  [
    'other, one of two',
    {
      ...other,
      absences: [...away('2013-01-10', '2013-08-10').absences, ...away('2015-01-10', '2015-02-10').absences],
    },
  ],
  ['other, still abroad', { ...other, ...away('2015-01-10', null) }],
  ['absences not known', other],
  ['child, across K', { ...child, child: true, ...away('2021-12-29', '2023-02-01') }],
  ['child, across K', { ...child, child: true, ...away('2021-06-30', '2022-07-01') }],
  ['perhaps a child, across K', { ...child, ...away('2021-06-30', '2022-07-01') }],
  ['posted, across P', { ...free, ...away('2024-12-29', '2026-02-01') }],
  ['posted, across P', { ...free, statePosted: true, ...away('2024-06-30', '2025-07-01') }],
];
const ofRefugees: [string, object][] = [
  ['since A', { ...refugee, ...away('2024-12-14', '2026-02-01') }],
  ['before A', { ...refugee, ...away('2024-06-13', '2025-06-14') }],
  ['the family', { ...family, ...away('2024-12-13', '2026-02-01') }],
];

describe('a fact that makes no difference is not tried', () => {
  it.each<[keyof Facts, string, object]>([
    ...[...between, ...ofRefugees].map(([why, facts]): [keyof Facts, string, object] => [
      'permanentPermit',
      why,
      facts,
    ]),
    ['permanentPermit', 'exempt', { ...exempt, ...away('2015-01-10', '2015-07-11') }],
    ['permanentPermit', 'repatriated', { ...gone, ...away('2015-01-10', '2015-07-11') }],
    ...between.map(([why, facts]): [keyof Facts, string, object] => ['lastingStay', why, facts]),
    ['lastingStay', 'permanent', { ...other, permanentPermit: true, ...away('2015-01-10', '2015-07-11') }],
    ['lastingStay', 'exempt', { ...exempt, ...away('2015-01-10', '2015-07-11') }],
    ['lastingStay', 'ukraine', { ...ukraine, ...away('2023-01-10', '2023-07-11') }],
    ['lastingStay', 'temporary', { ...refugee, ...away('2018-12-30', '2019-07-01') }],
    ['permitSince', 'no lasting stay', { ...other, lastingStay: false, ...away('2015-01-10', '2015-07-11') }],
    ['permitSince', 'beyond both', { ...other, ...away('2015-01-10', '2016-01-11') }],
    ['stayInUkraine', 'within', { ...ukraine, ...away('2023-01-10', '2023-07-10') }],
    ['stayInUkraine', 'permanent', { ...ukraine, permanentPermit: true, ...away('2023-01-10', '2023-07-11') }],
    ['stayInUkraine', 'other', { ...other, ...away('2023-01-10', '2023-07-11') }],
    ['statePosted', 'before P', { ...free, ...away('2024-12-01', '2025-06-30') }],
    ['statePosted', 'within', { ...free, ...away('2025-06-01', '2025-12-01') }],
    ['statePosted', 'exempt', { ...free, permitKind: 'exempt', ...away('2024-12-01', '2025-07-01') }],
    ['statePosted', 'exempt, sign', { ...sign, permitKind: 'exempt', statePosted: null }],
    ['statePosted', 'repatriated', gone],
    ['statePosted', 'sign before P', { ...sign, residenceGivenUpOn: '2025-06-30' }],
    ['statePosted', 'judged before P', { ...sign, assessedOn: '2025-06-30' }],
    ['postingEndedOn', 'not posted', { ...free, statePosted: false, ...away('2024-12-01', '2025-07-01') }],
    ['postingEndedOn', 'before P', { ...free, statePosted: true, ...away('2024-12-01', '2025-06-30') }],
    ['residenceGivenUpOn', 'other', sign],
    ['residenceGivenUpOn', 'no sign', { ...refugee, child: true, statePosted: true, absences: [] }],
    ['residenceGivenUpOn', 'exempt', { permitKind: 'exempt', residenceSigns: ['gave-up'], absences: [] }],
    ['residenceGivenUpOn', 'repatriated', { ...gone, residenceSigns: ['gave-up'] }],
    ['residenceGivenUpOn', 'before A', { ...sign, permitKind: 'refugee', assessedOn: '2025-06-14' }],
    ['residenceGivenUpOn', 'since A', { ...sign, permitKind: 'refugee', permitSince: '2025-06-15' }],
    ['residenceGivenUpOn', 'protected elsewhere', { ...sign, permitKind: 'refugee', protectionElsewhere: true }],
    ['residenceGivenUpOn', 'the family', { ...sign, permitKind: 'refugee-family' }],
    ['residenceGivenUpOn', 'child, before K', { ...sign, child: true, assessedOn: '2022-06-30' }],
    ['residenceGivenUpOn', 'child, since K', { ...sign, child: true, permitSince: '2022-07-01' }],
    ['residenceGivenUpOn', 'child, not sent', { ...sign, child: true, sentAsMinor: false }],
    ['residenceGivenUpOn', 'posted, before P', { ...sign, statePosted: true, assessedOn: '2025-06-30' }],
    ['sentAsMinor', 'adult', { ...other, ...away('2022-01-10', '2022-08-01') }],
    ['sentAsMinor', 'before K', { ...child, child: true, ...away('2021-12-01', '2022-06-30') }],
    ['sentAsMinor', 'within', { ...child, child: true, ...away('2022-06-01', '2022-12-01') }],
    ['sentAsMinor', 'exempt', { ...exempt, child: true, ...away('2021-12-01', '2022-07-01') }],
    ['sentAsMinor', 'sign before K', { ...sign, child: true, residenceGivenUpOn: '2022-06-30' }],
    ['child', 'within', { ...child, ...away('2021-01-10', '2021-04-10') }],
    ['child', 'no three months', { ...child, ...away('2022-03-30', '2022-07-15') }],
    ['child', 'not sent', { ...child, sentAsMinor: false, ...away('2023-01-10', '2023-08-10') }],
    ['settledInHomeCountry', 'other', { ...other, ...away('2016-03-01', '2017-04-01') }],
    [
      'settledInHomeCountry',
      'protected',
      { ...refugee, protectionElsewhere: true, ...away('2016-03-01', '2017-04-01') },
    ],
    ['settledInHomeCountry', 'gone since A', { ...refugee, ...away('2025-06-15', '2026-01-01') }],
    ['settledInHomeCountry', 'within', { ...refugee, ...away('2016-03-01', '2016-09-01') }],
    ['settledInHomeCountry', 'child within', { ...refugee, child: true, ...away('2016-03-01', '2016-06-01') }],
    ['settledInHomeCountry', 'child since K', { ...refugee, child: true, ...away('2022-03-30', '2022-09-30') }],
    ['settledInHomeCountry', 'sign since A', { ...sign, permitKind: 'refugee', residenceGivenUpOn: '2025-06-15' }],
    ['outsideDublinStates', 'other', { ...other, ...away('2024-12-01', '2025-07-01') }],
    [
      'outsideDublinStates',
      'protected',
      { ...refugee, protectionElsewhere: true, ...away('2024-12-01', '2025-07-01') },
    ],
    ['outsideDublinStates', 'back before A', { ...refugee, ...away('2024-12-01', '2025-06-14') }],
    ['outsideDublinStates', 'within', { ...refugee, ...away('2024-12-15', '2025-06-15') }],
    ['outsideDublinStates', 'judged before A', { ...sign, permitKind: 'refugee', assessedOn: '2025-06-14' }],
    ['repatriatedOn', 'stayed', refugee],
  ])('%s: %s', (fact, _, facts) => {
    expect(intake.facts[fact].idle!(read(facts))).toBe(true);
  });

  it.each<[keyof Facts, string, object]>([
    ...notBetween.map(([why, facts]): [keyof Facts, string, object] => ['permanentPermit', why, facts]),
    ['permanentPermit', 'refugee, across A', { ...refugee, ...away('2024-12-13', '2026-02-01') }],
    ['permanentPermit', 'refugee, across A', { ...refugee, ...away('2024-06-14', '2025-06-15') }],
    ['permanentPermit', 'perhaps a refugee, across A', { ...anyKind, ...away('2024-06-14', '2025-06-15') }],
    ['permanentPermit', 'ukraine', { ...ukraine, ...away('2023-01-10', '2024-06-11') }],
    ['permanentPermit', 'kind not known', { ...anyKind, ...away('2015-01-10', '2016-06-11') }],
    ...notBetween.map(([why, facts]): [keyof Facts, string, object] => ['lastingStay', why, facts]),
    ['lastingStay', 'before T', { ...refugee, ...away('2018-12-29', '2019-06-30') }],
    ['lastingStay', 'the family before T', { ...family, ...away('2018-12-29', '2019-06-30') }],
    ['lastingStay', 'kind not known', { ...anyKind, ...away('2015-01-10', '2015-07-11') }],
    ['lastingStay', 'not permanent', { ...other, permanentPermit: false, ...away('2015-01-10', '2015-07-11') }],
    ['permitSince', 'lasting stay', { ...other, lastingStay: true, ...away('2015-01-10', '2015-07-11') }],
    ['permitSince', 'perhaps', { ...other, ...away('2015-01-10', '2015-07-11') }],
    ['stayInUkraine', 'beyond', { ...ukraine, permanentPermit: false, ...away('2023-01-10', '2023-07-11') }],
    ['stayInUkraine', 'kind not known', { ...anyKind, ...away('2023-01-10', '2023-07-11') }],
    ['statePosted', 'lasts to P', { ...free, ...away('2024-12-01', '2025-07-01') }],
    ['statePosted', 'still abroad', { ...free, ...away('2024-12-01', null) }],
    ['statePosted', 'sign since P', { ...sign, statePosted: null, residenceGivenUpOn: '2025-07-01' }],
    ['statePosted', 'sign', { ...sign, statePosted: null, assessedOn: '2025-07-01' }],
    ['statePosted', 'sign', { ...sign, statePosted: null }],
    ['statePosted', 'perhaps a sign', { ...unknownSign, statePosted: null }],
    ['postingEndedOn', 'lasts to P', { ...free, statePosted: true, ...away('2024-12-01', '2025-07-01') }],
    [
      'residenceGivenUpOn',
      'judged since A',
      { ...sign, permitKind: 'refugee', permitSince: '2025-06-14', assessedOn: '2025-06-15' },
    ],
    ['residenceGivenUpOn', 'judged any day', { ...sign, permitKind: 'refugee' }],
    ['residenceGivenUpOn', 'perhaps a refugee', { ...sign, permitKind: null }],
    ['residenceGivenUpOn', 'perhaps a sign', { ...unknownSign, permitKind: 'refugee' }],
    ['residenceGivenUpOn', 'child', { ...sign, child: true, permitSince: '2022-06-30', assessedOn: '2022-07-01' }],
    ['residenceGivenUpOn', 'perhaps a child', { ...sign, child: null }],
    ['residenceGivenUpOn', 'child, sent', { ...sign, child: true, sentAsMinor: true }],
    [
      'residenceGivenUpOn',
      'posted',
      { ...sign, statePosted: true, permitSince: '2025-07-01', assessedOn: '2025-07-01' },
    ],
    ['residenceGivenUpOn', 'perhaps posted', { ...sign, statePosted: null }],
    ['sentAsMinor', 'lasts to K', { ...child, child: true, ...away('2021-12-01', '2022-07-01') }],
    ['sentAsMinor', 'perhaps a child', { ...child, ...away('2021-12-01', '2022-07-01') }],
    ['sentAsMinor', 'still abroad', { ...child, child: true, ...away('2021-12-01', null) }],
    ['sentAsMinor', 'sign since K', { ...sign, child: true, residenceGivenUpOn: '2022-07-01' }],
    ['sentAsMinor', 'sign', { ...sign, child: true }],
    ['child', 'beyond three months', { ...child, ...away('2021-01-10', '2021-04-11') }],
    ['child', 'three months before K', { ...child, ...away('2022-03-29', '2022-07-15') }],
    ['child', 'still abroad', { ...child, ...away('2021-01-10', null) }],
    ['child', 'three months, not sent', { ...child, sentAsMinor: false, ...away('2021-01-10', '2021-04-11') }],
    ['child', 'perhaps sent', { ...child, ...away('2023-01-10', '2023-08-10') }],
    ['settledInHomeCountry', 'gone before A', { ...refugee, ...away('2025-06-14', '2026-01-01') }],
    ['settledInHomeCountry', 'perhaps a refugee', { ...anyKind, ...away('2016-03-01', '2017-04-01') }],
    ['settledInHomeCountry', 'child', { ...refugee, child: true, ...away('2016-03-01', '2016-06-02') }],
    ['settledInHomeCountry', 'perhaps a child', { ...refugee, child: null, ...away('2016-03-01', '2016-06-02') }],
    ['settledInHomeCountry', 'sign', { ...sign, permitKind: 'refugee' }],
    ['settledInHomeCountry', 'sign before A', { ...sign, permitKind: 'refugee', residenceGivenUpOn: '2025-06-14' }],
    ['outsideDublinStates', 'lasts to A', { ...refugee, ...away('2024-12-01', '2025-06-15') }],
    ['outsideDublinStates', 'still abroad', { ...refugee, ...away('2016-12-01', null) }],
    ['outsideDublinStates', 'perhaps a refugee', { ...anyKind, ...away('2024-12-01', '2025-06-15') }],
    ['outsideDublinStates', 'sign', { ...sign, permitKind: 'refugee' }],
    ['outsideDublinStates', 'sign, judged since A', { ...sign, permitKind: 'refugee', assessedOn: '2025-06-15' }],
    ['repatriatedOn', 'perhaps', { permitKind: 'refugee' }],
    ['repatriatedOn', 'repatriated', gone],
  ])('but it is where it does: %s, %s', (fact, _, facts) => {
    expect(intake.facts[fact].idle!(read(facts))).toBe(false);
  });
});

describe('a condition names what it rests on in the case', () => {
  const LIMIT = ['permitKind', 'absences'];
  const YEARS = ['permanentPermit', 'lastingStay', 'permitSince'];
  const POSTED = ['statePosted', 'postingEndedOn'];
  const long = away('2015-01-10', '2016-02-01');
  const ofOne = (facts: object, id: string): readonly string[] | undefined => {
    const find = (reason: Reason): Reason | undefined =>
      reason.id === id && reason.at !== undefined && reason.op === undefined
        ? reason
        : reason.children?.map(find).find((found) => found !== undefined);
    return find(judge(read(facts)))?.facts.toSorted();
  };

  it.each<[string, object, string[]]>([
    ['other', { ...other, ...long }, [...LIMIT, ...YEARS]],
    ['not permanent', { ...other, permanentPermit: false, ...long }, [...LIMIT, ...YEARS]],
    ['no lasting stay', { ...other, lastingStay: false, ...long }, [...LIMIT, 'permanentPermit', 'lastingStay']],
    ['permanent', { ...other, permanentPermit: true, ...long }, [...LIMIT, 'permanentPermit']],
    ['exempt', { ...exempt, ...long }, LIMIT],
    ['ukraine', { ...ukraine, ...long }, [...LIMIT, 'permanentPermit', 'stayInUkraine']],
    ['kind not known', { ...anyKind, ...long }, [...LIMIT, ...YEARS, 'stayInUkraine']],
    ['refugee before T', { ...refugee, ...away('2018-12-29', '2020-01-01') }, [...LIMIT, ...YEARS]],
    ['refugee since T', { ...refugee, ...away('2018-12-30', '2020-01-01') }, [...LIMIT, 'permanentPermit']],
    ['the family since T', { ...family, ...away('2018-12-30', '2020-01-01') }, [...LIMIT, 'permanentPermit']],
    ['other since T', { ...other, ...away('2018-12-30', '2020-01-01') }, [...LIMIT, ...YEARS]],
    ['back before P', { ...free, ...away('2024-01-01', '2025-06-30') }, [...LIMIT, ...YEARS]],
    ['lasts to P', { ...free, ...away('2024-01-01', '2025-07-01') }, [...LIMIT, ...YEARS, ...POSTED]],
    ['not posted', { ...other, ...away('2024-01-01', '2025-07-01') }, [...LIMIT, ...YEARS, 'statePosted']],
    ['still abroad', { ...free, ...away('2015-01-10', null) }, [...LIMIT, ...YEARS, ...POSTED, 'assessedOn']],
  ])('the limit: %s', (_, facts, expected) => {
    expect(ofOne(facts, 'beyond-limit')).toEqual(expected.toSorted());
  });

  const settled = 'settledInHomeCountry';
  const outside = 'outsideDublinStates';
  const ELSEWHERE = [...LIMIT, 'protectionElsewhere'];
  const across = away('2024-01-01', '2026-01-01');
  it.each<[string, object, string[] | undefined]>([
    ['before A', { ...refugee, ...away('2024-01-01', '2025-06-14') }, [...ELSEWHERE, settled]],
    ['since A', { ...refugee, ...away('2025-06-15', '2026-07-01') }, [...ELSEWHERE, outside]],
    ['across A', { ...refugee, ...across }, [...ELSEWHERE, settled, outside, 'permanentPermit', 'statePosted']],
    ['perhaps a refugee', { ...anyKind, ...away('2015-01-10', '2016-02-01') }, [...ELSEWHERE, settled]],
    ['protected', { ...refugee, protectionElsewhere: true, ...across }, ELSEWHERE],
    ['no refugee', { ...family, ...across }, undefined],
  ])('the second condition: %s', (_, facts, expected) => {
    expect(ofOne(facts, 'second-condition')).toEqual(expected?.toSorted());
  });

  it.each<[string, object, string[]]>([
    ['adult before K', { ...other, ...long }, [...LIMIT, ...YEARS, 'child']],
    ['adult since K', { ...other, ...away('2022-03-30', '2022-07-01') }, [...LIMIT, ...YEARS, 'child']],
    ['back before K, no three months', { ...other, ...away('2022-03-30', '2022-06-30') }, [...LIMIT, ...YEARS]],
    ['back before K', { ...child, ...away('2022-03-29', '2022-06-30') }, [...LIMIT, ...YEARS, 'child']],
    ['back on K', { ...child, ...away('2022-03-30', '2022-07-01') }, [...LIMIT, ...YEARS, 'child', 'sentAsMinor']],
    [
      'refugee',
      { ...refugee, ...away('2018-12-30', '2020-01-01') },
      [...ELSEWHERE, settled, 'permanentPermit', 'child'],
    ],
  ])('whether the readings part: %s', (_, facts, expected) => {
    expect(ofOne(facts, 'stay-in-one-reading')).toEqual(expected.toSorted());
  });

  it.each<[string, object, string[]]>([
    ['a child', { ...child, child: true, ...long }, [...LIMIT, ...YEARS, 'child', 'sentAsMinor']],
    [
      'perhaps a child',
      { ...child, permanentPermit: true, ...long },
      [...LIMIT, 'permanentPermit', 'child', 'sentAsMinor'],
    ],
  ])('a child’s protection: %s', (_, facts, expected) => {
    expect(ofOne(facts, 'protected-limit')).toEqual(expected.toSorted());
  });

  it('while the absences are not known, on their list', () => {
    expect(ofOne(other, 'absence-lapses')).toEqual(['absences']);
  });

  it('a child’s three months', () => {
    expect(ofOne({ ...child, child: true, ...long }, 'over-three-months')).toEqual([...LIMIT, 'child'].toSorted());
  });
});
