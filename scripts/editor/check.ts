import type { Day } from '../../src/rules/core/day.ts';
import { checkContent } from './check-content.ts';
import { checkCommitted } from './checks/committed.ts';
import { checkRuleWords } from './checks/rule-words.ts';
import { danishLeft } from './checks/untranslated.ts';
import { checkSpelling, type Misspelt } from './checks/spelling.ts';
import { type Finding, inOrder } from './finding.ts';
import { readSite } from './project.ts';

/**
 * Everything an editor can get wrong, all at once.
 * @param spelled the files whose spelling is checked; all of them where it is left out
 */
export async function check(root: string, today: Day, spelled?: readonly string[]): Promise<Finding[]> {
  const site = readSite(root, today);
  // Of a file that cannot be read, or is not translated yet, every other word would be told of.
  const illegible = new Set(
    [
      ...site.entries.filter(({ legible }) => !legible),
      ...site.translations.filter((one) => !one.legible || danishLeft(one).length > 0),
    ].map(({ file }) => file),
  );
  const told = [...checkContent(site), ...checkCommitted(root, site), ...checkRuleWords(site.project)];
  const isTold = ({ word, finding: { file, line } }: Misspelt) =>
    told.some((finding) => finding.file === file && finding.line === line && finding.found.includes(word));
  const misspelt = (await checkSpelling(root, spelled)).filter(
    (one) => !illegible.has(one.finding.file) && !isTold(one),
  );
  return inOrder([...told, ...misspelt.map(({ finding }) => finding)]);
}
