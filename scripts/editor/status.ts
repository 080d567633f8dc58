import { addMonths, addYears, yearOf } from '../../src/rules/core/day.ts';
import { calculators } from '../../src/rules/index.ts';
import { citationsOf } from '../../src/site/legal.ts';
import type { Entry, Site } from './content.ts';
import { LANGUAGES } from '../../src/site/translation.ts';
import { readSite } from './project.ts';
import { factsOf } from './facts.ts';
import { walk } from './mdx.ts';
import { optionsOf } from './options.ts';
import { staleRuleWords } from './checks/rule-words.ts';
import { isStale } from './checks/stale.ts';
import { passagesOf } from './passages.ts';
import { PLACEHOLDER, RAW_TEXT, rawTexts } from './raw-comment.ts';
import { today } from './today.ts';
import { translationOf, withoutTranslation } from './translation-draft.ts';

// npm run --silent status: what is not yet rewritten, not checked for more than a year, cited nowhere, linked from nowhere.

type Cited = readonly { readonly brev: string; readonly afsnit: readonly (number | 'kontakt')[] }[];
const citedBy = ({ data }: Entry): Cited => (data['kilder'] as Cited | undefined) ?? [];
const sectionsOf = ({ data }: Entry) => (data['afsnit'] as readonly { nr: number; titel: string }[] | undefined) ?? [];

const pagesOn = (site: Site, issue: string, section: string) =>
  site
    .all('vejledning')
    .filter((page) => citedBy(page).some(({ brev, afsnit }) => brev === issue && afsnit.map(String).includes(section)));

/** One way to write what can be written in several: »kl. 9 – 15« and »9-15«. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/kl\.?|,00|https?:\/\/|[\s.:,]|\/(?=\s|$)/g, '');

const withoutComments = (source: string) => source.replace(/^\s*#(?: .*)?$|\{\/\*[^]*?\*\/\}/gm, '');

/** The register entries that a file refers to: a page may name a law by its citation alone. */
const lawsOf = (site: Site, { source, data }: Entry) => {
  const named = [...source.matchAll(/law="([^" ]+)/g)].map(([, id]) => id!);
  const listed = ((data['retskilder'] as string[] | undefined) ?? []).map((reference) => reference.split(' ')[0]!);
  return [...named, ...listed].flatMap((id) => site.find('retskilder', id) ?? []);
};

/** Facts of an issue's raw text that stand neither in it nor on a page that rests on the section. */
function forgotten(site: Site, issue: Entry): string[] {
  return [...rawTexts(issue)].flatMap(([section, raw]) => {
    const pages = [issue, ...pagesOn(site, issue.id, section)];
    const read = [...pages, ...pages.flatMap((page) => lawsOf(site, page)), ...site.all('kontakt')];
    const written = bare(read.map(({ source }) => withoutComments(source)).join('\n'));
    return [...factsOf(raw)].flatMap(([kind, facts]) =>
      facts
        .filter((fact) => !written.includes(bare(kind === 'Love' ? fact.replace(/^[^§]*(?=§)/, '') : fact)))
        .map((fact) => `${/^\d+$/.test(section) ? `afsnit ${section}` : section}: ${fact}`),
    );
  });
}

function unwritten(site: Site): string[] {
  const drafts = site.entries
    .filter(({ draft }) => draft)
    .flatMap((draft) => {
      const places = withoutComments(draft.source).split(PLACEHOLDER).length - 1;
      const missing = draft.collection === 'nyhedsbreve' ? forgotten(site, draft) : [];
      const raw = draft.source.includes(RAW_TEXT) ? ', råtekst' : '';
      return [
        `${draft.file}: kladde, ${places} ${places === 1 ? 'sted' : 'steder'} at skrive${raw}`,
        ...missing.map((fact) => `    står i råteksten, men ikke på siderne: ${fact}`),
      ];
    });
  const sections = site.all('nyhedsbreve').flatMap((issue) =>
    sectionsOf(issue)
      .filter(({ nr }) => pagesOn(site, issue.id, String(nr)).length === 0)
      .map(({ nr, titel }) => `${issue.file}: ingen side bygger på afsnit ${nr}, ${titel}`),
  );
  return [...drafts, ...sections];
}

/** Pages that were last held against their source more than a year ago. */
function old(site: Site): string[] {
  const limit = addYears(site.today, -1);
  return site
    .all('vejledning')
    .filter(({ data }) => String(data['kontrolleret']) < limit)
    .map(({ file, data }) => `${file}: sidst kontrolleret ${String(data['kontrolleret'])}`);
}

