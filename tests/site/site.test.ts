import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import type { ElementNode, TextNode } from 'ultrahtml';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readSite } from '../../scripts/editor/project.ts';
import { today } from '../../scripts/editor/today.ts';
import type { Questions } from '../../src/components/calculator/rule.ts';
import { calculators as rules } from '../../src/rules/index.ts';
import { policyIn } from '../../src/site/security.ts';
import { dependencies } from '../project/readme.ts';
import { asset, base, type BuiltPage, builtPages, dist, elements, gzipped, markupRules, visibleText } from './pages.ts';

let pages: BuiltPage[];
beforeAll(async () => {
  pages = await builtPages();
});
const guidancePages = () => pages.filter(({ path }) => /^\/(vejledning|en\/guidance)\/[^/]+\/[^/]+\/$/.test(path));
const scripts = (html: string) =>
  elements(html).filter(({ name, attributes }) => name === 'script' && attributes['type'] !== 'application/ld+json');

describe('links', () => {
  it('lead to pages and fragments that exist', async () => {
    const checker = new LinkChecker();
    const external: string[] = [];
    const site = inject('siteUrl');
    const { links } = await checker.check({
      path: site,
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      linksToSkip: async (link) => {
        const elsewhere = !link.startsWith(site);
        if (elsewhere) external.push(link);
        // Fragments of a calculator hold facts, not a place on the page.
        return elsewhere || /\/(beregnere|calculators)\/[^/]+\/#\w+=/.test(link);
      },
    });
    const broken = links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent, status }) => ({ url, parent, status }));
    expect(broken).toEqual([]);
    expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(pages.length);
    expect(external.filter((link) => !/^(https?:|mailto:|tel:)/.test(link))).toEqual([]);
  });

  it('reach every page from the front page in three steps', () => {
    const reached = new Map<string, number>([['/', 0]]);
    let frontier = ['/'];
    for (let step = 1; step <= 3; step++) {
      const next: string[] = [];
      for (const path of frontier) {
        const { html } = pages.find((page) => page.path === path)!;
        for (const { name, attributes } of elements(html)) {
          const to = name === 'a' ? attributes['href']?.replace(/[#?].*/, '').slice(base.length) : undefined;
          if (to?.startsWith('/') && !reached.has(to) && pages.some((page) => page.path === to)) {
            reached.set(to, step);
            next.push(to);
          }
        }
      }
      frontier = next;
    }
    // What frames show in English is told of on the Danish page.
    const hidden = /^\/(404\.html|om\/redaktion\/|en\/embed\/[^/]+\/)$/;
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path) && !hidden.test(path))).toEqual([]);
  });
});

describe('markup', () => {
  it('is valid', async () => {
    const validator = new HtmlValidate(markupRules);
    const problems: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results) {
        for (const { ruleId, message, line, column } of messages)
          problems.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
    expect(problems).toEqual([]);
  });

  it('has one h1, a title and a description of its own on every page', () => {
    const titles = new Map<string, string>();
    for (const { path, html } of pages) {
      expect(elements(html).filter(({ name }) => name === 'h1').length, path).toBe(1);
      const title = /<title>(.*?)<\/title>/.exec(html)![1]!;
      expect(titles.get(title), `${path} and another page: ${title}`).toBeUndefined();
      titles.set(title, path);
      expect(html, path).toMatch(/<meta name="description" content="[^"]{10,}"/);
      expect(html, path).toMatch(
        path.startsWith('/en/') ? /^<!doctype html><html lang="en">/i : /^<!doctype html><html lang="da">/i,
      );
    }
  });
});

