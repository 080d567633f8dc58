import { act, Advising, COMMON, reserve, tell } from '../../rules/core/advice.ts';
import { day, type Day } from '../../rules/core/day.ts';
import { readPeriods } from '../../rules/core/periods.ts';
import { all, type Citation, firstOf, holds, is, not, notAfter } from '../../rules/core/truth.ts';
import { concluding } from './result/concluding.ts';
import { words as ofResult } from './result/words.da.ts';
import type { Facts, TellingRule } from './rule.ts';
import { staysIn } from './periods/stays.ts';
import { words as ofPeriods } from './periods/words.da.ts';
import { words as ofQuestions } from './words.da.ts';

/** A rule for tests that has every kind of fact. Nothing in it is law. */
const section: Citation = { id: 'section', title: 'Prøvesagen', source: '2014-12', section: 1 };
const law: Citation = { id: 'law', title: 'Prøveloven', law: 'lov nr. 1', url: 'https://example.org/lov' };

const SAYINGS = {
  ...COMMON,
  'it-means': tell<{ on?: Day }>('on'),
  'do-it': act(),
  'unless-otherwise': reserve(),
};

const question = (label: string, options?: Record<string, string>) => ({
  question: `${label}?`,
  label,
  where: `Det står i brevet om ${label.toLowerCase()}.`,
  ...(options && { options }),
});
const reason = (label: string) => ({ label, true: `${label}, ja.`, false: `${label}, nej.` });

export const testRule: TellingRule = {
  id: 'test',
  words: { ...ofQuestions, ...ofResult },
  concluding,
  stays: staysIn(ofPeriods),
  sayings: SAYINGS,
  tones: { 'needs-facts': 'info', late: 'loss', kept: 'done', lost: 'loss' },
  advise: (f, { outcome, values }) => {
    const advice = new Advising<typeof SAYINGS, 'by', 'begun' | 'today'>(SAYINGS, f['assessedOn'] as Day | undefined);
    advice.say('it-means', { on: values['on'] as Day | null }, section);
    advice.say('do-it', {}, law);
    if (outcome === 'kept') advice.remind('by', values['on'] as Day | null, 30, law);
    if (outcome === 'late') advice.say('unless-otherwise', {}, section);
    advice.draw('begun', 'own', values['on'] as Day | null);
    advice.draw('today', 'today', f['assessedOn'] as Day | undefined);
    return advice;
  },
  logic: {
    outcomes: ['late', 'kept', 'lost'],
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
      stays: { kind: 'periods', read: readPeriods, from: 'departedOn', to: 'returnedOn', samples: () => [[]] },
      assessedOn: {
        kind: 'day',
        asked: { needs: ['kept'], when: (f: Facts) => f['kept'] as boolean | undefined },
        turns: () => [],
      },
    },
    orders: [{ fact: 'endedOn', notBefore: 'begunOn' }],
    hasKinds: true,
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
      'needs-facts': 'Der mangler svar',
      late: 'For sent',
      kept: 'Beholdt',
      lost: 'Mistet',
    },
    statements: {
      'law-checked-until': 'Loven er læst til en dag.',
      'law-checked-from': 'Loven er læst fra en dag.',
      'falls-on-day-off': 'Dagen er en fridag.',
      'it-means': 'Det betyder det.',
      'do-it': 'Gør det.',
      'unless-otherwise': 'Medmindre det er anderledes.',
    },
    reasons: Object.fromEntries(
      ['decision', 'late', 'in-time', 'kept', 'track-a', 'kept-it', 'otherwise'].map((id) => [id, reason(id)]),
    ),
    interpretations: { 'I-FIRST': { title: 'Tæller den første dag?', text: 'Ja.' } },
    values: { amount: { label: 'Beløb', as: 'money' }, on: { label: 'Dag', as: 'day' } },
    errors: { 'endedOn.order': 'Endt kan ikke ligge før begyndt.' },
    timeline: { begun: 'Begyndt', today: 'Beregnet pr.' },
    deadlines: { by: { title: 'Senest', description: 'Gør det inden.' } },
    help: 'Spørg kommunen.',
  },
};