function citedNowhere(site: Site): string[] {
  const pages = site.entries.filter(({ collection }) => collection !== 'retskilder');
  const byRules = new Set(Object.values(calculators).flatMap((rule) => citationsOf(rule).map(({ url }) => url)));
  const laws = site
    .all('retskilder')
    .filter(({ id, data }) => {
      const named = new RegExp(`^\\s*- ${id}(?: |$)|law="${id}[ "]`, 'm');
      return !pages.some(({ source }) => named.test(source)) && !byRules.has(data['adresse'] as string);
    })
    .map(({ file }) => `${file}: ingen side og ingen beregner henviser til den`);

  const read = site.entries.map((entry) => ({
    entry,
    text: passagesOf(entry)
      .map(({ text }) => text.toLowerCase())
      .join('\n'),
  }));
  const words = site
    .all('ordbog')
    .filter((word) => {
      const forms = (word.data['former'] as readonly string[] | undefined) ?? [];
      return !read.some(({ entry, text }) => entry !== word && forms.some((form) => text.includes(form.toLowerCase())));
    })
    .map(({ file }) => `${file}: ordet står ikke på nogen side`);
  return [...laws, ...words];
}

/** Guidance that only the lists lead to. */
function linkedFromNowhere(site: Site): string[] {
  const links = new Set<string>();
  for (const { tree, id } of site.entries) {
    if (tree === undefined) continue;
    walk(tree, ({ url }) => {
      const target = /^\/vejledning\/([^#?]+?)\/?(?:[#?].*)?$/.exec(url ?? '')?.[1];
      if (target !== undefined && target !== id) links.add(target);
    });
  }
  for (const { data } of site.all('emner'))
    for (const { sti } of (data['indgange'] as { sti: string }[] | undefined) ?? []) links.add(sti);
  for (const { data } of site.all('vejledning'))
    if (typeof data['erstattetAf'] === 'string') links.add(data['erstattetAf']);
  return site
    .all('vejledning')
    .filter(({ id }) => !links.has(id))
    .map(({ file }) => `${file}: ingen tekst og intet emnespørgsmål linker til den`);
}

/** The percentages of a year are published in August: from November on the next year's should be there. */
const NOTICE_MONTHS = 2;

/** Legal values that the calculators lack, or that nobody has held against their source for a year. */
function lawBehind(site: Site): string[] {
  const behind = new Set<string>();
  const due = addMonths(site.today, NOTICE_MONTHS);
  const limit = addYears(site.today, -1);
  for (const { id, parameters } of Object.values(calculators))
    for (const [name, series] of Object.entries(parameters)) {
      const last = series.at(-1)!;
      if (last.unit === 'percent' && last.to !== undefined && last.to < due)
        behind.add(`Satsreguleringsprocenten for ${yearOf(last.to) + 1} mangler i src/rules/security/parameters.ts`);
      if (series.some(({ checked }) => checked !== undefined && checked < limit))
        behind.add(`src/rules/${id}/parameters.ts: »${name}« er ikke holdt op mod loven i over et år`);
    }
  return [...behind];
}

// A law without a translation is called by its Danish name.
const untranslated = (site: Site) =>
  LANGUAGES.flatMap((language) =>
    withoutTranslation(site, language)
      .filter(({ collection }) => collection !== 'retskilder')
      .map(({ file }) => `${file}: har ingen ${translationOf(file, language).replace(/.*\//, '')}`),
  );

const stale = (site: Site) =>
  [
    ...site.translations.filter(isStale).map(({ file, danish }) => ({ file, danish: danish!.file })),
    ...staleRuleWords(site.project),
  ].map(({ file, danish }) => `${file}: ${danish} er ændret, siden den blev oversat`);

optionsOf('npm run status', { options: {} });
const site = readSite(process.cwd(), today);
const parts = [
  ['Ikke skrevet om endnu', unwritten],
  ['Ikke kontrolleret i over et år', old],
  ['Loven', lawBehind],
  ['Bliver ikke brugt', citedNowhere],
  ['Ingen linker hertil', linkedFromNowhere],
  ['Ikke oversat', untranslated],
  ['Oversættelsen er ældre end den danske tekst', stale],
] as const;
for (const [title, find] of parts) {
  const lines = find(site);
  console.log(`${title}: ${lines.length === 0 ? 'intet' : ''}`);
  for (const line of lines) console.log(`  ${line}`);
}
