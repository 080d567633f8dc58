import { render } from 'astro:content';
import { type Language, languages } from '../rules/core/languages.ts';
import { href } from './address.ts';
import { guidance, guidancePath } from './content.ts';
import { linksOn } from './links.ts';

/** A heading, or what the section below it explains: the marks of an MDX text in their order. */
const MARKS = /^#{2,6} .*$|<Explains rule="([\w-]+)" reasons="([^"]+)" \/>/gm;

/**
 * Where each condition of a rule is explained, by its id: the address of a section of guidance. The first that says so counts.
 */
export async function explainedOf(rule: string, language: Language): Promise<Readonly<Record<string, string>>> {
  const link = await linksOn(new URL(href(`/${languages[language].prefix}`), import.meta.env.SITE));
  const found: Record<string, string> = {};
  // Most explain nothing of it: those are not rendered.
  const explaining = (await guidance(language)).filter(({ text }) => text.body?.includes(`<Explains rule="${rule}"`));
  for (const { id: page, text } of explaining) {
    const { headings } = await render(text);
    let at = -1;
    for (const [mark, of, reasons = ''] of (text.body ?? '').matchAll(MARKS)) {
      if (mark.startsWith('#')) at++;
      else if (of === rule)
        for (const id of reasons.split(' ')) found[id] ??= link(`${guidancePath(page)}#${headings[at]!.slug}`).href;
    }
  }
  return found;
}
