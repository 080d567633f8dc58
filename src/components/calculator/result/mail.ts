import type { AnyVerdict, TellingRule } from '../rule.ts';
import { deadlineLines, plainIn, toldOf } from '../told.ts';

/**
 * A `mailto:` address: the reader's own mail program opens with the result in words and the link to the answers. Who it is to
 * the reader writes there; nothing is sent from here.
 */
export function mailOf(rule: TellingRule, verdict: AnyVerdict, link: string): string {
  const { words, texts } = rule;
  const { title, acts } = toldOf(rule, verdict);
  const lines = [
    `${words.fromYourAnswers}: ${title}.`,
    ...acts,
    ...deadlineLines(rule, verdict),
    words.guidanceOnly,
    words.linkWarning,
    link,
  ];
  return `mailto:?subject=${encodeURIComponent(texts.title)}&body=${encodeURIComponent(plainIn(words.language)(lines.join('\r\n\r\n')))}`;
}
