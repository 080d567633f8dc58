import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { copyOfProject } from '../editor/project.ts';
import type { Tab } from './engines.ts';

// A language that nobody reads, made from the English as a translator would make it: files beside the others, and one line in
// the list of languages. Its letters have accents, it reads from right to left, and it is not published.

export const CODE = 'qx';
const LINE = `  ${CODE}: { name: 'Qxøxq', locale: 'en-GB', dir: 'rtl', prefix: '${CODE}/' },\n`;

const root = join(import.meta.dirname, '../..');
const inPseudo = (text: string) => text.replaceAll('o', 'ø').replaceAll('e', 'é');

/** Sentences and labels: neither ids, addresses, formats nor names of files. */
const isWords = (text: string) => /^[A-Z“»][^/]*[a-z]|[a-z] [a-z]/.test(text) && !/^\.|numeric|^(DKK|UTC)$/.test(text);

/** The words of a file of code: the text of its strings and templates, not what stands in them. */
function wordsInPseudo(file: string, code: string): string {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  let written = '';
  let at = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      const text = node.getText(source);
      const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      const isOfCode = ts.isImportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent) || isName;
      const isPart = ts.isTemplateLiteralToken(node);
      written += code.slice(at, node.getStart(source));
      written += !isOfCode && (isPart || isWords(node.text)) ? text.replaceAll(/(?<!\\)[oe]/g, inPseudo) : text;
      at = node.getEnd();
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return (written + code.slice(at)).replaceAll(/\ben(?=\.ts'|')/g, CODE);
}

/** A copy of the project with the pseudo-language in it. */
export function projectInPseudo() {
  const project = copyOfProject();
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /[./-]en\.|^en\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const own = file.replace(/\ben(?=\.\w+$)/, CODE);
    project.write(own, file.endsWith('.ts') ? wordsInPseudo(file, text) : text);
  }
  const list = 'src/rules/core/languages.ts';
  project.write(list, readFileSync(join(root, list), 'utf8').replace(/(?=\} satisfies)/, LINE));
  return { ...project, files };
}

/**
 * Makes every word of a page longer, with accents, and the page read from right to left, as Arabic does. Numbers stay. What
 * the page then cannot hold, a new language would show.
 */
export const lengthen = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const accents: Record<string, string> = {
      a: 'åå',
      e: 'éé',
      i: 'ïï',
      o: 'øø',
      u: 'ûû',
      y: 'ÿÿ',
      n: 'ñ',
      c: 'ç',
      é: 'éé',
      ø: 'øø',
    };
    const longer = (text: string) => text.replaceAll(/[aeiouyncéø]/g, (letter) => accents[letter]!);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement!.closest('script, style')) node.nodeValue = longer(node.nodeValue!);
  });
