import { describe, expect, it } from 'vitest';
import { parseFacts } from '../core/facts.ts';
import { decide } from '../core/verdict.ts';
import { logic } from './evaluate.ts';
import { texts } from './texts.da.ts';

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
    ['2011-03-07', 'request-yourself', []],
    ['2011-03-08', 'request-yourself', ['I-ZAMBRANO-DAY']],
    ['2011-03-09', 'agency-examines', ['I-OWN-MOTION']],
  ])('refused on %s: %s', (refusedOn, expected, interpretations) => {
    expect(verdict({ ...derivedRight, refusedOn })).toMatchObject({ outcome: expected, interpretations });
  });

  it.each([
    ['p9c-1', '1993-10-31', ['refusal-date'], ['I-1993']],
    ['p9c-1', '1993-11-01', ['refusal-date'], ['I-1993']],
    ['p9c-1', '1993-11-02', [], ['I-DOCUMENTED']],
    ['p9-2-4', '1993-11-01', ['refusal-date'], []],
    ['p9-2-4', '1993-11-02', [], ['I-DOCUMENTED']],
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

  it('documentation is asked for derived right alone, and the reading is named elsewhere', () => {
    expect(failed({ ...derivedRight, wouldHaveBeenGranted: false })).toEqual(['documented']);
    expect(failed({ ...derivedRight, stillFulfilled: false })).toEqual(['still-fulfilled']);
    expect(verdict(without(derivedRight, 'wouldHaveBeenGranted', 'stillFulfilled')).missing).toEqual([
      'wouldHaveBeenGranted',
      'stillFulfilled',
    ]);
    expect(verdict({ ...parent, wouldHaveBeenGranted: false })).toMatchObject({
      outcome: 'request-yourself',
      missing: [],
      interpretations: ['I-DOCUMENTED'],
    });
    expect(verdict({ ...parent, refusedOn: '2013-01-01' }).interpretations).toEqual(['I-DOCUMENTED', 'I-OWN-MOTION']);
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
    [child, { assessedOn: '2015-01-01' }, [['assessedOn', 'unknown-key']]],
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

describe('words', () => {
  const said = (raw: Raw) => {
    const given = verdict(raw);
    return JSON.stringify(texts.outcomes[given.outcome](given.values, raw));
  };

  it('say what fails', () => {
    expect(said({ ...child, expelledByJudgment: true, prisonSentence: true })).toMatch(/udvist ved dom.*idømt fængsel/);
    expect(said({ ...placement, informationMaterial: false })).toContain(
      'ikke antages at ville have ført til en anden vurdering',
    );
    expect(said({ ...parent, refusedOn: '1993-11-01' })).toContain('ikke givet efter den 1. november 1993');
  });

  it('say how to ask and by when', () => {
    expect(said(child)).toMatch(/senest den 1\. januar 2015.*GE1/);
    expect(said(placement)).toContain('»Boligplacering af flygtninge«');
    expect(said(parent)).toContain('før den 7. juni 2023');
  });

  it('put the last day for the decision in the calendar, and nothing where a condition fails', () => {
    const calendar = (raw: Raw) => texts.deadlines(raw, verdict(raw).values).map(({ on }) => on);
    expect(calendar(parent)).toEqual(['2023-06-06']);
    expect(calendar({ ...parent, refusalKind: 'other' })).toEqual([]);
    expect(calendar(without(child, 'requestOn'))).toEqual(['2015-01-01']);
    expect(calendar(child)).toEqual([]);
    expect(calendar(placement)).toEqual([]);
  });
});
