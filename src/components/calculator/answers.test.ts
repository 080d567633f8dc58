import { describe, expect, it } from 'vitest';
import { change, edit, leave, next } from './answers.ts';
import { clear, finish, switchMode } from './result/whole.tsx';
import { open, undo } from './result/steps.ts';
import { caseOf, hasAnswers, ids, start, type State, turnDay } from './state.ts';
import type { DayText } from './day-text.ts';
import { testRule as rule } from './test-rule.ts';
import type { Typed } from './typed.ts';
import { words } from './words.da.ts';

const today = '2026-11-22';
const begin = () => start(today);
const type = (state: State, fact: string, typed: Typed) => change(rule, state, fact, { typed, instead: undefined });
const dontKnow = (state: State, fact: string) => next(rule, change(rule, state, fact, { instead: 'unknown' }), fact);
const answer = (state: State, fact: string, typed: Typed) => next(rule, type(state, fact, typed), fact);
const asks = (state: State) => state.editing ?? caseOf(rule, state).next;
/** The facts without today's date, which comes along where it may matter. */
const facts = (state: State) => {
  const { assessedOn: _today, ...own } = caseOf(rule, state).facts;
  return own;
};
const outcome = (state: State) => caseOf(rule, state).verdict?.outcome;
const date = (text: string) => text.split(' ') as unknown as DayText;

it('before what asks is there: the first question, whatever is typed in it, and no answer', () => {
  const { logic, concluding: _concluding, stays: _stays, ...same } = rule;
  const shown = { ...same, logic: { facts: logic.facts }, first: 'track' };
  const typed = change(shown, begin(), 'track', { typed: 'a' });
  expect(caseOf(shown, typed)).toMatchObject({ next: 'track', shown: [], answered: [], conflicts: [] });
  expect(asks(next(rule, typed, 'track'))).toBe('begunOn');
});

describe('one question at a time', () => {
  it('asks the first missing fact, then the next, and takes the reader there', () => {
    const first = begin();
    expect(asks(first)).toBe('track');
    const second = answer(first, 'track', 'a');
    expect(second.focus).toBe(ids.legend('begunOn'));
    expect(asks(second)).toBe('begunOn');
  });

  it('takes the reader to the result when nothing more is asked', () => {
    const late = answer(begin(), 'track', 'a');
    const done = answer(late, 'begunOn', date('2 1 2020'));
    expect(outcome(done)).toBe('late');
    expect(asks(done)).toBeUndefined();
    expect(done.focus).toBe(ids.result);
  });

  it('counts nothing before »Næste«', () => {
    const typing = type(begin(), 'track', 'b');
    expect(facts(typing)).toEqual({});
  });

  it('goes on asking for values when the outcome is settled', () => {
    const settled = [
      ['track', 'a'],
      ['begunOn', date('1 1 2020')],
      ['kept', 'true'],
    ].reduce((at, [fact, typed]) => answer(at, fact as string, typed as Typed), begin());
    expect(outcome(settled)).toBe('kept');
    expect(asks(settled)).toBe('amount');
  });

  it('says what is wrong, keeps what is typed, and takes the reader to the errors', () => {
    const wrong = answer(answer(begin(), 'track', 'a'), 'begunOn', date('30 2 2020'));
    expect(wrong.faults).toEqual([
      { fact: 'begunOn', id: 'svar-begunOn-d', text: words.noSuchDay(30, 'februar', '2020') },
    ]);
    expect(wrong.focus).toBe(ids.faults);
    expect(wrong.entries['begunOn']?.typed).toEqual(['30', '2', '2020']);
    expect(asks(wrong)).toBe('begunOn');
    const mended = answer(wrong, 'begunOn', date('29 2 2020'));
    expect(mended.faults).toEqual([]);
  });

  it('does not let a question go by without an answer', () => {
    expect(next(rule, begin(), 'track').faults).toEqual([{ fact: 'track', id: 'svar-track', text: words.noAnswer }]);
  });

  it('tidies what was typed to what was read', () => {
    expect(answer(begin(), 'begunOn', date('27 mar. 2015')).entries['begunOn']?.typed).toEqual(['27', '3', '2015']);
  });

  it('does not ask again what the reader does not know, and says what is open', () => {
    let state = begin();
    for (const fact of ['track', 'begunOn', 'kept']) state = dontKnow(state, fact);
    expect(outcome(state)).toBe('needs-facts');
    expect(caseOf(rule, state).open).toEqual(['track', 'begunOn', 'kept']);
    // What a possible outcome would be useless without is asked too, and then nothing more.
    expect(asks(state)).toBe('amount');
    expect(asks(dontKnow(state, 'amount'))).toBeUndefined();
  });

  it('opens an answered question again and keeps the others', () => {
    const answered = answer(answer(begin(), 'track', 'a'), 'begunOn', date('1 1 2020'));
    const again = edit(rule, answered, 'track');
    expect(asks(again)).toBe('track');
    expect(again.focus).toBe(ids.legend('track'));
    const changed = answer(again, 'track', 'b');
    expect(caseOf(rule, changed).facts).toMatchObject({ track: 'b', begunOn: '2020-01-01' });
  });

  it('drops an old answer that was overwritten with something unreadable', () => {
    const answered = answer(answer(begin(), 'track', 'a'), 'begunOn', date('2 1 2020'));
    const wrong = answer(edit(rule, answered, 'begunOn'), 'begunOn', date('2 1 20'));
    expect(outcome(wrong)).toBe('needs-facts');
  });
});

