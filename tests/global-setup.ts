import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from './browser/site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served: `new URL('beregnere/', inject('siteUrl'))`. */
    siteUrl: string;
  }
}

const root = join(import.meta.dirname, '..');

/** In a process of its own, and not with the `NODE_ENV=test` of Vitest. */
function build(): Promise<void> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [astro, 'build'], { cwd: root, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error) {
        console.error(stdout, stderr);
        reject(new Error('Siden kunne ikke bygges: se fejlen ovenfor, eller kør npm run build'));
      } else resolve();
    });
  });
}

/**
 * Builds the site into `dist/` and serves it, once for all the projects that name this file.
 * With `SKIP_BUILD=1` what stands in `dist/` is served; with nothing there, tests that need no site can still run.
 */
export default async function setup(project: TestProject) {
  const everyProject = project.vitest.getRootProject();
  if (everyProject.getProvidedContext().siteUrl) return undefined;

  const skipBuild = process.env['SKIP_BUILD'] === '1';
  if (!skipBuild) await build();
  else if (!existsSync(join(root, 'dist'))) return undefined;
  const site = await serve();
  everyProject.provide('siteUrl', site.url);
  return site.close;
}
