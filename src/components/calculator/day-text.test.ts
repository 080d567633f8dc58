import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTHS } from '../../rules/core/da.ts';
import { dayText, fill, NO_DAY, readDayText } from './day-text.ts';
import { words } from './words.da.ts';

const read = (day: string, month: string, year: string) => readDayText(words, [day, month, year]);

describe('a date in three fields', () => {
  it('is read from numbers, with or without zeros, dots and spaces', () => {
    for (const typed of [
      ['1', '2', '2015'],
      ['01', '02', '2015'],
      [' 1. ', ' 2 ', ' 2015 '],
      ['1.', '2.', '2015'],
      ['\u200e1', '\u200b2\u200b', '\ufeff2015\u00a0'],
    ] as const) {
      expect(readDayText(words, typed)).toBe('2015-02-01');
    }
  });

  it('takes the names of months, whole or from three letters, in any case', () => {
    for (const name of ['marts', 'MARTS', 'mar', 'Mar.', 'mart']) expect(read('27', name, '2015')).toBe('2015-03-27');
    for (const name of ['March', 'MAR', 'Mar.']) expect(read('27', name, '2015')).toBe('2015-03-27');
    expect(['January', 'May', 'July', 'oct', 'Oct.'].map((name) => read('1', name, '2015'))).toEqual(
      ['01', '05', '07', '10', '10'].map((month) => `2015-${month}-01`),
    );
    for (const [at, name] of MONTHS.entries()) {
      const month = `${at + 1}`.padStart(2, '0');
      expect(read('1', name, '2015')).toBe(`2015-${month}-01`);
      expect(read('1', name.slice(0, 3), '2015')).toBe(`2015-${month}-01`);
      expect(read('1', `${name.slice(0, 3)}.`, '2015')).toBe(`2015-${month}-01`);
    }
  });

  it('takes a whole date that is pasted into any field, whatever stood there', () => {
    for (const pasted of [
      '27.3.2015, 27-03-2015, 27/3 2015, 27. marts 2015, 27. mar. 2015, 2015-03-27, 2015.03.27, 20150327'.split(', '),
      'den 27. marts 2015, d. 27. marts 2015, d.27.3.2015, Fredag den 27. marts 2015, (27. marts 2015)'.split(', '),
      ['27\u201103\u20112015', '27\u201303\u20132015', '27\u221203\u22122015', '2015\u201003\u201027'],
      ['27.\u00a0marts\u00a02015', '27.\u202f3.\u20092015', '\t27.03.2015\r\n'],
      ['27.03.2015.', '27.03.2015,', '27. marts 2015;'],
      ['27.03.2015 kl. 10:00', '27.03.2015, kl 10.00', '27.03.2015 10:00:59', '2015-03-27 10:00', '2015-03-27T10:00'],
      ['\u200e27.03.2015', '\u200e27\u200e/\u200e03\u200e/\u200e2015', '\ufeff27.03.2015', '27.\u00ad3.2015\u200b'],
      ['27 March 2015', '27th March 2015', '27 mar 2015', '27 March, 2015', 'Friday, 27 March 2015'],
    ].flat())
      for (const part of [0, 1, 2])
        for (const before of [NO_DAY, ['1', '2', '2014']] as const)
          expect(readDayText(words, fill(before, part, pasted)), pasted).toBe('2015-03-27');
  });

  it('leaves what is no whole date, or more than one, where it is typed', () => {
    for (const typed of [
      '27.3.15, 3.2015, marts 2015, 2015, 1112015, 01052016, 20122012, 127.3.2015, 27.3.20155, 27.3.2015 5'.split(', '),
      ['27.03.2015-28.03.2015', '27.03.2015 til 28.03.2015', '27.-28. marts 2015'],
      // A day by the clock of another place.
      ['2015-03-26T23:00:00Z', '2015-03-27T10:00+02:00'],
    ].flat())
      expect(fill(['1', '2', '2014'], 1, typed)).toEqual(['1', typed, '2014']);
  });

  it('leaves what is typed in one field at a time', () => {
    const typedInto = (part: number, text: string) =>
      Array.from(text).reduce((typed, _, at) => fill(typed, part, text.slice(0, at + 1)), NO_DAY)[part];
    for (const text of ['27', '27.', '3', 'september', '2015']) expect(typedInto(0, text)).toBe(text);
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
    fc.assert(fc.property(day, (civil) => void expect(readDayText(words, dayText(civil))).toBe(civil)));
  });

  it('is a day or a fault, whatever is typed', () => {
    fc.assert(
      fc.property(fc.tuple(fc.string(), fc.string(), fc.string()), (typed) => {
        const answer = readDayText(words, typed);
        if (typeof answer === 'string') expect(answer).toMatch(/^\d{4}-\d\d-\d\d$/);
        else expect(answer.text).not.toBe('');
      }),
    );
  });
});
