import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineOfNode, walk } from '../mdx.ts';
import { passagesOf } from '../passages.ts';
import { choose, escaped, lineOf } from '../words.ts';
import { strings } from './references.ts';

/** A place in a law as it is written: »§ 9, stk. 1, nr. 2«, »§§ 6 og 17«, »§§ 14-17«. */
const PLACE = /^§§? \d+( [a-z])?(-\d+)?(,| og | til |$)/;

/** What is wrong with a law reference, if anything. */
export function lawProblem(site: Site, reference: string): Pick<Finding, 'found' | 'mend' | 'example'> | undefined {
  const [id = '', ...rest] = reference.split(' ');
  const place = rest.join(' ');
  const example = 'udlaendingeloven § 9, stk. 26';
  if (site.find('retskilder', id) === undefined) {
    const known = site.all('retskilder').map((entry) => entry.id);
    return {
      found: `Retskilden »${id}« findes ikke.`,
      mend: `${choose(id, known)} Er den ny, så opret src/content/retskilder/${id}.yaml.`,
      example,
    };
  }
  if (place === '' || PLACE.test(place)) return undefined;
  return {
    found: `Stedet »${place}« er ikke skrevet som en paragraf.`,
    mend: 'Begynd med § og et mellemrum, og skriv stk. og nr. efter komma.',
    example,
  };
}

function misspelt(site: Site, entry: Entry): Finding[] {
  return strings(entry.data['retskilder']).flatMap((reference, i) => {
    const problem = lawProblem(site, reference);
    const at = { file: entry.file, line: entry.lineOf(['retskilder', i]) };
    return problem === undefined ? [] : [{ ...at, level: 'fejl' as const, ...problem }];
  });
}

/** The sections that a law reference names, without what stands below them: »§§ 6 og 17« are two, »§§ 9 til 11 og 20« four. */
function sectionsOf(reference: string): readonly string[] {
  const [places = ''] = (/ (.*)/.exec(reference)?.[1] ?? '').split(/, (?=stk|nr|\d+\. pkt)/);
  return [...places.matchAll(/(\d+)(?:-| til )(\d+)|\d+(?: [a-z](?!\p{L}))?/gu)].flatMap(([place, from, to]) => {
    const [first, last] = [Number(from), Number(to)];
    return from ? Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `${first + i}`) : [place];
  });
}

/** Laws and sections that the text refers to, but the page does not list among its sources of law. */
function unlisted(site: Site, { tree, data, file, collection }: Entry): Finding[] {
  if (tree === undefined || collection !== 'vejledning') return [];
  const findings: Finding[] = [];
  const listed = strings(data['retskilder']);
  walk(tree, (node) => {
    const law = node.attributes?.find(({ name }) => name === 'law')?.value;
    if (node.name !== 'Citation' || typeof law !== 'string' || lawProblem(site, law) !== undefined) return;
    const id = law.split(' ')[0]!;
    const own = listed.filter((reference) => reference.split(' ')[0] === id);
    const known = new Set(own.flatMap(sectionsOf));
    const missing = own.includes(id) ? [] : sectionsOf(law).filter((section) => !known.has(section));
    if (own.length > 0 && missing.length === 0) return;
    const reference = missing.length === 0 ? id : `${id} ${missing.length > 1 ? '§§' : '§'} ${missing.join(' og ')}`;
    findings.push({
      file,
      line: lineOfNode(node),
      level: 'advarsel',
      found: `${reference} står ikke på sidens liste over retskilder.`,
      mend: 'Skriv en linje under retskilder øverst i filen.',
      example: `retskilder:\n  - ${law}`,
    });
  });
  return findings;
}

/** A law whose sections are numbered, and the highest that somebody has looked up. */
interface Numbered {
  readonly law: Entry;
  readonly highest: number | undefined;
  /** Its sections as a sentence names them. */
  readonly named: RegExp;
}

const numberedLaws = (site: Site): Numbered[] =>
  site
    .all('retskilder')
    .filter(({ data }) => data['slags'] === 'lov' || data['slags'] === 'bekendtgoerelse')
    .map((law) => {
      const [before = '', after = ''] = String(law.data['medSted']).split('{sted}').map(escaped);
      const highest = law.data['hoejesteParagraf'];
      return {
        law,
        highest: typeof highest === 'number' ? highest : undefined,
        named: new RegExp(`(?<!\\p{L})${before}§§? ?(\\d+)${after && `[^.]{0,30}${after}`}`, 'giu'),
      };
    });

/** Sections that nobody has looked up: the law may not have them. */
function beyond(laws: readonly Numbered[], entry: Entry): Finding[] {
  const { tree, data, file, source } = entry;
  const findings: Finding[] = [];
  const doubt = ({ law, highest = 0 }: Numbered, section: string, line: number) => {
    if (Number.parseInt(section, 10) <= highest) return;
    findings.push({
      file,
      line,
      level: 'advarsel',
      found: `Har ${String(law.data['kort'])} en § ${section}? ${highest === 0 ? 'Ingen har slået paragraffer op i den.' : `Den højeste, som er slået op, er § ${highest}.`}`,
      mend: `Slå efter i loven. Findes paragraffen, så skriv dens nummer i ${law.file}. Ellers ret den her.`,
      example: `hoejesteParagraf: ${Number.parseInt(section, 10)}`,
    });
  };
  const cited = (reference: string, line: number) => {
    const numbered = laws.find(({ law }) => law.id === reference.split(' ')[0]);
    if (numbered) for (const section of sectionsOf(reference)) doubt(numbered, section, line);
  };
  strings(data['retskilder']).forEach((reference, i) => cited(reference, entry.lineOf(['retskilder', i])));
  walk(tree ?? { type: 'root' }, (node) => {
    const law = node.attributes?.find(({ name }) => name === 'law')?.value;
    if (typeof law === 'string') cited(law, lineOfNode(node));
  });
  // A law's own entry tells its name, in which there may be sections of another.
  if (entry.collection === 'retskilder') return findings;
  for (const { text, line } of passagesOf(entry).filter((passage) => passage.text.includes('§')))
    for (const numbered of laws)
      for (const [words, section] of text.replace(/\s/g, ' ').matchAll(numbered.named))
        doubt(numbered, section!, lineOf(source, line, words));
  return findings;
}

/** References to laws: that there is such a law and place, that the page lists it, and that somebody has seen the section. */
export function checkLaws(site: Site): Finding[] {
  const numbered = numberedLaws(site);
  return site.entries.flatMap((entry) => [
    ...misspelt(site, entry),
    ...unlisted(site, entry),
    ...beyond(numbered, entry),
  ]);
}
