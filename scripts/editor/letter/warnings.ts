import { foreignLanguage } from './language.ts';
import { type Letter, sectionsOf, textOf } from './letter.ts';

/** What an editor should know before a letter's parts are used, in Danish: sections that seem to be missing, another language. */
export function warningsOf(letter: Letter): string[] {
  const { listed, missing } = letter;
  const found = sectionsOf(letter);
  const numbers = found.map(({ nr }) => nr);
  const gaps = numbers.flatMap((nr, i) => Array.from({ length: nr - (numbers[i - 1] ?? 0) - 1 }, (_, j) => nr - j - 1));
  const warnings: string[] = [];
  if (missing.length > 0)
    warnings.push(
      `Indholdet nævner ${listed} afsnit, men kun ${listed - missing.length} er fundet. Mangler: ${missing.join('; ')}.`,
    );
  else if (gaps.length > 0)
    warnings.push(`Numrene springer. Afsnit ${gaps.toSorted((a, b) => a - b).join(', ')} er ikke fundet.`);
  if (found.length === 0) warnings.push('Der er ikke fundet nogen afsnit.');
  const language = foreignLanguage(letter.lines.map(({ text }) => text).join('\n'));
  if (language)
    warnings.push(`Brevet ser ud til at være på ${language}. Siderne her er på dansk: Skriv resumeerne på dansk.`);
  for (const { nr, part } of language ? [] : found) {
    const other = foreignLanguage(textOf(letter, part).text);
    if (other) warnings.push(`Afsnit ${nr} ser ud til at være på ${other}. Skriv resumeet på dansk.`);
  }
  return warnings;
}
