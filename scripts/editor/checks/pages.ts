import { calculators } from '../../../src/rules/index.ts';
import type { Entry, Site } from '../content.ts';
import { nameFindings } from '../file-names.ts';
import type { Finding } from '../finding.ts';
import { likeness } from '../words.ts';
import { rowsOf } from './references.ts';

const WITH_PAGES = new Set(['vejledning', 'nyhedsbreve', 'emner', 'om']);
const titleOf = ({ data, collection }: Entry) => String(data[collection === 'ordbog' ? 'term' : 'titel'] ?? '').trim();
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Two pages with one title cannot be told apart in a list, a search or a browser's tabs; nor can two words of one name. */
function titles(site: Site): Finding[] {
  const findings: Finding[] = [];
  const pages = new Map(
    Object.values(calculators).map(({ slug, texts }) => [bare(texts.da.title), `beregneren /beregnere/${slug}/`]),
  );
  const terms = new Map<string, string>();
  // The one that is published already keeps its title.
  for (const entry of site.entries.toSorted((a, b) => Number(a.draft) - Number(b.draft))) {
    const taken = entry.collection === 'ordbog' ? terms : WITH_PAGES.has(entry.collection) ? pages : undefined;
    const title = titleOf(entry);
    // A file with a wrong name is told of by itself: it may be a copy.
    if (!taken || title === '' || !entry.legible || nameFindings(entry.file).length > 0) continue;
    const other = taken.get(bare(title));
    if (other === undefined) taken.set(bare(title), entry.file);
    else {
      const field = entry.collection === 'ordbog' ? 'term' : 'titel';
      findings.push({
        file: entry.file,
        line: entry.lineOf([field]),
        level: 'fejl',
        found: `»${title}« hedder også ${other}.`,
        mend: 'Handler de om det samme, så saml dem i én. Giv ellers den ene en titel, der siger forskellen.',
        example: `${field}: ${title.replace(/\?$/, '')} efter 1. juli 2018${title.endsWith('?') ? '?' : ''}`,
      });
    }
  }
  return findings;
}

/** A page that says nothing but its title. */
function empty({ tree, collection, draft, file, data, lineOf }: Entry): Finding[] {
  const hasText = (tree?.children ?? []).some(
    ({ type }) => !/^(yaml|mdxFlowExpression|heading|thematicBreak)$/.test(type),
  );
  if (draft || hasText || (collection !== 'vejledning' && collection !== 'om') || tree === undefined) return [];
  return [
    {
      file,
      line: lineOf(['titel']),
      level: 'fejl',
      found: `Siden »${String(data['titel'])}« er tom: Der er ingen tekst under felterne.`,
      mend: 'Skriv teksten under den sidste linje med tre bindestreger, eller lad filen være kladde.',
      example: 'kladde: true',
    },
  ];
}

const ALIKE = 0.9;
const dayOf = ({ data }: Entry) => String((data['dato'] as { sortering?: unknown } | undefined)?.sortering ?? '');
const sectionsOf = ({ data }: Entry) => rowsOf(data['afsnit']).map(({ titel }) => bare(String(titel)));

/** The same letter under two names: readers would find each section twice. */
function twice(site: Site): Finding[] {
  const issues = site.all('nyhedsbreve').toSorted((a, b) => Number(a.draft) - Number(b.draft));
  return issues.flatMap((issue, i): Finding[] => {
    const sections = sectionsOf(issue);
    const same = issues.slice(0, i).find((other) => {
      const others = sectionsOf(other);
      const alike = sections.filter((title) => others.some((one) => likeness(one, title) > ALIKE)).length;
      const most = Math.max(sections.length, others.length);
      return (alike === most && most > 1) || (dayOf(issue) === dayOf(other) && 2 * alike > most);
    });
    if (same === undefined) return [];
    return [
      {
        file: issue.file,
        line: issue.lineOf(['afsnit']),
        level: 'fejl',
        found: `Brevet ser ud til at være det samme som ${same.file}: Afsnittene er de samme.`,
        mend: 'Slet den ene fil, og ret henvisningerne. Er det to breve, så skriv afsnittenes titler, så man ser forskellen.',
        example: `- { brev: ${same.id}, afsnit: [1] }`,
      },
    ];
  });
}

/** Pages that cannot be told apart, and pages with nothing on them. */
export const checkPages = (site: Site): Finding[] => [...titles(site), ...site.entries.flatMap(empty), ...twice(site)];
