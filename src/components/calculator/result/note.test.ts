import { describe, expect, it } from 'vitest';
import { day } from '../../../rules/core/day.ts';
import { advised } from '../../../rules/core/evaluate.ts';
import { citationsOf } from '../../../site/legal.ts';
import type { Reason } from '../../../rules/core/truth.ts';
import { calculators } from '../../../rules/index.ts';
import { consider } from '../case.ts';
import { anyRule } from '../page/spoken.ts';
import { knownValues } from './values.ts';
import { pagesOf } from './cite.ts';
import { citesOf, groundsOf } from './grounds.ts';
import { openOf } from './open.ts';
import { noteOf, plainNote, sourceLines } from './note.ts';
import type { TellingRule } from '../rule.ts';
import { testRule as rule } from '../test-rule.ts';

const made = { version: 'abc123', today: day('2026-11-22'), address: 'https://example.org/beregnere/test/' };
/** The case that answers make, with all that it is told. */
function told(any: TellingRule, answers: Record<string, unknown>) {
  const now = consider(any, answers);
  const verdict = { ...now.verdict!, ...now.stillOpen(), ...advised(any.advise, now.facts, now.verdict!) };
  return { now, verdict };
}
const note = (answers: Record<string, unknown>) => {
  const { now, verdict } = told(rule, answers);
  return noteOf(rule, now, verdict, made);
};
const lines = (answers: Record<string, unknown>, heading: string) =>
  note(answers).sections.find((section) => section.heading === heading)?.lines;

