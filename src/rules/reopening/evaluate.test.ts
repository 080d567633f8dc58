import { describe, expect, it } from 'vitest';
import { parseFacts } from '../core/parse.ts';
import { answerOf } from '../core/evaluate.ts';
import { nextQuestion } from '../core/question.ts';
import { decide } from '../core/verdict.ts';
import { advise } from './advise.ts';
import { logic } from './evaluate.ts';

type Raw = Readonly<Record<string, unknown>>;

function answer(raw: Raw) {
  const read = parseFacts(logic, raw);
  return 'invalid' in read ? read : decide(logic, read.facts);
}

function verdict(raw: Raw) {
  const given = answer(raw);
  if ('invalid' in given) throw new Error(`Refused: ${JSON.stringify(given.invalid)}`);
  return given;
}

const outcome = (raw: Raw) => verdict(raw).outcome;
const failed = (raw: Raw) => verdict(raw).values.failed;
const without = (raw: Raw, ...keys: string[]): Raw =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));

/** Every condition of the Act of 2014 holds; 18 on 4 March 2011. */
const child: Raw = {
  caseKind: 'child-reunification',
  underP912: true,
  decisionKind: 'refused',
  decisionOn: '2007-05-14',
  ground: 'integration-prospects',
  requestOn: '2014-09-01',
  birthDate: '1993-03-04',
  residedInDenmark: true,
  expelledByJudgment: false,
  prisonSentence: false,
  maintainedAfter18: false,
};

/** New and material information from before the decision; the municipality asks with a power of attorney. */
const placement: Raw = {
  caseKind: 'placement',
  circumstancesArose: 'before-decision',
  informationNew: true,
  informationMaterial: true,
  requestedBy: 'municipality',
  powerOfAttorney: true,
};

/** Refused under § 9 c(1) before the judgment of 2011; the child turns 18 on 7 June 2023. */
const parent: Raw = {
  caseKind: 'parent-of-danish-child',
  refusalKind: 'p9c-1',
  refusedOn: '2009-04-05',
  childBirthDate: '2005-06-07',
  decisionExpectedOn: '2018-06-01',
};

const derivedRight: Raw = { ...parent, refusalKind: 'derived-right', wouldHaveBeenGranted: true, stillFulfilled: true };

