import type { Day } from '../../../rules/core/day.ts';
import type { AnyVerdict, TellingRule } from '../rule.ts';
import { deadlinesOf, toldOf } from '../told.ts';
import { openOf } from './open.ts';
import { knownValues } from './values.ts';

/** What the person of the case takes home: what holds, what to do by when, and whom to ask. */
export interface PersonsPage {
  readonly title: string;
  /** Of what, and on which day. */
  readonly about: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** `version` is the rule's, `today` the day it is made, `address` a link to the calculator or to the answers. */
export function pageOf(
  rule: TellingRule,
  verdict: AnyVerdict,
  { version, today, address }: { version: string; today: Day; address: string },
): PersonsPage {
  const { words, texts } = rule;
  const { title, tells, acts, reserves } = toldOf(rule, verdict);
  const sections = [
    {
      heading: words.meaning,
      lines: [
        ...knownValues(rule, verdict.values).map(({ label, text }) => `${label}: ${text}`),
        ...tells,
        ...openOf(rule, verdict).map((open) => [open.title, open.when].filter(Boolean).join('. ')),
      ],
    },
    {
      heading: words.whatToDo,
      lines: [
        ...acts,
        ...deadlinesOf(rule, verdict).map((deadline) => `${words.date(deadline.on)}: ${deadline.title}.`),
      ],
    },
    { heading: words.reserves, lines: reserves },
    { heading: words.askHere, lines: [texts.help] },
    {
      heading: words.noteBasis,
      lines: [words.noteMade(texts.title, version, words.date(today)), address, words.guidanceOnly],
    },
  ];
  return { title, about: texts.title, sections: sections.filter(({ lines }) => lines.length > 0) };
}
