import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../scripts/editor/check.ts';
import { checkContent } from '../../scripts/editor/check-content.ts';
import type { Entry } from '../../scripts/editor/content.ts';
import type { Finding } from '../../scripts/editor/finding.ts';
import { numbersIn } from '../../scripts/editor/numbers.ts';
import { readSite } from '../../scripts/editor/project.ts';
import { translationDraft } from '../../scripts/editor/translation-draft.ts';
import { day } from '../../src/rules/core/day.ts';
import {
  isTranslated,
  markOf,
  paragraphsOf,
  type TranslatedName,
  translationSchemas,
} from '../../src/site/translation.ts';
import { copyOfProject } from './project.ts';

const TODAY = day('2026-11-01');
const TOPIC = 'src/content/vejledning/kontakt';

const DANISH = `---
titel: Hvornår skal vi sende skemaet?
svar: Send skemaet inden 14 dage. Beløbet er 57.000 kr.
for: [borger]
kilder:
  - { brev: 2014-12, afsnit: [1] }
retskilder:
  - udlaendingeloven § 9
status: aendret
lovPr: 2025-09-25
aendret: { siden: 2024-07-01, regel: Fristen er i dag 14 dage., kilde: udlaendingeloven § 9 }
kontrolleret: 2020-01-31
aendringer: [{ dag: 2020-01-31, hvad: Siden er ny. }]
---

Fristen løber fra den 3. juli 2024 og er <LegalValue rule="bond" name="yearsInAll" />: <Citation law="udlaendingeloven § 9" />.

## Ring til os

Læs om [telefontider](/vejledning/kontakt/telefontider/). Telefonen er åben kl. 9.00-15.00.

<WorkedExample rule="bond" id="example-2" letter="Sikkerheden skal gælde i 3 år." />
`;

const ENGLISH = `---
oversatFra: MARK
adresse: when-to-send-the-form
titel: When must we send the form?
svar: Send the form within 14 days. The amount is DKK 57,000.
aendret: { regel: Today the deadline is 14 days. }
soegeord: [deadline]
---

The deadline runs from 3 July 2024 and is <LegalValue rule="bond" name="yearsInAll" />: <Citation law="udlaendingeloven § 9" />.

## Call us

Read about [opening hours](/vejledning/kontakt/telefontider/). The telephone is open from 9:00 to 15:00. The form is called a »skema«.

<WorkedExample rule="bond" id="example-2" letter="Sikkerheden skal gælde i 3 år." rendering="The collateral must be valid for 3 years." />
`;

const project = copyOfProject();
afterAll(() => project.remove());
const own = (text: string, i: string) =>
  text
    .replace('skemaet?', `skemaet ${i}?`)
    .replace('the form?', `the form ${i}?`)
    .replace('send-the-form', `send-form-${i}`);
const fileOf = (i: string) => [`${TOPIC}/oversat-${i}.mdx`, `${TOPIC}/oversat-${i}.en.mdx`] as const;
const told = (findings: readonly Finding[], file: string) => findings.filter((finding) => finding.file === file);
const contentFindings = () => checkContent(readSite(project.folder, TODAY));

/** The mark that the check asks for. */
function markFor(i: string): string {
  const [danish, english] = fileOf(i);
  project.write(danish, own(DANISH, i));
  project.write(english, own(ENGLISH, i));
  return /oversatFra: (\w+)/.exec(told(contentFindings(), english)[0]!.example!)![1]!;
}

interface Mistake {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly level?: Finding['level'];
  readonly found: RegExp;
  readonly mend: RegExp;
}

