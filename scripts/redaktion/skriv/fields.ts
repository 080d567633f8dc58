import type { CustomFieldControl } from '@sveltia/cms';
import { readComponents } from '../../editor/checks/components.ts';
import { CONTAINERS } from '../../editor/mdx.ts';
import type { CollectionName } from '../../../src/site/schemas.ts';
import { projectOf, type Snapshot } from '../snapshot.ts';
import { h } from './react.ts';

interface ControlProps {
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly field: { get(name: string): string };
}
type Typed = { readonly target: HTMLInputElement & HTMLTextAreaElement };

/**
 * A box that holds what is typed by itself, and takes a value from outside when nobody is typing in it: one that is told
 * its value on each key, a moment later, would send the cursor to its end.
 */
const following = (value: string) => ({
  defaultValue: value,
  ref: (box: HTMLInputElement | HTMLTextAreaElement | null) => {
    if (box && box.value !== value && document.activeElement !== box) box.value = value;
  },
});

/** A component as it is inserted, with what it must have left to be filled in. */
const componentText = (name: string, required: readonly string[]) =>
  CONTAINERS.has(name)
    ? `<${name}>\n\nTeksten.\n\n</${name}>`
    : `<${name}${required.map((prop) => ` ${prop}=""`).join('')} />`;

/** What can be inserted: the components, and what is easily written wrong. */
const insertable = (snapshot: Snapshot): readonly (readonly [label: string, text: string])[] => [
  ['Overskrift', '## '],
  ['Link', '[teksten](/vejledning/)'],
  ['Tabel', '| Dag | Tid |\n|---|---|\n| Mandag | 9.00-15.00 |'],
  ['Billede', '![Hvad billedet viser](/billede.webp)'],
  ...[...readComponents(projectOf(snapshot))].map(([name, { props }]) => {
    const required = [...props].filter(([, needed]) => needed).map(([prop]) => prop);
    return [name, componentText(name, required)] as const;
  }),
];

/** The text of a page as it stands in its file, with a list of what can be inserted. */
export const textField = (snapshot: () => Snapshot): CustomFieldControl =>
  (({ forID, classNameWrapper, value = '', onChange }: ControlProps) => {
    const insert = ({ target }: { readonly target: HTMLSelectElement }) => {
      const area = document.getElementById(forID) as HTMLTextAreaElement;
      const { selectionStart: at, value: written } = area;
      const text = target.value;
      target.value = '';
      const isInline = text.startsWith('[') || text.startsWith('<Citation') || text.startsWith('<LegalValue');
      const before = written.slice(0, at);
      const gap = isInline || before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
      const after = written.slice(at);
      const end = isInline || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
      area.value = `${before}${gap}${text}${end}${after}`;
      onChange(area.value);
      // Where the first value is to be written, else after what was inserted.
      const blank = text.indexOf('""');
      const cursor = before.length + gap.length + (blank < 0 ? text.length : blank + 1);
      area.focus();
      area.setSelectionRange(cursor, cursor);
    };
    return h(
      'div',
      { className: 'mdx' },
      h(
        'select',
        { 'aria-label': 'Indsæt i teksten', value: '', onChange: insert },
        h('option', { value: '' }, 'Indsæt …'),
        ...insertable(snapshot()).map(([label, text]) => h('option', { key: label, value: text }, label)),
      ),
      h('textarea', {
        id: forID,
        className: classNameWrapper,
        spellCheck: true,
        lang: 'da',
        rows: 24,
        ...following(value),
        onChange: ({ target }: Typed) => onChange(target.value),
      }),
    );
  }) as unknown as CustomFieldControl;

const titleIn = (text: string) => /^(?:titel|term): *"?(.*?)"?$/m.exec(text)?.[1] ?? '';

/** The name of another file, with those that there are. */
export const referenceField = (snapshot: () => Snapshot): CustomFieldControl =>
  (({ forID, classNameWrapper, value = '', onChange, field }: ControlProps) => {
    const folder = `src/content/${field.get('collection') as CollectionName}/`;
    const known = [...snapshot().texts].filter(([file]) => file.startsWith(folder));
    return h(
      'div',
      null,
      h('input', {
        id: forID,
        className: classNameWrapper,
        list: `${forID}-kendte`,
        autoComplete: 'off',
        ...following(value),
        onChange: ({ target }: Typed) => onChange(target.value),
      }),
      h(
        'datalist',
        { id: `${forID}-kendte` },
        ...known.map(([file, text]) => {
          const id = file.slice(folder.length).replace(/\.\w+$/, '');
          const read = typeof text === 'string' ? text : new TextDecoder().decode(text);
          return h('option', { key: id, value: id }, titleIn(read));
        }),
      ),
    );
  }) as unknown as CustomFieldControl;