describe('a question that is left without »Næste«', () => {
  const settled = () => answer(answer(begin(), 'track', 'a'), 'begunOn', date('2 1 2020'));

  it('counts as it stands, whether it had been answered or not', () => {
    const changed = edit(rule, type(edit(rule, settled(), 'begunOn'), 'begunOn', date('1 1 2020')), 'track');
    expect(facts(changed)).toMatchObject({ begunOn: '2020-01-01' });
    expect(asks(changed)).toBe('track');
    const first = edit(rule, type(answer(begin(), 'track', 'a'), 'begunOn', date('2 1 2020')), 'track');
    expect(outcome(first)).toBe('late');
    expect(asks(first)).toBe('track');
  });

  it('stays open where it cannot be read, with its error', () => {
    const wrong = edit(rule, type(edit(rule, settled(), 'begunOn'), 'begunOn', date('2 1 20')), 'track');
    expect(asks(wrong)).toBe('begunOn');
    expect(wrong.faults).toEqual([{ fact: 'begunOn', id: 'svar-begunOn-y', text: words.fourDigits }]);
    expect(wrong.focus).toBe(ids.faults);
    const emptied = edit(rule, type(edit(rule, settled(), 'begunOn'), 'begunOn', date('  ')), 'track');
    expect(emptied.faults).toEqual([{ fact: 'begunOn', id: 'svar-begunOn-d', text: words.noDay }]);
  });

  it('is left as it was where nothing is typed or nothing is changed', () => {
    const asked = answer(begin(), 'track', 'a');
    expect(edit(rule, asked, 'track')).toMatchObject({ editing: 'track', faults: [], entries: asked.entries });
    expect(edit(rule, edit(rule, settled(), 'begunOn'), 'track')).toEqual(edit(rule, settled(), 'track'));
  });

  it('shows its error in the whole form, and from there one at a time', () => {
    const all = switchMode(rule, type(answer(begin(), 'track', 'a'), 'begunOn', date('2 1 20')));
    expect(all.faults).toEqual([{ fact: 'begunOn', id: 'svar-begunOn-y', text: words.fourDigits }]);
    expect(all.focus).toBe(ids.faults);
    const steps = switchMode(rule, all);
    expect(steps.faults).toEqual(all.faults);
    expect(asks(steps)).toBe('begunOn');
  });
});

