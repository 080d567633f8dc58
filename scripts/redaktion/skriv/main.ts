import './danish.ts';
import './skriv.css';
import icon from '../../../public/icon.svg?url';
import CMS from '@sveltia/cms';
import { repository, sizes, texts } from 'virtual:project';
import type { EntryCollection } from '@sveltia/cms';
import { RAW_TEXT } from '../../editor/raw-comment.ts';
import { textOf, valuesOf } from '../file-text.ts';
import { isOpen, isProject, read, remember, remembered } from '../folder.ts';
import { configuration, languageNamed } from '../forms.ts';
import { translationIn } from '../../../src/site/translation.ts';
import { type Snapshot, withTexts } from '../snapshot.ts';
import { referenceField, textField } from './fields.ts';
import { FINDINGS_STYLE, findingsBeside } from './findings.ts';

// The editor: Sveltia CMS with forms made from the schemas, the text of a page as it is, and the check beside it.

let snapshot: Snapshot = { texts, sizes };
const now = () => snapshot;

const readFolder = async (folder: FileSystemDirectoryHandle) => {
  snapshot = await read(folder);
};

// The folder that the editor asks for is the one that is checked.
const pick = window.showDirectoryPicker?.bind(window);
if (pick)
  window.showDirectoryPicker = async (options) => {
    const folder = await pick({ ...options, mode: 'readwrite' });
    if (!(await isProject(folder))) {
      alert('Det er ikke projektets mappe. Vælg den mappe, der har mapperne src og public i sig.');
      throw new DOMException('Not the project', 'AbortError');
    }
    await remember(folder);
    await readFolder(folder);
    return folder;
  };

const topics = [...texts].flatMap(([file, text]) => {
  const id = /^src\/content\/emner\/([^.]+)\.yaml$/.exec(file)?.[1];
  return id === undefined ? [] : [{ id, titel: /^titel: *(.*)$/m.exec(text)?.[1] ?? id }];
});
const config = configuration(topics, repository);

const entryCollections = (config.collections as EntryCollection[]).filter(({ folder }) => folder !== undefined);

for (const { name, folder, format = '', extension = '' } of entryCollections) {
  CMS.registerCustomFormat(format, extension, {
    fromFile: (text) => valuesOf(name, text),
    toFile: (values: Record<string, unknown>) => textOf(name, values),
  });
  CMS.registerPreviewTemplate(name, findingsBeside(name, folder, extension, now));
}
CMS.registerFieldType('mdx', textField(now));
CMS.registerFieldType('henvisning', referenceField(now));
CMS.registerPreviewStyle(FINDINGS_STYLE, { raw: true });

const isLocal = () => /"backendName":"local"/.test(localStorage.getItem('sveltia-cms.user') ?? '');

CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => {
    const text = JSON.stringify(entry.toJS());
    if (isLocal() || !text.includes(`${RAW_TEXT} `)) return;
    alert('Råteksten må ikke lægges op. Gør kladden klar i mappen først, eller slet kommentaren med råteksten.');
    throw new Error('Råtekst');
  },
});
CMS.registerEventListener({
  name: 'postSave',
  handler: ({ entry }) => {
    const { collection, data, path } = entry.toJS() as {
      collection: string;
      data: Record<string, unknown>;
      path: string;
    };
    snapshot = withTexts(snapshot, { [path]: textOf(collection, data) });
  },
});

const last = await remembered().catch(() => undefined);
if (last && (await isOpen(last).catch(() => false))) await readFolder(last).catch(() => undefined);

/** »?fil=src/content/ordbog/uis.mdx«: the address that »Ret siden« leads to. */
const file = new URLSearchParams(location.search).get('fil');
const owner = entryCollections.find(
  ({ folder, name }) =>
    file?.startsWith(`${folder}/`) && languageNamed(name) === (file && translationIn(file)?.language),
);
if (file && owner)
  location.hash = `#/collections/${owner.name}/entries/${file.slice(owner.folder.length + 1).replace(/\.\w+$/, '')}`;

if (!repository) document.documentElement.classList.add('kun-mappe');
await CMS.init({ config: { ...config, logo: { src: icon } } });
