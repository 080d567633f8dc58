import { readDay } from '../../../src/rules/core/day.ts';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { rowsOf } from './references.ts';

function historyOf({ today }: Site, { file, data, lineOf }: Entry): Finding[] {
  const rows = rowsOf(data['aendringer']);
  if (rows.length === 0)
    return [
      {
        file,
        line: 1,
        level: 'fejl',
        found: 'Siden har ingen historie.',
        mend: 'Skriv, hvilken dag siden kom, og siden hver ændring, som læseren skal vide.',
        example: `aendringer: [{ dag: ${today}, hvad: Siden er ny. }]`,
      },
    ];
  return rows.flatMap(({ dag }, i): Finding[] => {
    // What is no day is told of with the other fields.
    if (typeof dag !== 'string' || readDay(dag) !== dag) return [];
    const newer = rows[i - 1]?.['dag'];
    const at = { file, line: lineOf(['aendringer', i, 'dag']), level: 'fejl' as const };
    if (dag > today)
      return [
        {
          ...at,
          found: `Den ${dag} er ikke kommet endnu.`,
          mend: 'Skriv den dag, siden bliver ændret.',
          example: `dag: ${today}`,
        },
      ];
    if (typeof newer === 'string' && newer < dag)
      return [
        {
          ...at,
          found: `Den ${dag} står efter ${newer}, som er ældre.`,
          mend: 'Skriv det nyeste først.',
          example: `- { dag: ${dag}, hvad: … }
- { dag: ${newer}, hvad: … }`,
        },
      ];
    return [];
  });
}

/** A notice of what was wrong cannot be from a day to come. */
const noticeOf = ({ today }: Site, { file, data, lineOf }: Entry): Finding[] => {
  const dag = (data['rettet'] as { dag?: unknown } | undefined)?.dag;
  return typeof dag !== 'string' || readDay(dag) !== dag || dag <= today
    ? []
    : [
        {
          file,
          line: lineOf(['rettet', 'dag']),
          level: 'fejl',
          found: `Den ${dag} er ikke kommet endnu.`,
          mend: 'Skriv den dag, fejlen bliver rettet.',
          example: `rettet: { dag: ${today}, hvad: … }`,
        },
      ];
};

/** Each page that readers have says when what changed on it, newest first. */
export const checkHistory = (site: Site): Finding[] => [
  ...site.all('vejledning').flatMap((page) => (page.draft || !page.legible ? [] : historyOf(site, page))),
  ...site.entries.flatMap((entry) => noticeOf(site, entry)),
];
