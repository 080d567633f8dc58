import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const FILE = 'licenser.txt';

/** The licences of what is in the pages' worker: a bundle of its own, which Vite's list of licences knows nothing of. */
export function workerLicences(): { plugin: Plugin; integration: AstroIntegration } {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'worker-licences',
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle)) {
          for (const id of part.type === 'chunk' ? part.moduleIds : []) {
            const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? [];
            if (folder !== undefined && !id.startsWith('\0')) folders.add(folder.replaceAll(sep, '/'));
          }
        }
      },
    },
    integration: {
      name: 'worker-licences',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const list = new URL(FILE, dir);
          const told = await readFile(list, 'utf8');
          for (const folder of [...folders].toSorted()) {
            const { name, version, license } = JSON.parse(
              await readFile(join(folder, 'package.json'), 'utf8'),
            ) as Record<string, string>;
            const title = `## ${name} - ${version} (${license})`;
            const notice = (await readdir(folder)).find((file) => /^(licen[cs]e|copying)/i.test(file));
            if (notice === undefined) throw new Error(`${name} har ingen licenstekst, der kan følge med`);
            if (!told.includes(title))
              await appendFile(list, `\n${title}\n\n${(await readFile(join(folder, notice), 'utf8')).trim()}\n`);
          }
        },
      },
    },
  };
}