describe('a case note', () => {
  const answers = { track: 'a', begunOn: '2020-01-01', kept: true, amount: null };

  it('has the outcome, what it means and the numbers', () => {
    expect(note(answers).result).toBe('Ud fra svarene: Beholdt.');
    expect(lines(answers, rule.words.meaning)).toEqual(['Det betyder det.']);
    expect(lines(answers, rule.words.numbers)).toEqual(['Dag: 1. januar 2020']);
  });

  it('says who »du« is where the result speaks to somebody', () => {
    const lapse = anyRule(calculators['lapse']!);
    const answered = calculators['lapse']!.examples.find(({ outcome }) => outcome === 'lapsed')!.facts;
    const { now, verdict } = told(lapse, answered as Record<string, unknown>);
    const [result] = noteOf(lapse, now, verdict, made).sections;
    expect(result!.lines[0]).toBe('»Du« er den person, sagen handler om.');
    expect(plainNote(note(answers))).not.toContain('»Du«');
    for (const calculator of Object.values(calculators)) {
      const any = anyRule(calculator);
      for (const { facts } of calculator.examples) {
        const { now: at, verdict: of } = told(any, facts as Record<string, unknown>);
        expect(plainNote(noteOf(any, at, of, made))).not.toContain('dine svar');
      }
    }
  });

  it('is in the language of the page, but for what a document is called, which is said to mean', () => {
    for (const calculator of Object.values(calculators).filter(({ texts }) => texts.en)) {
      const any = anyRule(calculator, 'en');
      const called = citationsOf(calculator).flatMap(({ title, law = '', url = '' }) => [title, law, url]);
      const danish = called.filter(Boolean).toSorted((a, b) => b.length - a.length);
      for (const { facts } of calculator.examples) {
        const { now, verdict } = told(any, facts as Record<string, unknown>);
        const sheet = noteOf(any, now, verdict, made);
        // Danish words are marked where it is shown, and nothing stands about them where it is text alone.
        expect(plainNote(sheet)).not.toMatch(/[»«]/);
        let text = plainNote({ ...sheet, lang: 'da' });
        expect(text).not.toMatch(/your answers|\bkr\./i);
        for (const { title } of citationsOf(calculator).filter((cite) => text.includes(`\n»${cite.title}`)))
          expect(text).toContain(`»${title}« (`);
        for (const name of danish) text = text.replaceAll(name, '');
        expect(text.replaceAll(/»[^»«]+«/g, '')).not.toMatch(/[æøå]|\b(og|er|den|ikke)\b/i);
      }
    }
  });

  it('has the facts, also those that are not known', () => {
    expect(lines(answers, 'Oplysninger')).toEqual([
      'Spor: Spor A',
      'Begyndt: 1. januar 2020',
      'Beløb: Ved ikke',
      'Beholdt: Ja',
    ]);
  });

  it('sets facts apart that cannot change the outcome', () => {
    expect(
      lines({ begunOn: '2020-02-01', endedOn: '2020-03-01' }, 'Oplyst, men uden betydning for resultatet'),
    ).toEqual(['Endt: 1. marts 2020']);
  });

  it('gives each reason as what is so', () => {
    expect(lines(answers, 'Begrundelse')).toEqual(['kept, ja.', '– track-a, ja.', '– kept-it, ja.']);
    expect(lines(answers, 'Undersøgt og ikke opfyldt')).toEqual(['late, nej.']);
    // What is open is told by what it can still become.
    expect(lines({ track: 'a' }, 'Begrundelse')).toBeUndefined();
  });

  it('denies one thing at a time', () => {
    for (const calculator of Object.values(calculators)) {
      const any = anyRule(calculator);
      for (const { facts } of calculator.examples) {
        const { now: at, verdict: of } = told(any, facts as Record<string, unknown>);
        expect(plainNote(noteOf(any, at, of, made))).not.toMatch(/ikke både|ikke hverken/);
      }
    }
  });

  it('names the interpretations, the sources once, the version, the day and the address', () => {
    expect(lines(answers, 'Fortolkninger, der har haft betydning')).toEqual(['Tæller den første dag? Ja.']);
    expect(lines(answers, 'Kilder')).toHaveLength(2);
    expect(plainNote(note(answers))).toContain(
      'Beregnet 22. november 2026 med »Prøveberegner«, regelversion abc123.\nhttps://example.org/beregnere/test/',
    );
  });

  it('names a law once, before its places', () => {
    const law = (place: string) => ({
      id: 'law',
      title: 'Udlændingeloven',
      law: `lov nr. 1/2025${place}`,
      url: 'https://example.org/',
    });
    expect(
      sourceLines(rule.words, [law(', § 17, stk. 1'), law(''), law(', §§ 18 og 19'), law(', § 17, stk. 1')]),
    ).toEqual(['Udlændingeloven, https://example.org/; lov nr. 1/2025, § 17, stk. 1; §§ 18 og 19']);
    expect(sourceLines(anyRule(calculators['lapse']!, 'en').words, [law(', § 17'), law(', § 18')])[0]).toMatch(
      /; »lov nr\. 1\/2025, § 17; § 18«$/,
    );
  });

  it('has every value that is known; the result names few, and what tells how it was worked out stands behind', () => {
    const most = new Map<string, number>();
    for (const calculator of Object.values(calculators)) {
      const any = anyRule(calculator);
      for (const { facts } of calculator.examples) {
        const { verdict: of } = told(any, facts as Record<string, unknown>);
        const [all, headline, behind] = [undefined, 'headline' as const, 'behind' as const].map((which) =>
          knownValues(any, of.values, which),
        );
        expect(all).toHaveLength(headline!.length + behind!.length);
        most.set(calculator.id, Math.max(most.get(calculator.id) ?? 0, headline!.length));
      }
    }
    for (const [id, count] of most) expect(count, id).toBeLessThanOrEqual(6);
    expect(Math.max(...most.values())).toBeGreaterThan(1);
  });

  it('says what is still open the shorter way, and nothing where one outcome is left that says no more', () => {
    const openIn = (id: string, facts: Record<string, unknown>) => {
      const any = anyRule(calculators[id]!);
      return openOf(any, told(any, facts).verdict);
    };
    const whens = openIn('bond-reduction', { spouseReunification: true, permitGrantedOn: day('2022-06-01') });
    expect(whens.map(({ when }) => when)).toContain('Hvis »Danskprøve« ikke er: En modulprøve på en danskuddannelse');
    for (const { when = '' } of whens) expect(when.split(' / ').length, when).toBeLessThanOrEqual(3);
    expect(
      openIn('bond', { application: 'none', expiresOn: day('2027-02-01'), assessedOn: day('2026-11-27') }),
    ).toEqual([]);
  });

  it('names each act and order that the result rests on, also for what it tells, and no two alike', () => {
    for (const calculator of Object.values(calculators)) {
      const any = anyRule(calculator);
      for (const { id, facts } of calculator.examples) {
        const { now: at, verdict: of } = told(any, facts as Record<string, unknown>);
        const cites = citesOf(groundsOf(any, of, at.facts), of);
        const pages = pagesOf(any.words, cites);
        expect(new Set(pages.values()).size, `${calculator.id} ${id}`).toBe(pages.size);
        for (const { url } of of.statements.flatMap((statement) => statement.cites)) {
          if (url) expect(pages.has(url), `${calculator.id} ${id}: ${url}`).toBe(true);
        }
      }
    }
  });

  it('leaves out headings with nothing below them', () => {
    for (const { lines: below } of note(answers).sections) expect(below.length).toBeGreaterThan(0);
  });

  it('can be made of every worked example, and calls what nobody has answered deduced', () => {
    const seen = { deduced: 0, answered: 0 };
    for (const calculator of Object.values(calculators)) {
      const any = anyRule(calculator);
      for (const { facts } of calculator.examples) {
        const { now, verdict } = told(any, facts as Record<string, unknown>);
        const made1 = plainNote(noteOf(any, now, verdict, made));
        expect(made1).not.toMatch(/undefined|null|\[object|NaN/);
        const told1 = new Set(made1.split('\n').map((one) => one.replace(/^(?:– )+/, '')));
        const visit = ({ children = [], facts: named, truth, params, id }: Reason) => {
          children.forEach(visit);
          if (children.length > 0 || truth === 'unknown' || named.length === 0) return;
          const found = any.texts.reasons[id]!;
          const text = (typeof found === 'function' ? found(params ?? {}) : found)[truth];
          const isAnswered = named.some((fact) => now.facts[fact] !== undefined);
          if (isAnswered) {
            if (told1.has(text)) seen.answered++;
            return;
          }
          // Said of an answer too, it is another condition with the same words.
          if (told1.has(any.words.deduced(text))) seen.deduced++;
          else expect(told1, `${calculator.id}, ${id}`).not.toContain(text);
        };
        visit(verdict.reasons);
      }
    }
    expect(seen.deduced).toBeGreaterThan(10);
    expect(seen.answered).toBeGreaterThan(100);
  });
});

describe('reasons', () => {
  const grounds = (answers: Record<string, unknown>) => {
    return groundsOf(rule, consider(rule, answers).verdict!, consider(rule, answers).facts);
  };

  it('stop at the row that decides', () => {
    const { deciding, tried } = grounds({ begunOn: '2020-02-01' });
    expect(deciding.map(({ text }) => text)).toEqual(['late, ja.']);
    expect(tried).toEqual([]);
  });

  it('give the condition that failed, not those that did not matter', () => {
    const { tried } = grounds({ track: 'b', begunOn: '2020-01-01', kept: true });
    expect(tried[1]).toMatchObject({ truth: 'false', text: 'kept', fact: 'kept, nej.', below: [{ text: 'track-a' }] });
    expect(tried[1]!.below).toHaveLength(1);
  });
});
