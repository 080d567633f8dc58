import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTHS } from '../../rules/core/da.ts';
import { dayText, readDayText } from './day-text.ts';
import * as words from './words.da.ts';

const read = (day: string, month: string, year: string) => readDayText([day, month, year]);

describe('a date in three fields', () => {
  it('is read from numbers, with or without zeros, dots and spaces', () => {
    for (const typed of [
      ['1', '2', '2015'],
      ['01', '02', '2015'],
      [' 1. ', ' 2 ', ' 2015 '],
      ['1.', '2.', '2015'],
    ] as const) {
      expect(readDayText(typed)).toBe('2015-02-01');
    }
  });

  it('takes the names of months, whole or from three letters, in any case', () => {
    for (const name of ['marts', 'MARTS', 'mar', 'Mar.', 'mart']) expect(read('27', name, '2015')).toBe('2015-03-27');
    for (const [at, name] of MONTHS.entries()) {
      const month = `${at + 1}`.padStart(2, '0');
      expect(read('1', name, '2015')).toBe(`2015-${month}-01`);
      expect(read('1', name.slice(0, 3), '2015')).toBe(`2015-${month}-01`);
      expect(read('1', `${name.slice(0, 3)}.`, '2015')).toBe(`2015-${month}-01`);
    }
  });

  it('takes a whole date that is pasted into the first field', () => {
    for (const pasted of ['27.3.2015', '27-03-2015', '27/3 2015', '27. marts 2015', '2015-03-27']) {
      expect(read(pasted, '', '')).toBe('2015-03-27');
    }
  });

  it('does not guess where a date without separators begins and ends', () => {
    for (const typed of ['1112015', '01052016'])
      expect(read(typed, '', '')).toEqual({ part: 0, text: words.threeFields });
  });

  it('says how a date is typed where the first field holds more than a day', () => {
    for (const typed of ['1.5.16', '1/5-16', 'i dag', 'maj 2016', '31/2', '2016', 'første'])
      expect(read(typed, '', '')).toEqual({ part: 0, text: words.threeFields });
    for (const typed of ['1', '1.', ' 31 '])
      expect(read(typed, '', '')).toEqual({ part: 1, text: words.partMissing[1] });
  });

  it('says which part is missing, at that part', () => {
    expect(read('', '3', '2015')).toEqual({ part: 0, text: words.partMissing[0] });
    expect(read('27', '', '2015')).toEqual({ part: 1, text: words.partMissing[1] });
    expect(read('27', '3', '')).toEqual({ part: 2, text: words.partMissing[2] });
  });

  it('says that a year has four digits', () => {
    for (const year of ['15', '5', '015', '20155', 'toogtyve'])
      expect(read('27', '3', year)).toEqual({ part: 2, text: words.fourDigits });
  });

  it('names the date that does not exist', () => {
    expect(read('30', 'februar', '2015')).toEqual({
      part: 0,
      text: 'Skriv en dato, der findes: 30. februar 2015 findes ikke.',
    });
    expect(read('29', '2', '2015')).toEqual({
      part: 0,
      text: 'Skriv en dato, der findes: 29. februar 2015 findes ikke.',
    });
    expect(read('29', '2', '2016')).toBe('2016-02-29');
    expect(read('0', '2', '2016')).toMatchObject({ part: 0 });
  });

  it('knows twelve months and no other words', () => {
    for (const month of ['13', '0', '00', 'ma', 'martsen', 'x', '-1'])
      expect(read('1', month, '2015')).toEqual({ part: 1, text: words.unknownMonth });
  });

  it('refuses a day that is no number and years far away', () => {
    expect(read('første', '3', '2015')).toEqual({ part: 0, text: words.dayIsNumber });
    expect(read('1', '1', '1899')).toEqual({ part: 2, text: words.yearRange(1900, 2999) });
    expect(read('1', '1', '1900')).toBe('1900-01-01');
    expect(read('31', '12', '2999')).toBe('2999-12-31');
    expect(read('1', '1', '3000')).toEqual({ part: 2, text: words.yearRange(1900, 2999) });
  });

  it('comes back as it was', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(fc.property(day, (civil) => void expect(readDayText(dayText(civil))).toBe(civil)));
  });

  it('is a day or a fault, whatever is typed', () => {
    fc.assert(
      fc.property(fc.tuple(fc.string(), fc.string(), fc.string()), (typed) => {
        const answer = readDayText(typed);
        if (typeof answer === 'string') expect(answer).toMatch(/^\d{4}-\d\d-\d\d$/);
        else expect(answer.text).not.toBe('');
      }),
    );
  });
});
