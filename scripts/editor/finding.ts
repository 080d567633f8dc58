import { createHash } from 'node:crypto';

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

const LABEL = { fejl: 'Fejl', advarsel: 'Advarsel' };
const indented = (text: string) => text.replaceAll('\n', '\n        ');

/** A finding as an editor reads it. */
export const inWords = ({ file, line, level, found, mend, example }: Finding): string =>
  [
    `${file}:${line}`,
    `  ${LABEL[level]}: ${indented(found)}`,
    `  Ret:  ${indented(mend)}`,
    ...(example === undefined ? [] : [`  Fx:   ${indented(example)}`]),
  ].join('\n');

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A finding as a line that GitHub shows beside the text of a request. */
export const forGithub = (finding: Finding): string => {
  const { file, line, level } = finding;
  const [, ...words] = inWords(finding).split('\n');
  return `::${level === 'fejl' ? 'error' : 'warning'} file=${property(file)},line=${line},title=${LABEL[level]}::${escaped(words.map((text) => text.trim()).join('\n'))}`;
};

/** Findings as the report that GitLab shows in a request: its format of code quality. */
export const forGitlab = (findings: readonly Finding[]): string =>
  JSON.stringify(
    findings.map((finding) => ({
      description: `${LABEL[finding.level]}: ${finding.found} Ret: ${finding.mend}`,
      check_name: 'tjek',
      fingerprint: createHash('sha256').update([finding.file, finding.found].join('\n')).digest('hex'),
      severity: finding.level === 'fejl' ? 'major' : 'minor',
      location: { path: finding.file, lines: { begin: finding.line } },
    })),
  );

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
