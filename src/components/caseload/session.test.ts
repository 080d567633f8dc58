import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../rules/core/day.ts';
import type { Language } from '../../rules/core/languages.ts';
import { calculators } from '../../rules/index.ts';
import { readFragment } from '../calculator/result/fragment.ts';
import { alike, compare } from './compare.ts';
import type { Line } from './lines.ts';
import { monthsOf } from './months.ts';
import { type Ask, type Found, settingsOf, type Told } from './protocol.ts';
import { readFile } from './read.ts';
import { Session } from './session.ts';
import { listedRule } from './registered.ts';
import { speechOfList } from './spoken.ts';

const today = day('2026-11-27');
const speech = await speechOfList('da');
const ruleOf = async (id: string, language: Language = 'da') => listedRule(calculators[id]!, language);

/** A session, and what it tells when it is asked. */
function open(language: Language = 'da') {
  const session = new Session(speech.ofList, (id) => ruleOf(id, language));
  const ask = async (what: Ask): Promise<Told[]> => Array.fromAsync(session.answer(what));
  const one = async <T extends Told['type']>(what: Ask, type: T) =>
    (await ask(what)).find((told): told is Extract<Told, { type: T }> => told.type === type)!;
  const lines = async (what: Ask) =>
    (await ask(what)).flatMap((told) => (told.type === 'lines' ? told.lines : [])) as Line[];
  return { ask, one, lines };
}

const LIST = `Sagsnr;Stillet;Udløber;Første dag;Grundlag;Søgt om;Telefon
A-1;01-03-2017;01-02-2027;01-03-2017;§ 9, stk. 1, nr. 1;none;=cmd|' /C calc'!A0
A-2;01-07-2013;01-07-2018;01-07-2013;§ 9 c, stk. 1;none;+45 12
A-3;05-08-16;01-08-2026;05-08-2016;§ 9 c, stk. 1;none;@x
A-4;05-08-2016;01-09-2027;05-08-2016;§ 9 c, stk. 1;;-
`;
const reading = { type: 'read', rule: 'bond', source: LIST, today } as const;
const from = { made: new Date('2026-11-27T10:00:00Z'), host: 'example.org', address: 'https://example.org/sagsliste/' };
const textIn = async ({ blob }: { blob: Blob }) => blob.text();