describe('answers that do not go together', () => {
  const contradicting = () =>
    open(rule, begin(), today, { track: 'a', begunOn: '2019-06-01', endedOn: '2019-07-01' }, false);

  it('are refused in the words of the rule, with no verdict', () => {
    const wrong = answer(edit(rule, contradicting(), 'begunOn'), 'begunOn', date('1 8 2019'));
    expect(wrong.faults).toEqual([{ fact: 'endedOn', id: 'svar-endedOn-d', text: 'Endt kan ikke ligge før begyndt.' }]);
    expect(outcome(wrong)).toBeUndefined();
    expect(asks(wrong)).toBe('begunOn');
  });

  it('can be mended at either end', () => {
    const wrong = answer(edit(rule, contradicting(), 'begunOn'), 'begunOn', date('1 8 2019'));
    expect(outcome(answer(wrong, 'begunOn', date('1 7 2019')))).toBe('needs-facts');
    expect(outcome(answer(edit(rule, wrong, 'endedOn'), 'endedOn', date('1 9 2019')))).toBe('needs-facts');
  });

  it('do not stand in the way when one of them is no longer asked for, and it comes back', () => {
    const later = answer(edit(rule, contradicting(), 'begunOn'), 'begunOn', date('1 8 2020'));
    expect(later.faults).toEqual([]);
    expect(caseOf(rule, later).facts).not.toHaveProperty('endedOn');
    const back = answer(edit(rule, later, 'begunOn'), 'begunOn', date('1 6 2019'));
    expect(caseOf(rule, back).facts).toMatchObject({ endedOn: '2019-07-01' });
  });
});

describe('facts of another kind of case', () => {
  it('stay behind, and come back with their kind', () => {
    const a = open(rule, begin(), today, { track: 'a', amount: 5 }, false);
    const b = answer(edit(rule, a, 'track'), 'track', 'b');
    expect(facts(b)).toEqual({ track: 'b' });
    expect(caseOf(rule, b).shown).not.toContain('amount');
    expect(facts(answer(edit(rule, b, 'track'), 'track', 'a'))).toEqual({ track: 'a', amount: 5 });
  });
});

describe('answers that are used though not asked for', () => {
  it('are told apart', () => {
    const state = open(rule, begin(), today, { track: 'a', begunOn: '2020-02-01', endedOn: '2020-03-01' }, false);
    expect(caseOf(rule, state)).toMatchObject({ answered: ['track', 'begunOn', 'assessedOn'], idle: ['endedOn'] });
  });
});

describe('rows from a spreadsheet', () => {
  const stays = [{ from: date('1 1 2017'), to: date('2 1 2017'), ongoing: false }];
  const pasted = (state: State, text: string, ...faults: string[]) =>
    change(rule, state, 'stays', { pasted: { text, faults } });
  const asked = edit(rule, answer(begin(), 'track', 'a'), 'stays');

  it('that have not been read in stop »Næste«, with what is wrong with each, and stay', () => {
    const left = next(rule, pasted(type(asked, 'stays', stays), 'x', 'Række 1: x', 'Række 2: y'), 'stays');
    expect(left.faults.map(({ id, text }) => [id, text])).toEqual([
      ['svar-stays-ark', 'Række 1: x'],
      ['svar-stays-ark', 'Række 2: y'],
    ]);
    expect(left.entries['stays']).toMatchObject({ typed: stays, pasted: { text: 'x' } });
    expect(next(rule, pasted(asked, 'x'), 'stays').faults).toMatchObject([{ text: rule.stays!.own.rowsNotRead }]);
  });

  it('do not stand in the way of »Ved ikke«, nor when they are deleted', () => {
    expect(dontKnow(pasted(asked, 'x'), 'stays').faults).toEqual([]);
    expect(next(rule, pasted(type(asked, 'stays', stays), ' \n'), 'stays').faults).toEqual([]);
  });

  it('leave the row open that was', () => {
    const opened = change(rule, type(asked, 'stays', stays), 'stays', { open: 0 });
    expect(next(rule, opened, 'stays').entries['stays']).toMatchObject({
      open: 0,
      answer: [{ departedOn: '2017-01-01' }],
    });
  });
});

