import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, type Day } from '../../../rules/core/day.ts';
import type { LabelledItem } from '../told.ts';
import { testRule } from '../test-rule.ts';
import { pictureOf } from './timeline.ts';

const { words } = testRule;
const item = (label: string, from: string, to?: string): LabelledItem => ({
  id: 'item',
  label,
  from: day(from),
  ...(to && { to: day(to) }),
  kind: 'own',
});

describe('the picture of a case', () => {
  it('has a row an item, earliest first, with its days in words', () => {
    const picture = pictureOf(words, [item('Slut', '2018-02-01'), item('Gælder', '2011-02-01', '2015-02-01')])!;
    expect(picture.rows.map(({ lines, when }) => [lines, when])).toEqual([
      [['Gælder'], '01.02.2011 – 01.02.2015'],
      [['Slut'], '01.02.2018'],
    ]);
    expect(picture.text).toEqual([
      { label: 'Gælder', text: '1. februar 2011 til og med 1. februar 2015' },
      { label: 'Slut', text: '1. februar 2018' },
    ]);
  });

  it('has years below a long case and months below a short one', () => {
    const labels = (one: LabelledItem) => pictureOf(words, [one, one])!.ticks.map(({ label }) => label);
    expect(labels(item('', '2011-02-01', '2018-02-01'))).toEqual(['2012', '2014', '2016', '2018']);
    expect(labels(item('', '2017-01-10', '2017-07-10'))).toEqual(['jan. 2017', 'apr. 2017', 'jul. 2017']);
    expect(labels(item('', '2017-05-10'))).toEqual(['maj 2017', 'jun. 2017']);
  });

  it('breaks a label that a phone has no room for', () => {
    expect(
      pictureOf(words, [
        item('Sidste dag at være tilbage efter den anden læsning', '2017-01-10'),
        item('I dag', '2017-02-10'),
      ])!.rows[0]!.lines,
    ).toEqual(['Sidste dag at være', 'tilbage efter den anden', 'læsning']);
  });

  it('is nothing without two things to set side by side', () => {
    expect(pictureOf(words, [])).toBeUndefined();
    expect(pictureOf(words, [item('Slut', '2018-02-01')])).toBeUndefined();
  });

  it('stays within its frame, with few enough ticks, whatever the days are', () => {
    const civil = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10) as Day);
    const items = fc.array(fc.tuple(civil, civil, fc.boolean()), { minLength: 2 }).map((rows) =>
      rows.map(([a, b, point]) => ({
        id: 'item',
        label: 'x',
        kind: 'own' as const,
        from: a < b ? a : b,
        ...(!point && { to: a < b ? b : a }),
      })),
    );
    fc.assert(
      fc.property(items, (given) => {
        const { rows, ticks } = pictureOf(words, given)!;
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(ticks[0]!.label.length > 4 ? 3 : 6);
        for (const { x, width = 0 } of rows) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100.1);
        }
        for (const { x } of ticks) expect(x >= 0 && x <= 100).toBe(true);
        // On a phone 320 px wide a year is an eighth of the picture, a month with its year a quarter.
        const wide = ticks[0]!.label.length > 4 ? 25 : 12.5;
        for (const [i, { middle }] of ticks.entries()) {
          expect(middle - wide / 2 >= 0 && middle + wide / 2 <= 100).toBe(true);
          if (i > 0) expect(middle - ticks[i - 1]!.middle).toBeGreaterThanOrEqual(wide);
        }
      }),
    );
  });
});
