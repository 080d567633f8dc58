import type { Repository } from './forms.ts';

/**
 * Where changes are put forward, from `REDAKTION_REPO`: `github:owner/project` or `gitlab:owner/project`, with `#branch`
 * where it is not main. Throws on anything else.
 */
export function readRepository(setting: string | undefined): Repository | undefined {
  if (!setting) return undefined;
  const [, name, repo, branch = 'main'] = /^(github|gitlab):([\w.-]+(?:\/[\w.-]+)+)(?:#(.+))?$/.exec(setting) ?? [];
  if (repo === undefined)
    throw new Error(`REDAKTION_REPO=${setting} kan ikke læses. Skriv github:ejer/projekt eller gitlab:ejer/projekt.`);
  return { name: name as Repository['name'], repo, branch };
}
