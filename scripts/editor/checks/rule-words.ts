import { markOf, translationIn } from '../../../src/site/translation.ts';
import type { Project } from '../content.ts';
import type { Finding } from '../finding.ts';
import { changedLines } from './stale.ts';

const FOLDER = 'src/rules';
const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;
const STRING = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const MARK = /^\/\/ oversatFra: ([a-z]{10})$/m;

/** The sentences of a file of a rule's words, a line each: how the code around them is laid out changes nothing. */
const sentencesIn = (source: string): string[] =>
  Array.from(source.replace(COMMENT, '').matchAll(STRING), ([text]) => text.slice(1, -1).replace(/\s+/g, ' ')).filter(
    (text) => !text.startsWith('.'),
  );

/** The words of a rule in another language: `texts.en.ts` beside `texts.da.ts`. */
interface RuleWords {
  readonly file: string;
  readonly danish: string;
  /** Of the Danish text that it renders, where it says so, and of the Danish text as it is. */
  readonly given: string | undefined;
  readonly mark: string;
  readonly now: readonly string[];
}

function ruleWords({ list, read }: Project): RuleWords[] {
  const textOf = (file: string) => new TextDecoder().decode(read(file));
  const files = list(FOLDER);
  return files.flatMap((file) => {
    const danish = translationIn(file)?.danish.replace(/\.ts$/, '.da.ts');
    if (danish === undefined || !files.includes(danish)) return [];
    const now = sentencesIn(textOf(danish));
    return [{ file, danish, now, mark: markOf(now), given: MARK.exec(textOf(file))?.[1] }];
  });
}

/** Those whose Danish has changed since. */
export const staleRuleWords = (project: Project): readonly RuleWords[] =>
  ruleWords(project).filter(({ given, mark }) => given !== mark);

/** A changed Danish sentence of a rule asks for its translation. */
export const checkRuleWords = (project: Project): Finding[] =>
  staleRuleWords(project).map(({ file, danish, given, mark, now }) => {
    const at = { file, line: 1, example: `// oversatFra: ${mark}` };
    if (given === undefined)
      return {
        ...at,
        level: 'fejl',
        found: `Mærket for den danske tekst i ${danish} mangler.`,
        mend: 'Hold ordene op mod de danske, sætning for sætning, og skriv så linjen øverst i filen.',
      };
    const then = Array.from(project.before(danish), sentencesIn).find((lines) => markOf(lines) === given);
    return {
      ...at,
      level: 'advarsel',
      found: `Den danske tekst i ${danish} er ændret, siden den blev oversat.${changedLines(then, now)}`,
      mend: 'Ret oversættelsen, og skriv så det nye mærke.',
    };
  });
