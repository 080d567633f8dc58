import { useState } from 'preact/hooks';
import type { Day } from '../../../src/rules/core/day.ts';
import { type Entry, siteOf } from '../../editor/content.ts';
import type { Finding } from '../../editor/finding.ts';
import { asPublished, draftsOf } from '../../editor/published.ts';
import { check } from '../check.ts';
import { write } from '../folder.ts';
import { projectOf, type Snapshot } from '../snapshot.ts';
import { Findings } from './findings.tsx';

interface Props {
  readonly folder: FileSystemDirectoryHandle;
  readonly snapshot: Snapshot;
  readonly today: Day;
  readonly reread: () => Promise<void>;
}

const sides = (count: number) => (count === 1 ? '1 side' : `${count} sider`);

/** The drafts in the folder, each with the drafts that rest on it, and the way to make them ready: as npm run udgiv does. */
export function Drafts({ folder, snapshot, today, reread }: Props) {
  const [told, setTold] = useState<{
    id: string;
    findings?: readonly Finding[];
    done?: readonly string[];
    left?: readonly string[];
  }>();
  const site = siteOf(projectOf(snapshot), today);
  const drafts = site.entries.filter(({ draft }) => draft);
  const issues = drafts.filter(({ collection }) => collection === 'nyhedsbreve');
  const along = new Set(issues.flatMap(({ id }) => Object.values(draftsOf(site, id)).flat()));
  const alone = drafts.filter((draft) => !along.has(draft));

  const withPages = (id: string) => {
    const { chosen, unwritten } = draftsOf(site, id);
    const pages = chosen.length > 1 ? ` og ${sides(chosen.length - 1)}` : '';
    return unwritten.length === 0 ? pages : `${pages} (${sides(unwritten.length)} er ikke skrevet færdig)`;
  };

  const publish = async ({ id }: Entry) => {
    const { chosen, unwritten } = draftsOf(site, id);
    const made = Object.fromEntries(chosen.map(({ file, source }) => [file, asPublished(source)]));
    const findings = (await check(snapshot, made)).filter(({ file, level }) => file in made && level === 'fejl');
    if (findings.length === 0) {
      for (const [file, text] of Object.entries(made)) await write(folder, file, text);
      await reread();
      setTold({ id, done: Object.keys(made), left: unwritten.map(({ file }) => file) });
    } else setTold({ id, findings });
  };

  return (
    <section>
      <h2>Gør kladder klar</h2>
      <p>
        Råteksten og linjerne til dig bliver slettet, og filerne er klar til at blive lagt op. Er der fejl, bliver intet
        ændret.
      </p>
      {drafts.length === 0 && <p>Der er ingen kladder i mappen.</p>}
      <ul>
        {[...issues, ...alone].map((draft) => (
          <li key={draft.file}>
            {String(draft.data['titel'])}
            {withPages(draft.id)}{' '}
            <button type="button" class="plain" onClick={() => void publish(draft)}>
              Gør klar
            </button>
          </li>
        ))}
      </ul>
      {told?.done && (
        <p role="status">
          Klar: {told.done.join(', ')}. Åbn GitHub Desktop: Dér ligger filerne, og dér lægger du dem op til godkendelse.
        </p>
      )}
      {told?.left?.length ? (
        <p>Ikke skrevet færdig og stadig kladde. De skal ikke med i ændringen: {told.left.join(', ')}.</p>
      ) : undefined}
      {told?.findings && (
        <>
          <p class="wrong" role="alert">
            Ikke gjort klar: Ret fejlene først. Kladderne er, som de var.
          </p>
          <Findings findings={told.findings} />
        </>
      )}
    </section>
  );
}
