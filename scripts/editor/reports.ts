import { createHash } from 'node:crypto';
import { type Finding, inWords, LABEL } from './finding.ts';

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
