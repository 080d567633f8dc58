import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { HANG } from '../limits.ts';
import { inDenmark, launch } from './chromium.ts';

/** A page that is open in a browser of any engine. Playwright's own `Page` is one. */
export interface Tab {
  readonly keyboard: {
    /** Presses keys together, as `Control+k`, with the names that `KeyboardEvent.key` has, and `Space`. */
    press(keys: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  goto(url: string): Promise<unknown>;
  /** Presses the first that a selector finds, with the mouse. */
  click(selector: string): Promise<void>;
  /** Runs a function in the page: it sees nothing but `arg`, which like its value must be JSON. */
  evaluate<Value>(run: () => Value): Promise<Awaited<Value>>;
  evaluate<Value, Arg>(run: (arg: Arg) => Value, arg: Arg): Promise<Awaited<Value>>;
}

/** The page's size in pixels of CSS. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A running browser with one page. The caller closes it. */
export interface Engine {
  readonly tab: Tab;
  close(): Promise<void>;
}

const onPath = (...commands: string[]) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)))
    .find((file) => existsSync(file));

async function chromium(viewport: Size): Promise<Engine> {
  const browser = await launch();
  return {
    tab: await browser.newPage({ ...inDenmark, viewport, permissions: ['clipboard-read', 'clipboard-write'] }),
    close: () => browser.close(),
  };
}

async function firefox(defaultViewport: Size, executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    defaultViewport,
    timeout: HANG,
    protocolTimeout: HANG,
  });
  const page = await browser.newPage();
  const { keyboard } = page;
  const tab: Tab = {
    keyboard: {
      async press(keys) {
        const names = keys.replace('Space', ' ').split('+') as Parameters<typeof keyboard.down>[0][];
        for (const name of names) await keyboard.down(name);
        for (const name of names.toReversed()) await keyboard.up(name);
      },
      type: (text) => keyboard.type(text),
    },
    // By the page's own script: Puppeteer waits for ever for what comes after a page that Back took from memory.
    async goto(url) {
      await page.evaluate((to) => location.assign(to), url);
      await untilAt(tab, url);
    },
    click: (selector) => page.click(selector),
    evaluate: (run: (arg: unknown) => unknown, arg?: unknown) => page.evaluate(run, arg) as Promise<never>,
  };
  return { tab, close: () => browser.close() };
}

/** What WebDriver calls keys that write nothing. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Ends with this process, whatever ends it. */
function start(command: string, args: readonly string[], env = process.env): ChildProcess {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const end = () => child.kill();
  process.on('exit', end);
  child.on('exit', () => process.off('exit', end));
  return child;
}

