import { execFileSync } from 'node:child_process';
import type { Deleted } from './content.ts';

/** What git says of the project, or nothing: not everybody has it, and not every copy is under it. */
export function git(root: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  } catch {
    return undefined;
  }
}

const lines = (text: string | undefined) => (text ?? '').split('\n').filter((line) => line !== '');

/** The files that git has or would take with the next commit. */
export const filesOf = (root: string): string[] => [
  // One that two have changed is listed once for each.
  ...new Set(lines(git(root, 'ls-files', '--cached', '--others', '--exclude-standard', '--', '.'))),
];

/** The files that are not as they were in the last commit, new ones too. */
export const changedFiles = (root: string): string[] | undefined => {
  const changed = git(root, 'diff', '--name-only', '--relative', '--no-renames', 'HEAD');
  const added = git(root, 'ls-files', '--others', '--exclude-standard');
  return changed === undefined ? undefined : [...lines(changed), ...lines(added)];
};

/** The content that has been in the project and is no longer, by its file. */
export function deletedContent(root: string): ReadonlyMap<string, Deleted> {
  const found = new Map<string, Deleted>();
  const add = (file: string, at: string, restore: string) =>
    found.set(file, { restore: `${restore} ${file}`, wasDraft: () => /^kladde: true/m.test(fileAt(root, at, file)) });
  for (const file of lines(
    git(root, 'diff', '--name-only', '--relative', '--no-renames', '--diff-filter=D', 'HEAD', '--', 'src/content'),
  ))
    add(file, 'HEAD', 'git restore --staged --worktree --source=HEAD');
  let commit = '';
  const log = [
    'log',
    '--relative',
    '--no-renames',
    '--diff-filter=D',
    '--name-only',
    '--format=>%h',
    '--',
    'src/content',
  ];
  for (const line of lines(git(root, ...log))) {
    if (line.startsWith('>')) commit = `${line.slice(1)}^`;
    else if (!found.has(line)) add(line, commit, `git restore --source=${commit}`);
  }
  return found;
}

/** A file as it was at a revision. */
const fileAt = (root: string, revision: string, file: string): string =>
  git(root, 'show', `${revision}:./${file}`) ?? '';

/** What a file has held, the newest first. */
export function* textsBefore(root: string, file: string): Generator<string> {
  for (const commit of lines(git(root, 'log', '--format=%h', '--', file))) yield fileAt(root, commit, file);
}

/** What others have of the branch already, if that can be told. */
export const published = (root: string): string | undefined =>
  ['@{upstream}', 'origin/HEAD'].find((name) => git(root, 'rev-parse', '--verify', '--quiet', name) !== undefined);
