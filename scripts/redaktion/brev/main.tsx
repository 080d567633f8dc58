import '../../../src/styles/site.css';
import '../../../src/styles/verdict.css';
import '../redaktion.css';
import { strToU8, zipSync } from 'fflate';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sizes, texts } from 'virtual:project';
import type { Finding } from '../../editor/finding.ts';
import { readLetterFile } from '../../editor/letter/file.ts';
import { tally } from '../../editor/letter/issue.ts';
import { type Letter, readLetter } from '../../editor/letter/letter.ts';
import { Unreadable } from '../../editor/letter/unreadable.ts';
import { warningsOf } from '../../editor/letter/warnings.ts';
import { today } from '../../editor/today.ts';
import { check } from '../check.ts';
import { canOpen, isOpen, isProject, read, remember, remembered, writeNew } from '../folder.ts';
import type { Snapshot } from '../snapshot.ts';
import { DateAndName } from './date.tsx';
import { Drafts } from './drafts.tsx';
import { Findings } from './findings.tsx';
import { Parts } from './parts.tsx';
import { Translate } from './translate.tsx';
import { type Answers, filesOf, suggested, wrong } from './state.ts';

// A letter becomes a draft: paste or drop it, see its sections beside its text, and get the files.

const topicsIn = (snapshot: Snapshot) =>
  [...snapshot.texts].flatMap(([file, text]) => {
    const id = /^src\/content\/emner\/([^.]+)\.yaml$/.exec(file)?.[1];
    const source = typeof text === 'string' ? text : new TextDecoder().decode(text);
    return id === undefined ? [] : [{ id, titel: /^titel: *(.*)$/m.exec(source)?.[1] ?? id }];
  });

/** Hands over the files: one as it is, several in a zip with their folders. */
function download(files: Readonly<Record<string, string>>) {
  const [first, ...others] = Object.keys(files);
  const zipped = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)]));
  const link = document.createElement('a');
  const blob = others.length === 0 ? new Blob([files[first!]!]) : new Blob([new Uint8Array(zipSync(zipped))]);
  link.href = URL.createObjectURL(blob);
  link.download = others.length === 0 ? first!.slice(first!.lastIndexOf('/') + 1) : 'brev.zip';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

const PAUSE = 400;