describe('bytes', () => {
  it('guidance: html, with its css, at most 14 KB gzip, in the median at most 8', () => {
    const sizes = guidancePages().map(({ path, html }) => {
      const bytes = gzipped(html);
      expect(bytes, path).toBeLessThanOrEqual(14 * 1024);
      return bytes;
    });
    expect(sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(8 * 1024);
  });

  it('guidance: no script but the one that opens search, under 1 KB gzip', () => {
    for (const { path, html } of guidancePages()) {
      const found = scripts(html);
      expect(found.length, path).toBe(1);
      expect(found[0]!.attributes['type'], path).toBe('module');
      expect(gzipped(asset(found[0]!.attributes['src']!)), path).toBeLessThan(1024);
    }
  });

  it('guidance: nothing is requested but the page, the opener and the icon', () => {
    for (const { path, html } of guidancePages()) {
      const requested = elements(html).filter(
        ({ name, attributes }) =>
          ['img', 'iframe', 'video', 'audio', 'source', 'object', 'embed'].includes(name) ||
          (name === 'link' && /stylesheet|preload|modulepreload|prefetch|font/.test(attributes['rel'] ?? '')),
      );
      expect(
        requested.map(({ attributes }) => attributes['rel']),
        path,
      ).toEqual([]);
    }
  });

  it.each([
    ['/soeg/', ''],
    ['/en/search/', 'en/'],
  ])('search: %s names in the head all that its script asks for', (page, folder) => {
    const { html } = pages.find(({ path }) => path === page)!;
    const preloaded = elements(html).flatMap(({ attributes }) =>
      attributes['rel'] === 'modulepreload' ? attributes['href']! : [],
    );
    const named = new Set([...scripts(html).map(({ attributes }) => attributes['src']!), ...preloaded]);
    const imported = [...named].flatMap((address) =>
      [...`${asset(address)}`.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)/g)].map(
        ([, file]) => `${base}/assets/${file}`,
      ),
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((address) => !named.has(address))).toEqual([]);
    const names = preloaded.map((address) => address.slice(base.length).replace(/\.[\w-]+\.js$/, ''));
    expect(names).toEqual([
      '/assets/dialog',
      `/assets/search.${folder ? 'en' : 'da'}`,
      `/pagefind/${folder}pagefind.js`,
    ]);
  });

  it('calculator: no script but the page’s before it is touched, then at most 20 KB gzip, and with what takes its first answer at most 24, `lapse` 30', () => {
    const calculators = pages.filter(({ path }) => /^\/(beregnere|en\/calculators)\/./.test(path));
    expect(calculators.length).toBeGreaterThan(3);
    for (const { path, html } of calculators) {
      const [own, ...more] = scripts(html).map(({ attributes }) => attributes['src']!);
      expect(more, path).toEqual([]);
      expect(html, path).not.toContain('modulepreload');
      const files = new Map<string, Buffer>();
      const load = (address: string) => {
        if (files.has(address)) return;
        const code = asset(address);
        files.set(address, code);
        for (const [, file] of `${code}`.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)/g))
          load(`${base}/assets/${file}`);
      };
      const loadBy = (name: string) => {
        const code = [...files.values()].join('');
        load(`${base}/assets/${new RegExp(`import\\(["'\`]\\./(${name}\\.[^"'\`]+)`).exec(code)![1]}`);
      };
      const language = path.startsWith('/en/') ? 'en' : 'da';
      load(own!);
      const before = [...files.values()].reduce((sum, code) => sum + gzipped(code), 0);
      const loaded = () => [...files.values()].reduce((sum, code) => sum + gzipped(code), 0) - before;
      // A file of several modules has the name of its group, one of its own that of what it is.
      for (const name of ['(?:mount|beregner)', `(?:calculator|ord)\\.${language}`]) loadBy(name);
      const id = elements(html).find(({ attributes }) => attributes['id'] === 'beregner')!.attributes['data-rule']!;
      const { fields, first } = JSON.parse(
        `${readFileSync(join(dist, `api/questions/${language}/${id}.json`))}`,
      ) as Questions;
      const listFields = ['StayFields', `periods\\.${language}`];
      if (fields[first]!.kind === 'periods') listFields.forEach(loadBy);
      const bytes = loaded();
      expect(bytes, path).toBeGreaterThan(10 * 1024);
      expect(bytes, path).toBeLessThanOrEqual(20 * 1024);
      // Then, while the first question is answered, what takes the answer.
      const rule = new RegExp(`/${id}/in-browser\\.ts["'\`]:.*?import\\(["'\`]\\./([^"'\`]+)`).exec(
        `${[...files.values()]}`,
      );
      expect(rule, path).not.toBeNull();
      expect(files.has(`${base}/assets/${rule![1]}`), path).toBe(false);
      load(`${base}/assets/${rule![1]}`);
      if (Object.values(fields).some(({ kind }) => kind === 'periods'))
        for (const name of [...listFields, 'stays']) loadBy(name);
      expect(loaded(), path).toBeLessThanOrEqual((id === 'lapse' ? 30 : 24) * 1024);
      // The decision table and the examples stand in the page: a rule of many laws has many.
      expect(gzipped(Buffer.from(html)), path).toBeLessThanOrEqual(11 * 1024 + 320 * rules[id!]!.examples.length);
    }
  });

  it.each(['/sagsliste/', '/en/case-list/'])(
    'list of cases: %s with its css at most 14 KB gzip, script at first load at most 20 KB and without any library',
    (page) => {
      const { html } = pages.find(({ path }) => path === page)!;
      expect(gzipped(html)).toBeLessThanOrEqual(14 * 1024);
      const files = new Map<string, string>();
      const load = (address: string) => {
        if (files.has(address)) return;
        files.set(address, `${asset(address)}`);
        for (const [, file] of files.get(address)!.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)/g))
          load(`${base}/assets/${file}`);
      };
      for (const { attributes } of scripts(html)) load(attributes['src']!);
      const bytes = [...files.values()].reduce((sum, code) => sum + gzipped(Buffer.from(code)), 0);
      expect(bytes).toBeLessThanOrEqual(20 * 1024);
      expect([...files.keys()].filter((name) => /papaparse|universal|worker|beregner/.test(name))).toEqual([]);
    },
  );

  it('no style sheet fetches a font or an image', async () => {
    for (const { path, html } of pages)
      for (const [, css] of html.matchAll(/<style>(.*?)<\/style>/gs))
        expect(css, path).not.toMatch(/url\(|@import|@font-face/);
    for await (const file of glob('assets/*.css', { cwd: dist })) {
      expect(readFileSync(join(dist, file), 'utf8'), file).not.toMatch(/url\(|@import|@font-face/);
    }
  });
});

