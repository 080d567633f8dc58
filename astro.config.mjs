import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// The public address. Default: the local preview.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // 'jsx' (the default) glues inline elements together.
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: 'assets' },
  integrations: [mdx(), preact(), sitemap({ filter: (page) => !/\/(404|soeg)\/?$/.test(page) })],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  vite: {
    // Nothing inline: the content security policy allows only files.
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
  devToolbar: { enabled: false },
});
