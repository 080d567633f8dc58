import { readFileSync } from 'node:fs';

// npm run licences: the licence of each package in the lock files, for every platform. Stops with 1 at one not allowed here.

/** Ask at most that their text goes along with a copy. Only these may be in what is published. */
const PERMISSIVE =
  'MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2.0|BlueOak-1.0.0|Python-2.0|CC0-1.0|CC-BY-4.0|WTFPL|Zlib'.split('|');
/** Bind whoever passes on the package itself: it runs when the site is built or checked, and nothing of it is published. */
const FOR_TOOLS = ['MPL-1.1', 'MPL-2.0', 'LGPL-3.0', 'LGPL-3.0-or-later', 'CC BY-SA 4.0'];
/** What a package's own licence text says, where the name in its package.json is short of it. */
const AS_WRITTEN: Record<string, string> = { duck: 'BSD-2-Clause' };
const allowed = new Set([...PERMISSIVE, ...FOR_TOOLS]);

/** Of licences with »or« one is enough; of those with »and« each counts. One put together further is not read. */
function isAllowed(licence: string): boolean {
  const plain = licence.replace(/^\(([^()]*)\)$/, '$1');
  return (
    !/[()]/.test(plain) &&
    plain.split(' OR ').some((choice) => choice.split(' AND ').every((name) => allowed.has(name)))
  );
}

const packages = ['package-lock.json', 'tools/lighthouse/package-lock.json'].flatMap((file) => {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { license?: string }> };
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { license = 'none stated' }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return { name, licence: AS_WRITTEN[name] ?? license };
    });
});
const byLicence = Map.groupBy(packages, ({ licence }) => licence);
for (const [licence, ofIt] of [...byLicence].toSorted(([, a], [, b]) => b.length - a.length)) {
  const names = [...new Set(ofIt.map(({ name }) => name))].toSorted();
  console.log(`${isAllowed(licence) ? '' : 'NOT ALLOWED: '}${licence} (${names.length}): ${names.join(', ')}\n`);
  if (!isAllowed(licence)) process.exitCode = 1;
}
