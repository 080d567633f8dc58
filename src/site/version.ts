import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';

const LENGTH = 10;

/** The code of a folder of the rules: neither words nor examples nor tests. */
async function codeIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  for await (const path of glob(`src/rules/${folder}/*.ts`)) files.push(path.replaceAll('\\', '/'));
  return files.filter(
    (path) =>
      !/(\.test|\/(texts|questions|examples)\.[\w.]+|examples|\/[a-z]{2}|\/languages|\/rule|\/table)\.ts$/.test(path),
  );
}

/** Other folders of the rules that a file imports from. */
const sharedBy = async (path: string) =>
  Array.from((await readFile(path, 'utf8')).matchAll(/from '\.\.\/(?!core\/)([\w-]+)\//g), ([, folder]) => folder!);

/**
 * The version of a rule as built: a hash of its parameters and code and of the core.
 * Words, examples and tests do not change an answer and are left out.
 */
export async function ruleVersion(id: string): Promise<string> {
  const counted = (await codeIn(id)).concat(await codeIn('core'));
  for (const shared of new Set((await Promise.all(counted.map(sharedBy))).flat()))
    counted.push(...(await codeIn(shared)));
  counted.sort();
  if (!counted.some((path) => path.includes(`/${id}/`)))
    throw new Error(`Reglen ${id} har ingen filer under src/rules: byg fra projektets rod`);
  const hash = createHash('sha256');
  for (const path of counted) hash.update(path).update(await readFile(path));
  return hash.digest('hex').slice(0, LENGTH);
}
