import { type Finding, summary } from '../../editor/finding.ts';
import { check, LEFT_OUT } from '../check.ts';
import { textOf } from '../file-text.ts';
import type { Snapshot } from '../snapshot.ts';
import { createClass, h } from './react.ts';

interface Props {
  readonly entry: {
    get(name: string): unknown;
    getIn(path: readonly string[]): { toJS(): Record<string, unknown> };
  };
}
interface State {
  readonly findings: readonly Finding[] | undefined;
  readonly lines: readonly string[];
}

interface Own {
  timer: ReturnType<typeof setTimeout> | undefined;
  checked: string;
  ask(): void;
  tell(): Promise<void>;
}

const PAUSE = 400;

/** The line that ends the fields; of a file that is all fields, the last. */
const fieldsEnd = (lines: readonly string[]) => (lines[0] === '---' ? lines.indexOf('---', 1) + 1 : lines.length);

const one = ({ level, found, mend, example, line }: Finding, lines: readonly string[], key: number) =>
  h(
    'li',
    { key, className: level },
    h('p', null, h('strong', null, level === 'fejl' ? 'Fejl: ' : 'Advarsel: '), found),
    h('p', null, h('strong', null, 'Ret: '), mend),
    example === undefined ? null : h('pre', null, example),
    // A field is named in what was found; in the text, the line tells where.
    line > fieldsEnd(lines) ? h('p', { className: 'line' }, lines[line - 1]?.trim() ?? '') : null,
  );

/** Beside the form: what the check says of the page as it is being written. */
export const findingsBeside = (id: string, folder: string, extension: string, snapshot: () => Snapshot) =>
  createClass<Props, State, Own>({
    getInitialState: () => ({ findings: undefined, lines: [] }),
    componentDidMount() {
      this.ask();
    },
    componentDidUpdate({ entry }: Props) {
      if (entry !== this.props.entry) this.ask();
    },
    componentWillUnmount() {
      clearTimeout(this.timer);
    },
    ask() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.tell(), PAUSE);
    },
    async tell() {
      const { entry } = this.props;
      const text = textOf(id, entry.getIn(['data']).toJS());
      const file = String(entry.get('path') || `${folder}/${String(entry.get('slug') || 'ny')}.${extension}`);
      if (text === this.checked) return;
      this.checked = text;
      const findings = await check(snapshot(), { [file]: text });
      if (text !== this.checked) return;
      this.setState({ findings: findings.filter((finding) => finding.file === file), lines: text.split('\n') });
    },
    render() {
      const { findings, lines } = this.state;
      if (findings === undefined) return h('p', { role: 'status' }, 'Tjekker …');
      return h(
        'main',
        { lang: 'da' },
        h('h1', { role: 'status' }, findings.length === 0 ? 'Tjek: Alt er i orden' : `Tjek: ${summary(findings)}`),
        h('ul', null, ...findings.map((finding, i) => one(finding, lines, i))),
        h('p', { className: 'line' }, LEFT_OUT),
      );
    },
  });

export const FINDINGS_STYLE = `
body { margin: 0; padding: 1rem 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1f23; background: #fff; }
h1 { font-size: 1.25rem; margin: 0 0 1rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 1rem; padding: .75rem 1rem; border-inline-start: 4px solid #9c1c1c; background: #fbeaea; }
li.advarsel { border-color: #6f4400; background: #fdf2dc; }
p { margin: 0 0 .25rem; }
pre { margin: 0 0 .25rem; white-space: pre-wrap; font: .9rem/1.4 ui-monospace, monospace; }
.line { color: #4d5862; font-size: .9rem; overflow-wrap: anywhere; }
`;
