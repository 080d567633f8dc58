import type { Finding } from '../editor/finding.ts';
import type { Answer, Question } from './check-worker.ts';
import type { Snapshot } from './snapshot.ts';

const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
const waiting = new Map<number, (findings: readonly Finding[]) => void>();
worker.addEventListener('message', ({ data: { id, findings } }: MessageEvent<Answer>) => {
  waiting.get(id)?.(findings);
  waiting.delete(id);
});

let asked = 0;
let sent: Snapshot | undefined;

/** What `npm run tjek` says of files as they are being written, in the project as it stands; no spelling, nothing of git. */
export function check(snapshot: Snapshot, changed: Question['changed']): Promise<readonly Finding[]> {
  const id = ++asked;
  const isNew = snapshot !== sent;
  sent = snapshot;
  worker.postMessage({ id, changed, ...(isNew && { snapshot }) } satisfies Question, []);
  return new Promise((resolve) => waiting.set(id, resolve));
}

/** What is left out here, said where findings are shown. */
export const LEFT_OUT = 'Stavning og det, git ved, bliver først tjekket, når ændringen er lagt op til godkendelse.';
