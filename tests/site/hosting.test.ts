import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { headersOfFile, hostPolicy, leaveOf, ofAll, ofPath, policyIn } from '../../src/site/security.ts';
import { section } from '../project/readme.ts';
import { base, dist } from './pages.ts';

type Headers = Record<string, string>;
/** What a host sends with a file of the site, or with the answer that there is none. */
type Host = (path: string, status: 200 | 404) => Headers;

const example = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(section('Hosting'))![1]!;
const unquoted = (value: string) => value.replace(/^"(.*)"$/, '$1');
/** A value with its quotation marks, or a word. */
const VALUE = String.raw`("[^"]*"|[^\s;]+)`;

/** As Cloudflare reads it: each rule that fits counts, and what two of them say of one header is joined. */
function headersFile(): Host {
  const rules = readFileSync(join(dist, '_headers'), 'utf8').trim().split('\n\n');
  return (path) => {
    const sent: Headers = {};
    for (const rule of rules) {
      const [pattern, ...lines] = rule.split('\n');
      const fits = pattern!.endsWith('*') ? path.startsWith(pattern!.slice(0, -1)) : path === pattern;
      for (const line of fits ? lines : []) {
        const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line)!;
        sent[name!] = sent[name!] ? `${sent[name!]}, ${value}` : value!;
      }
    }
    return sent;
  };
}

function nginx(): Host {
  const text = example('nginx').replaceAll(/^ *#.*\n/gm, '');
  const blocks = [...text.matchAll(/^(map|location) (?:([=^~*]+) )?(\S+) (?:\$(\w+) )?\{\n([^]*?)\n\}\n/gm)];
  const own = blocks.reduce((rest, [block]) => rest.replace(block, ''), text);
  const added = (lines: string) => [...lines.matchAll(new RegExp(`add_header (\\S+) ${VALUE}( always)?;`, 'g'))];
  const variable = (name: string, path: string) => {
    const [, , , , , lines] = blocks.find(([, kind, , , named]) => kind === 'map' && named === name)!;
    const values = [...lines!.matchAll(new RegExp(`^ +(\\S+) ${VALUE};`, 'gm'))];
    const fits = ([, pattern]: RegExpExecArray) => pattern!.startsWith('~') && new RegExp(pattern!.slice(1)).test(path);
    return unquoted((values.find(fits) ?? values.find(([, pattern]) => pattern === 'default'))![2]!);
  };
  return (path, status) => {
    const place = blocks
      .filter(
        ([, kind, sign, at]) =>
          kind === 'location' &&
          (sign === '=' ? path === at : sign === '~' ? new RegExp(at!).test(path) : path.startsWith(at!)),
      )
      .toSorted(([, , sign, a], [, , , b]) => (sign === '=' ? -1 : b!.length - a!.length))[0]?.[5];
    // A location with an add_header of its own gets none of the server's.
    const sent = added(place ?? '').length > 0 ? added(place!) : added(own);
    const type = /default_type (\S+);/.exec(place ?? '')?.[1];
    return {
      ...Object.fromEntries(
        sent
          .filter(([, , , always]) => always || status === 200)
          .map(([, name, value]) => [
            name,
            unquoted(value!).replaceAll(/\$(\w+)/g, (_, named: string) => variable(named, path)),
          ])
          // What is empty is not sent.
          .filter(([, value]) => value !== ''),
      ),
      ...(type && { 'Content-Type': type }),
    };
  };
}

function apache(): Host {
  const text = example('apache');
  const sets = [
    ...text.matchAll(
      new RegExp(`^Header (always )?set (\\S+) ${VALUE}(?: "expr=%\\{REQUEST_URI\\} (!?)=?~ m#(.*)#")?$`, 'gm'),
    ),
  ];
  const files = [...text.matchAll(/^<Files (\S+)>\n +ForceType (\S+)\n<\/Files>$/gm)];
  return (path, status) => {
    const type = files.find(([, name]) => path.endsWith(`/${name}`))?.[2];
    return {
      ...Object.fromEntries(
        sets
          .filter(([, always, , , not, when]) =>
            always || status === 200 ? !when || new RegExp(when).test(path) !== (not === '!') : false,
          )
          .map(([, , name, value]) => [name, unquoted(value!)]),
      ),
      ...(type && { 'Content-Type': type }),
    };
  };
}

let files: string[];
beforeAll(async () => {
  files = (await Array.fromAsync(glob('**/*.*', { cwd: dist }))).map((file) => file.replaceAll('\\', '/'));
});

// The examples are for a site at the root of its host.
describe.each([
  ['_headers', headersFile, base],
  ['nginx in the README', nginx, ''],
  ['Apache in the README', apache, ''],
] as const)('%s', (_, read, root) => {
  it('sends every file of the site with its headers, and the right ones to cache', () => {
    const host = read();
    expect(files.length).toBeGreaterThan(100);
    expect(files).toEqual(expect.arrayContaining([expect.stringMatching(/^assets\/.*\.css$/), 'opensearch.xml']));
    for (const file of files) {
      const path = `${root}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      expect(host(path, 200), path).toEqual({ ...ofAll, ...ofPath(file), ...headersOfFile(file) });
    }
  });

  it('lets others frame a calculator alone, and nothing else', () => {
    const host = read();
    const framed = files.filter((file) => /^(indlejr|en\/embed)\/[\w-]+\/index\.html$/.test(file));
    expect(framed.length).toBeGreaterThanOrEqual(7);
    for (const file of files) {
      const sent = host(`${root}/${file.replace(/(^|\/)index\.html$/, '$1')}`, 200);
      const [ancestors] = /frame-ancestors .*$/.exec(sent['Content-Security-Policy']!)!;
      const isFramed = framed.includes(file);
      expect([ancestors, sent['X-Frame-Options']], file).toEqual(
        isFramed ? ['frame-ancestors *', undefined] : ["frame-ancestors 'none'", 'DENY'],
      );
    }
  });
});

it('_headers has no more rules than Cloudflare reads', () => {
  expect(readFileSync(join(dist, '_headers'), 'utf8').match(/^\//gm)!.length).toBeLessThanOrEqual(100);
});

it.each([
  ['nginx', nginx],
  ['Apache', apache],
])(
  '%s sends the headers with its page for what is not found, and lets nobody keep that a script is missing',
  (_, read) => {
    expect(read()('/assets/gone.js', 404)).toEqual({ ...ofAll, ...ofPath('404.html') });
  },
);

it.each(['index.html', 'sagsliste/index.html', 'om/indlejring/index.html', 'indlejr/bortfald/index.html'])(
  'a host says of everything but styles what the page says: %s',
  (file) => {
    const directives = (policy: string) =>
      new Map(policy.split('; ').map((text) => text.split(/ (.*)/, 2) as [string, string]));
    const page = directives(policyIn(readFileSync(join(dist, file), 'utf8')));
    const host = directives(hostPolicy(leaveOf(file)));
    for (const [name, value] of host)
      if (name !== 'frame-ancestors') expect(page.get(name) ?? page.get('default-src'), name).toBe(value);
    expect([...host.keys()]).toEqual(
      expect.arrayContaining([...page.keys()].filter((name) => !/^(default|style)-src$/.test(name))),
    );
  },
);

it('what is kept for a year is named by its content, and all that is not is asked for again', () => {
  for (const file of files) {
    const kept = headersOfFile(file)['Cache-Control']!.includes('immutable');
    expect(kept, file).toBe(/^assets\/.+\.[\w-]{8}\.(js|css)$/.test(file));
    expect(headersOfFile(file)['Cache-Control'], file).toMatch(/immutable$|^no-cache$/);
  }
});
