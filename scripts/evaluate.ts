import { calculators } from '../src/rules/index.ts';

// One JSON object of facts a line in, one verdict a line out, in order. A line is what ends with a newline, nothing else.
const [id = ''] = process.argv.slice(2);
if (!Object.hasOwn(calculators, id)) {
  console.error(`Skriv en regel: npm run --silent evaluate -- ${Object.keys(calculators).join(' | ')} < facts.jsonl`);
  process.exit(2);
}
const { evaluate } = calculators[id]!;

// Whoever reads may stop before the end (`| head`).
process.stdout.on('error', ({ message, code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
  console.error(message);
  process.exit(1);
});

function answer(parts: readonly string[]) {
  try {
    return evaluate(JSON.parse(parts.join('')));
  } catch {
    return { invalid: [{ fact: '', code: 'format' }] };
  }
}

const write = (line: readonly string[]) => process.stdout.write(`${JSON.stringify(answer(line))}\n`);

/** The line that is being read, in the parts it came in. */
let line: string[] = [];
for await (const chunk of process.stdin.setEncoding('utf8')) {
  const [end, ...starts] = (chunk as string).split('\n');
  line.push(end!);
  for (const start of starts) {
    write(line);
    line = [start];
  }
}
if (line.some((part) => part !== '')) write(line);
