import { calculators } from '../src/rules/index.ts';

// One JSON object of facts a line in, one verdict a line out, in order. A line is what ends with a newline, nothing else.
const [id = ''] = process.argv.slice(2);
if (!Object.hasOwn(calculators, id)) {
  console.error(`Skriv en regel: npm run --silent evaluate -- ${Object.keys(calculators).join(' | ')} < facts.jsonl`);
  process.exit(2);
}
const { evaluate } = calculators[id]!;

function answer(line: string) {
  try {
    return evaluate(JSON.parse(line));
  } catch {
    return { invalid: [{ fact: '', code: 'format' }] };
  }
}

const write = (line: string) => process.stdout.write(`${JSON.stringify(answer(line))}\n`);

let begun = '';
for await (const chunk of process.stdin.setEncoding('utf8')) {
  const lines = (begun + chunk).split('\n');
  begun = lines.pop()!;
  lines.forEach(write);
}
if (begun !== '') write(begun);