describe('child reunification (2014-sommer §4, Act 738 of 25 June 2014 § 2(2))', () => {
  it.each([
    ['2004-06-30', ['decision-period']],
    ['2004-07-01', []],
    ['2012-06-19', []],
    ['2012-06-20', ['decision-period']],
  ])('decided on %s fails %j: 1 July 2004 to 19 June 2012, both included', (decisionOn, expected) => {
    expect(failed({ ...child, decisionOn })).toEqual(expected);
  });

  it.each([
    ['2014-12-31', 'reopenable'],
    ['2015-01-01', 'reopenable'],
    ['2015-01-02', 'not-reopenable'],
  ])('requested on %s gives %s: 1 January 2015 is the last day', (requestOn, expected) => {
    expect(outcome({ ...child, requestOn })).toBe(expected);
  });

  it.each([
    ['refused', 'integration-prospects', true],
    ['refused', 'no-lawful-stay', false],
    ['refused', 'departure-deadline', false],
    ['refused', 'other-application-pending', false],
    ['refused', 'other', false],
    ['dismissed', 'integration-prospects', false],
    ['dismissed', 'no-lawful-stay', true],
    ['dismissed', 'departure-deadline', true],
    ['dismissed', 'other-application-pending', true],
    ['dismissed', 'other', false],
  ])('%s for %s is covered: %s', (decisionKind, ground, covered) => {
    expect(failed({ ...child, decisionKind, ground })).toEqual(covered ? [] : ['ground']);
  });

  it.each([
    ['underP912', 'legal-basis'],
    ['residedInDenmark', 'residence'],
    ['expelledByJudgment', 'no-expulsion'],
    ['prisonSentence', 'no-prison'],
    ['maintainedAfter18', 'no-maintenance-after-18'],
  ])('%s the other way fails %s', (key, id) => {
    expect(failed({ ...child, [key]: child[key] !== true })).toEqual([id]);
  });

  it('names every condition that is known to fail, in the order of the table, and asks nothing more', () => {
    expect(
      verdict({ caseKind: 'child-reunification', prisonSentence: true, ground: 'other', decisionOn: '2015-01-02' }),
    ).toMatchObject({
      outcome: 'not-reopenable',
      missing: [],
      values: { failed: ['decision-period', 'ground', 'no-prison', 'request-period'] },
    });
  });

  it.each([
    ['2011-03-03', 'reopenable'],
    ['2011-03-04', 'not-reopenable'],
  ])('maintenance after 18 counts for a request on %s: %s (18 on 4 March 2011)', (requestOn, expected) => {
    expect(outcome({ ...child, requestOn, maintainedAfter18: true })).toBe(expected);
  });

  it('does not ask about maintenance while the child is under 18 on the day of the request', () => {
    const young = without({ ...child, requestOn: '2011-03-03' }, 'maintainedAfter18');
    expect(verdict(young)).toMatchObject({ outcome: 'reopenable', missing: [] });
    expect(verdict({ ...young, requestOn: '2011-03-04' })).toMatchObject({
      outcome: 'needs-facts',
      missing: ['maintainedAfter18'],
    });
  });

  it('who was 18 at the decision is 18 at the request, though its day is not known', () => {
    const unknown = without({ ...child, maintainedAfter18: true }, 'requestOn');
    expect(failed({ ...unknown, birthDate: '1989-05-14' })).toEqual(['no-maintenance-after-18']);
    expect(outcome({ ...unknown, birthDate: '1989-05-15' })).toBe('needs-facts');
  });

  it('days that bound the decision rule out the period before its day is known', () => {
    const unknown = without(child, 'decisionOn');
    expect(failed({ ...unknown, requestOn: '2004-06-30', birthDate: '1990-01-01' })).toEqual(['decision-period']);
    expect(outcome({ ...unknown, requestOn: '2004-07-01', birthDate: '1990-01-01' })).toBe('needs-facts');
    expect(failed({ ...unknown, birthDate: '2012-06-20' })).toEqual(['decision-period']);
    expect(outcome({ ...unknown, birthDate: '2012-06-19' })).toBe('needs-facts');
    expect(failed(without({ ...child, decisionOn: '2015-01-01' }, 'requestOn'))).toEqual(['decision-period']);
    expect(failed(without({ ...child, decisionOn: '2015-01-02' }, 'requestOn'))).toEqual([
      'decision-period',
      'request-period',
    ]);
  });

  describe('residence is required until 18 or the request, whichever is first', () => {
    const until = (more: Raw) => verdict({ ...child, ...more }).values.residenceUntil;
    it.each([
      [{ requestOn: '2011-03-03' }, '2011-03-03'],
      [{ requestOn: '2011-03-04' }, '2011-03-04'],
      [{ requestOn: '2011-03-05' }, '2011-03-04'],
      [{ birthDate: '1996-02-29' }, '2014-02-28'],
      [{ birthDate: '1989-05-15' }, '2007-05-15'],
      [{ birthDate: '1989-05-14' }, null],
      [{ birthDate: '1989-05-13' }, null],
    ])('%o: %s', (more, expected) => expect(until(more)).toBe(expected));

    it('is not given while it is not settled', () => {
      const left = (...keys: string[]) => verdict(without(child, ...keys)).values.residenceUntil;
      expect(left('birthDate')).toBeNull();
      expect(left('requestOn')).toBeNull();
      expect(left('decisionOn')).toBeNull();
      expect(verdict(without({ ...child, requestOn: '2011-03-04' }, 'decisionOn')).values.residenceUntil).toBeNull();
      expect(verdict(without({ ...child, requestOn: '2011-03-03' }, 'decisionOn')).values.residenceUntil).toBe(
        '2011-03-03',
      );
    });
  });
});

