import { day, type Day } from '../../rules/core/day.ts';
import type { OutcomeText } from '../../rules/core/rule.ts';
import { all, type Citation, firstOf, holds, is, not, notAfter } from '../../rules/core/truth.ts';
import type { TellingRule, Facts } from './rule.ts';

/** A rule for tests that has every kind of fact. Nothing in it is law. */
const section: Citation = { id: 'section', title: 'Prøvesagen', source: '2014-12', section: 1 };
const law: Citation = { id: 'law', title: 'Prøveloven', law: 'lov nr. 1', url: 'https://example.org/lov' };

const outcome =
  (title: string): (() => OutcomeText) =>
  () => ({ title, tone: 'good', meaning: ['Det betyder det.'], next: ['Gør det.'] });
const question = (label: string, options?: Record<string, string>) => ({
  question: `${label}?`,
  label,
  where: `Det står i brevet om ${label.toLowerCase()}.`,
  ...(options && { options }),
});
const reason = (label: string) => ({ label, true: `${label}, ja.`, false: `${label}, nej.` });

export const testRule: TellingRule = {
  id: 'test',
  logic: {
    facts: {
      track: { kind: 'choice', options: ['a', 'b'] },
      begunOn: { kind: 'day', turns: (f: Facts) => [day('2020-01-01'), f['endedOn'] as Day | undefined] },
      endedOn: {
        kind: 'day',
        asked: {
          needs: ['begunOn'],
          when: (f: Facts) => (f['begunOn'] === undefined ? undefined : (f['begunOn'] as Day) <= '2020-01-01'),
        },
        turns: (f: Facts) => [f['begunOn'] as Day | undefined],
      },
      amount: { kind: 'money', belongs: (f: Facts) => f['track'] !== 'b' },
      kept: { kind: 'flag' },
      signs: { kind: 'choices', options: ['x', 'y'] },
      stays: { kind: 'periods', from: 'departedOn', to: 'returnedOn', samples: () => [[]] },
      assessedOn: {
        kind: 'day',
        asked: { needs: ['kept'], when: (f: Facts) => f['kept'] as boolean | undefined },
        turns: () => [],
      },
    },
    orders: [{ fact: 'endedOn', notBefore: 'begunOn' }],
    judge: (f) =>
      firstOf(
        [section],
        [
          [
            'late',
            not(
              'late',
              holds('in-time', notAfter(f['begunOn'] as Day | undefined, day('2020-01-01')), [law], ['begunOn']),
            ),
          ],
          [
            'kept',
            all(
              'kept',
              [section],
              holds('track-a', is(f['track'], 'a'), [section], ['track']),
              holds('kept-it', f['kept'] as boolean | undefined, [law], ['kept']),
            ),
          ],
          ['lost', holds('otherwise', true, [section])],
        ],
      ),
    conclude: (f, at) => ({
      values: { amount: f['amount'] ?? null, on: f['begunOn'] ?? null },
      needs: at === 'kept' && f['amount'] === undefined ? ['amount'] : [],
      interpretations: f['begunOn'] === '2020-01-01' ? ['I-FIRST'] : [],
    }),
  },
  texts: {
    title: 'Prøveberegner',
    lead: 'Til prøver.',
    facts: {
      track: question('Spor', { a: 'Spor A', b: 'Spor B' }),
      begunOn: question('Begyndt'),
      endedOn: question('Endt'),
      amount: question('Beløb'),
      kept: question('Beholdt'),
      signs: question('Tegn', { x: 'Tegn X', y: 'Tegn Y' }),
      stays: question('Ophold', { departedOn: 'Rejst', returnedOn: 'Vendt tilbage' }),
      assessedOn: question('Beregnet pr.'),
    },
    outcomes: {
      'needs-facts': outcome('Der mangler svar'),
      late: outcome('For sent'),
      kept: outcome('Beholdt'),
      lost: outcome('Mistet'),
    },
    reasons: Object.fromEntries(
      ['decision', 'late', 'in-time', 'kept', 'track-a', 'kept-it', 'otherwise'].map((id) => [id, reason(id)]),
    ),
    interpretations: { 'I-FIRST': { title: 'Tæller den første dag?', text: 'Ja.' } },
    values: { amount: { label: 'Beløb', as: 'money' }, on: { label: 'Dag', as: 'day' } },
    errors: { 'endedOn.order': 'Endt kan ikke ligge før begyndt.' },
    timeline: () => [],
    deadlines: () => [],
    help: 'Spørg kommunen.',
  },
};
