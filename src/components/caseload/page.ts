import type { Language } from '../../rules/core/languages.ts';
import type { Chosen, Source } from './protocol.ts';

// What is loaded with the page: it takes what is pasted, dropped or chosen, and fetches the rest then.

const page = document.querySelector<HTMLFormElement>('#sagsliste');

function listen(form: HTMLFormElement) {
  const select = form.querySelector('select')!;
  const text = form.querySelector('textarea')!;
  const input = form.querySelector<HTMLInputElement>('input[type=file]')!;
  const said = document.querySelector<HTMLElement>('#sagsliste-fejl')!;
  const open = async () => (await import('./app.tsx')).open(form.dataset['language'] as Language);
  let opened: ReturnType<typeof open> | undefined;
  const chosen = (): Chosen => ({ rule: select.value, address: select.selectedOptions[0]!.dataset['address']! });
  /** The words stand in the page. */
  const say = (what?: 'empty' | 'notLoaded') => (said.textContent = what ? form.dataset[what]! : '');

  const withApp = async (use: (app: Awaited<ReturnType<typeof open>>) => unknown) => {
    say();
    try {
      use(await (opened ??= open()));
    } catch {
      opened = undefined;
      say('notLoaded');
    }
  };
  const begin = (source: Source, settings?: Blob) => withApp((app) => app.begin(chosen(), source, settings));
  const take = (files: FileList | null | undefined) => {
    const all = [...(files ?? [])];
    const settings = all.find(({ name }) => name.endsWith('.json'));
    const list = all.find((file) => file !== settings);
    if (list) void begin(list, settings);
    else if (text.value.trim() !== '') void begin(text.value, settings);
    else say('empty');
  };

  // Ten thousand rows are too many for a field of text.
  text.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n;]/.test(pasted.trim())) return;
    event.preventDefault();
    void begin(pasted);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take(input.files);
  });
  input.addEventListener('change', () => input.files!.length > 0 && take(input.files));
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer?.files);
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-template]'))
    button.addEventListener('click', () =>
      withApp(({ template }) => template(chosen(), button.dataset['template'] as 'csv' | 'xlsx')),
    );
}

if (page) listen(page);
