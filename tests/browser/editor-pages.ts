import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { preview } from 'vite';

const root = join(import.meta.dirname, '../..');
const configFile = join(root, 'scripts/redaktion/vite.config.ts');

/** Builds the editors' pages as `npm run redaktion` does, and serves them on a free port. */
export async function serveEditorPages() {
  const env = { ...process.env, NODE_ENV: 'production' };
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '-c', configFile, '--logLevel', 'warn'], {
    cwd: root,
    env,
  });
  const server = await preview({
    configFile,
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
    logLevel: 'error',
  });
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}

const KEPT = ['src/content', 'src/components/content', 'src/pages', 'public'];

/**
 * A folder to open: the browser's own private file system, whose handles are those of the File System Access API, filled
 * with the project. What a picker would give is given without one, for nobody is there to press it.
 */
export async function givenFolder(page: Page): Promise<void> {
  const files = KEPT.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(root.length + 1), readFileSync(path, 'utf8')] as const;
      }),
  );
  await page.addInitScript(() => {
    window.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('projekt');
  });
  await page.evaluate(async (all) => {
    const inside = async (path: string[]) => {
      let folder = await navigator.storage.getDirectory();
      for (const name of ['projekt', ...path]) folder = await folder.getDirectoryHandle(name, { create: true });
      return folder;
    };
    await inside(['.git']);
    for (const [file, text] of all) {
      const path = file.split('/');
      const handle = await (await inside(path.slice(0, -1))).getFileHandle(path.at(-1)!, { create: true });
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
}

/** The text of a file in that folder; nothing where there is none. */
export const fileIn = (page: Page, file: string): Promise<string | undefined> =>
  page.evaluate(async (path) => {
    try {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('projekt');
      for (const name of path.split('/').slice(0, -1)) folder = await folder.getDirectoryHandle(name);
      return await (await (await folder.getFileHandle(path.split('/').at(-1)!)).getFile()).text();
    } catch {
      return undefined;
    }
  }, file);
