import { calculators } from '../src/rules/index.ts';
import { NOT_UTF8 } from './editor/decode.ts';

// One JSON object of facts a line in, one verdict a line out, in order. A line is what ends with a newline, nothing else.
// With --csv: a list of cases in, the same with what was found out in columns after it out.
const [id = '', ...options] = process.argv.slice(2);
if (!Object.hasOwn(calculators, id)) {
  console.error(`Skriv en regel: npm run --silent evaluate -- ${Object.keys(calculators).join(' | ')} < facts.jsonl`);
  process.exit(2);
}
if (options.includes('--csv')) {
  const { evaluateList } = await import('./evaluate-csv.ts');
  process.exit(await evaluateList(id, options));
}
const { evaluate } = calculators[id]!;

// Whoever reads may stop before the end (`| head`).
process.stdout.on('error', ({ message, code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
  console.error(message);
  process.exit(1);
});

/** UTF-16 is told by its mark, or by the brace that a line begins with. It is read only so that each line gets one answer. */
let wide: 'utf-16le' | 'utf-16be' | undefined;
function decoderFor([first, second]: Uint8Array): TextDecoder {
  if ((first === 0xff && second === 0xfe) || (first === 0x7b && second === 0)) wide = 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x7b)) wide = 'utf-16be';
  if (wide) {
    console.error(`${NOT_UTF8.found} ${NOT_UTF8.mend}`);
    process.exitCode = 1;
  }
  return new TextDecoder(wide, { ignoreBOM: true });
}

const refusal = (code: 'format' | 'encoding') => ({ invalid: [{ fact: '', code }] });
function answer(line: string) {
  if (wide) return refusal('encoding');
  try {
    return evaluate(JSON.parse(line));
  } catch {
    return refusal('format');
  }
}
const write = (line: string) => process.stdout.write(`${JSON.stringify(answer(line))}\n`);

/** The line that is being read, in the parts it came in. */
let parts: string[] = [];
/** Without the mark (BOM) that a file may begin with, also where files are joined. */
const line = () => parts.join('').replace(/^\ufeff/, '');
function read(text: string) {
  const [end, ...starts] = text.split('\n');
  parts.push(end!);
  for (const start of starts) {
    write(line());
    parts = [start];
  }
}

let decoder: TextDecoder | undefined;
for await (const bytes of process.stdin as AsyncIterable<Uint8Array>) {
  decoder ??= decoderFor(bytes);
  read(decoder.decode(bytes, { stream: true }));
}
read(decoder?.decode() ?? '');
if (line() !== '') write(line());
