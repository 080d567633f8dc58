import { createInterface } from 'node:readline';
import { calculators } from '../src/rules/index.ts';

// One JSON object of facts a line in, one verdict a line out, in order.
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

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
