import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../scripts/editor/check.ts';
import { latestNamed, printedDates, printedNumber, readPrinted, wrongDay } from '../../scripts/editor/letter/dates.ts';
import { readLetter } from '../../scripts/editor/letter/letter.ts';
import { today as NOW } from '../../scripts/editor/today.ts';
import { day } from '../../src/rules/core/day.ts';
import { copyOfProject } from './project.ts';

const TODAY = day('2026-11-01');
const RAW = join(import.meta.dirname, 'raw');
const letter = (name: string) => readLetter(readFileSync(join(RAW, name), 'utf8'));
const printed = (text: string) => printedDates(readLetter(text), TODAY).map((one) => one.text);

describe('a date as a letter prints it', () => {
  it.each([
    ['juli 2012', '2012-07-01', '2012-07-31'],
    ['JULI 2012', '2012-07-01', '2012-07-31'],
    ['Publiceret 01-07-2018', '2018-07-01', '2018-07-01'],
    ['1/7-2018', '2018-07-01', '2018-07-01'],
    ['1.7.18', '2018-07-01', '2018-07-01'],
    ['01.07.98', '1998-07-01', '1998-07-01'],
    ['2018-07-01', '2018-07-01', '2018-07-01'],
    ['København, den 3. maj 2011', '2011-05-03', '2011-05-03'],
    ['d. 3. dec. 2011', '2011-12-03', '2011-12-03'],
    ['februar 2012', '2012-02-01', '2012-02-29'],
    ['juni/juli 2014', '2014-06-01', '2014-07-31'],
    ['sommeren 2014', '2014-06-01', '2014-08-31'],
    ['4. kvartal 2015', '2015-10-01', '2015-12-31'],
  ])('%s is from %s to %s', (text, first, last) => {
    expect(readPrinted(text, TODAY)).toMatchObject({ first, last });
  });

  it.each([
    '31. februar 2014',
    '32-01-2014',
    'bekendtgørelse nr. 980',
    '35 30 84 10',
    'kl. 9.00-15.00',
    '1.234.567 kr.',
    'juli',
  ])('%s is none', (text) => {
    expect(readPrinted(text, TODAY)).toBeUndefined();
  });
});

it.each([
  ['Nyhedsbrev til kommunerne\nNr. 2 – maj 2019', 2],
  ['Nyt fra Udlændingestyrelsen, nummer 14', 14],
  ['3. årgang nr. 1', 1],
  ['Lov nr. 123 af 1. maj 2018', undefined],
  ['Kontor nr. 4', undefined],
  ['Maj 2019', undefined],
  ['I nyhedsbrev nr. 7 fra 2018 skrev vi om, hvem kommunen skal ringe til om sikkerhed', undefined],
])('the number that »%s« prints is %s', (head, number) => {
  const text = `${head}\n\n1. Det første emne\n\nDer er nyt om skemaet til kommunen.\n\n2. Det andet emne\n\nDer er nyt om telefonen hos styrelsen.`;
  expect(printedNumber(readLetter(text))).toBe(number);
});

describe('the date of a letter', () => {
  it.each([
    ['brackets-tight.txt', ['juli 2012']],
    ['capitals.txt', ['SOMMER 2014']],
    ['inner-list.txt', ['1. kvartal 2015']],
    ['letters-dotted.txt', ['december 2013']],
    ['paragraphs.txt', ['3. maj 2011']],
    ['questions.txt', ['01-07-2018']],
    ['numbered.txt', []],
    ['twelve.txt', []],
  ])('in %s: %j is offered', (name, dates) => {
    expect(printedDates(letter(name), TODAY).map(({ text }) => text)).toEqual(dates);
  });

  it('is what the letter says most plainly, and none that its text only names, or that is to come', () => {
    expect(printed('Nyt fra styrelsen\njuli 2018\n\nPubliceret 01-08-2018')).toEqual(['01-08-2018', 'juli 2018']);
    expect(printed('Kommunen fik brev den 2. maj 2018 om nye telefontider i styrelsen.')).toEqual([]);
    expect(printed('Nyhedsbrev, januar 2031')).toEqual([]);
  });

  it('is never today', () => {
    for (const name of readdirSync(RAW).filter((file) => file.endsWith('.txt')))
      expect(printedDates(letter(name), TODAY).filter(({ first }) => first === TODAY)).toEqual([]);
    expect(latestNamed(readLetter('Ingen dag nævnt.'), TODAY)).toBeUndefined();
    expect(latestNamed(readLetter('Den 2. maj 2018 og den 1. januar 2031.'), TODAY)).toMatchObject({
      text: '2. maj 2018',
    });
  });

  it('cannot be ordered by a day to come, nor by another than the one that is printed', () => {
    expect(wrongDay('2027-01-01', undefined, TODAY)).toMatch(/ikke kommet endnu/);
    expect(wrongDay('2018-02-30', undefined, TODAY)).toMatch(/findes ikke/);
    expect(wrongDay('2012-08-01', 'juli 2012', TODAY)).toBe(
      'Der er trykt »juli 2012«, og det er ikke 2012-08-01. Skriv en dag fra 2012-07-01 til 2012-07-31.',
    );
    expect(wrongDay('2012-07-15', 'juli 2012', TODAY)).toBeUndefined();
    expect(wrongDay('2018-01-07', '01-07-2018', TODAY)).toMatch(/Skriv 2018-07-01\./);
    expect(wrongDay('2018-01-07', 'nr. 3', TODAY)).toBeUndefined();
  });
});

