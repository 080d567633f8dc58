import type { Day } from '../../src/rules/core/day.ts';
import { checkCommitted } from './checks/committed.ts';
import { checkComponents } from './checks/components.ts';
import { checkContactText } from './checks/contact-text.ts';
import { checkContacts } from './checks/contacts.ts';
import { checkDays } from './checks/days.ts';
import { checkDrafts } from './checks/drafts.ts';
import { checkFields } from './checks/fields.ts';
import { checkIssueDates } from './checks/issue-dates.ts';
import { checkLanguage } from './checks/language.ts';
import { checkLaws } from './checks/laws.ts';
import { checkLegalNumbers } from './checks/legal-numbers.ts';
import { checkLetters } from './checks/letters.ts';
import { checkLinks } from './checks/links.ts';
import { checkMarks } from './checks/marks.ts';
import { checkMoved } from './checks/moved.ts';
import { checkPages } from './checks/pages.ts';
import { checkPeriods } from './checks/periods.ts';
import { checkPersonal } from './checks/personal.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkQuotes } from './checks/quotes.ts';
import { checkReferences } from './checks/references.ts';
import { checkReplaced } from './checks/replaced.ts';
import { checkSpelling, type Misspelt } from './checks/spelling.ts';
import { checkStatus } from './checks/status.ts';
import { checkStructure } from './checks/structure.ts';
import { readSite } from './content.ts';
import { type Finding, inOrder } from './finding.ts';

const CHECKS = [
  checkFields,
  checkIssueDates,
  checkReferences,
  checkLaws,
  checkContacts,
  checkDrafts,
  checkComponents,
  checkLinks,
  checkStructure,
  checkLanguage,
  checkQuotes,
  checkLegalNumbers,
  checkPeriods,
  checkStatus,
  checkContactText,
  checkDays,
  checkLetters,
  checkCommitted,
  checkMarks,
  checkMoved,
  checkPages,
  checkPersonal,
  checkPictures,
  checkReplaced,
];

/**
 * Everything an editor can get wrong, all at once.
 * @param spelled the files whose spelling is checked; all of them where it is left out
 */
export async function check(root: string, today: Day, spelled?: readonly string[]): Promise<Finding[]> {
  const site = await readSite(root, today);
  // Of a file that cannot be read, every other word would be told of.
  const illegible = new Set(site.entries.filter(({ legible }) => !legible).map(({ file }) => file));
  const told = [...site.unread, ...CHECKS.flatMap((one) => one(site))];
  const isTold = ({ word, finding: { file, line } }: Misspelt) =>
    told.some((finding) => finding.file === file && finding.line === line && finding.found.includes(word));
  const misspelt = (await checkSpelling(root, spelled)).filter(
    (one) => !illegible.has(one.finding.file) && !isTold(one),
  );
  return inOrder([...told, ...misspelt.map(({ finding }) => finding)]);
}
