import { describe, expect, it } from 'vitest';
import { checkRuleWords } from '../../scripts/editor/checks/rule-words.ts';
import type { Project } from '../../scripts/editor/content.ts';
import { projectIn } from '../../scripts/editor/project.ts';

const DA = 'src/rules/bond/texts.da.ts';
const EN = 'src/rules/bond/texts.en.ts';
const real = projectIn('.');
const text = (file: string) => new TextDecoder().decode(real.read(file));

/** The project with some of its files, and what the Danish has been before. */
const withFiles = (changed: Readonly<Record<string, string>>, before: readonly string[] = []): Project => ({
  ...real,
  read: (file) => (file in changed ? new TextEncoder().encode(changed[file]) : real.read(file)),
  before: () => before,
});

describe('words of a rule in another language', () => {
  const danish = text(DA).replace("'Der skal stilles sikkerhed'", "'Der skal stilles en ny slags sikkerhed'");

  it('render the Danish of today', () => {
    expect(checkRuleWords(real)).toEqual([]);
  });

  it('are asked for where a Danish sentence has changed, with what it was and is', () => {
    const [finding, ...more] = checkRuleWords(withFiles({ [DA]: danish }, [danish, text(DA)]));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ file: EN, line: 1, level: 'advarsel' });
    expect(finding!.found).toContain('\n- Der skal stilles sikkerhed\n+ Der skal stilles en ny slags sikkerhed');
    // The line that is shown mends it.
    const mended = text(EN).replace(/^.*/, finding!.example!);
    expect(checkRuleWords(withFiles({ [DA]: danish, [EN]: mended }))).toEqual([]);
  });

  it('say so where it is not known what the Danish was', () => {
    expect(checkRuleWords(withFiles({ [DA]: danish }))[0]!.found).toContain('kan ikke findes her');
  });

  it('are not asked for where only code and comments change', () => {
    const laidOut = text(DA).replaceAll(/^ {2}/gm, '    ').replace('export const', '/** Words’ own. */\nexport const');
    expect(checkRuleWords(withFiles({ [DA]: laidOut }))).toEqual([]);
  });

  it('must say what they render', () => {
    const [finding] = checkRuleWords(withFiles({ [EN]: text(EN).replace(/^.*\n/, '') }));
    expect(finding).toMatchObject({ file: EN, level: 'fejl', example: text(EN).split('\n')[0] });
  });
});