describe('placement (2017-10 §4)', () => {
  it('circumstances that arose after the decision belong to the rules on moving, whatever else', () => {
    expect(verdict({ caseKind: 'placement', circumstancesArose: 'after-decision' })).toMatchObject({
      outcome: 'use-relocation-rules',
      missing: [],
    });
    expect(outcome({ ...placement, circumstancesArose: 'after-decision', informationNew: false })).toBe(
      'use-relocation-rules',
    );
  });

  it.each([
    [false, true, ['new']],
    [true, false, ['material']],
    [false, false, ['new', 'material']],
  ])('new %s, material %s: fails %j', (informationNew, informationMaterial, expected) => {
    const given = verdict({ ...placement, informationNew, informationMaterial });
    expect(given).toMatchObject({ outcome: 'not-reopenable', values: { failed: expected } });
  });

  it('the agency cannot start for a municipality without a power of attorney', () => {
    expect(outcome(placement)).toBe('request-reopening');
    expect(outcome({ ...placement, powerOfAttorney: false })).toBe('power-of-attorney-missing');
    expect(verdict(without(placement, 'powerOfAttorney')).missing).toEqual(['powerOfAttorney']);
  });

  it('a refugee needs none and is not asked', () => {
    expect(verdict({ ...without(placement, 'powerOfAttorney'), requestedBy: 'refugee' })).toMatchObject({
      outcome: 'request-reopening',
      missing: [],
    });
    expect(outcome({ ...placement, requestedBy: 'refugee', powerOfAttorney: false })).toBe('request-reopening');
  });

  it('a power of attorney settles it whoever asks; its absence does not', () => {
    expect(outcome(without(placement, 'requestedBy'))).toBe('request-reopening');
    expect(verdict(without({ ...placement, powerOfAttorney: false }, 'requestedBy'))).toMatchObject({
      outcome: 'needs-facts',
      missing: ['requestedBy'],
    });
  });

  it('information that is not new does not settle it while it may have arisen afterwards', () => {
    expect(verdict({ caseKind: 'placement', informationNew: false })).toMatchObject({
      outcome: 'needs-facts',
      missing: ['circumstancesArose'],
      values: { failed: null },
    });
  });
});

