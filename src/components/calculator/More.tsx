import type { App } from './app.ts';
import { groundsOf } from './grounds.ts';
import { Reasons } from './Reasons.tsx';
import type { AnyVerdict } from './rule.ts';
import { TakeAlong } from './TakeAlong.tsx';
import * as words from './words.da.ts';

/** Below the verdict: why, and what to take along. Fetched after the questions, which can be answered meanwhile. */
export function More({ app, verdict }: { app: App; verdict: AnyVerdict }) {
  const settled = verdict.outcome !== 'needs-facts';
  return (
    <>
      <h3>{words.why}</h3>
      <Reasons grounds={groundsOf(app.rule, app.now.facts, verdict)} settled={settled} />
      {settled && <TakeAlong app={app} verdict={verdict} />}
    </>
  );
}
