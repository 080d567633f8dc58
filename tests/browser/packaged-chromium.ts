import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import type { LaunchOptions } from 'playwright-core';

const run = promisify(execFile);
const modules = join(import.meta.dirname, '../../node_modules');
const packaged = join(modules, '@sparticuz/chromium');

// Its fonts only, so that text is laid out alike on every machine. Open Sans has æøå but no arrows or check marks.
const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function unbrotli(file: string, to: string, mode = 0o644) {
  return pipeline(
    createReadStream(join(packaged, 'bin', file)),
    createBrotliDecompress(),
    createWriteStream(to, { mode }),
  );
}

async function untar(file: string, into: string) {
  const archive = join(into, basename(file, '.br'));
  await unbrotli(file, archive);
  await run('tar', ['-x', '-o', '-f', archive, '-C', into]);
  await rm(archive);
}

async function unpack(into: string) {
  await Promise.all([
    unbrotli('chromium.br', join(into, 'chromium'), 0o755),
    untar('al2023.tar.br', into),
    untar('fonts.tar.br', into),
  ]);
  await writeFile(join(into, 'fonts.conf'), fontconfig);
}

/**
 * Unpacks under a name of its own and renames into place: a folder with the final name is always whole,
 * and of several processes that start at once one wins and the others use its folder.
 */
async function unpackedFolder(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(join(modules, '.cache'), { recursive: true });
  const own = await mkdtemp(`${folder}.`);
  try {
    await unpack(own);
    await chmod(own, 0o755);
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** How to launch the Chromium in `@sparticuz/chromium`, or `undefined` where there is none (it is for Linux x64). */
export async function packagedChromium(): Promise<LaunchOptions | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packaged)) return undefined;
  const folder = await unpackedFolder();
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}
