import { readDay } from '../../../src/rules/core/day.ts';
import { calculators } from '../../../src/rules/index.ts';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineOfNode, walk } from '../mdx.ts';
import { choose } from '../words.ts';

export const rowsOf = (value: unknown): readonly Record<string, unknown>[] => (Array.isArray(value) ? value : []);
export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** Sections that the issue does not have. */
function sections({ find }: Site, { collection, data, file, lineOf }: Entry): Finding[] {
  const field = collection === 'kontakt' ? 'raekker' : 'kilder';
  return rowsOf(data[field]).flatMap(({ brev, afsnit }, i) => {
    const issue = typeof brev === 'string' ? find('nyhedsbreve', brev) : undefined;
    if (issue === undefined) return [];
    const known = rowsOf(issue.data['afsnit']).map(({ nr }) => nr);
    return (Array.isArray(afsnit) ? afsnit : [afsnit])
      .filter((number) => typeof number === 'number' && !known.includes(number))
      .map((number): Finding => ({
        file,
        line: lineOf([field, i, 'afsnit']),
        level: 'fejl',
        found: `Nyhedsbrevet ${issue.id} har ikke noget afsnit ${number}.`,
        mend: `Brevets afsnit er: ${known.join(', ')}. Skriv et af dem, eller tilføj afsnittet i ${issue.file}.`,
        example: `- { brev: ${issue.id}, afsnit: [${known[0] ?? 1}] }`,
      }));
  });
}

/** Numbers of an issue's sections: each once, and in order. Pages refer to a section by its number. */
function numbers({ collection, data, file, lineOf }: Entry): Finding[] {
  const all = collection === 'nyhedsbreve' ? rowsOf(data['afsnit']).map(({ nr }) => nr) : [];
  if (!all.every((nr) => typeof nr === 'number')) return [];
  return all.flatMap((nr, i): Finding[] => {
    const before = all[i - 1] ?? 0;
    const at = { file, line: lineOf(['afsnit', i, 'nr']) };
    if (all.indexOf(nr) < i) {
      return [
        {
          ...at,
          level: 'fejl',
          found: `To afsnit har nummer ${nr}.`,
          mend: 'Giv hvert afsnit sit eget nummer, det, som er trykt i brevet.',
          example: `- nr: ${Math.max(...all) + 1}`,
        },
      ];
    }
    if (nr < before) {
      return [
        {
          ...at,
          level: 'advarsel',
          found: `Afsnit ${nr} står efter afsnit ${before}.`,
          mend: 'Sæt afsnittene i rækkefølge efter nummer.',
          example: `- nr: ${nr}\n  …\n- nr: ${before}\n  …`,
        },
      ];
    }
    if (nr <= before + 1 || all.includes(nr - 1)) return [];
    return [
      {
        ...at,
        level: 'advarsel',
        found: i === 0 ? `Det første afsnit har nummer ${nr}.` : `Numrene springer fra ${before} til ${nr}.`,
        mend: 'Mangler der et afsnit, så skriv det ind. Er der intet afsnit med nummeret i brevet, er det i orden.',
        example: `- nr: ${before + 1}`,
      },
    ];
  });
}

/** A place in a law as it is written: »§ 9, stk. 1, nr. 2«, »§§ 6 og 17«, »§§ 14-17«. */
const PLACE = /^§§? ?\d+( [a-z])?(-\d+)?(,| og | til |$)/;

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
    mend: 'Begynd med §, og skriv stk. og nr. efter komma.',
    example,
  };
}

function laws(site: Site, { data, file, lineOf }: Entry): Finding[] {
  return strings(data['retskilder']).flatMap((reference, i) => {
    const problem = lawProblem(site, reference);
    return problem === undefined ? [] : [{ file, line: lineOf(['retskilder', i]), level: 'fejl' as const, ...problem }];
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

/** Names of rules, topics and days that do not fit together. */
function sense(site: Site, { collection, data, file, id, lineOf }: Entry): Finding[] {
  const findings: Finding[] = [];
  const add = (field: string, level: Finding['level'], found: string, mend: string, example?: string) =>
    findings.push({ file, line: lineOf([field]), level, found, mend, example });

  for (const rule of strings(data['beregnere'])) {
    if (!Object.hasOwn(calculators, rule)) {
      add(
        'beregnere',
        'fejl',
        `Beregneren »${rule}« findes ikke.`,
        choose(rule, Object.keys(calculators)),
        'beregnere: [bond]',
      );
    }
  }
  const topic = id.split('/')[0]!;
  if (collection === 'vejledning' && site.find('emner', topic) === undefined) {
    const known = site.all('emner').map((entry) => entry.id);
    add(
      '',
      'fejl',
      `Emnet »${topic}« findes ikke.`,
      `Flyt filen til et emne, der findes. ${choose(topic, known)}`,
      `src/content/vejledning/${known[0]}/`,
    );
  }
  const { gaelderFra, gaelderTil, kontrolleret, erstattetAf } = data;
  if (typeof gaelderFra === 'string' && typeof gaelderTil === 'string' && gaelderTil < gaelderFra) {
    add(
      'gaelderTil',
      'fejl',
      `Siden holder op med at gælde (${gaelderTil}), før den begynder (${gaelderFra}).`,
      'Byt om, eller ret året.',
    );
  }
  if (typeof kontrolleret === 'string' && readDay(kontrolleret) === kontrolleret && kontrolleret > site.today) {
    add(
      'kontrolleret',
      'advarsel',
      `Siden er kontrolleret ${kontrolleret}, og det er først senere.`,
      'Skriv dagen, da du sidst holdt siden op mod kilden.',
      `kontrolleret: ${site.today}`,
    );
  }
  const newer = typeof erstattetAf === 'string' ? site.find('vejledning', erstattetAf) : undefined;
  if (newer !== undefined && !strings(newer.data['erstatter']).includes(id)) {
    add(
      'erstattetAf',
      'advarsel',
      `Siden er erstattet af ${newer.id}, men den nye side siger det ikke.`,
      `Skriv linjen i ${newer.file}.`,
      `erstatter: [${id}]`,
    );
  }
  return findings;
}

/** What the fields refer to, and whether they fit together. */
export const checkReferences = (site: Site): Finding[] =>
  site.entries.flatMap((entry) => [
    ...sections(site, entry),
    ...numbers(entry),
    ...laws(site, entry),
    ...unlisted(site, entry),
    ...sense(site, entry),
  ]);
