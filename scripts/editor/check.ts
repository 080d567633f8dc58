import type { Day } from '../../src/rules/core/day.ts';
import { checkComponents } from './checks/components.ts';
import { checkContacts } from './checks/contacts.ts';
import { checkDrafts } from './checks/drafts.ts';
import { checkFields } from './checks/fields.ts';
import { checkIssueDates } from './checks/issue-dates.ts';
import { checkLanguage } from './checks/language.ts';
import { checkLegalNumbers } from './checks/legal-numbers.ts';
import { checkLinks } from './checks/links.ts';
import { checkPeriods } from './checks/periods.ts';
import { checkQuotes } from './checks/quotes.ts';
import { checkReferences } from './checks/references.ts';
import { checkSpelling } from './checks/spelling.ts';
import { checkStructure } from './checks/structure.ts';
import { readSite } from './content.ts';
import { type Finding, inOrder } from './finding.ts';

const CHECKS = [
  checkFields,
  checkIssueDates,
  checkReferences,
  checkContacts,
  checkDrafts,
  checkComponents,
  checkLinks,
  checkStructure,
  checkLanguage,
  checkQuotes,
  checkLegalNumbers,
  checkPeriods,
];

/** Everything an editor can get wrong, all at once. `spelled`: the files whose spelling is checked; none named: all. */
export async function check(root: string, today: Day, spelled: readonly string[] = []): Promise<Finding[]> {
  const site = await readSite(root, today);
  // Of a file that cannot be read, every other word would be told of.
  const illegible = new Set(site.entries.filter(({ legible }) => !legible).map(({ file }) => file));
  const misspelt = (await checkSpelling(root, spelled)).filter(({ file }) => !illegible.has(file));
  return inOrder([...site.unread, ...CHECKS.flatMap((one) => one(site)), ...misspelt]);
}