describe('the files of issues', () => {
  const project = copyOfProject();
  afterAll(() => project.remove());
  const ISSUE = 'src/content/nyhedsbreve/2017-10.mdx';
  const source = readFileSync(join(project.folder, ISSUE), 'utf8');
  const DATE = 'dato: { trykt: oktober 2017, sortering: 2017-10-01 }';
  const findings = async (date: string) => {
    expect(source).toContain(DATE);
    project.write(ISSUE, source.replace(DATE, date));
    return (await check(project.folder, NOW, [ISSUE])).filter(({ file }) => file === ISSUE);
  };

  it('are held to the same', async () => {
    expect(await findings(DATE)).toEqual([]);
    expect(await findings('dato: { trykt: oktober 2017, sortering: 2017-01-10 }')).toMatchObject([
      {
        level: 'fejl',
        line: 4,
        found: expect.stringContaining('»oktober 2017«'),
        example: DATE.replace('oktober 2017', '"oktober 2017"'),
      },
    ]);
    expect(await findings('dato: { omkring: oktober 2117, grundlag: Et gæt., sortering: 2117-10-01 }')).toMatchObject([
      { level: 'fejl', line: 4, found: expect.stringContaining('ikke kommet endnu') },
    ]);
  });
});

describe('npm run ny:nyhedsbrev', () => {
  const project = copyOfProject();
  afterAll(() => project.remove());
  const run = (name: string, ...more: string[]) =>
    project.run('scripts/editor/new-newsletter.ts', '--fra', join(RAW, name), '--ja', ...more);
  const made = (id: string) => {
    const file = join(project.folder, `src/content/nyhedsbreve/${id}.mdx`);
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    return text;
  };

  it('takes the only date that is printed, and tells where each word stands', async () => {
    const { code, output } = await run('questions.txt');
    expect(code, output).toBe(0);
    expect(output).toMatch(/89 ord {2}i hele brevet/);
    expect(made('2018-07')).toContain('dato: { trykt: 01-07-2018, sortering: 2018-07-01 }');
  });

  it('asks for the date, and what it rests on, where none is printed', async () => {
    const without = await run('twelve.txt');
    expect(without.code).toBe(2);
    expect(without.output).toContain('Der er ikke fundet en trykt dato.');
    const groundless = await run('twelve.txt', '--omkring', 'december 2012');
    expect(groundless.code).toBe(2);
    expect(groundless.output).toContain('Hvad bygger du det på? Svar med --grundlag');
    const { code, output } = await run('twelve.txt', '--omkring', 'januar 2013');
    expect(code, output).toBe(0);
    expect(output).toContain('Indholdet nævner 12 afsnit, men kun 2 er fundet.');
    expect(made('2013-01')).toContain(
      'dato: { omkring: januar 2013, grundlag: Nævner 1. januar 2013 som den seneste dag., sortering: 2013-01-01 }',
    );
  });

  it('refuses a day that is not the printed one, and a day to come', async () => {
    const apart = await run('questions.txt', '--trykt', '01-07-2018', '--dato', '2018-01-07');
    expect(apart.code).toBe(2);
    expect(apart.output).toContain('det er ikke 2018-01-07. Skriv 2018-07-01.');
    const ahead = await run('twelve.txt', '--omkring', 'januar 2117', '--grundlag', 'Et gæt.', '--dato', '2117-01-01');
    expect(ahead.output).toContain('den dag er ikke kommet endnu');
  });

  it('makes a draft without a word to object to, however long the titles of its contents are', async () => {
    const title = 'Regler om opdigtede tilladelser i særlige tilfælde, herunder betydning for kommunens arbejde';
    const text = `Nyt, juli 2012\n\nIndhold\n1. ${title}\n2. Gebyret\n\n1. ${title}\n\nKommunen ser efter en gang om ugen.\n\n2. Gebyret\n\nGebyret er 100 kr. fra 1. januar 2013.\n`;
    project.write('brev.txt', text);
    const { code, output } = await project.run('scripts/editor/new-newsletter.ts', '--fra', 'brev.txt', '--ja');
    expect(code, output).toBe(0);
    const file = 'src/content/nyhedsbreve/2012-07.mdx';
    expect((await check(project.folder, NOW, [file])).filter((finding) => finding.file === file)).toEqual([]);
    expect(made('2012-07')).toContain('RÅTEKST indhold.');
  });

  it('says what a file is that it cannot read, and what to do', async () => {
    project.write('brev.rtf', '{\\rtf1 Brev}');
    const { code, output } = await project.run('scripts/editor/new-newsletter.ts', '--fra', 'brev.rtf', '--ja');
    expect(code).toBe(2);
    expect(output).toContain('brev.rtf: Filen er en .rtf-fil');
  });
});
