import { type Finding, summary } from '../../editor/finding.ts';
import { LEFT_OUT } from '../check.ts';

/** What the check says, file by file. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <div>
      <p role="status">
        <strong>Tjek: {findings.length === 0 ? 'Alt er i orden' : summary(findings)}.</strong> {LEFT_OUT}
      </p>
      {findings.map(({ file, line, level, found, mend, example }) => (
        <div key={`${file}:${line}:${found}`} class={`finding ${level}`}>
          <p class="small">
            {file}, linje {line}
          </p>
          <p>
            <strong>{level === 'fejl' ? 'Fejl:' : 'Advarsel:'}</strong> {found}
          </p>
          <p>
            <strong>Ret:</strong> {mend}
          </p>
          {example !== undefined && <pre>{example}</pre>}
        </div>
      ))}
    </div>
  );
}