describe('today', () => {
  it('is filled in, never asked for, and there to see and change once something is answered', () => {
    expect(hasAnswers(begin())).toBe(false);
    expect(caseOf(rule, begin()).shown).not.toContain('assessedOn');
    for (const kept of [true, false]) {
      const now = caseOf(rule, open(rule, begin(), today, { track: 'a', begunOn: '2019-01-01', kept }, false));
      expect(now.facts).toMatchObject({ assessedOn: today });
      expect(now.answered).toContain('assessedOn');
      expect(now.next).not.toBe('assessedOn');
    }
  });

  it('is the day of the link where the link has one', () => {
    const state = open(rule, begin(), today, { kept: true, assessedOn: '2015-01-01' }, false);
    expect(caseOf(rule, state).facts['assessedOn']).toBe('2015-01-01');
  });
});

describe('the whole form', () => {
  const form = () => switchMode(rule, begin());

  it('counts what can be read at once', () => {
    const state = type(type(form(), 'track', 'a'), 'begunOn', date('2 1 2020'));
    expect(outcome(state)).toBe('late');
  });

  it('complains when the question is left, not while it is being typed', () => {
    const typing = type(form(), 'begunOn', date('2 1 20'));
    expect(typing.faults).toEqual([]);
    const left = leave(rule, typing, 'begunOn');
    expect(left.faults).toEqual([{ fact: 'begunOn', id: 'svar-begunOn-y', text: words.fourDigits }]);
    expect(type(left, 'begunOn', date('2 1 202')).faults).toHaveLength(1);
    expect(type(left, 'begunOn', date('2 1 2020')).faults).toEqual([]);
  });

  it('does not complain of questions that are left empty', () => {
    expect(leave(rule, form(), 'begunOn').faults).toEqual([]);
  });

  it('takes the reader to the errors or to the result', () => {
    expect(finish(rule, type(form(), 'begunOn', date('2 1 20'))).focus).toBe(ids.faults);
    expect(finish(rule, type(form(), 'begunOn', date('2 1 2020'))).focus).toBe(ids.result);
  });

  it('shares its answers with the questions one at a time, also those not yet sent', () => {
    const typed = type(begin(), 'track', 'b');
    const all = switchMode(rule, typed);
    expect(facts(all)).toEqual({ track: 'b' });
    expect(facts(switchMode(rule, all))).toEqual({ track: 'b' });
  });

  it('opens the contradicting question when it is left for one at a time', () => {
    const filled = switchMode(rule, open(rule, begin(), today, { track: 'a', begunOn: '2019-06-01' }, false));
    const steps = switchMode(rule, type(filled, 'endedOn', date('1 5 2019')));
    expect(asks(steps)).toBe('endedOn');
    expect(steps.faults).toHaveLength(1);
  });
});

describe('»Ved ikke« and »Ingen«', () => {
  it('keep what was typed', () => {
    const typed = type(begin(), 'begunOn', date('1 1 2020'));
    const ticked = change(rule, typed, 'begunOn', { instead: 'unknown' });
    expect(next(rule, ticked, 'begunOn').entries['begunOn']).toEqual({
      typed: ['1', '1', '2020'],
      instead: 'unknown',
      answer: null,
    });
  });

  it('»Ingen« is an answer', () => {
    const none = next(rule, change(rule, begin(), 'signs', { instead: 'none' }), 'signs');
    expect(facts(none)).toEqual({ signs: [] });
  });
});

describe('starting over', () => {
  it('forgets everything, and can be undone', () => {
    const answered = answer(begin(), 'track', 'b');
    const cleared = clear(rule, answered, today);
    expect(hasAnswers(cleared)).toBe(false);
    expect(cleared.focus).toBe(ids.legend('track'));
    expect(facts(undo(rule, cleared))).toEqual({ track: 'b' });
  });
});

