import used from '../../styles/calculator-used.css?url';
import { href } from '../../site/address.ts';
import { again } from './again.ts';
import type { Place } from './app.ts';
import { markDanish } from './danish.ts';
import { type Asked, type Fixed, run, type Shown } from './island.tsx';
import type { Facts, InBrowser, Questions, ShownRule, Words } from './rule.ts';

/** What a calculator says of itself where it stands. */
interface Given {
  readonly rule: string;
  readonly version: string;
  readonly place: Place;
  readonly own: string;
  readonly language: string;
  readonly facts?: string;
}

type Loads<T> = Readonly<Record<string, () => Promise<T>>>;
const eachAgain = <T,>(loads: Loads<T>, named: (file: string) => string): Loads<T> =>
  Object.fromEntries(Object.entries(loads).map(([file, load]) => [named(file), again(load)]));

const rules = import.meta.glob<{ inBrowser: InBrowser }>('../../rules/*/in-browser.ts');
const wordsBy = import.meta.glob<{ words: Words }>('./words.*.ts');
const loadRule = eachAgain(rules, (file) => file.split('/').at(-2)!);
const loadLanguage = eachAgain(wordsBy, (file) => file.split('.').at(-2)!);
const loadListFields = again(() => import('./periods/StayFields.tsx'));
const loadStays = again(() => import('./periods/stays.ts'));
let loadListWords: Words['ofPeriods'] | undefined;

let styled: Promise<unknown> | undefined;
/** What a calculator is styled by once it is used: before the page's own styles, which go on counting. */
const loadStyles = () =>
  (styled ??= new Promise((done) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: used, onload: done, onerror: done });
    document.head.prepend(link);
  }));

const mounted = new WeakSet<HTMLElement>();

/**
 * Makes a calculator work that stands in the page as HTML: once, however often it is asked to. `pressed` is the button that
 * was pressed in the meantime, if any. Rejects where something could not be fetched, and can then be asked again.
 *
 * Its first question needs no rule: what kind of field it has stands with its words. What asks comes as soon as that is there.
 */
export async function mount(root: HTMLElement, pressed: () => HTMLElement | null | undefined): Promise<void> {
  const { rule: id, version, place, own, language, facts } = root.dataset as DOMStringMap & Given;
  // Who has pressed already, or comes with answers and touches nothing, waits for what asks: it comes at the same time.
  if (pressed() || !root.matches(':hover, :focus-within')) void loadRule[id]!().catch(() => undefined);
  const [{ words }, { fields, first, explained, ...texts }] = await Promise.all([
    loadLanguage[language]!(),
    fetch(href(`/api/questions/${language}/${id}.json`)).then((response) => response.json() as Promise<Questions>),
    loadStyles(),
  ]);
  loadListWords ??= again(words.ofPeriods);
  const rule: ShownRule = { id, logic: { facts: fields }, first, texts, words, ...(explained && { explained }) };
  const isList = (fact: string) => fields[fact]!.kind === 'periods';
  const withLists = async (): Promise<Shown> => {
    const [{ StayFields }, { words: lists }] = await Promise.all([loadListFields(), loadListWords!()]);
    return { rule: { ...rule, lists }, Periods: StayFields };
  };
  const loadAsking = async (): Promise<Asked> => {
    const hasLists = Object.keys(fields).some(isList);
    const [{ inBrowser }, listed, reading] = await Promise.all([
      loadRule[id]!(),
      hasLists ? withLists() : { rule, Periods: undefined },
      hasLists && loadStays(),
    ]);
    const stays = reading && { stays: reading.staysIn(listed.rule.lists!) };
    return { ...listed, rule: { ...listed.rule, ...stays, logic: inBrowser.asking }, inBrowser };
  };
  // Where answers are given, only what asks knows what is left to ask.
  const shown = await (facts ? loadAsking() : isList(first) ? withLists() : { rule, Periods: undefined });
  if (mounted.has(root)) return;
  mounted.add(root);
  if (language !== 'da') markDanish();
  const fixed: Fixed = {
    version,
    place,
    address: new URL(own, location.href).href,
    id: (name) => (place === 'page' ? `${root.id}-${name}` : name),
  };
  run(root, fixed, shown, loadAsking, JSON.parse(facts ?? '{}') as Facts);
  // At no place on the screen: it is the same press, and no second one.
  pressed()?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: -1000 }));
}
