import type { Project } from '../editor/content.ts';

/** The project's files as they were read at one time. */
export interface Snapshot {
  readonly texts: ReadonlyMap<string, string | Uint8Array>;
  readonly sizes: ReadonlyMap<string, number>;
}

export const READ = ['src/content', 'src/components/content'];
export const LOOKED_AT = ['public', 'src/pages'];

const bytes = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);

/** The files as the checks read them. What git knows of files as they were, a browser does not. */
export function projectOf({ texts, sizes }: Snapshot): Project {
  const files = [...texts.keys(), ...sizes.keys()];
  return {
    list: (folder) => files.filter((file) => file.startsWith(`${folder}/`)),
    read: (file) => bytes(texts.get(file) ?? ''),
    size: (file) => sizes.get(file) ?? bytes(texts.get(file) ?? '').length,
    deleted: () => new Map(),
    before: () => [],
  };
}

/** The same files, some of them as they are now being written. */
export const withTexts = (snapshot: Snapshot, changed: Readonly<Record<string, string>>): Snapshot => ({
  ...snapshot,
  texts: new Map([...snapshot.texts, ...Object.entries(changed)]),
});