/** WebKitGTK, over plain WebDriver. Its window cannot be as narrow as a phone. */
async function webkit(size: Size, driver: string, binary: string, xvfb: string): Promise<Engine> {
  const screen = start(xvfb, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const display = await new Promise<string>((resolve, reject) => {
    screen.stdout!.once('data', (number: Buffer) => resolve(`:${String(number).trim()}`));
    screen.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  const port = await freePort();
  const server = start(driver, [`--port=${port}`], {
    ...process.env,
    DISPLAY: display,
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  });
  let path = '';
  const ask = async (method: 'GET' | 'POST' | 'DELETE', command: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}${command}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (!response.ok) throw new Error(`${command}: ${value?.error}: ${value?.message}`);
    return value;
  };
  while (server.exitCode === null && !(await ask('GET', '/status').then(Boolean, () => false))) await pause(50);
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      timeouts: { script: null },
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
  const { sessionId } = (await ask('POST', '/session', { capabilities })) as { sessionId: string };
  path = `/session/${sessionId}`;
  await ask('POST', '/window/rect', { x: 0, y: 0, ...size });
  const act = async (type: 'key' | 'pointer', actions: readonly object[]) => {
    await ask('POST', '/actions', { actions: [{ type, id: type, actions }] });
  };
  const key = (type: 'keyDown' | 'keyUp') => (name: string) => ({ type, value: KEYS[name] ?? name });
  const tab: Tab = {
    keyboard: {
      press(keys) {
        const names = keys.split('+');
        return act('key', [...names.map(key('keyDown')), ...names.toReversed().map(key('keyUp'))]);
      },
      type: (text) =>
        act(
          'key',
          [...text].flatMap((character) => [key('keyDown')(character), key('keyUp')(character)]),
        ),
    },
    // It says that a page has come when the one before has.
    async goto(url) {
      await ask('POST', '/url', { url });
      await untilAt(tab, url);
    },
    async click(selector) {
      // Its own click does not find the middle of a link that goes over two lines.
      const place = await tab.evaluate((one) => {
        const element = document.querySelector(one)!;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getClientRects()[0]!;
        return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      }, selector);
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      await act('pointer', [{ type: 'pointerMove', ...place }, ...press]);
    },
    async evaluate(run: (arg: unknown) => unknown, arg?: unknown) {
      const script = `const done = arguments[1];
        Promise.resolve(arguments[0]).then(${run}).then((value) => done({ value }), (error) => done({ error: String(error) }))`;
      const { value, error } = (await ask('POST', '/execute/async', { script, args: [arg ?? null] })) as {
        value?: unknown;
        error?: string;
      };
      if (error !== undefined) throw new Error(error);
      return value as never;
    },
  };
  const close = async () => {
    await ask('DELETE', '');
    server.kill();
    screen.kill();
  };
  return { tab, close };
}

const firefoxFile = onPath('firefox-esr', 'firefox');
const webkitFiles = [
  onPath('WebKitWebDriver'),
  globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0],
  onPath('Xvfb'),
] as const;

/** The engines that readers have; without `launchEngine` it is not on this machine. */
const ENGINES: readonly { name: string; launchEngine?: (size: Size) => Promise<Engine> }[] = [
  { name: 'Chromium', launchEngine: chromium },
  { name: 'Firefox', ...(firefoxFile && { launchEngine: (size: Size) => firefox(size, firefoxFile) }) },
  {
    name: 'WebKit',
    ...(webkitFiles.every((file) => file !== undefined) && {
      launchEngine: (size: Size) => webkit(size, ...(webkitFiles as [string, string, string])),
    }),
  },
];

/** The same tests in every engine, each with a browser and page of its own. Where there is none they are told of, and skipped. */
export function inEachEngine(size: Size, tests: (name: string, reader: Engine) => void): void {
  for (const { name, launchEngine } of ENGINES) {
    if (!launchEngine) console.warn(`${name} is not on this machine, its tests are skipped: see TESTING.md.`);
    describe.skipIf(launchEngine === undefined)(`in ${name}`, () => {
      const reader = {} as Engine;
      beforeAll(async () => void Object.assign(reader, await launchEngine!(size)));
      afterAll(() => reader.close?.());
      tests(name, reader);
    });
  }
}

/** Waits until a function in the page says yes, over pages that come and go. */
export async function until<Arg>(tab: Tab, run: (arg: Arg) => boolean, arg: Arg): Promise<void> {
  // While one page takes the place of another there is none that could answer.
  while (!(await tab.evaluate(run, arg).catch(() => false))) await pause(20);
}

const untilAt = (tab: Tab, url: string) =>
  until(tab, (to) => location.href === to && document.readyState === 'complete', url);

/** What the browser's Back does. */
export const goBack = (tab: Tab) => tab.evaluate(() => void setTimeout(() => history.back()));

/** Waits until a selector finds something. */
export const untilThere = (tab: Tab, selector: string) =>
  until(tab, (one) => document.querySelector(one) !== null, selector);

/** Waits until the focus is on what a selector finds. `:focus` will not do: a window on a bare screen may not have it. */
export const untilFocused = (tab: Tab, selector: string) =>
  until(tab, (one) => document.activeElement!.matches(one), selector);

/** Opens an address afresh, though the page that is open may differ in the fragment only. */
export async function openAfresh(tab: Tab, url: string): Promise<void> {
  // Answers are kept for the tab.
  await tab.evaluate(() => location.protocol.startsWith('http') && sessionStorage.clear());
  await tab.goto('about:blank');
  await tab.goto(url);
}
