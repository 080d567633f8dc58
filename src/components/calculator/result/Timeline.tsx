import type { AllWords } from '../rule.ts';
import type { LabelledItem } from '../told.ts';
import { pictureOf } from './timeline.ts';

// Heights in rem, so that the picture grows with the reader's text; widths in per cent, so that text keeps its size.
const LINE = 1.375;
const BAR = 0.75;
const GAP = 0.5;
const rem = (at: number) => `${at}rem`;
const percent = (at: number) => `${at}%`;

/** The reader's days against the rule's, as a picture and as text. */
export function Timeline({ words, items }: { words: AllWords; items: readonly LabelledItem[] }) {
  const picture = pictureOf(words, items);
  if (picture === undefined) return null;
  let y = 0;
  const rows = picture.rows.map((row) => {
    const top = y;
    y += (row.lines.length + 1) * LINE + BAR + GAP;
    return { ...row, top, bar: y - BAR - GAP };
  });
  return (
    <figure class="timeline">
      <svg role="img" aria-labelledby="tidslinje-navn tidslinje-om" width="100%" height={rem(y + LINE)}>
        <title id="tidslinje-navn">{words.timeline}</title>
        <desc id="tidslinje-om">{picture.about}</desc>
        {picture.ticks.map(({ x, middle, label }) => (
          <>
            <line class="tick" x1={percent(x)} x2={percent(x)} y1="0" y2={rem(y)} />
            <text class="tick" x={percent(middle)} y={rem(y + 1)} text-anchor="middle">
              {label}
            </text>
          </>
        ))}
        {rows
          .filter(({ kind }) => kind === 'today')
          .map(({ kind, x }) => (
            <g class={kind}>
              <line x1={percent(x)} x2={percent(x)} y1="0" y2={rem(y)} />
            </g>
          ))}
        {rows.map(({ kind, lines, when, x, width, top, bar }) => (
          <g class={kind}>
            {[...lines, when].map((line, at) => (
              <text class={at === lines.length ? 'when' : 'label'} x="0" y={rem(top + at * LINE + 1)}>
                {line}
              </text>
            ))}
            {width === undefined ? (
              <circle cx={percent(x)} cy={rem(bar + BAR / 2)} r={rem(BAR / 2)} />
            ) : (
              <rect
                x={percent(x)}
                width={percent(Math.max(width, 0.5))}
                y={rem(bar + BAR / 6)}
                height={rem((BAR * 2) / 3)}
              />
            )}
          </g>
        ))}
      </svg>
      <details>
        <summary>{words.timelineText}</summary>
        <ul>
          {picture.text.map(({ label, text }) => (
            <li>{`${label}: ${text}`}</li>
          ))}
        </ul>
      </details>
    </figure>
  );
}