const MISTAKES: readonly Mistake[] = [
  {
    name: 'no mark',
    from: 'oversatFra: MARK\n',
    to: '',
    line: 2,
    found: /»oversatFra« mangler/,
    mend: /sætning for sætning/,
  },
  { name: 'what is no mark', from: 'MARK', to: '2024', line: 2, found: /ikke et mærke/, mend: /skriv så linjen/ },
  {
    name: 'the mark of another text',
    from: 'MARK',
    to: 'abcdefghij',
    line: 2,
    level: 'advarsel',
    found: /er ændret, siden den blev oversat.*hold det hele op mod den danske/s,
    mend: /det nye mærke/,
  },
  {
    name: 'no address',
    from: 'adresse: when-to-send-the-form\n',
    to: '',
    line: 2,
    found: /»adresse« mangler/,
    mend: /engelske adresse/,
  },
  {
    name: 'a Danish address',
    from: 'adresse: when',
    to: 'adresse: Hvornår',
    line: 3,
    found: /»adresse« er forkert/,
    mend: /engelske adresse/,
  },
  {
    name: 'a field of the Danish page',
    from: 'soegeord:',
    to: 'status: gaelder\nsoegeord:',
    line: 7,
    found: /»status« kendes ikke/,
    mend: /gælder begge sprog/,
  },
  {
    name: 'words that are not translated',
    from: 'aendret: { regel: Today the deadline is 14 days. }\n',
    to: '',
    line: 2,
    found: /»aendret.regel« er ikke oversat/,
    mend: /på engelsk/,
  },
  {
    name: 'words that nobody has said',
    from: 'soegeord:',
    to: 'rettet: { hvad: It was wrong. }\nsoegeord:',
    line: 7,
    found: /»rettet.hvad« har ingen dansk tekst/,
    mend: /Slet det/,
  },
  {
    name: 'a number that is another',
    from: 'DKK 57,000',
    to: 'DKK 75,000',
    line: 2,
    found: /Kun på dansk: 57000\. Kun på engelsk: 75000/,
    mend: /de samme tal/,
  },
  {
    name: 'a month that is another',
    from: '3 July',
    to: '3 June',
    line: 2,
    found: /Kun på dansk: month 7\. Kun på engelsk: month 6/,
    mend: /juli/,
  },
  {
    name: 'a number that is lost',
    from: 'within 14 days',
    to: 'soon',
    line: 2,
    found: /Kun på dansk: 14\.$/,
    mend: /./,
  },
  {
    name: 'a citation that is lost',
    from: ': <Citation law="udlaendingeloven § 9" />',
    to: '',
    line: 2,
    found: /Komponenten mangler.*udlaendingeloven § 9/,
    mend: /hvor det hører til/,
  },
  {
    name: 'a legal value that is lost',
    from: 'is <LegalValue rule="bond" name="yearsInAll" />',
    to: 'is long',
    line: 2,
    found: /mangler.*yearsInAll/,
    mend: /Sæt det ind/,
  },
  {
    name: 'a legal value that is added',
    from: 'Read about',
    to: 'It is <LegalValue rule="bond" name="schemeDFrom" />. Read about',
    line: 2,
    found: /står ikke i den danske tekst.*schemeDFrom/,
    mend: /som i den danske fil/,
  },
  {
    name: 'the words of a letter that are not rendered',
    from: ' rendering="The collateral must be valid for 3 years."',
    to: '',
    line: 16,
    found: /Brevets ord er ikke gengivet: »Sikkerheden skal gælde/,
    mend: /Behold dem på dansk/,
  },
  {
    name: 'a number of a letter that is another',
    from: 'for 3 years',
    to: 'for 5 years',
    line: 16,
    found: /Brevets tal er ikke de samme som gengivelsens: 3 og 5/,
    mend: /de samme tal/,
  },
  {
    name: 'a link that is lost',
    from: '[opening hours](/vejledning/kontakt/telefontider/)',
    to: 'opening hours',
    line: 2,
    found: /Linket mangler/,
    mend: /Sæt det ind/,
  },
  {
    name: 'a heading that is lost',
    from: '## Call us\n\n',
    to: '',
    line: 2,
    found: /Overskrifterne er ikke de samme: ingen/,
    mend: /på sin plads/,
  },
  {
    name: 'a heading of another level',
    from: '## Call us',
    to: '## Here\n\n### Call us',
    line: 14,
    found: /Overskrifterne er ikke de samme: ## ###/,
    mend: /på sin plads/,
  },
  {
    name: 'a Danish word',
    from: 'Read about',
    to: 'Opholdstilladelse. Read about',
    line: 14,
    found: /»Opholdstilladelse« står ikke i den engelske ordbog/,
    mend: /sæt »« om det/,
  },
  {
    name: 'a misspelt word',
    from: 'deadline runs',
    to: 'deadlinne runs',
    line: 10,
    found: /»deadlinne« står ikke i den engelske ordbog/,
    mend: /»deadline«/,
  },
  {
    name: 'a component that there is not',
    from: 'Read about',
    to: '<Notice /> Read about',
    line: 14,
    found: /<Notice> findes ikke/,
    mend: /Mente du »Note«/,
  },
  {
    name: 'a sentence that is too long',
    from: 'Read about',
    to: `${'This sentence is long and goes on and '.repeat(5)}ends. Read about`,
    line: 14,
    found: /Sætningen er på 41 ord/,
    mend: /Del den i to/,
  },
];
// The number is said in two places: it is lost where both are gone.
const TWICE = new Set(['a number that is lost']);

