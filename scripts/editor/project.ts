import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Day } from '../../src/rules/core/day.ts';
import { type Project, type Site, siteOf } from './content.ts';
import { deletedContent, textsBefore } from './git.ts';

/** The project in a folder of this machine. */
export const projectIn = (root: string): Project => {
  let deleted: ReturnType<Project['deleted']> | undefined;
  return {
    list: (folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((found) => found.isFile())
        .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/')),
    read: (file) => readFileSync(join(root, file)),
    size: (file) => statSync(join(root, file)).size,
    deleted: () => (deleted ??= deletedContent(root)),
    before: (file) => textsBefore(root, file),
  };
};

/** Reads everything below `src/content`. */
export const readSite = (root: string, today: Day): Site => siteOf(projectIn(root), today);
