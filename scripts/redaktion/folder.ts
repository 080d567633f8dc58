import { LOOKED_AT, READ, type Snapshot } from './snapshot.ts';

// The project's folder, opened in Chrome or Edge with the File System Access API. Nothing leaves the machine.

const DATABASE = 'redaktion';
const STORE = 'folder';

/** What IndexedDB answers with. */
const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  return (await answer(opening)).transaction(STORE, mode).objectStore(STORE);
}

export const canOpen = (): boolean => window.showDirectoryPicker !== undefined;

export const remember = async (folder: FileSystemDirectoryHandle): Promise<unknown> =>
  answer((await store('readwrite')).put(folder, STORE));

/** The folder that was opened last, if there is one. Whether it may be read and written is to be asked for again. */
export const remembered = async (): Promise<FileSystemDirectoryHandle | undefined> =>
  answer((await store('readonly')).get(STORE) as IDBRequest<FileSystemDirectoryHandle | undefined>);

export const isOpen = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await folder.queryPermission({ mode: 'readwrite' })) === 'granted';

const NOT_FOUND = 'NotFoundError';
const isMissing = (error: unknown) => error instanceof DOMException && error.name === NOT_FOUND;

async function inside(folder: FileSystemDirectoryHandle, path: string, create = false) {
  let found = folder;
  for (const name of path.split('/')) found = await found.getDirectoryHandle(name, { create });
  return found;
}

async function* filesIn(
  folder: FileSystemDirectoryHandle,
  path: string,
): AsyncGenerator<readonly [path: string, file: FileSystemFileHandle]> {
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === 'directory') yield* filesIn(handle as FileSystemDirectoryHandle, `${path}/${name}`);
    else yield [`${path}/${name}`, handle as FileSystemFileHandle];
  }
}

/** Is it the project's folder, and not one above it or in it? */
export async function isProject(folder: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    await inside(folder, 'src/content/vejledning');
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The files of the project that the checks read. */
export async function read(folder: FileSystemDirectoryHandle): Promise<Snapshot> {
  const texts = new Map<string, Uint8Array>();
  const sizes = new Map<string, number>();
  for (const path of READ)
    for await (const [file, handle] of filesIn(await inside(folder, path), path))
      texts.set(file, new Uint8Array(await (await handle.getFile()).arrayBuffer()));
  for (const path of LOOKED_AT)
    for await (const [file, handle] of filesIn(await inside(folder, path), path))
      sizes.set(file, (await handle.getFile()).size);
  return { texts, sizes };
}

async function handleOf(folder: FileSystemDirectoryHandle, file: string, create: boolean) {
  const at = file.lastIndexOf('/');
  return (await inside(folder, file.slice(0, at), create)).getFileHandle(file.slice(at + 1), { create });
}

export async function write(folder: FileSystemDirectoryHandle, file: string, text: string): Promise<void> {
  const stream = await (await handleOf(folder, file, true)).createWritable();
  await stream.write(text);
  await stream.close();
}

/** Writes a new file; one that is there already is never written over. Returns whether it was written. */
export async function writeNew(folder: FileSystemDirectoryHandle, file: string, text: string): Promise<boolean> {
  try {
    await handleOf(folder, file, false);
    return false;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  await write(folder, file, text);
  return true;
}
