import type { Labelled } from '../show.ts';

/** What is known, each with its label. */
export const Lines = ({ lines }: { lines: readonly Labelled[] }) => (
  <dl class="facts">
    {lines.map(({ label, text }) => (
      <>
        <dt>{label}</dt>
        <dd>{text}</dd>
      </>
    ))}
  </dl>
);