describe('parent of a Danish child (2017-10 §8, C-133/15 and C-34/09)', () => {
  it.each([
    ['2011-03-07', 'request-yourself', ['I-DOCUMENTED']],
    ['2011-03-08', 'request-yourself', ['I-DOCUMENTED', 'I-ZAMBRANO-DAY']],
    ['2011-03-09', 'agency-examines', ['I-DOCUMENTED', 'I-OWN-MOTION']],
  ])('refused on %s: %s', (refusedOn, expected, interpretations) => {
    expect(verdict({ ...derivedRight, refusedOn })).toMatchObject({ outcome: expected, interpretations });
  });

  it.each([
    ['p9c-1', '1993-10-31', ['refusal-date'], ['I-1993']],
    ['p9c-1', '1993-11-01', ['refusal-date'], ['I-1993']],
    ['p9c-1', '1993-11-02', [], []],
    ['p9-2-4', '1993-11-01', ['refusal-date'], ['I-1993']],
    ['p9-2-4', '1993-11-02', [], []],
  ])(
    '%s refused on %s fails %j: after 1 November 1993, strictly',
    (refusalKind, refusedOn, expected, interpretations) => {
      expect(verdict({ ...parent, refusalKind, refusedOn })).toMatchObject({
        values: { failed: expected },
        interpretations,
      });
    },
  );

  it('the date of 1993 does not bind derived right, nor any other refusal', () => {
    const old = { refusedOn: '1993-11-01', childBirthDate: '1990-01-01', decisionExpectedOn: '2000-01-01' };
    expect(outcome({ ...derivedRight, ...old })).toBe('request-yourself');
    expect(failed({ ...parent, ...old, refusalKind: 'other' })).toEqual(['refusal-kind']);
  });

  it('documentation is asked for derived right alone, and the reading is named with it', () => {
    expect(failed({ ...derivedRight, wouldHaveBeenGranted: false })).toEqual(['documented']);
    expect(failed({ ...derivedRight, stillFulfilled: false })).toEqual(['still-fulfilled']);
    expect(verdict(without(derivedRight, 'wouldHaveBeenGranted', 'stillFulfilled')).missing).toEqual([
      'wouldHaveBeenGranted',
      'stillFulfilled',
    ]);
    expect(verdict({ ...parent, wouldHaveBeenGranted: false })).toMatchObject({
      outcome: 'request-yourself',
      missing: [],
      interpretations: [],
    });
    expect(verdict({ ...parent, refusedOn: '2013-01-01' }).interpretations).toEqual(['I-OWN-MOTION']);
  });

  it.each([
    ['2023-06-06', []],
    ['2023-06-07', ['child-under-18']],
    ['2023-06-08', ['child-under-18']],
  ])('decided on %s fails %j: the 18th birthday is no longer under 18', (decisionExpectedOn, expected) => {
    expect(failed({ ...parent, decisionExpectedOn })).toEqual(expected);
    expect(verdict({ ...parent, decisionExpectedOn }).values.childTurns18On).toBe('2023-06-07');
  });

  it('a child born on 29 February turns 18 on 28 February', () => {
    const leap = { ...parent, childBirthDate: '2000-02-29' };
    expect(failed({ ...leap, decisionExpectedOn: '2018-02-27' })).toEqual([]);
    expect(failed({ ...leap, decisionExpectedOn: '2018-02-28' })).toEqual(['child-under-18']);
  });

  it('a child that was 18 when it was refused is too old whenever the decision comes', () => {
    const unknown = without(parent, 'decisionExpectedOn');
    expect(failed({ ...unknown, childBirthDate: '1991-04-05' })).toEqual(['child-under-18']);
    expect(outcome({ ...unknown, childBirthDate: '1991-04-06' })).toBe('needs-facts');
    expect(failed(without({ ...derivedRight, refusedOn: '2000-06-01' }, 'childBirthDate'))).toEqual(['child-under-18']);
    expect(outcome(without({ ...derivedRight, refusedOn: '2000-06-02' }, 'childBirthDate'))).toBe('needs-facts');
  });

  it('is not covered when every possible answer fails one condition or another', () => {
    expect(
      verdict({ caseKind: 'parent-of-danish-child', refusedOn: '1993-11-01', childBirthDate: '2002-06-07' }),
    ).toMatchObject({
      outcome: 'not-covered',
      missing: [],
      values: { failed: [], childTurns18On: '2020-06-07' },
    });
    expect(outcome({ caseKind: 'parent-of-danish-child', refusedOn: '1993-11-02', childBirthDate: '2002-06-07' })).toBe(
      'needs-facts',
    );
  });

  it('who examines is settled without the day of refusal where the child was born after the judgment', () => {
    const late = { ...without(derivedRight, 'refusedOn'), childBirthDate: '2011-03-09' };
    expect(verdict(late)).toMatchObject({ outcome: 'agency-examines', missing: [] });
    expect(verdict({ ...late, childBirthDate: '2011-03-08' })).toMatchObject({
      outcome: 'needs-facts',
      missing: ['refusedOn'],
    });
  });
});

