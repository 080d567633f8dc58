import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const readme = readFileSync(join(root, 'README.md'), 'utf8');

export const section = (heading: string): string => readme.split(/^## /m).find((text) => text.startsWith(heading))!;

/** The table of dependencies: each package by itself. */
export const dependencies = section('Dependencies')
  .matchAll(/^\| ([^|]+?) +\| (\w+) +\| (.*?) +\|$/gm)
  .flatMap(([, names, where, why]) => names!.split(', ').map((name) => ({ name, where: where!, why: why! })))
  .filter(({ name }) => name !== 'package')
  .toArray();