it('says whose code is published with it, and under which licence: that of the README’s published packages, all MIT', () => {
  const notices = readFileSync(join(dist, 'licenser.txt'), 'utf8');
  const bundled = [...notices.matchAll(/^## (\S+) - \S+ \((.*)\)$/gm)];
  const published = dependencies.filter(({ where }) => where === 'published').map(({ name }) => name);
  const { packages } = JSON.parse(readFileSync(join(dist, '../package-lock.json'), 'utf8')) as {
    packages: Record<string, { dependencies?: Record<string, string> }>;
  };
  const behind = new Set(
    published.flatMap((name) => Object.keys(packages[`node_modules/${name}`]!.dependencies ?? {})),
  );
  const names = [...bundled.map(([, name]) => name!), 'pagefind'];
  expect(published.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !published.includes(name) && !behind.has(name))).toEqual([]);
  expect(new Set(bundled.map(([, , licence]) => licence))).toEqual(new Set(['MIT']));
  expect(readFileSync(join(dist, 'pagefind/LICENSE.txt'), 'utf8')).toContain('Permission is hereby granted');
});

describe('content security policy', () => {
  it('stands on every page, the same but for its styles and a worker or a frame where there is one, closed and without unsafe-inline or unsafe-eval', () => {
    const plain = (html: string) => policyIn(html).replace(/'sha256-[^ ]+'/, '#');
    const policies = Map.groupBy(pages, ({ html }) => plain(html));
    const [most] = [...policies].toSorted(([, a], [, b]) => b.length - a.length).map(([policy]) => policy);
    expect(most).toMatch(
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; .*style-src 'self' #; frame-src 'none'; worker-src 'none'; /,
    );
    expect(most).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
    const other = (path: string) => pages.filter((page) => plain(page.html) !== most && path === page.path);
    expect(other('/sagsliste/').map(({ html }) => plain(html))).toEqual([
      most!.replace("worker-src 'none'", "worker-src 'self'"),
    ]);
    expect(other('/om/indlejring/').map(({ html }) => plain(html))).toEqual([
      most!.replace("frame-src 'none'", "frame-src 'self'"),
    ]);
    expect(policies.size).toBe(3);
  });

  it('is not broken by inline scripts, styles or handlers, and knows every style sheet by its content', () => {
    for (const { path, html } of pages) {
      for (const { name, attributes } of elements(html)) {
        expect(
          Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on')),
          `${path} <${name}>`,
        ).toEqual([]);
      }
      const used = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
        ([, css]) => `'sha256-${createHash('sha256').update(css!).digest('base64')}'`,
      );
      expect(/style-src 'self' ([^;]*)/.exec(policyIn(html))![1]!.split(' '), path).toEqual(used);
      for (const { attributes } of scripts(html)) expect(attributes['src'], path).toMatch(/^\//);
    }
  });
});

const textOf = (parent: ElementNode, child: string) =>
  (parent.children as ElementNode[])
    .filter(({ name }) => name === child)
    .map(({ children }) => (children[0] as TextNode).value)
    .join('');

interface Fact {
  kilde: string;
  fakta: string;
  side: string;
  tekst: string;
}

describe('facts of the newsletters', () => {
  it('each stand on their page', async () => {
    const texts = new Map(pages.map(({ path, html }) => [path, visibleText(html).toLowerCase()]));
    const lost: string[] = [];
    let count = 0;
    for await (const file of glob('tests/facts/*.json')) {
      for (const { kilde, fakta, side, tekst } of JSON.parse(readFileSync(file, 'utf8')) as Fact[]) {
        count += 1;
        const text = texts.get(side);
        if (text === undefined) lost.push(`${kilde}: siden ${side} findes ikke`);
        else if (!text.includes(tekst.toLowerCase().replaceAll(/\s+/g, ' ')))
          lost.push(`${kilde}: ${fakta}: »${tekst}« mangler på ${side}`);
      }
    }
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(500);
  });

  /** Telephone numbers in a text, as one writes them, and not a day or an amount. */
  const numbersIn = (text: string) =>
    [
      ...text
        .replaceAll(/&#160;|&nbsp;|\u00a0/g, ' ')
        .matchAll(/(?<![\w#/=])(?<!\d[.,])(?:\+45[ -]?)?(\d{8}|\d{4} \d{4}|\d{2}(?:[ -]\d{2}){3})(?!\.?\d)/g),
    ].map(([, number]) => number!.replaceAll(/\D/g, ''));

  it.each([
    'Ring 35 30 82 31.',
    'tlf.35 30 82 31',
    '"tel:+4535308231"',
    '3530 8231',
    'i 2014 35-30-82-31',
    '35&nbsp;30 82&#160;31',
  ])('a number is seen in »%s«', (text) => expect(numbersIn(text)).toEqual(['35308231']));

  it('leave out what is not for the public', async () => {
    // The hotline of December 2014 and officials' direct numbers: no number is published but those of the contact points.
    const open = new Set<string>();
    for await (const file of glob('src/content/kontakt/*.yaml'))
      numbersIn(readFileSync(file, 'utf8')).forEach((number) => open.add(number));
    expect(open.size).toBeGreaterThan(5);
    const published = new Set<string>();
    for await (const file of glob('**/*.{html,xml,json,js}', { cwd: dist })) {
      // Nor is a rule's version a number, where its first letter comes late.
      const text = readFileSync(join(dist, file), 'utf8').replaceAll(
        /<style>.*?<\/style>|sha256-[\w+/=]+|\b(?=\d*[a-f])[\da-f]{10}\b/gs,
        '|',
      );
      // Digits without a space between are numbers of a script.
      const told = file.endsWith('.js') ? text.replaceAll(/\d{8}/g, '|') : text;
      numbersIn(told).forEach((number) => published.add(number));
    }
    expect([...published].filter((number) => !open.has(number))).toEqual([]);
    expect(published.size).toBeGreaterThan(5);
  });
});

it('the feed names itself, and gives an issue the day that is printed on it, or none', async () => {
  const feed = readFileSync(join(dist, 'rss.xml'), 'utf8');
  const self = elements(feed).find(({ name }) => name === 'atom:link');
  expect(self?.attributes).toMatchObject({ rel: 'self', href: expect.stringMatching(/^https?:.*\/rss\.xml$/) });
  const all = elements(feed).filter(({ name }) => name === 'item');
  const items = all.filter((item) => !textOf(item, 'guid').includes('#rettet-'));
  const issues = readSite('.', today)
    .all('nyhedsbreve')
    .filter(({ draft }) => !draft);
  expect(items.length).toBe(issues.length);
  const printed: string[] = [];
  for (const { id, data } of issues) {
    const { trykt = '' } = data['dato'] as { trykt?: string };
    const item = items.find((each) => textOf(each, 'guid').endsWith(`/nyhedsbreve/${id}/`))!;
    const told = textOf(item, 'pubDate');
    if (told) printed.push(new Date(told).toLocaleDateString('da-DK', { timeZone: 'UTC', dateStyle: 'long' }));
    expect(told ? printed.at(-1) : 'none', id).toBe(/\d{1,2}\. \p{L}/u.test(trykt) ? trykt : 'none');
  }
  expect(printed.length).toBeGreaterThan(0);
});

describe('amounts and changes of the law', () => {
  it('say for which part of a year an amount held, and which are computed', () => {
    const { html } = pages.find(({ path }) => path.endsWith('/beloeb-for-sikkerhed/'))!;
    const text = visibleText(html);
    for (const part of [
      '2011 (fra 1.7.)',
      '2018 (til 30.6.)',
      '2018 (fra 1.7.)',
      '1.7.2018-31.12.2024',
      '61.709,34 kr.*',
    ])
      expect(text, part).toContain(part);
    expect(text).toContain('* Beløbet er beregnet');
  });

  it('end no sentence with two full stops', () => {
    for (const { path, html } of pages) expect(visibleText(html), path).not.toMatch(/.{0,40}\p{L}\.\.(?!\.)/u);
  });

  it('mark each change of the law where no other mark covers it', () => {
    const timelines = pages.filter(({ html }) => html.includes('aria-labelledby="aendringer-titel"'));
    expect(timelines.length).toBeGreaterThan(2);
    for (const { path, html } of timelines) {
      const marks = elements(html)
        .filter(({ name }) => name === 'circle')
        .map(({ attributes }) => [Number(attributes['cx']), Number(attributes['cy'])] as const);
      for (const [i, [x, y]] of marks.entries())
        for (const [otherX, otherY] of marks.slice(i + 1))
          expect(Math.hypot(x - otherX, y - otherY), path).toBeGreaterThanOrEqual(18);
    }
  });
});

describe('public surface', () => {
  it('has the addresses that others link to', () => {
    const fixed = [
      '/',
      '/vejledning/',
      '/nyhedsbreve/',
      '/beregnere/',
      '/sagsliste/',
      '/soeg/',
      '/ordbog/',
      '/retskilder/',
      '/om/',
      '/om/redaktion/',
      '/privatliv/',
      '/tilgaengelighed/',
      '/404.html',
    ];
    const calculators = [
      'sikkerhedsstillelse',
      'nedsaettelse',
      'bortfald',
      'genoptagelse',
      'permanent-ophold',
      'aegtefaelles-ydelser',
      'forsoergelse',
    ].flatMap((slug) => [`/beregnere/${slug}/`, `/indlejr/${slug}/`]);
    const paths = new Set(pages.map(({ path }) => path));
    expect([...fixed, ...calculators].filter((path) => !paths.has(path))).toEqual([]);
    for (const file of [
      'rss.xml',
      'sitemap-index.xml',
      ...['bond', 'bond-reduction', 'lapse', 'reopening'].map((id) => `api/rules/${id}.json`),
    ]) {
      expect(existsSync(join(dist, file)), file).toBe(true);
    }
  });

  it('has a fragment for each section of each newsletter', () => {
    const sections = { '2014-sommer': 14, '2014-12': 5, '2017-10': 8, udateret: 5 };
    for (const [id, count] of Object.entries(sections)) {
      const { html } = pages.find(({ path }) => path === `/nyhedsbreve/${id}/`)!;
      const ids = new Set(elements(html).map(({ attributes }) => attributes['id']));
      for (let n = 1; n <= count; n++) expect(ids.has(`afsnit-${n}`), `${id} §${n}`).toBe(true);
    }
  });

  it('has a fragment for each name that a law has had in the register', async () => {
    const { html } = pages.find(({ path }) => path === '/retskilder/')!;
    const ids = elements(html).flatMap(({ attributes }) => attributes['id'] ?? []);
    const former: string[] = [];
    for await (const file of glob('src/content/retskilder/*.yaml'))
      former.push(...(/^tidligereNavne: \[(.*)\]$/m.exec(readFileSync(file, 'utf8'))?.[1]?.split(', ') ?? []));
    expect(former).toContain('l-179-2025');
    expect(former.filter((name) => ids.filter((id) => id === name).length !== 1)).toEqual([]);
  });

  it('gives each rule as data', () => {
    for (const id of ['bond', 'bond-reduction', 'lapse', 'reopening']) {
      const rule = JSON.parse(readFileSync(join(dist, `api/rules/${id}.json`), 'utf8'));
      expect(rule).toMatchObject({ id, version: expect.stringMatching(/^[0-9a-f]{10}$/) });
      for (const part of ['questions', 'outcomes', 'decisionTable'])
        expect(rule[part].length, `${id} ${part}`).toBeGreaterThan(2);
      const facts = rule.questions.map(({ fact }: { fact: string }) => fact);
      const codes = rule.outcomes.map(({ code }: { code: string }) => code);
      expect(Object.keys(rule.translations.en.questions), id).toEqual(expect.arrayContaining(facts));
      expect(Object.keys(rule.translations.en.outcomes), id).toEqual(expect.arrayContaining(codes));
      const html = pages.find(({ path }) => path === rule.page)!.html;
      expect(html, id).toContain(rule.version);
    }
  });
});