describe('a list of four securities', () => {
  it('says of each its outcome, its day, whether it is past, the next deadline, what to do, what is missing', async () => {
    const lines = await open().lines(reading);
    expect(
      lines.map(({ name, outcome, day: on, passed, deadline, missing, faults }) => ({
        name,
        outcome,
        on,
        passed,
        deadline: deadline?.on,
        missing,
        faults: faults.map(({ cell }) => cell),
      })),
    ).toEqual([
      {
        name: 'A-1',
        outcome: 'validity-only',
        on: '2027-02-01',
        passed: false,
        deadline: '2027-02-01',
        missing: [],
        faults: [],
      },
      {
        name: 'A-2',
        outcome: 'validity-only',
        on: '2018-07-01',
        passed: true,
        deadline: undefined,
        missing: [],
        faults: [],
      },
      {
        name: 'A-3',
        outcome: undefined,
        on: undefined,
        passed: false,
        deadline: undefined,
        missing: [],
        faults: ['B4'],
      },
      {
        name: 'A-4',
        outcome: 'needs-facts',
        on: '2027-09-01',
        passed: false,
        deadline: undefined,
        missing: ['Søgt om'],
        faults: [],
      },
    ]);
    expect(lines[0]!.todo).toContain('1. februar 2027');
  });

  it('is mended and answered in place, and decided anew', async () => {
    const { ask, one, lines } = open();
    await ask(reading);
    const { opened } = await one({ type: 'open', at: 4 }, 'opened');
    expect(opened.verdict).toBeUndefined();
    const field = opened.fields.find(({ needed }) => needed)!;
    expect(field).toMatchObject({ target: 'postedOn', text: '05-08-16', suggestions: ['05-08-2016', '05-08-1916'] });
    const mended = await one({ type: 'mend', at: 4, target: 'postedOn', text: field.suggestions[0]! }, 'opened');
    expect(mended.opened.line).toMatchObject({ outcome: 'validity-only', passed: true });
    const answered = await one({ type: 'mend', at: 5, target: 'application', text: 'none' }, 'opened');
    expect(answered.opened.line.outcome).toBe('validity-only');
    const { fragment } = answered.opened.verdict!;
    expect(readFragment(await ruleOf('bond'), fragment)).toMatchObject({
      facts: { application: 'none', expiresOn: '2027-09-01' },
    });
    // Columns chosen anew leave what was mended.
    const { setup } = await one(reading, 'found');
    await ask({ type: 'mend', at: 4, target: 'postedOn', text: '05-08-2016' });
    expect((await lines({ type: 'decide', setup: { ...setup, century: true } }))[2]!.outcome).toBe('validity-only');
  });

  it('takes what is the same for all where a row says nothing of it, and years of two digits when told so', async () => {
    const { ask, lines } = open();
    const [found] = (await ask(reading)) as [Found];
    const { setup } = found;
    const common = { application: 'Ikke noget lige nu. Sikkerheden er stillet' };
    const decided = await lines({ type: 'decide', setup: { ...setup, common, century: true } });
    expect(decided.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 4 }, () => 'validity-only'));
    const settings = settingsOf('bond', found.headings, { ...setup, common, century: true });
    expect(await lines({ ...reading, settings: JSON.parse(JSON.stringify(settings)) })).toEqual(decided);
  });

  it('goes out as CSV with its own columns first, days that Excel knows and no formula, and comes in again', async () => {
    const { ask, one, lines } = open();
    const before = await lines(reading);
    await ask({ type: 'mend', at: 4, target: 'postedOn', text: '05-08-2016' });
    const csv = await one({ type: 'write', as: 'csv', rows: [2, 3, 4, 5], from }, 'file');
    expect(csv.name).toBe('sagsliste-bond.csv');
    const bytes = new Uint8Array(await csv.blob.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.split('\r\n')[0]).toBe(
      'Sagsnr;Stillet;Udløber;Første dag;Grundlag;Søgt om;Telefon;Resultat;Dag;Dagen er passeret;Næste frist;Fristen er;Det skal du gøre;Mangler;Kan ikke læses',
    );
    expect(text).toContain(`;"'=cmd|' /C calc'!A0";`);
    expect(text).toMatch(/;"'\+45 12";.*\r\n.*;"'@x";.*\r\n.*;-;/);
    expect(text).not.toMatch(/(^|;)"?[=+@]/m);
    const again = await lines({ ...reading, source: csv.blob });
    expect(again.map(({ outcome, day: on }) => [outcome, on])).toEqual(
      [...before.slice(0, 2), { outcome: 'validity-only', day: '2026-08-01' }, before[3]!].map(
        ({ outcome, day: on }) => [outcome, on],
      ),
    );
    expect((await one({ ...reading, source: csv.blob }, 'found')).headings).toEqual(
      (await one(reading, 'found')).headings,
    );
  });

  it('goes out as a workbook that says the same', async () => {
    const { ask, one } = open();
    await ask(reading);
    const { blob } = await one({ type: 'write', as: 'xlsx', rows: [2, 3], from }, 'file');
    const [sheet] = await readFile(speech.ofList, blob.size, async () => new Uint8Array(await blob.arrayBuffer()));
    expect(sheet!.rows[1]!.slice(0, 3)).toEqual(['A-1', new Date('2017-03-01'), new Date('2027-02-01')]);
    expect(sheet!.rows[2]).toContain('+45 12');
  });

  it('gives one calendar of all deadlines, named by the case: imported again, nothing doubles though the day has moved', async () => {
    const events = async (source: string, made = from.made) => {
      const { ask, one } = open();
      await ask({ ...reading, source });
      const ics = await textIn(await one({ type: 'write', as: 'ics', rows: [2, 3], from: { ...from, made } }, 'file'));
      return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => ({
        uid: `${event.getFirstPropertyValue('uid')}`,
        on: `${event.getFirstPropertyValue('dtstart')}`,
        summary: `${event.getFirstPropertyValue('summary')}`,
      }));
    };
    const now = await events(LIST);
    expect(now.length).toBeGreaterThan(1);
    expect(new Set(now.map(({ uid }) => uid)).size).toBe(now.length);
    expect(now[0]).toMatchObject({ on: '2027-02-01', summary: 'A-1: Den økonomiske sikkerhed udløber' });
    const later = await events(LIST.replace('01-02-2027', '15-02-2027'), new Date('2026-12-01T10:00:00Z'));
    expect(later.map(({ uid }) => uid)).toEqual(now.map(({ uid }) => uid));
    expect(later[0]!.on).toBe('2027-02-15');
  });

  it('laid beside last month’s says what came, went and changed', async () => {
    const { lines, one } = open();
    const now = await lines(reading);
    const before = LIST.replace('A-4', 'A-9').replace('01-02-2027', '01-01-2027');
    const { lines: then } = await one({ type: 'beside', source: before }, 'beside');
    const { since, went, before: said } = compare(now, then);
    expect([...since]).toEqual([
      [2, 'changed'],
      [5, 'came'],
    ]);
    expect(said.get(2)!.day).toBe('2027-01-01');
    expect(went.map(({ name }) => name)).toEqual(['A-9']);
  });
});