let findings: readonly Finding[];
beforeAll(async () => {
  const files = ['ren', ...MISTAKES.map((_, i) => `${i}`)].map((i) => {
    const mark = markFor(i);
    const [, english] = fileOf(i);
    const { from, to, name } = MISTAKES[Number(i)] ?? { from: '', to: '', name: '' };
    if (!ENGLISH.includes(from)) throw new Error(`The page does not hold: ${from}`);
    const planted = ENGLISH.replace(from, to).replace(
      TWICE.has(name) ? 'is 14 days' : from,
      TWICE.has(name) ? 'is soon' : from,
    );
    project.write(english, own(planted, i).replace('MARK', mark));
    return english;
  });
  project.write(`${TOPIC}/findes-ikke.en.mdx`, ENGLISH.replace('MARK', 'abcdefghij').replaceAll('the form', 'another'));
  project.write(`${TOPIC}/oversat-samme.mdx`, own(DANISH, 'samme'));
  project.write(`${TOPIC}/oversat-samme.en.mdx`, own(ENGLISH, 'ren'));
  findings = await check(project.folder, TODAY, files);
});

describe('a translation', () => {
  it('has no mistake where it renders the Danish text', () => {
    expect(told(findings, fileOf('ren')[1])).toEqual([]);
    expect(told(findings, fileOf('ren')[0])).toEqual([]);
  });

  it.each(MISTAKES.map((mistake, i) => ({ ...mistake, i: `${i}` })))(
    'is told of: $name',
    ({ i, line, level = 'fejl', found, mend }) => {
      const [finding, ...more] = told(findings, fileOf(i)[1]);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ line, level });
      expect(finding!.found).toMatch(found);
      expect(finding!.mend).toMatch(mend);
      expect(finding!.example).toBeTruthy();
    },
  );

  it('has a Danish file, and an address and a title of its own', () => {
    expect(told(findings, `${TOPIC}/findes-ikke.en.mdx`).map(({ found }) => found)).toEqual([
      expect.stringMatching(/ingen dansk fil, der hedder kontakt\/findes-ikke/),
    ]);
    expect(told(findings, `${TOPIC}/oversat-samme.en.mdx`).map(({ found }) => found)).toEqual([
      expect.stringContaining('»oversatFra«'),
      expect.stringContaining(
        `»send-form-ren« står også i ${fileOf('ren')[1]}`.replace('send-form', 'when-to-send-form'),
      ),
      expect.stringContaining(`»When must we send the form ren?« står også i ${fileOf('ren')[1]}`),
    ]);
  });

  it('is told to be old when the Danish text changes, with what has changed, and not when its lines or dates do', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: project.folder });
    const [danish, english] = fileOf('ren');
    git('init', '-q');
    git('add', danish);
    git('commit', '-qm', 'x');
    const text = own(DANISH, 'ren');

    project.write(danish, text.replace('2020-01-31', '2020-02-01').replace('Læs om', 'Læs\nom'));
    expect(told(contentFindings(), english)).toEqual([]);

    project.write(danish, text.replace('Ring til os', 'Ring eller skriv'));
    const [finding, ...more] = told(contentFindings(), english);
    expect(more).toEqual([]);
    expect(finding!.level).toBe('advarsel');
    expect(finding!.found.split('\n').slice(1)).toEqual(['- ## Ring til os', '+ ## Ring eller skriv']);
    project.write(danish, text);
  });
});

