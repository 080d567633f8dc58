import { readDay } from '../../../src/rules/core/day.ts';
import { calculators } from '../../../src/rules/index.ts';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
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
  const { gaelderFra, gaelderTil, kontrolleret } = data;
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
  return findings;
}

/** What the fields refer to, and whether they fit together. */
export const checkReferences = (site: Site): Finding[] =>
  site.entries.flatMap((entry) => [...sections(site, entry), ...numbers(entry), ...sense(site, entry)]);