describe('the track', () => {
  it('is asked first, and every condition is open until it is known', () => {
    expect(new Set(verdict({}).reasons.children!.map(({ truth }) => truth))).toEqual(new Set(['unknown']));
    expect(verdict({})).toMatchObject({ outcome: 'needs-facts', missing: ['caseKind'], values: { failed: null } });
  });

  it.each([
    [
      'child-reunification',
      [
        'underP912',
        'decisionKind',
        'decisionOn',
        'ground',
        'requestOn',
        'birthDate',
        'residedInDenmark',
        'expelledByJudgment',
        'prisonSentence',
      ],
    ],
    ['placement', ['circumstancesArose', 'informationNew', 'informationMaterial', 'requestedBy']],
    ['parent-of-danish-child', ['refusalKind', 'refusedOn', 'childBirthDate', 'decisionExpectedOn']],
  ])('%s asks for its own facts, in order', (caseKind, missing) => {
    expect(verdict({ caseKind }).missing).toEqual(missing);
  });

  it('facts of another track are unknown keys', () => {
    expect(answer({ ...placement, underP912: true, refusedOn: '2013-01-01' })).toEqual({
      invalid: [
        { fact: 'underP912', code: 'unknown-key' },
        { fact: 'refusedOn', code: 'unknown-key' },
      ],
    });
    expect(answer({ caseKind: 'placement', underP912: null })).not.toHaveProperty('invalid');
  });

  it('follows from the facts when it is not stated: answers that would be refused are not possible', () => {
    for (const facts of [child, placement, parent, derivedRight]) {
      expect(verdict(without(facts, 'caseKind'))).toEqual(verdict(facts));
    }
    expect(verdict({ circumstancesArose: 'after-decision' })).toMatchObject({
      outcome: 'use-relocation-rules',
      missing: [],
    });
    expect(answer({ underP912: true, informationNew: true })).toEqual({
      invalid: [{ fact: 'informationNew', code: 'unknown-key' }],
    });
  });
});

describe('refused input', () => {
  it.each([
    [child, { requestOn: '2007-05-13' }, [['requestOn', 'order']]],
    [child, { birthDate: '2007-05-15' }, [['birthDate', 'order']]],
    [without(child, 'decisionOn'), { birthDate: '2014-09-02' }, [['birthDate', 'order']]],
    [parent, { refusedOn: '2018-06-02' }, [['refusedOn', 'order']]],
    [derivedRight, { refusedOn: '2005-06-06' }, [['refusedOn', 'order']]],
    [without(derivedRight, 'refusedOn'), { decisionExpectedOn: '2005-06-06' }, [['decisionExpectedOn', 'order']]],
    [child, { decisionOn: '2007-02-29' }, [['decisionOn', 'format']]],
    [child, { birthDate: '1899-12-31' }, [['birthDate', 'range']]],
    [child, { ground: 'integration' }, [['ground', 'unknown-value']]],
    [placement, { powerOfAttorney: 1 }, [['powerOfAttorney', 'unknown-value']]],
    [{}, { caseKind: 'visa' }, [['caseKind', 'unknown-value']]],
    [child, { today: '2015-01-01' }, [['today', 'unknown-key']]],
  ])('%o with %o', (facts, more, expected) => {
    expect(answer({ ...facts, ...more })).toEqual({ invalid: expected.map(([fact, code]) => ({ fact, code })) });
  });

  it('two days on the same date are in order, and a refusal before birth is for derived right alone', () => {
    expect(
      answer({ ...child, decisionOn: '2007-05-14', requestOn: '2007-05-14', birthDate: '2007-05-14' }),
    ).not.toHaveProperty('invalid');
    expect(answer({ ...derivedRight, refusedOn: '2005-06-07' })).not.toHaveProperty('invalid');
    expect(answer({ ...parent, refusedOn: '2005-06-06' })).not.toHaveProperty('invalid');
  });
});

