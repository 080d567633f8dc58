import { render } from 'preact';
import type { Day } from '../../rules/core/day.ts';
import type { Language } from '../../rules/core/languages.ts';
import { compare } from './compare.ts';
import { download } from '../calculator/result/clipboard.ts';
import type { AllWords, Words } from '../calculator/rule.ts';
import { Caseload } from './Caseload.tsx';
import type { Ask, Chosen, Sent, Settings, Source, Told } from './protocol.ts';
import { type App, type PageWords, type State, withOpened } from './state.ts';

/** The reader's own civil day. */
function localDay(): Day {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10) as Day;
}

const wordsOfPage = import.meta.glob<PageWords>('./words.page.*.ts', { import: 'words' });
const wordsOfQuestions = import.meta.glob<Words>('../calculator/words.*.ts', { import: 'words' });

async function settingsIn(file: Blob): Promise<Settings | undefined> {
  try {
    const read = JSON.parse(await file.text()) as Settings;
    const isTexts = (all: unknown) =>
      typeof all === 'object' && all !== null && Object.values(all).every((one) => typeof one === 'string');
    return read.list === 'sagsliste' && isTexts(read.columns) && isTexts(read.common) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The page in a language, with its words. */
function start(language: Language, words: PageWords, said: AllWords) {
  const root = document.querySelector<HTMLElement>('#liste')!;
  const status = document.querySelector<HTMLElement>('#sagsliste-status')!;

  let state: State = { rule: '', address: '', today: localDay(), lines: [], filter: { text: '' } };
  let worker: Worker | undefined;

  /** The one worker of the page; a new one after it was stopped. */
  function working(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
    worker.addEventListener('error', () => {
      stop();
      set({ refused: words.notLoaded });
    });
    return worker;
  }

  function stop() {
    worker?.terminate();
    worker = undefined;
    const { working: _working, ...rest } = state;
    state = rest;
  }

  function paint() {
    render(<Caseload app={app} />, root);
    const now = state.refused ?? state.said ?? '';
    if (status.textContent !== now) status.textContent = now;
  }

  function set(change: Partial<State>) {
    state = { ...state, ...change };
    paint();
  }

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const ask = (what: Ask) => working().postMessage({ ...what, language } satisfies Sent);

  /** Rows that have come, but for those that are told of with the next. */
  let coming: State['lines'][number][] = [];
  /** The list has not been shown yet: the reader is taken to it. */
  let isNew = false;

  function hear(told: Told) {
    switch (told.type) {
      case 'found': {
        coming = [];
        const { opened: _opened, compared: _compared, ...rest } = state;
        state = rest;
        return set({ found: told, lines: [], working: { done: 0, of: told.count } });
      }
      case 'lines': {
        coming.push(...told.lines);
        if (coming.length < told.of) return set({ working: { done: coming.length, of: told.of } });
        const { working: _working, opened, ...rest } = state;
        state = { ...rest, lines: coming, said: words.told(told.of, told.of) };
        coming = [];
        paint();
        if (isNew) document.querySelector<HTMLElement>('#saadan')?.focus();
        isNew = false;
        if (opened) ask({ type: 'open', at: opened.line.at });
        return undefined;
      }
      case 'opened':
        state = withOpened(state, told.opened);
        return paint();
      case 'beside':
        return set({ compared: compare(state.lines, told.lines), said: words.compared });
      case 'file':
        download(told.name, told.blob);
        return set({ said: words.written(told.name) });
      case 'refused': {
        const { working: _working, ...rest } = state;
        state = rest;
        return set({ refused: told.text });
      }
    }
  }

  const app: App = {
    words,
    said,
    get state() {
      return state;
    },
    set,
    replace: (now) => {
      state = now;
      paint();
    },
    ask,
    decide: (setup) => {
      coming = [];
      set({ found: { ...state.found!, setup }, working: { done: 0, of: state.found!.count } });
      ask({ type: 'decide', setup });
    },
    cancel: () => {
      stop();
      const { found: _found, opened: _opened, compared: _compared, ...rest } = state;
      state = { ...rest, lines: [], said: words.cancelled };
      paint();
    },
    print: () => {
      set({ printing: true });
      print();
      const { printing: _printing, ...rest } = state;
      state = rest;
      paint();
    },
    save: download,
  };

  /** Reads a list and decides it. What was there before is gone. */
  async function begin({ rule, address }: Chosen, source: Source, file?: Blob): Promise<void> {
    stop();
    isNew = true;
    const settings = file && (await settingsIn(file));
    state = {
      rule,
      address,
      today: localDay(),
      lines: [],
      filter: { text: '' },
      working: { done: 0, of: 0 },
      said: file && !settings ? words.badSettings : words.reading,
    };
    paint();
    ask({ type: 'read', rule, source, today: state.today, ...(settings && { settings }) });
  }

  /** Hands the reader an empty list with the columns of a rule. */
  function template({ rule }: Chosen, as: 'csv' | 'xlsx'): void {
    ask({ type: 'template', rule, as });
  }

  // What has been mended is gone with the page.
  addEventListener('beforeunload', (event) => {
    if (state.lines.some(({ mended }) => Object.keys(mended).length > 0)) event.preventDefault();
  });

  return { begin, template };
}

/** Fetches the words of a language, and begins with them. */
export async function open(language: Language) {
  const [words, ofQuestions] = await Promise.all([
    wordsOfPage[`./words.page.${language}.ts`]!(),
    wordsOfQuestions[`../calculator/words.${language}.ts`]!(),
  ]);
  return start(language, words, { ...ofQuestions, ...(await ofQuestions.ofResult()).words });
}
