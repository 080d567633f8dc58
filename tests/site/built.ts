import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of every file of a built site, by its path. */
export type Built = ReadonlyMap<string, Buffer>;
export function built(folder: string): Built {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return new Map(files.toSorted().map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file))]));
}
export const only = (site: Built, wanted: RegExp): Built =>
  new Map(site.entries().filter(([file]) => wanted.test(file)));

export const PAGE = /^(?!pagefind\/).*\.html$/;