describe('later schemes', () => {
  const refusal: Raw = {
    caseKind: 'child-integration-refusal',
    decisionKind: 'refused',
    ground: 'integration-prospects',
    decisionOn: '2015-02-10',
  };
  it.each([
    ['2004-06-30', 'not-covered', null],
    ['2004-07-01', 'ask-agency', 'genc-2016'],
    ['2016-05-30', 'ask-agency', 'genc-2016'],
    ['2016-05-31', 'not-covered', null],
    ['2016-06-09', 'not-covered', null],
    ['2016-06-10', 'ask-agency', 'transition-2020'],
    ['2019-12-31', 'ask-agency', 'transition-2020'],
    ['2020-01-01', 'not-covered', null],
  ])('a refusal for integration prospects of %s: %s', (decisionOn, expected, scheme) => {
    expect(verdict({ ...refusal, decisionOn })).toMatchObject({
      outcome: expected,
      values: { scheme, failed: expected === 'not-covered' ? ['decision-period'] : [] },
      interpretations: scheme === 'transition-2020' ? ['I-2020-END'] : [],
    });
  });

  it('is for refusals on that ground alone, and asks no more once one condition fails', () => {
    expect(failed({ ...refusal, decisionKind: 'dismissed', ground: 'other' })).toEqual(['refused', 'ground']);
    expect(verdict({ caseKind: 'child-integration-refusal', ground: 'other' })).toMatchObject({
      outcome: 'not-covered',
      missing: [],
    });
  });

  const both: Raw = {
    caseKind: 'parent-living-with-both',
    decisionType: 'extension',
    decidedOn: '2020-03-10',
    childDanish: true,
    livesWithBothParents: true,
    childBirthDate: '2008-12-02',
    decisionExpectedOn: '2026-12-01',
  };
  it.each([
    ['2017-05-09', 'request-yourself', []],
    ['2017-05-10', 'request-yourself', ['I-CHAVEZ-DAY']],
    ['2017-05-11', 'agency-examines', []],
    ['2022-10-13', 'agency-examines', []],
    ['2022-10-14', 'not-covered', []],
  ])('parents who live with the child, decided on %s: %s', (decidedOn, expected, interpretations) => {
    expect(verdict({ ...both, decidedOn })).toMatchObject({ outcome: expected, interpretations });
  });

  it('name the day of the judgment only where it decides', () => {
    expect(verdict({ ...both, decidedOn: '2017-05-10', childDanish: false })).toMatchObject({
      outcome: 'not-covered',
      interpretations: [],
    });
  });

  it('are told of the other track only where they fail for not living with both, and surely for that alone', () => {
    const apart = { ...both, livesWithBothParents: false };
    const said = (raw: Raw) => whole(raw).statements.map(({ id }) => id);
    expect(said(apart)).toContain('other-track-parent');
    for (const key of ['decisionType', 'decidedOn', 'childDanish', 'childBirthDate', 'decisionExpectedOn'])
      expect(said(without(apart, key)), key).not.toContain('other-track-parent');
    expect(said({ ...apart, childDanish: false })).not.toContain('other-track-parent');
    expect(said({ ...both, childDanish: false })).not.toContain('other-track-parent');
  });

  it('fail by each of their conditions, the child not under 18 on its birthday', () => {
    expect(failed({ ...both, decisionType: 'other' })).toEqual(['decision-type']);
    expect(failed({ ...both, childDanish: false, livesWithBothParents: false })).toEqual([
      'child-danish',
      'lives-with-both',
    ]);
    expect(failed({ ...both, decisionExpectedOn: '2026-12-02' })).toEqual(['child-under-18']);
    expect(answer({ ...both, decisionExpectedOn: '2020-03-09' })).toEqual({
      invalid: [{ fact: 'decidedOn', code: 'order' }],
    });
  });

  it.each([
    [true, true, 'request-yourself', []],
    [false, true, 'not-covered', ['sponsor']],
    [true, false, 'not-covered', ['ground']],
  ])('three years, under § 7(3) %s, for that reason %s: %s', (sponsorUnder7_3, refusedForThreeYears, expected, ids) => {
    const facts = { caseKind: 'waiting-time', sponsorUnder7_3, refusedForThreeYears };
    expect(verdict(facts)).toMatchObject({ outcome: expected, values: { failed: ids } });
  });

  it('share facts, and follow from them where only one track has them all', () => {
    expect(verdict({ decisionKind: 'refused' }).missing).toEqual(['caseKind', 'decisionOn', 'ground']);
    expect(verdict({ childBirthDate: '2008-12-02', decidedOn: '2022-10-14' }).outcome).toBe('not-covered');
    expect(verdict({ decisionOn: '2003-01-01', ground: 'other', underP912: true }).outcome).toBe('not-reopenable');
  });
});

