import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a new file; one that is there already is never written over. Returns whether it was written. */
export async function writeNew(root: string, file: string, text: string): Promise<boolean> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  try {
    await writeFile(join(root, file), text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
