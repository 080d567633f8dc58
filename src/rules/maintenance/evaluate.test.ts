import { describe, expect, it } from 'vitest';
import { answerOf } from '../core/evaluate.ts';
import { nextQuestion } from '../core/question.ts';
import { advise } from './advise.ts';
import { logic } from './evaluate.ts';
import { type Facts, STATUSES } from './facts.ts';

type Raw = Readonly<Record<string, unknown>>;

function verdict(raw: Raw) {
  const given = answerOf({ logic, advise }, raw);
  if ('invalid' in given) throw new Error(`Refused: ${JSON.stringify(given.invalid)}`);
  return given;
}

const outcome = (raw: Raw) => verdict(raw).outcome;
const said = (raw: Raw) => verdict(raw).statements.map(({ id }) => id);

const married = (status: string, spouseCanSupport?: boolean): Raw => ({
  status,
  marriedToResident: true,
  spouseCanSupport,
});
const unmarried = (status: string): Raw => ({ status, marriedToResident: false });
const applicant = (rest: Raw): Raw => ({ ...unmarried('asylum-seeker'), minorWithResidentParents: false, ...rest });

describe('a spouse who lives in Denmark (udateret §2, udlændingeloven § 42 a(3))', () => {
  it.each(STATUSES)('who can support does, whatever the stay: %s', (status) => {
    expect(outcome(married(status, true))).toBe('spouse');
    expect(outcome({ marriedToResident: true, spouseCanSupport: true })).toBe('spouse');
  });

  it.each([
    ['procedural-stay', 'municipality', []],
    ['asylum-seeker', 'municipality', ['I-ASYLUM-MARRIED']],
    ['unlawful-stay', 'agency', []],
    ['must-leave', 'agency', []],
  ])('who cannot support, %s: %s', (status, expected, interpretations) => {
    expect(verdict(married(status, false))).toMatchObject({ outcome: expected, interpretations });
  });

  it('settles nothing of own housing or parents', () => {
    const given = { ...married('asylum-seeker', false), ownHousing: true, selfSupporting: true };
    expect(outcome({ ...given, minorWithResidentParents: true })).toBe('municipality');
  });
});

describe('without one', () => {
  it.each([
    ['unlawful-stay', 'agency'],
    ['must-leave', 'agency'],
    ['procedural-stay', 'not-in-source'],
  ])('%s: %s', (status, expected) => expect(outcome(unmarried(status))).toBe(expected));

  it.each([
    [{ minorWithResidentParents: true }, 'parents'],
    [{ ownHousing: false }, 'agency'],
    [{ ownHousing: true, selfSupporting: true }, 'self'],
    [{ ownHousing: true, selfSupporting: false }, 'back-to-centre'],
  ])('an applicant for asylum with %j: %s', (rest, expected) => expect(outcome(applicant(rest))).toBe(expected));

  it('minor or not makes no difference to one who is no applicant', () => {
    expect(outcome({ ...unmarried('unlawful-stay'), minorWithResidentParents: true, ownHousing: true })).toBe('agency');
  });
});

describe('what is missing', () => {
  it.each([
    [{}, ['status', 'marriedToResident']],
    [{ status: 'procedural-stay' }, ['marriedToResident']],
    [{ marriedToResident: true }, ['status', 'spouseCanSupport']],
    [{ marriedToResident: false }, ['status']],
    [married('must-leave'), ['spouseCanSupport']],
    [unmarried('asylum-seeker'), ['minorWithResidentParents']],
    [applicant({}), ['ownHousing']],
    [applicant({ ownHousing: true }), ['selfSupporting']],
  ])('with %j: %j', (raw, missing) => {
    expect(verdict(raw)).toMatchObject({ outcome: 'needs-facts', missing });
  });

  it('is asked for in the order in which it can end the matter', () => {
    const next = (facts: Facts) =>
      nextQuestion(
        logic,
        facts,
        verdict({ ...facts }),
        () => [],
        () => true,
      );
    expect(next({})).toBe('marriedToResident');
    expect(next({ marriedToResident: true })).toBe('spouseCanSupport');
    expect(next({ marriedToResident: true, spouseCanSupport: false })).toBe('status');
  });
});

describe('statements', () => {
  const agency = ['no-health-card', 'no-municipal-doctor', 'no-polling-card'];
  it.each([
    [married('procedural-stay', true), ['unless-special-reasons', 'check-uip', 'ukraine-applicants']],
    [married('asylum-seeker', true), ['unless-special-reasons', 'check-uip']],
    [married('must-leave', true), ['unless-special-reasons', 'check-uip', 'no-cpr-without-permit']],
    [married('asylum-seeker', false), ['unless-special-reasons', 'check-uip']],
    [
      married('unlawful-stay', false),
      [...agency, 'only-if-necessary', 'special-reasons', 'may-have-to-pay', 'check-uip', 'no-cpr-without-permit'],
    ],
    [
      unmarried('must-leave'),
      [...agency, 'only-if-necessary', 'may-have-to-pay', 'check-uip', 'no-cpr-without-permit'],
    ],
    [
      applicant({ ownHousing: false }),
      [...agency, 'may-have-to-pay', 'private-accommodation-still-agency', 'check-uip'],
    ],
    [applicant({ minorWithResidentParents: true }), ['unless-special-reasons', 'check-uip']],
    [applicant({ ownHousing: true, selfSupporting: true }), ['health-costs-agency', 'check-uip']],
    [applicant({ ownHousing: true, selfSupporting: false }), ['check-uip']],
    [unmarried('procedural-stay'), ['check-uip', 'ukraine-applicants', 'ask-municipality']],
    [{}, []],
  ])('with %j: %j', (raw, expected) => expect(said(raw)).toEqual(expected));

  it('cite § 42 a(3) no. 5 where the parents are those who support', () => {
    const { statements } = verdict(applicant({ minorWithResidentParents: true }));
    const { cites } = statements.find(({ id }) => id === 'unless-special-reasons')!;
    expect(cites.map(({ law }) => law).join()).toContain('§ 42 a, stk. 3, nr. 5');
  });
});

it('goes by no day', () => {
  const given = unmarried('must-leave');
  expect(verdict({ ...given, assessedOn: '2040-01-01' })).toMatchObject({ outcome: 'agency', deadlines: [] });
  expect(said({ ...given, assessedOn: '2040-01-01' })).toEqual(said(given));
  expect(verdict({ ...given, assessedOn: '2040-01-01' }).timeline).toEqual([
    { id: 'today', kind: 'today', from: '2040-01-01' },
  ]);
});