/** Everything that the rule knows of the case. */
function whole(raw: Raw) {
  const given = answerOf({ logic, advise }, raw);
  if ('invalid' in given) throw new Error('refused');
  return given;
}

it('a child was born when its derived right was refused; of the other refusals that is not known', () => {
  const refused = { refusedOn: '1999-01-01', decisionExpectedOn: '2018-06-01', childBirthDate: undefined };
  expect(whole({ ...derivedRight, ...refused }).values.failed).toEqual(['child-under-18']);
  expect(whole({ ...parent, ...refused })).toMatchObject({ outcome: 'needs-facts', missing: ['childBirthDate'] });
});

describe('what is still possible, and the next question', () => {
  it('two questions settle a request that came too late', () => {
    const facts = { caseKind: 'child-reunification', decisionOn: '2010-01-01', birthDate: '1995-01-01' };
    const verdictSoFar = whole({ caseKind: 'child-reunification' });
    const asked = nextQuestion(
      logic,
      {},
      verdictSoFar,
      () => verdictSoFar.wanted,
      (fact) => !(fact in facts),
    );
    expect(asked).toBe('requestOn');
    expect(whole({ ...facts, requestOn: '2015-01-05' }).outcome).toBe('not-reopenable');
  });

  it('shows each outcome with the answers that lead there', () => {
    expect(whole(without(derivedRight, 'refusedOn')).possible).toEqual([
      { outcome: 'agency-examines', when: { fact: 'refusedOn', from: '2011-03-09' }, values: expect.any(Object) },
      { outcome: 'request-yourself', when: { fact: 'refusedOn', to: '2011-03-08' }, values: expect.any(Object) },
    ]);
  });
});

describe('advice', () => {
  const said = (raw: Raw) => whole(raw).statements.map(({ id }) => id);
  const due = (raw: Raw) => whole(raw).deadlines.map(({ id, on }) => `${id} ${on}`);

  it('says that the scheme of 2014 is closed, and which other one there is', () => {
    expect(said(child)).toEqual([
      'child-reopenable',
      'well-integrated-assessed',
      'may-stay-meanwhile',
      'form-ge1',
      're-entry-permit',
    ]);
    expect(said({ ...child, requestOn: '2015-01-02' })).toEqual([
      'child-not-reopenable',
      'scheme-closed',
      'try-integration-refusal',
    ]);
    expect(said({ ...child, ground: 'other' })).toEqual(['child-not-reopenable']);
  });

  it('says how to ask about placement', () => {
    expect(said(placement)).toEqual(['contact-form']);
    expect(said({ ...placement, informationNew: false })).toEqual(['starting-point']);
    expect(said({ ...placement, circumstancesArose: 'after-decision' })).toEqual([
      'starting-point',
      'integration-act-moves',
    ]);
  });

  it('puts the last day for the decision in the calendar, and nothing where a condition fails or the day is past', () => {
    expect(due(parent)).toEqual(['decide-before-18 2023-06-06']);
    expect(due({ ...parent, assessedOn: '2023-06-07' })).toEqual([]);
    expect(due({ ...parent, refusalKind: 'other' })).toEqual([]);
    expect(due(child)).toEqual([]);
  });

  it('says which form until when, and what to write about', () => {
    const params = (raw: Raw, id: string) => whole(raw).statements.find((one) => one.id === id)?.params;
    expect(params(child, 'form-ge1')).toEqual({ by: '2015-01-01' });
    expect(params(placement, 'contact-form')).toEqual({ subject: 'placement' });
  });

  it('tells a parent of the other track only where the child is surely a child', () => {
    expect(said({ ...parent, refusalKind: 'other' })).toContain('other-track-both-parents');
    expect(said(without({ ...parent, refusalKind: 'other' }, 'childBirthDate'))).not.toContain(
      'other-track-both-parents',
    );
    expect(said({ ...parent, decisionExpectedOn: '2023-06-07' })).not.toContain('other-track-both-parents');
  });
});