it('rows that nothing tells apart are said: two alike, or two of one case number', async () => {
  const lines = await open().lines({ ...reading, source: `${LIST}A-2;01-07-2013;01-07-2020;;;none;\n` });
  expect(alike(lines)).toEqual([[3, 6]]);
});

it('the picture counts days by month: all of them, each once', async () => {
  const lines = await open().lines(reading);
  const { past, months, later } = monthsOf(lines, today)!;
  expect(past + later + months.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  expect(months.find(({ from: first }) => first === '2027-02-01')!.count).toBe(1);
  expect(monthsOf(lines.slice(0, 1), today)).toBeUndefined();
});

it('absences come in one cell, or in a column of first and one of last days', async () => {
  const heads = 'Sag;Grundlag;Udrejst;Indrejst';
  const lapse = (source: string) => open().lines({ ...reading, rule: 'lapse', source });
  const both = await lapse(
    `${heads}\n1;refugee;01-02-2020;01-03-2020\n2;refugee;01-02-2020;stadig\n3;refugee;01-02-2020;\n4;refugee;;`,
  );
  expect(both.map(({ faults, missing }) => [faults.length, missing.length > 0])).toEqual([
    [0, true],
    [0, true],
    [1, false],
    [0, true],
  ]);
  const cell = await lapse(
    'Sag;Grundlag;Udlandsophold\n1;refugee;"01-02-2020 til 01-03-2020; 1. maj 2021 - 3. juni 2021"\n2;refugee;ingen\n3;refugee;01-02-2020 til',
  );
  expect(cell.map(({ faults }) => faults.length)).toEqual([0, 0, 1]);
});

describe.each(Object.values(calculators))('$id', ({ id, examples, evaluate, sortedBy }) => {
  it('has a template, and its examples come to the same in a list', async () => {
    const { one } = open();
    const template = await one({ type: 'template', rule: id, as: 'csv' }, 'file');
    const [heads = ''] = (await textIn(template)).replace('\ufeff', '').split('\r\n');
    const { choosable } = await one({ ...reading, rule: id, source: `${heads}\nx` }, 'found');
    expect(
      choosable.filter(({ label }) => heads.split(';').some((head) => head.replaceAll('"', '') === label)).length,
    ).toBe(heads.split(';').length);
    const keys = [...new Set(examples.flatMap(({ facts }) => Object.keys(facts)))];
    const written = (value: unknown) =>
      Array.isArray(value)
        ? JSON.stringify(value)
        : typeof value === 'boolean'
          ? value
            ? 'ja'
            : 'nej'
          : typeof value === 'number'
            ? `${value}`.replace('.', ',')
            : `${value ?? ''}`;
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = examples.map(({ facts }) =>
      keys.map((key) => quoted(written((facts as Record<string, unknown>)[key]))).join(';'),
    );
    const lines = await open().lines({ ...reading, rule: id, source: [keys.join(';'), ...rows].join('\n') });
    expect(lines.length).toBe(examples.length);
    for (const [at, { id: name, facts }] of examples.entries()) {
      const verdict = evaluate({ assessedOn: today, ...facts }) as { outcome: string; values: Record<string, unknown> };
      expect(lines[at], name).toMatchObject({ outcome: verdict.outcome, faults: [] });
      if (sortedBy !== null) expect(lines[at]!.day ?? null, name).toBe(verdict.values[sortedBy] ?? null);
    }
  });
});

describe.each([
  ['da', 'en'],
  ['en', 'da'],
] as const)('a list in %s on a page in %s', (written, read) => {
  const all = Object.values(calculators);

  it.each(all)('of $id: headings, answers and periods come to the same', async ({ id, examples, evaluate }) => {
    const rule = await ruleOf(id, written);
    const { facts: texts } = rule.texts;
    const { means } = rule.reading;
    const named = (key: string, option: unknown) => texts[key]!.options?.[option as string] ?? `${option}`;
    const period = (key: string, one: Record<string, unknown>) =>
      [
        ...(one['kind'] === undefined ? [] : [`${named(key, one['kind']).replace(/[(,].*/s, '')}, `]),
        `${one['from'] ?? one['departedOn']} ${means.to[0]} ${one['to'] ?? one['returnedOn'] ?? means.ongoing[0]}`,
        ...(one['amount'] === undefined ? [] : [`, ${one['amount']}`]),
      ].join('');
    const cell = (key: string, value: unknown): string => {
      if (value === undefined) return '';
      if (typeof value === 'boolean') return value ? rule.words.yes : rule.words.no;
      if (typeof value === 'number') return rule.words.kroner(value);
      if (!Array.isArray(value)) return named(key, value);
      if (value.length === 0) return means.none[0]!;
      const isPeriods = rule.logic.facts[key]!.kind === 'periods';
      return value.map((one) => (isPeriods ? period(key, one) : named(key, one))).join(isPeriods ? '; ' : '|');
    };
    const keys = [...new Set(examples.flatMap(({ facts }) => Object.keys(facts)))];
    const rows = examples.map(({ facts }) => keys.map((key) => cell(key, (facts as Record<string, unknown>)[key])));
    const quoted = (cells: readonly string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';');
    const source = [keys.map((key) => texts[key]!.label), ...rows].map(quoted).join('\n');
    const { one } = open(read);
    expect((await one({ ...reading, rule: id, source }, 'found')).setup.targets).toEqual(keys);
    const lines = await open(read).lines({ ...reading, rule: id, source });
    for (const [at, { id: name, facts }] of examples.entries()) {
      const verdict = evaluate({ assessedOn: today, ...facts }) as { outcome: string };
      expect(lines[at], `${name}: ${rows[at]!.join(' | ')}`).toMatchObject({ outcome: verdict.outcome, faults: [] });
      expect(lines[at]!.title).not.toBe('');
    }
  });

  it.each(all)('of $id, taken away and read again: what was added is left out', async ({ id, examples }) => {
    const [{ facts }] = examples as unknown as [{ facts: Record<string, unknown> }];
    const [key] = Object.entries(facts).find(([, value]) => typeof value === 'string')!;
    const source = `${(await ruleOf(id, written)).texts.facts[key]!.label};Ø\n${facts[key] as string};1`;
    const { ask, one } = open(written);
    await ask({ ...reading, rule: id, source });
    const { blob } = await one({ type: 'write', as: 'csv', rows: [2], from }, 'file');
    const { headings } = await open(read).one({ ...reading, rule: id, source: blob }, 'found');
    expect(headings).toEqual(source.split('\n')[0]!.split(';'));
  });
});

it('no deadline lies before the day that it is worked out for', async () => {
  const source = LIST.replace('01-02-2027', addDays(today, -1));
  const [line] = await open().lines({ ...reading, source });
  expect(line).toMatchObject({ passed: true, deadline: { title: 'Sikkerheden er 10 år gammel' } });
});

it('a short list with commas in its cells and a title above is still split by its semicolons', async () => {
  const source = 'Sikkerheder, opgjort i maj, 2026\n\nSag;Grundlag;Udløber\n1;"§ 9, stk. 1, nr. 1";01-02-2027\n';
  const [line] = await open().lines({ ...reading, source });
  expect(line).toMatchObject({ at: 4, name: '1', day: '2027-02-01', faults: [] });
});

describe('journeys, each on a row of its own', () => {
  const JOURNEYS = `Sagsnr;Opholdstilladelse;Tilladelse siden;Udrejst;Indrejst;Note
B-1;Familiesammenføring;01-01-2018;01-01-2024;01-03-2024;den første
B-2;Familiesammenføring;01-01-2018;01-01-2024;01-03-2024;
b-1;;;01-05-2024;er der stadig;den anden
B-1;;;01-05-2024;er der stadig;skrevet to gange
B-3;Familiesammenføring;01-01-2018;01-01-2024;01-03-2024;
B-3;Familiesammenføring;01-01-2019;01-05-2024;01-06-2024;
B-4;Familiesammenføring;01-01-2018;01-01-2024;01-03-2024;
B-4;;;01-05-2024;;
`;
  const lapse = { type: 'read', rule: 'lapse', source: JOURNEYS, today } as const;

  it('are one case where the case number is the same: all of them count', async () => {
    const { one, lines } = open();
    const all = await lines(lapse);
    expect(all.map(({ at, more = [] }) => [at, ...more.map((row) => row.at)])).toEqual([
      [2, 4, 5],
      [3],
      [6, 7],
      [8, 9],
    ]);
    const { opened } = await one({ type: 'open', at: 2 }, 'opened');
    const { facts } = readFragment(await ruleOf('lapse'), opened.verdict!.fragment) as { facts: { absences: unknown } };
    expect(facts.absences).toEqual([
      { departedOn: '2024-01-01', returnedOn: '2024-03-01' },
      { departedOn: '2024-05-01', returnedOn: null },
    ]);
    expect(all[0]!.missing).not.toEqual(all[1]!.missing);
  });

  it('are not decided where the rows gainsay each other, or one of them cannot be read', async () => {
    const all = await open().lines(lapse);
    expect(all[2]).toMatchObject({
      faults: [{ target: 'permitSince', cell: 'C7', text: expect.stringMatching(/^Række 6 har samme sagsnummer/) }],
    });
    expect(all[3]).toMatchObject({
      faults: [{ target: 'absences', cell: 'D9', text: expect.stringContaining('periodens') }],
    });
  });

  it('are mended as one list, and go out on the rows that they came on', async () => {
    const { one, lines } = open();
    await lines(lapse);
    const { opened } = await one({ type: 'open', at: 8 }, 'opened');
    const field = opened.fields.find(({ target }) => target === 'absences')!;
    expect(field.text).toBe('01-01-2024 – 01-03-2024; 01-05-2024 – ');
    expect(opened.fields.map(({ target }) => target)).not.toContain('absences:from');
    const text = `${field.text}01-06-2024`;
    const { opened: mended } = await one({ type: 'mend', at: 8, target: 'absences', text }, 'opened');
    expect(mended.line.faults).toEqual([]);
    const csv = await textIn(await one({ type: 'write', as: 'csv', rows: [2, 3, 6, 8], from }, 'file'));
    const notes = csv.split('\r\n').map((line) => line.split(';')[5]);
    expect(notes).toEqual(['Note', 'den første', 'den anden', 'skrevet to gange', '', '', '', '', '', undefined]);
  });

  it('are rows as any other where the reader says so, or where a column names people', async () => {
    const { ask, lines, one } = open();
    const { setup } = await one(lapse, 'found');
    const apart = await lines({ type: 'decide', setup: { ...setup, together: false } });
    expect(apart.length).toBe(8);
    await ask({ type: 'decide', setup });
    const byName = { ...lapse, source: JOURNEYS.replace('Sagsnr', 'Borger') };
    expect((await open().lines(byName)).length).toBe(8);
    const kept = settingsOf('lapse', ['Borger'], { ...setup, together: true });
    expect((await open().lines({ ...byName, settings: { ...kept, columns: {} } })).length).toBe(4);
  });
});
