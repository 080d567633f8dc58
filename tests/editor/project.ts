import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const COPIED = ['src', 'scripts', 'astro.config.mjs', 'cspell.json', 'package.json', 'tsconfig.json', 'public'];

/** A copy of the project to make mistakes in, with the project's own packages, but not what its builds keep among them. */
export function copyOfProject(environment: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'redaktion-'));
  for (const path of COPIED) cpSync(join(root, path), join(folder, path), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => !/^\.(astro|vite)$/.test(entry)))
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir');
  return {
    folder,
    write(file: string, text: string | Uint8Array) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    /** Runs a script as an editor does, without a keyboard to answer at. */
    run(script: string, ...args: string[]): Promise<{ code: number; output: string }> {
      const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment };
      return new Promise((resolve) => {
        execFile(
          process.execPath,
          [script, ...args],
          { cwd: folder, env, maxBuffer: 2 ** 26 },
          (error, stdout, stderr) => {
            resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
          },
        );
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
