import { execFile, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Finding, inWords, summary } from './finding.ts';

/** In ms. The check waits for the page that has changed to be shown, and for those who save often. */
const REST = 500;
const CHECKED = /^src\/(content|rules)\/|^src\/components\/content\/|^public\//;

/** Runs the editors' check in a process of its own, so that a changed rule is read anew. */
function run(
  root: string,
  files: readonly string[],
  done: (findings: Finding[]) => void,
  failed: (why: string) => void,
): () => void {
  const child = execFile(
    process.execPath,
    ['scripts/editor/run-check.ts', '--json', ...files],
    { cwd: root, maxBuffer: 2 ** 26 },
    (error, stdout, stderr) => {
      if (error?.killed) return;
      if (stdout === '') failed(stderr);
      else done(JSON.parse(stdout) as Finding[]);
    },
  );
  return () => child.kill();
}

/**
 * `npm run dev` says what `npm run tjek` says: all of it at the start, and on each change; errors also over the page.
 * A build stops where the check does, whoever starts it: a host calls Astro itself. One that only shows drafts does not.
 */
export function editorCheck(): AstroIntegration {
  let dist: URL;
  let root = '';
  return {
    name: 'tjek',
    hooks: {
      'astro:config:done': ({ config }) => {
        dist = config.outDir;
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        if (process.env['KLADDER'] !== '1') {
          const { status } = spawnSync(process.execPath, ['scripts/editor/run-check.ts'], {
            cwd: root,
            stdio: 'inherit',
          });
          if (status !== 0) throw new Error('Siden bliver ikke bygget, før fejlene ovenfor er rettet.');
        }
        // A build that stops half-way leaves nothing that could be published.
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
        process.once('exit', (code) => {
          if (code !== 0) rmSync(dist, { recursive: true, force: true });
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        const print = (findings: readonly Finding[]) => {
          for (const finding of findings) logger[finding.level === 'fejl' ? 'error' : 'warn'](`\n${inWords(finding)}`);
        };
        const failed = (why: string) => logger.error(`Tjekket kunne ikke køre. Fejlen er:\n${why}`);
        const first = (findings: readonly Finding[]) => {
          print(findings);
          logger.info(findings.length === 0 ? 'Alt er i orden.' : summary(findings));
        };
        let stop = run(root, [], first, failed);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (event, path) => {
          const file = relative(root, path).split(sep).join('/');
          if (!CHECKED.test(file)) return;
          stop();
          clearTimeout(waiting);
          const changed = (findings: readonly Finding[]) => {
            const own = findings.filter((finding) => finding.file === file);
            const elsewhere = findings.filter((finding) => finding.file !== file && finding.level === 'fejl');
            print([...elsewhere, ...own]);
            logger.info(findings.length === 0 ? `${file}: alt er i orden.` : summary(findings));
            const error = own.find(({ level }) => level === 'fejl');
            if (error === undefined) return;
            server.ws.send({
              type: 'error',
              err: {
                message: inWords(error),
                stack: '',
                plugin: 'tjek',
                loc: { file: path, line: error.line, column: 1 },
              },
            });
          };
          waiting = setTimeout(() => (stop = run(root, event === 'unlink' ? [] : [file], changed, failed)), REST);
        });
      },
    },
  };
}