describe('own answers that a link put aside', () => {
  const mine = answer(begin(), 'track', 'b');
  const follow = (state: State, track = 'a') => open(rule, state, today, { track, kept: false }, true);

  it('wait, whatever is done with those of the link, and come back as they were', () => {
    const opened = follow(mine);
    const typed = type(edit(rule, opened, 'kept'), 'kept', 'true');
    for (const state of [opened, typed, next(rule, typed, 'kept'), switchMode(rule, opened), follow(opened, 'b')]) {
      expect(state.before).toBe(mine.entries);
      const back = undo(rule, state);
      expect(back.entries).toBe(mine.entries);
      expect(back.before).toBeUndefined();
      expect(back.linked).toBeUndefined();
      expect(asks(back)).toBe('begunOn');
    }
  });

  it('are what comes back when the reader starts over, whatever became of those of a link', () => {
    expect(undo(rule, clear(rule, follow(mine), today)).entries).toBe(mine.entries);
    const changed = answer(edit(rule, follow(mine), 'kept'), 'kept', 'true');
    expect(undo(rule, clear(rule, changed, today)).entries).toBe(mine.entries);
    const alone = answer(edit(rule, follow(begin()), 'kept'), 'kept', 'true');
    expect(undo(rule, clear(rule, alone, today)).entries).toBe(alone.entries);
  });

  it('are also those that the reader made of a link, or has just deleted', () => {
    const linked = follow(begin());
    expect(linked.before).toBeUndefined();
    expect(follow(linked).before).toBeUndefined();
    const changed = answer(edit(rule, linked, 'kept'), 'kept', 'true');
    expect(follow(changed).before).toBe(changed.entries);
    expect(follow(clear(rule, mine, today)).before).toBe(mine.entries);
  });

  it('come back with the day that it has become', () => {
    const back = undo(rule, turnDay(follow(mine), '2026-11-23'));
    expect(back.entries['assessedOn']?.answer).toBe('2026-11-23');
  });
});

describe('another day', () => {
  const on = (state: State) => state.entries['assessedOn']?.answer;

  it('takes the place of the one that the calendar gave, in any view', () => {
    expect(on(turnDay(begin(), '2026-11-23'))).toBe('2026-11-23');
    expect(on(turnDay(switchMode(rule, begin()), '2026-11-23'))).toBe('2026-11-23');
  });

  it('does not take the place of one that the reader typed or a link brought, though it is the same', () => {
    const typed = type(switchMode(rule, begin()), 'assessedOn', date('22 11 2026'));
    expect(on(typed)).toBe(today);
    expect(on(turnDay(typed, '2026-11-23'))).toBe(today);
    const linked = open(rule, begin(), today, { track: 'a', assessedOn: today }, false);
    expect(on(turnDay(linked, '2026-11-23'))).toBe(today);
  });
});

it('does not open a question that the answer being left has made one of another case', () => {
  const a = answer(answer(begin(), 'track', 'a'), 'begunOn', date('2 1 2020'));
  const other = type(edit(rule, a, 'track'), 'track', 'b');
  const left = edit(rule, other, 'begunOn');
  expect(caseOf(rule, left).shown).toContain(asks(left));
});

it('opens an answer that does not change the result', () => {
  const early = answer(answer(begin(), 'track', 'b'), 'begunOn', date('1 1 2019'));
  const ended = answer(edit(rule, early, 'endedOn'), 'endedOn', date('1 6 2020'));
  const late = answer(edit(rule, ended, 'begunOn'), 'begunOn', date('1 2 2020'));
  expect(caseOf(rule, late).idle).toContain('endedOn');
  expect(asks(edit(rule, late, 'endedOn'))).toBe('endedOn');
});

it('leaves an error with the question that it is about, which may wait', () => {
  const wrong = answer(answer(begin(), 'track', 'a'), 'begunOn', date('31 2 2015'));
  expect(wrong.faults.map(({ fact }) => fact)).toEqual(['begunOn']);
  const back = edit(rule, wrong, 'track');
  expect([asks(back), back.faults]).toEqual(['track', []]);
  expect(back.entries['begunOn']?.typed).toEqual(date('31 2 2015'));
});