describe('the picture', () => {
  const drawn = (raw: Raw) =>
    whole(raw).timeline.map(({ id, kind, from, to }) => [id, kind, from, ...(to === undefined ? [] : [to])]);
  const today = ['today', 'today', '2014-09-02'];

  it('of a child has the period, the decision, the time in Denmark, the birthday and the last day', () => {
    const period = ['period', 'limit', '2004-07-01', '2012-06-19'];
    const decision = ['decision', 'own', '2007-05-14'];
    const rest = [
      ['child-18', 'limit', '2011-03-04'],
      ['request-by', 'limit', '2015-01-01'],
      ['request', 'own', '2014-09-01'],
    ];
    const residence = ['residence', 'limit', '2007-05-14', '2011-03-04'];
    expect(drawn({ ...child, assessedOn: '2014-09-02' })).toEqual([period, decision, residence, ...rest, today]);
    const unknown = without(child, 'birthDate', 'requestOn');
    expect(drawn(unknown)).toEqual([period, decision, ['request-by', 'limit', '2015-01-01']]);
  });

  it('of a parent has the judgments, the refusal and the day on which the child is one no more', () => {
    const born = ['child-born', 'own', '2005-06-07'];
    const chavez = ['chavez-vilchez', 'limit', '2017-05-10'];
    const last = [
      ['decision-expected', 'own', '2018-06-01'],
      ['child-18', 'limit', '2023-06-07'],
    ];
    const refusal = ['refusal', 'own', '2009-04-05'];
    expect(drawn(parent)).toEqual([born, ['zambrano', 'limit', '2011-03-08'], refusal, chavez, ...last]);
    const both = {
      caseKind: 'parent-living-with-both',
      childBirthDate: '2005-06-07',
      decidedOn: '2017-05-11',
      decisionExpectedOn: '2018-06-01',
    };
    const practice = ['practice-2022', 'limit', '2022-10-14'];
    expect(drawn(both)).toEqual([born, ['decision', 'own', '2017-05-11'], chavez, practice, ...last]);
  });

  it('of a refusal for integration prospects has the period of its own scheme, or both where it is in neither', () => {
    const drawnOn = (decisionOn: string) =>
      drawn({
        caseKind: 'child-integration-refusal',
        decisionKind: 'refused',
        ground: 'integration-prospects',
        decisionOn,
      });
    const genc = ['period', 'limit', '2004-07-01', '2016-05-30'];
    const transition = ['period', 'limit', '2016-06-10', '2019-12-31'];
    expect(drawnOn('2016-05-30')).toEqual([genc, ['decision', 'own', '2016-05-30']]);
    expect(drawnOn('2016-06-01')).toEqual([genc, transition, ['decision', 'own', '2016-06-01']]);
    expect(drawnOn('2016-06-10')).toEqual([transition, ['decision', 'own', '2016-06-10']]);
  });

  it('of placement and of three years has nothing but today', () => {
    expect(drawn({ ...placement, assessedOn: '2014-09-02' })).toEqual([today]);
    expect(drawn({ caseKind: 'waiting-time', assessedOn: '2014-09-02' })).toEqual([today]);
  });
});