describe('a translation that the tool begins', () => {
  const [danish, english] = [`${TOPIC}/begyndt.mdx`, `${TOPIC}/begyndt.en.mdx`];
  const begin = (file: string) => project.run('scripts/editor/new-translation.ts', file);
  afterAll(() => {
    for (const file of [danish, english]) rmSync(join(project.folder, file), { force: true });
  });

  it('has the Danish words alone, the mark, and what is to be written; nothing is written over', async () => {
    project.write(danish, own(DANISH, 'seven'));
    const { code, output } = await begin(danish);
    expect(code, output).toBe(0);
    const text = readFileSync(join(project.folder, english), 'utf8');
    expect(text).toContain('aendret: { regel: Fristen er i dag 14 dage. }');
    expect(text).toContain('letter="Sikkerheden skal gælde i 3 år." rendering="SKRIV:');
    expect(text).not.toMatch(/kilder|status|kontrolleret|lovPr/);
    const again = await begin(danish.replaceAll('/', '\\'));
    expect(again.code).toBe(2);
    expect(again.output).toContain('har en oversættelse');
    expect(readFileSync(join(project.folder, english), 'utf8')).toBe(text);
  });

  it('is told of as that, not word by word', async () => {
    const found = (await check(project.folder, TODAY, [english])).filter(({ file }) => file === english);
    expect(found.map((one) => `${one.level} ${one.found}`)).toEqual([
      expect.stringMatching(/^fejl Feltet »adresse« er forkert/),
      expect.stringMatching(/^fejl Her står den danske tekst endnu, og på 6 linjer til: »Hvornår skal vi sende/),
      expect.stringMatching(/^fejl Her er ikke skrevet noget endnu: »<WorkedExample/),
    ]);
  });

  it('is in order when it is translated, with the mark that it was given', async () => {
    const mark = /oversatFra: \w+/.exec(readFileSync(join(project.folder, english), 'utf8'))![0];
    project.write(english, own(ENGLISH, 'seven').replace('oversatFra: MARK', mark));
    expect((await check(project.folder, TODAY, [english])).filter(({ file }) => file === english)).toEqual([]);
  });

  it('fits the fields of every kind of file', () => {
    const site = readSite(project.folder, TODAY);
    const all = site.entries.filter((entry): entry is Entry & { collection: TranslatedName } =>
      isTranslated(entry.collection),
    );
    expect(new Set(all.map(({ collection }) => collection)).size).toBe(Object.keys(translationSchemas).length);
    for (const entry of all) {
      const text = translationDraft(entry).replace('adresse: SKRIV', 'adresse: some-page');
      const fields: unknown = parse(/^---\n([^]*?)^---$/m.exec(text)?.[1] ?? text);
      expect(translationSchemas[entry.collection].safeParse(fields).error, entry.file).toBeUndefined();
    }
  });
});

describe('the mark of a text', () => {
  it('is ten letters, and another for another text', () => {
    const marks = ['', 'a', 'b', 'ab', 'Fristen er 14 dage.', 'Fristen er 41 dage.'].map((text) => markOf([text]));
    for (const mark of marks) expect(mark).toMatch(/^[a-z]{10}$/);
    expect(new Set(marks).size).toBe(marks.length);
    expect(markOf(['a', 'b'])).not.toBe(markOf(['ab']));
  });

  it('does not see comments', () => {
    expect(paragraphsOf('Et.\n\n{/* husk */}\n\nTo\nord.')).toEqual(['Et.', 'To ord.']);
  });
});

it.each([
  ['52.490,12 kr. den 5. januar 2015', 'DKK 52,490.12 on 5 January 2015'],
  ['05.01.2015', '5 January 2015'],
  ['kl. 9.00-15.30', '9:00 to 15:30'],
  ['4,5 %', '4.5%'],
  ['i januar 2017 og § 9, stk. 26', 'in January 2017 and section 9(26)'],
])('%s is the same numbers as %s', (danish, english) => {
  expect(numbersIn(english, 'en')).toEqual(numbersIn(danish, 'da'));
});
