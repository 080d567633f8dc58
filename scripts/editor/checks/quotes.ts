import { visit } from 'yaml';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineInText, walk } from '../mdx.ts';
import { lineAt } from '../words.ts';

/** Quotation marks that word processors set by themselves, with the words between them. */
const CURLY = /[“”„‟‘‚][^“”„‟‘‚\n]{0,60}[“”‟’]?/;

function inFields({ fields, file, source, from }: Entry): Finding[] {
  const findings: Finding[] = [];
  visit(fields, {
    Scalar(_, { range }) {
      const [start, end] = range ?? [0, 0];
      const found = CURLY.exec(source.slice(from + start, from + end));
      if (found === null) return;
      findings.push({
        file,
        line: lineAt(source, from + start + found.index),
        // At the beginning it was meant to be that of the field.
        level: found.index === 0 ? 'fejl' : 'advarsel',
        found: `Feltet har anførselstegn som i Word: »${found[0]}«. De bliver en del af teksten.`,
        mend: 'Skriv lige anførselstegn (") om hele feltets tekst, og »…« om ord, du citerer.',
        example: 'titel: "Hotline: nye tider"',
      });
    },
  });
  return findings;
}

function inText({ tree, file }: Entry): Finding[] {
  const findings: Finding[] = [];
  walk(tree ?? { type: 'root' }, (node) => {
    const found = node.type === 'text' ? CURLY.exec(node.value ?? '') : null;
    if (found === null) return;
    findings.push({
      file,
      line: lineInText(node, found.index),
      level: 'advarsel',
      found: `Anførselstegn som i Word: »${found[0]}«.`,
      mend: 'Skriv »…« om ord, du citerer.',
      example: `»${found[0].replace(/[“”„‟‘’‚]/g, '')}«`,
    });
  });
  return findings;
}

/** Quotation marks pasted from a word processor: they are no part of a field, and not those of the guidance. */
export const checkQuotes = (site: Site): Finding[] =>
  site.entries.flatMap((entry) => [...inFields(entry), ...inText(entry)]);
