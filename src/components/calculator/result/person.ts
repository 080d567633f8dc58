import type { AnyVerdict, TellingRule } from '../rule.ts';
import { deadlineLines, toldOf } from '../told.ts';
import { basisOf, filled, type Made, type Note, openLine, valuesOf } from './note.ts';
import { openOf } from './open.ts';

/** What the person of the case takes home: what holds, what to do by when, and whom to ask. */
export function pageOf(rule: TellingRule, verdict: AnyVerdict, made: Made): Note {
  const { words, texts } = rule;
  const { title, tells, acts, reserves } = toldOf(rule, verdict);
  const sections = [
    { heading: words.meaning, lines: [...tells, ...openOf(rule, verdict).map(openLine)] },
    { heading: words.whatToDo, lines: [...acts, ...deadlineLines(rule, verdict)] },
    valuesOf(rule, verdict, 'headline'),
    { heading: words.reserves, lines: reserves },
    { heading: words.askHere, lines: [texts.help] },
    basisOf(rule, made),
  ];
  return { lang: words.language, title: texts.title, result: title, sections: filled(sections) };
}
