import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex, FOLDER } from './search/build.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Builds the search's index when the site is built, and serves the last one built while editing. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let dist = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        dist = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${FOLDER}/`, async (request, response, next) => {
          const file = join(dist, FOLDER, new URL(request.url!, 'http://localhost').pathname);
          const content = await readFile(file).catch(() => undefined);
          if (!content) return next();
          response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
          return response.end(content);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { records, unsplit } = await buildIndex(fileURLToPath(dir), base);
        logger.info(`${records} sider og opslag kan findes`);
        if (unsplit.length > 0) {
          logger.info(`Lange ord, der ikke er delt (src/content/soegning/sammensatte.txt): ${unsplit.join(', ')}`);
        }
      },
    },
  };
}
