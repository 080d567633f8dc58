import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { rowsOf } from './references.ts';

/** The day that an issue is ordered by. */
function dayOf(site: Site, issue: unknown): string {
  const dato = typeof issue === 'string' ? site.find('nyhedsbreve', issue)?.data['dato'] : undefined;
  return String((dato as { sortering?: unknown } | undefined)?.sortering ?? '');
}

/** The first row is what readers are told holds now: rows go from the newest issue to the oldest. */
function order(site: Site, { data, file, lineOf }: Entry): Finding[] {
  const rows = rowsOf(data['raekker']);
  return rows.slice(1).flatMap(({ brev }, i): Finding[] => {
    const [over, own] = [dayOf(site, rows[i]!['brev']), dayOf(site, brev)];
    if (over === '' || own <= over) return [];
    return [
      {
        file,
        line: lineOf(['raekker', i + 1, 'brev']),
        level: 'fejl',
        found: `Rækken fra ${String(brev)} er nyere end rækken over den. Læserne får den øverste række vist som den, der gælder nu.`,
        mend: 'Flyt den øverst.',
        example: `raekker:\n  - brev: ${String(brev)}\n    …\n  - brev: ${String(rows[i]!['brev'])}\n    …`,
      },
    ];
  });
}

/** What readers call, write to or come to. */
export const checkContacts = (site: Site): Finding[] => site.all('kontakt').flatMap((entry) => order(site, entry));
