/** Something an editor can mend. An error (`fejl`) stops publication; a warning (`advarsel`) is for the editor to judge. */
export interface Finding {
  /** From the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly level: 'fejl' | 'advarsel';
  /** What is wrong, with the words it is about. */
  readonly found: string;
  /** What to do about it. */
  readonly mend: string;
  /** How the mended line may look. */
  readonly example?: string | undefined;
}

export const LABEL = { fejl: 'Fejl', advarsel: 'Advarsel' };
const indented = (text: string) => text.replaceAll('\n', '\n        ');

/** A finding as an editor reads it. */
export const inWords = ({ file, line, level, found, mend, example }: Finding): string =>
  [
    `${file}:${line}`,
    `  ${LABEL[level]}: ${indented(found)}`,
    `  Ret:  ${indented(mend)}`,
    ...(example === undefined ? [] : [`  Fx:   ${indented(example)}`]),
  ].join('\n');

/** By file and line, each once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const once = [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
  return once.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** »3 fejl og 1 advarsel« */
export function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'fejl').length;
  const warnings = findings.length - errors;
  return `${errors} fejl og ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`;
}
