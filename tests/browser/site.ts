import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AstroInlineConfig, preview } from 'astro';

const root = join(import.meta.dirname, '../..');

export interface ServedSite {
  /** Absolute, with the base path and a slash at the end, so `new URL('beregnere/', url)` is a page. */
  url: string;
  close(): Promise<void>;
}

/** Without `CI`, Vite's preview reads the terminal's keys and ends this process when standard input ends. */
async function previewWithoutTerminal(config: AstroInlineConfig) {
  const { CI } = process.env;
  process.env['CI'] = 'true';
  try {
    return await preview(config);
  } finally {
    if (CI === undefined) delete process.env['CI'];
    else process.env['CI'] = CI;
  }
}

/**
 * Serves a built site on a free port with `astro preview`, so that base path and slashes are those of `astro.config.mjs`.
 * A missing page is answered with `404.html` and status 404; outside the base path there is nothing.
 * @param outDir the built site, from the project root
 * @param base the base path it was built for, if not the one in the configuration
 * @throws if `outDir` does not exist
 */
export async function serve(outDir = 'dist', base?: string): Promise<ServedSite> {
  if (!existsSync(resolve(root, outDir))) throw new Error(`${outDir} findes ikke. Byg siden først: npm run build`);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await previewWithoutTerminal({
    root,
    outDir,
    ...(base === undefined ? {} : { base }),
    server: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const url = server.urls?.local[0];
  if (!url) throw new Error('astro preview oplyste ingen adresse');
  return { url: url.replace(/\/?$/, '/'), close: () => server.stop() };
}
