import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { inWords, summary } from './finding.ts';
import { today } from './today.ts';

// npm run tjek [-- <fil> …]: says all that is wrong. Stops with 1 where something must be mended.
// --json is for the dev server: all findings, with the spelling of the named files only.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const all = await check(process.cwd(), today, positionals);
const findings = positionals.length === 0 || values.json ? all : all.filter(({ file }) => positionals.includes(file));

if (values.json) console.log(JSON.stringify(findings));
else {
  for (const finding of findings) console.log(`${inWords(finding)}\n`);
  console.log(findings.length === 0 ? 'Alt er i orden.' : summary(findings));
}
if (findings.some(({ level }) => level === 'fejl')) process.exitCode = 1;
