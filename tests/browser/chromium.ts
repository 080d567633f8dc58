import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
} from 'playwright-core';
import { WAIT } from '../limits.ts';
import { packagedChromium } from './packaged-chromium.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** A reader in Denmark: pass to `browser.newContext()`. */
export const inDenmark = { locale: 'da-DK', timezoneId: 'Europe/Copenhagen' } satisfies BrowserContextOptions;

function installed(): LaunchOptions[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const programs = folders.flatMap((folder) => commands.map((command) => join(folder, command))).filter(existsSync);
  return [
    ...programs.map((executablePath) => ({ executablePath })),
    // Where Playwright knows to look on macOS and Windows.
    { channel: 'chrome' },
    { channel: 'msedge' },
  ];
}

/**
 * A headless browser: the one at `CHROMIUM_PATH`, else the packaged Chromium, else an installed Chrome, Chromium or Edge.
 * The caller closes it.
 * @throws if `CHROMIUM_PATH` does not start, or if none is found; `cause` holds each attempt.
 */
export const launch = async (): Promise<Browser> =>
  (await started((options) => chromium.launch(options))).on('context', (context) => context.setDefaultTimeout(WAIT));

/**
 * A browser of a reader in Denmark that keeps what it is given in a folder of its own, found as `launch` finds one. Where
 * nothing is kept, Chromium ends when it reads a folder's handle from IndexedDB.
 */
export async function launchWithProfile(profile: string): Promise<BrowserContext> {
  const context = await started((options) => chromium.launchPersistentContext(profile, { ...options, ...inDenmark }));
  context.setDefaultTimeout(WAIT);
  return context;
}

async function started<T>(start: (options: LaunchOptions) => Promise<T>): Promise<T> {
  const chosen = process.env['CHROMIUM_PATH'];
  const candidates = chosen ? [{ executablePath: chosen }] : [packagedChromium, ...installed()];
  const failures: unknown[] = [];
  for (const candidate of candidates) {
    try {
      const options = typeof candidate === 'function' ? await candidate() : candidate;
      if (!options) continue;
      return await start({ ...options, args, timeout: WAIT });
    } catch (error) {
      failures.push(error);
    }
  }
  const message = chosen
    ? `CHROMIUM_PATH=${chosen} kunne ikke startes. Ret stien, eller fjern variablen for at bruge den medfølgende Chromium.`
    : 'Ingen browser kunne startes. Kør npm ci (på Linux x64 følger Chromium med), installér Chrome, Chromium eller Edge, ' +
      'eller sæt CHROMIUM_PATH til en browsers programfil.';
  throw new Error(message, { cause: new AggregateError(failures) });
}
