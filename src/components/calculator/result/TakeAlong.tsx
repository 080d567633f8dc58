import { ids } from '../state.ts';
import type { ResultProps } from '../app.ts';
import type { TellingRule } from '../rule.ts';
import { CaseNote, richNote } from './CaseNote.tsx';
import { copyField, copyRich } from './clipboard.ts';
import { answersFragment } from './fragment.ts';
import { mailOf } from './mail.ts';
import { inPlain, type Made, type Note, noteOf, plainNote } from './note.ts';
import { NoteLanguage } from './NoteLanguage.tsx';
import { pageOf } from './person.ts';
import { PersonPage } from './PersonPage.tsx';
import { makeLink, say } from './steps.ts';

/** What stands at the foot of each sheet of paper, where the browser can: a page's margins inherit from the root. */
function tellFoot({ words, texts }: TellingRule, { version, today }: Made, address: string) {
  const lines = [words.noteMade(texts.title, version, words.date(today)), `${address} ${words.guidanceOnly}`];
  document.documentElement.style.setProperty(
    '--foot',
    lines.map((line) => JSON.stringify(line)).join(String.raw` "\a" `),
  );
}

/** What a reader takes along: the case note, a page for the person of the case, a mail, a link to the answers. */
export function TakeAlong({ app, rule, verdict }: ResultProps) {
  const { now, state, version, today, update, address: here, id } = app;
  const { words } = rule;
  const { noteRule = rule } = state;
  const link = `${here}#${answersFragment(rule, now, state, { version, outcome: verdict.outcome })}`;
  const made = { version, today, address: state.link ? link : here };
  // On a Danish page quotation marks stay what they are: a sheet in another language has none about its Danish words.
  const shown = (one: Note) => (words.language === 'da' ? inPlain(one) : one);
  const note = shown(noteOf(noteRule, now, verdict, made));
  // A link to the answers is too long for the foot.
  const hasFoot = 'CSSMarginRule' in window && !state.link;
  const report = (done: string) => (copied: boolean) => update((at) => say(at, copied ? done : words.copyByHand));

  const folded = (which: string) => document.getElementById(id(which)) as HTMLDetailsElement;
  /** Prints the one of the two that is asked for. */
  const printed = (which: string) => {
    const sheet = folded(which);
    sheet.open = true;
    sheet.classList.add('printed');
    addEventListener('afterprint', () => sheet.classList.remove('printed'), { once: true });
    print();
  };

  return (
    <div class={`take-along${hasFoot ? ' footed' : ''}`} ref={() => tellFoot(noteRule, made, here)}>
      <p class="buttons">
        <button
          type="button"
          class="second"
          onClick={() =>
            void copyRich(folded(ids.note).querySelector('.case-note')!, richNote(note), plainNote(note)).then(
              report(words.noteCopied),
            )
          }
        >
          {words.copyNote}
        </button>
        <button type="button" class="second" onClick={() => printed(ids.note)}>
          {words.print}
        </button>
        <button type="button" class="second" onClick={() => printed(ids.person)}>
          {words.printForPerson}
        </button>
        <a class="second" href={mailOf(noteRule, verdict, link)}>
          {words.mail}
        </a>
        {!state.link && (
          <button type="button" class="second" onClick={() => update(makeLink)}>
            {words.makeLink}
          </button>
        )}
      </p>
      <NoteLanguage app={app} rule={rule} />
      {state.link && (
        <>
          <p>
            <label>
              {words.link}
              <input id={id(ids.link)} readOnly value={link} aria-describedby={id(`${ids.link}-advarsel`)} />
            </label>
          </p>
          <p id={id(`${ids.link}-advarsel`)}>{words.linkWarning}</p>
          <p>
            <button
              type="button"
              class="second"
              onClick={() =>
                void copyField(document.getElementById(id(ids.link)) as HTMLInputElement).then(report(words.linkCopied))
              }
            >
              {words.copyLink}
            </button>
          </p>
        </>
      )}
      {state.said && <p>{state.said}</p>}
      <details id={id(ids.note)}>
        <summary>{words.seeNote}</summary>
        <div lang={noteRule.words.language}>
          <CaseNote note={note} words={noteRule.words} />
        </div>
      </details>
      <details id={id(ids.person)}>
        <summary>{words.seePersonPage}</summary>
        <div lang={noteRule.words.language}>
          <PersonPage page={shown(pageOf(noteRule, verdict, made))} words={noteRule.words} />
        </div>
      </details>
    </div>
  );
}
