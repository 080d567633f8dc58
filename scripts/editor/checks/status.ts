import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lawProblem } from './laws.ts';

interface Changed {
  readonly siden?: string;
  readonly kilde?: string;
}

/** What a page says of today must have what it rests on beside it: the day of the law, or the rule of today with its source. */
function statusOf(site: Site, { data, file, lineOf }: Entry): Finding[] {
  const { status, lovPr } = data as { status?: string; lovPr?: string };
  const changed = data['aendret'] as Changed | undefined;
  const findings: Finding[] = [];
  const add = (path: string[], found: string, mend: string, example: string) =>
    findings.push({ file, line: lineOf(path), level: 'fejl', found, mend, example });

  if (status === 'gaelder' && lovPr === undefined)
    add(
      ['status'],
      'Siden gælder, men der står ikke, hvilken lov den er holdt op mod.',
      'Skriv lovPr.',
      'lovPr: 2025-09-25',
    );
  const until = data['gaelderTil'];
  if (status === 'gaelder' && typeof until === 'string' && until < site.today)
    add(
      ['status'],
      `Siden holdt op med at gælde ${until}, men status er gaelder.`,
      'Skriv, hvad der gælder i dag, med status: aendret og aendret. Gælder siden stadig, så slet gaelderTil.',
      'status: aendret',
    );
  if (status === 'aendret' && changed === undefined)
    add(
      ['status'],
      'Reglen er ændret, men der står ikke, hvad den er i dag.',
      'Skriv aendret med reglen i dag og kilden.',
      'aendret:\n  siden: 2024-07-01\n  regel: Sikkerheden er i dag på …\n  kilde: bek-840-2024 § 5',
    );
  if (status !== 'aendret' && changed !== undefined)
    add(
      ['aendret'],
      'Siden har feltet aendret, men status er en anden.',
      'Skriv status: aendret, eller fjern aendret.',
      'status: aendret',
    );
  if (status === 'ikke-kontrolleret' && lovPr !== undefined)
    add(
      ['lovPr'],
      'Siden er ikke kontrolleret, men har en dag for loven.',
      'Fjern lovPr, eller ret status.',
      'status: gaelder',
    );
  if (lovPr !== undefined && lovPr > site.today)
    add(
      ['lovPr'],
      `Loven pr. ${lovPr} er endnu ikke kommet.`,
      'Skriv dagen for den lovtekst, du har læst.',
      'lovPr: 2025-09-25',
    );
  if (changed?.siden !== undefined && changed.siden > site.today)
    add(
      ['aendret', 'siden'],
      `Den ${changed.siden} er ikke kommet endnu.`,
      'Lad siden gælde indtil da.',
      'status: gaelder',
    );
  const problem = changed?.kilde === undefined ? undefined : lawProblem(site, changed.kilde);
  if (problem !== undefined) findings.push({ file, line: lineOf(['aendret', 'kilde']), level: 'fejl', ...problem });
  return findings;
}

export const checkStatus = (site: Site): Finding[] => site.all('vejledning').flatMap((page) => statusOf(site, page));
