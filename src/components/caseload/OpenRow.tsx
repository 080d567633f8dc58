import { Component } from 'preact';
import { typographic } from '../../site/typographic.ts';
import { Lines } from '../calculator/result/Lines.tsx';
import { Reasons } from '../calculator/result/Reasons.tsx';
import { Timeline } from '../calculator/result/Timeline.tsx';
import type { Field, Opened } from './detail.ts';
import type { Line } from './lines.ts';
import type { App } from './state.ts';

function Entry({ app, at, field }: { app: App; at: number; field: Field }) {
  const id = `felt-${field.target}`;
  const mend = (text: string) => app.ask({ type: 'mend', at, target: field.target, text });
  const about = { 'aria-describedby': `${id}-om`, ...(field.fault !== undefined && { 'aria-invalid': true }) };
  const isOption = field.options?.includes(field.text) === true;
  return (
    <div class={field.fault === undefined ? 'entry-field' : 'entry-field wrong'}>
      <label for={id}>{field.label}</label>
      {field.fault !== undefined && <p class="fault">{field.fault}</p>}
      {field.options ? (
        <select
          id={id}
          {...about}
          value={isOption ? field.text : ''}
          onChange={({ currentTarget: { value } }) => mend(value)}
        >
          <option value="">{app.words.choose}</option>
          {field.options.map((option) => (
            <option value={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input id={id} {...about} value={field.text} onChange={({ currentTarget: { value } }) => mend(value)} />
      )}
      {field.suggestions.length > 0 && (
        <p class="buttons">
          {app.words.meansWhat}
          {field.suggestions.map((text) => (
            <button type="button" class="second" onClick={() => mend(text)}>
              {text}
            </button>
          ))}
        </p>
      )}
      <p class="where" id={`${id}-om`}>
        {typographic(field.where)}
      </p>
    </div>
  );
}

const Sentences = ({ title, all }: { title: string; all: readonly string[] }) =>
  all.length > 0 ? (
    <>
      <h4>{title}</h4>
      <ul>
        {all.map((sentence) => (
          <li>{typographic(sentence)}</li>
        ))}
      </ul>
    </>
  ) : null;

function Verdict({ app, verdict }: { app: App; verdict: NonNullable<Opened['verdict']> }) {
  const { said } = app;
  const { told, settled, possible, values, interpretations, grounds, timeline, fragment } = verdict;
  return (
    <>
      <div class={`outcome ${told.tone}`}>
        <h4>{typographic(told.title)}</h4>
        {told.tells.map((sentence) => (
          <p>{typographic(sentence)}</p>
        ))}
      </div>
      {possible.length > 0 && (
        <>
          <h4>{said.stillPossible}</h4>
          <ul class="possible">
            {possible.map(({ title, when }) => (
              <li>
                <strong>{typographic(title)}</strong>
                {when && <p>{typographic(when)}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <Sentences title={said.whatToDo} all={told.acts} />
      {told.reserves.length > 0 && (
        <div class="reserves">
          <h4>{said.reserves}</h4>
          {told.reserves.map((sentence) => (
            <p>{typographic(sentence)}</p>
          ))}
        </div>
      )}
      <Timeline words={said} items={timeline} />
      {values.length > 0 && (
        <>
          <h4>{said.numbers}</h4>
          <Lines lines={values} />
        </>
      )}
      {interpretations.map(({ title, text }) => (
        <p class="note">
          <strong>{title}</strong> {typographic(text)}
        </p>
      ))}
      <h4>{said.why}</h4>
      <Reasons words={said} grounds={grounds} settled={settled} />
      <p class="on-screen">
        <a href={`${app.state.address}#${fragment}`} target="_blank" rel="noreferrer">
          {app.words.inCalculator} {app.words.newTab}
        </a>
      </p>
    </>
  );
}

interface Props {
  readonly app: App;
  readonly opened: Opened;
  readonly rows: readonly Line[];
}

/** The open row beside the list: its fields to mend, and its whole verdict. Its heading takes the focus. */
export class OpenRow extends Component<Props> {
  #heading: HTMLElement | null = null;

  override componentDidMount() {
    this.#heading?.focus();
  }

  override componentDidUpdate({ opened }: Props) {
    // What was mended or answered is no longer asked for: its field takes the focus with it.
    if (opened.line.at !== this.props.opened.line.at || document.activeElement === document.body)
      this.#heading?.focus();
  }

  #close = () => {
    const { app, opened } = this.props;
    const { opened: _opened, ...rest } = app.state;
    app.replace(rest);
    document.querySelector<HTMLElement>(`#raekke-${opened.line.at}`)?.focus();
  };

  override render({ app, opened: { line, fields, verdict }, rows }: Props) {
    const next = rows[rows.findIndex(({ at }) => at === line.at) + 1];
    const entries = (isNeeded: boolean) =>
      fields
        .filter(({ needed }) => needed === isNeeded)
        .map((field) => <Entry key={`${line.at} ${field.target}`} app={app} at={line.at} field={field} />);
    const [needed, others] = [entries(true), entries(false)];
    return (
      <section class="open-row" aria-labelledby="aaben">
        <h3
          id="aaben"
          tabIndex={-1}
          ref={(element: HTMLElement | null) => {
            this.#heading = element;
          }}
        >
          {line.name || app.words.rowAt(line.at)}
        </h3>
        <p class="buttons on-screen">
          <button type="button" class="second" onClick={this.#close}>
            {app.words.close}
          </button>
          {next && (
            <button type="button" class="second" onClick={() => app.ask({ type: 'open', at: next.at })}>
              {app.words.nextRow}
            </button>
          )}
        </p>
        {needed.length > 0 && (
          <div class="on-screen">
            <h4>{app.words.mend}</h4>
            {needed}
          </div>
        )}
        {verdict && <Verdict app={app} verdict={verdict} />}
        {others.length > 0 && (
          <details class="on-screen">
            <summary>{app.words.others}</summary>
            {others}
          </details>
        )}
      </section>
    );
  }
}