function App() {
  const [snapshot, setSnapshot] = useState<Snapshot>({ texts, sizes });
  const [folder, setFolder] = useState<FileSystemDirectoryHandle>();
  const [known, setKnown] = useState<FileSystemDirectoryHandle>();
  const [letter, setLetter] = useState<Letter>();
  const [before, setBefore] = useState<readonly Letter[]>([]);
  const [answers, setAnswers] = useState<Answers>();
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [message, setMessage] = useState<string>();
  const [isOver, setOver] = useState(false);
  /** Of the files as they are now; none before they have been checked. */
  const [findings, setFindings] = useState<readonly Finding[]>();
  /** The files that the editor has got. */
  const [saved, setSaved] = useState<{ readonly files: readonly string[]; readonly inFolder: boolean }>();

  const use = async (opened: FileSystemDirectoryHandle) => {
    if (!(await isProject(opened))) {
      setMessage('Det er ikke projektets mappe. Vælg den mappe, der har mapperne src og public i sig.');
      return;
    }
    setMessage(undefined);
    setSnapshot(await read(opened));
    setFolder(opened);
    await remember(opened).catch(() => undefined);
  };

  useEffect(() => {
    const again = async () => {
      const last = await remembered();
      if (last && (await isOpen(last))) await use(last);
      else setKnown(last);
    };
    again().catch(() => undefined);
  }, []);

  const open = async () => {
    try {
      if (known && (await known.requestPermission({ mode: 'readwrite' })) === 'granted') await use(known);
      else await use(await window.showDirectoryPicker!({ mode: 'readwrite' }));
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'AbortError') throw error;
    }
  };

  const readBytes = async (bytes: Uint8Array) => {
    try {
      const { text, furniture = '', notes: told = [] } = await readLetterFile(bytes);
      const found = readLetter(text, { furniture });
      setLetter(found);
      setBefore([]);
      setAnswers(suggested(found, today));
      setNotes(told);
      setMessage(undefined);
      setSaved(undefined);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      setMessage(error.message);
    }
  };
  const readFile = async (file: File | undefined) => file && readBytes(new Uint8Array(await file.arrayBuffer()));

  const problems = letter && answers ? wrong(letter, answers, snapshot, today) : {};
  const isReady = letter !== undefined && answers !== undefined && Object.keys(problems).length === 0;
  const files = isReady ? filesOf(letter, answers, snapshot, today) : {};
  const written = JSON.stringify(files);

  useEffect(() => {
    if (!isReady) return undefined;
    let isLate = false;
    setFindings(undefined);
    const timer = setTimeout(async () => {
      const found = await check(snapshot, files);
      if (!isLate) setFindings(found.filter(({ file }) => file in files));
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [written, snapshot]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (letter && !saved) addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [letter, saved]);

  const change = (next: Letter, undoable: boolean) => {
    if (undoable) setBefore([...before, letter!]);
    setLetter(next);
    setSaved(undefined);
  };
  const answer = (next: Partial<Answers>) => {
    setAnswers({ ...answers!, ...next });
    setSaved(undefined);
  };
  const undo = () => {
    setLetter(before.at(-1));
    setBefore(before.slice(0, -1));
  };
  const save = async () => {
    const kept: string[] = [];
    for (const [file, text] of Object.entries(files)) if (!(await writeNew(folder!, file, text))) kept.push(file);
    const made = Object.keys(files).filter((file) => !kept.includes(file));
    setSaved({ files: made, inFolder: true });
    if (kept.length > 0) setMessage(`Findes allerede og er ikke overskrevet: ${kept.join(', ')}.`);
    else setLetter(undefined);
    await use(folder!);
  };

  const counts = letter ? tally(letter) : [];
  return (
    <>
      <header class="site-header">
        <div class="wide">
          <strong>Redaktion</strong>
          <nav aria-label="Redaktion">
            <a href="./skriv/">Skriv og ret sider</a>
          </nav>
        </div>
      </header>
      <main class="wide editor">
        <h1>Fra brev til kladde</h1>
        <p class="lead">
          Læg et nyhedsbrev ind, se dets afsnit ved siden af teksten, og få filerne. Intet forlader din maskine.
        </p>
        <div class="row">
          {folder ? (
            <span role="status">Mappen »{folder.name}« er åben.</span>
          ) : canOpen() ? (
            <>
              <button type="button" class="button" onClick={() => void open()}>
                {known ? `Åbn mappen »${known.name}« igen` : 'Åbn projektets mappe'}
              </button>
              <span>Uden mappen kan du hente filerne i stedet.</span>
            </>
          ) : (
            <span>Denne browser kan ikke åbne mapper. Brug Chrome eller Edge, eller hent filerne til sidst.</span>
          )}
        </div>
        {letter === undefined && (
          <div
            class={`drop${isOver ? ' over' : ''}`}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              void readFile(event.dataTransfer?.files[0]);
            }}
          >
            <label htmlFor="fil">
              Træk brevet hertil, eller vælg filen: Word (.docx), pdf med tekst eller ren tekst
            </label>
            <input id="fil" type="file" onChange={({ currentTarget }) => void readFile(currentTarget.files?.[0])} />
            <form
              onSubmit={(event) => {
                event.preventDefault();
                const text = new FormData(event.currentTarget).get('brev');
                void readBytes(strToU8(typeof text === 'string' ? text : ''));
              }}
            >
              <label htmlFor="brev">Eller indsæt brevets tekst</label>
              <textarea id="brev" name="brev" rows={8} />
              <p>
                <button type="submit" class="button">
                  Find afsnittene
                </button>
              </p>
            </form>
          </div>
        )}
        {message && (
          <p class="wrong" role="alert">
            {message}
          </p>
        )}
        {saved && (
          <div role="status">
            <p>
              {saved.inFolder
                ? 'Kladderne ligger i mappen og kan skrives færdige her:'
                : 'Læg filerne i projektets mappe, hver på sit sted:'}
            </p>
            <ul>
              {saved.files.map((file) => (
                <li key={file}>
                  {saved.inFolder ? <a href={`./skriv/?fil=${encodeURIComponent(file)}`}>{file}</a> : file}
                </li>
              ))}
            </ul>
          </div>
        )}
        {letter && answers && (
          <>
            {[...notes, ...warningsOf(letter)].map((warning) => (
              <p key={warning} class="finding advarsel">
                {warning}
              </p>
            ))}
            <h2>1. Passer afsnittene?</h2>
            <p>
              Tryk på en linjes nummer for at lade et afsnit begynde dér. Skriv resumeerne nu eller senere; det, der
              mangler, står der SKRIV: ved i kladden.
            </p>
            <div class="row">
              <button type="button" class="plain" disabled={before.length === 0} onClick={undo}>
                Fortryd den sidste ændring
              </button>
              <button
                type="button"
                class="plain"
                onClick={() => {
                  if (saved || confirm('Læg brevet væk? Det, du har skrevet her, går tabt.')) setLetter(undefined);
                }}
              >
                Tag et andet brev
              </button>
            </div>
            <details>
              <summary>Hvor brevets {counts.reduce((sum, { words }) => sum + words, 0)} ord står i kladden</summary>
              <ul class="tally">
                {counts.map(({ name, title, words }) => (
                  <li key={name + title}>
                    {words} ord: {name}
                    {title && ` – ${title}`}
                  </li>
                ))}
              </ul>
            </details>
            <Parts letter={letter} topics={topicsIn(snapshot)} change={change} />
            {problems['sections'] && (
              <p class="wrong" role="alert">
                {problems['sections']}
              </p>
            )}
            <h2>2. Dato og navn</h2>
            <DateAndName letter={letter} answers={answers} wrong={problems} today={today} change={answer} />
            <h2>3. Få filerne</h2>
            {isReady ? (
              <>
                <p>
                  Brevets ord står som råtekst i kladden. Læg den ikke op, før den er gjort klar: Så bliver råteksten
                  slettet.
                </p>
                <div class="row">
                  {folder && (
                    <button type="button" class="button" onClick={() => void save()}>
                      Gem i mappen »{folder.name}«
                    </button>
                  )}
                  <button
                    type="button"
                    class={folder ? 'plain' : 'button'}
                    onClick={() => {
                      download(files);
                      setSaved({ files: Object.keys(files), inFolder: false });
                    }}
                  >
                    Hent {Object.keys(files).length === 1 ? 'filen' : 'filerne'}
                  </button>
                </div>
                {Object.entries(files).map(([file, text]) => (
                  <details key={file}>
                    <summary>{file}</summary>
                    <pre>{text}</pre>
                  </details>
                ))}
                {findings === undefined ? <p role="status">Tjekker …</p> : <Findings findings={findings} />}
              </>
            ) : (
              <p>Filerne er klar, når det, der er skrevet med rødt ovenfor, er svaret på.</p>
            )}
          </>
        )}
        {folder && <Drafts folder={folder} snapshot={snapshot} today={today} reread={() => use(folder)} />}
        {folder && <Translate folder={folder} snapshot={snapshot} today={today} reread={() => use(folder)} />}
      </main>
    </>
  );
}

render(<App />, document.getElementById('side')!);
