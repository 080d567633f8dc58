import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';

const LENGTH = 10;

/**
 * The version of a rule as built: a hash of its parameters and code and of the core.
 * Words, examples and tests do not change an answer and are left out.
 */
export async function ruleVersion(id: string): Promise<string> {
  const files: string[] = [];
  for await (const path of glob([`src/rules/${id}/*.ts`, 'src/rules/core/*.ts']))
    files.push(path.replaceAll('\\', '/'));
  const counted = files
    .filter((path) => !/(\.test|\/(texts|questions)\.[\w.]+|examples|\/da|\/rule|\/table)\.ts$/.test(path))
    .toSorted();
  if (!counted.some((path) => path.includes(`/${id}/`)))
    throw new Error(`Reglen ${id} har ingen filer under src/rules: byg fra projektets rod`);
  const hash = createHash('sha256');
  for (const path of counted) hash.update(path).update(await readFile(path));
  return hash.digest('hex').slice(0, LENGTH);
}
