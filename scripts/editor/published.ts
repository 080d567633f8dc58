import type { Entry, Site } from './content.ts';
import { isUnwritten, RAW_TEXT } from './raw-comment.ts';

const sources = ({ data }: Entry) => (data['kilder'] as { brev: string }[] | undefined) ?? [];

/** A draft and the drafts that rest on it: they are published together, but for those that are not written yet. */
export function draftsOf(site: Site, id: string): { readonly chosen: Entry[]; readonly unwritten: Entry[] } {
  const drafts = site.entries.filter(
    (entry) => entry.draft && (entry.id === id || sources(entry).some(({ brev }) => brev === id)),
  );
  const { chosen = [], unwritten = [] } = Object.groupBy(drafts, (draft) =>
    draft.id !== id && asPublished(draft.source).split('\n').some(isUnwritten) ? 'unwritten' : 'chosen',
  );
  return { chosen, unwritten };
}

/** The file without the comments that a draft has, and without the mark of a draft. */
export function asPublished(source: string): string {
  const parts = /^---\r?\n([^]*?)^---\s*?$([^]*)$/m.exec(source);
  // Without fields it is left to the check, which says so.
  if (parts === null) return source;
  const [, fields = '', text = ''] = parts;
  const kept = fields
    .replace(/^\s*#.*\r?\n/gm, '')
    .replace(/^kladde:\s*true\b.*\r?\n/m, '')
    .replace(/^\s*\r?\n(?=\S)/gm, '')
    .trim();
  const body = text.replace(new RegExp(`\\{/\\* ${RAW_TEXT}[^]*?\\*/\\}\\s*`, 'g'), '').trim();
  return `---\n${kept}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}
