import { checkContent } from '../editor/check-content.ts';
import { siteOf } from '../editor/content.ts';
import { type Finding, inOrder } from '../editor/finding.ts';
import { today } from '../editor/today.ts';
import { projectOf, type Snapshot, withTexts } from './snapshot.ts';

// The checks beside the page, so that they hold nobody up who is writing.

export interface Question {
  readonly id: number;
  readonly snapshot?: Snapshot;
  /** Files as they are being written. */
  readonly changed: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly id: number;
  readonly findings: readonly Finding[];
}

let files: Snapshot = { texts: new Map(), sizes: new Map() };

addEventListener('message', ({ data: { id, snapshot, changed } }: MessageEvent<Question>) => {
  files = snapshot ?? files;
  const site = siteOf(projectOf(withTexts(files, changed)), today);
  postMessage({ id, findings: inOrder(checkContent(site)) } satisfies Answer);
});
