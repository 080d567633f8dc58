import { franc } from 'franc';
import { countWords } from './lines.ts';

const LANGUAGES: Record<string, string> = {
  dan: 'dansk',
  nob: 'norsk eller svensk',
  nno: 'norsk eller svensk',
  swe: 'norsk eller svensk',
  eng: 'engelsk',
  deu: 'tysk',
  fra: 'fransk',
};
/** Of fewer words nothing is said. */
const FEWEST_WORDS = 30;

/** The language that a text seems to be in, in Danish words; nothing where it is Danish or too short to tell. */
export function foreignLanguage(text: string): string | undefined {
  if (countWords(text) < FEWEST_WORDS) return undefined;
  const found = LANGUAGES[franc(text, { only: Object.keys(LANGUAGES) })];
  return found === 'dansk' ? undefined : found;
}
