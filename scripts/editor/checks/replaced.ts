import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineOfNode, walk } from '../mdx.ts';
import { rowsOf, strings } from './references.ts';

const newerOf = (site: Site, { data }: Entry) =>
  typeof data['erstattetAf'] === 'string' ? site.find('vejledning', data['erstattetAf']) : undefined;

/** The pages that one leads to by what replaces it: the last is the one that holds, unless they go round, `again` to one of them. */
function chainOf(site: Site, page: Entry): { chain: readonly Entry[]; again?: Entry } {
  const chain = [page];
  for (let next = newerOf(site, page); next; next = newerOf(site, next)) {
    if (chain.includes(next)) return { chain, again: next };
    chain.push(next);
  }
  return { chain };
}

/** Pages that replace themselves or each other, and what only one of two pages says. */
function sides(site: Site, page: Entry): Finding[] {
  const { id, file, data, lineOf } = page;
  const newer = newerOf(site, page);
  const at = (field: string) => ({ file, line: lineOf([field]) });
  if (strings(data['erstatter']).includes(id) || newer === page)
    return [
      {
        ...at(newer === page ? 'erstattetAf' : 'erstatter'),
        level: 'fejl',
        found: 'Siden er erstattet af sig selv.',
        mend: 'Skriv den anden sides navn, eller slet linjen.',
        example: 'erstatter: [kontakt/telefontider]',
      },
    ];
  const { chain, again } = chainOf(site, page);
  if (again === page)
    return [
      {
        ...at('erstattetAf'),
        level: 'fejl',
        found: `Siderne erstatter hinanden, så ingen af dem gælder: ${[...chain, page].map((one) => one.id).join(' → ')}.`,
        mend: 'Slet linjen erstattetAf i den side, der gælder nu.',
        example: `# slet: erstattetAf: ${newer!.id}`,
      },
    ];
  if (newer && !strings(newer.data['erstatter']).includes(id))
    return [
      {
        ...at('erstattetAf'),
        level: 'advarsel',
        found: `Siden er erstattet af ${newer.id}, men den nye side siger det ikke.`,
        mend: `Gælder ${newer.id} nu, så skriv linjen i ${newer.file}. Ellers slet erstattetAf her.`,
        example: `erstatter: [${id}]`,
      },
    ];
  return strings(data['erstatter']).flatMap((old): Finding[] => {
    const before = site.find('vejledning', old);
    // Where the page itself is out of force by the old one, both are told of as going round.
    if (!before || newerOf(site, before) === page || newer === before) return [];
    // A draft replaces nothing yet, and nobody has read one.
    if (page.draft || before.draft) return [];
    return [
      {
        ...at('erstatter'),
        level: 'fejl',
        found: `Siden erstatter ${old}, men den gamle side siger det ikke: Læserne tror, at begge gælder.`,
        mend: `Skriv linjen i ${before.file}.`,
        example: `erstattetAf: ${id}`,
      },
    ];
  });
}

/** Questions, words and texts that lead readers to a page which no longer holds. */
function leads(site: Site, entry: Entry): Finding[] {
  const { collection, data, file, lineOf, tree } = entry;
  const holding = (id: string) => {
    const page = site.find('vejledning', id);
    const { chain, again } = page ? chainOf(site, page) : { chain: [] };
    return again || chain.length < 2 ? undefined : chain.at(-1);
  };
  const findings: Finding[] = rowsOf(data['indgange']).flatMap(({ sti }, i): Finding[] => {
    const now = typeof sti === 'string' && collection === 'emner' ? holding(sti) : undefined;
    if (!now) return [];
    return [
      {
        file,
        line: lineOf(['indgange', i, 'sti']),
        level: 'fejl',
        found: `Spørgsmålet fører til ${String(sti)}, som er erstattet af ${now.id}.`,
        mend: 'Skriv den nye side i stedet.',
        example: `sti: ${now.id}`,
      },
    ];
  });
  // What is itself out of force may speak of its own time, and a new page of the one before it.
  if (tree === undefined || typeof data['erstattetAf'] === 'string') return findings;
  walk(tree, (node) => {
    const id = /^\/vejledning\/([^#?]+?)\/?(?:[#?].*)?$/.exec(node.url ?? '')?.[1];
    const now = id !== undefined && !strings(data['erstatter']).includes(id) ? holding(id) : undefined;
    if (!now) return;
    findings.push({
      file,
      line: lineOfNode(node),
      level: collection === 'ordbog' ? 'fejl' : 'advarsel',
      found: `Linket fører til ${id}, som er erstattet af ${now.id}.`,
      mend: 'Skriv den nye sides adresse, hvis teksten handler om det, der gælder nu.',
      example: `[${String(now.data['titel'])}](/vejledning/${now.id}/)`,
    });
  });
  return findings;
}

/** Pages and the ones that replace them: both say so, one of them holds, and nothing leads to the other. */
export const checkReplaced = (site: Site): Finding[] => [
  ...site.all('vejledning').flatMap((page) => sides(site, page)),
  ...site.entries.flatMap((entry) => leads(site, entry)),
];
