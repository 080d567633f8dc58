/** Which way imports go: ARCHITECTURE in one picture. */
module.exports = {
  forbidden: [
    {
      name: 'rules-stand-alone',
      comment: 'Rules are pure: no interface, no content, no build-time helpers.',
      severity: 'error',
      from: { path: '^src/rules/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/rules/|^node_modules/(date-fns|@date-fns/utc)/' },
    },
    {
      name: 'rules-do-not-import-each-other',
      severity: 'error',
      comment: 'But for what two rules decide by: the security, and public benefits.',
      from: { path: '^src/rules/(?!core/)([^/]+)/' },
      to: { path: '^src/rules/(?!(core|security|benefits)/)([^/]+)/', pathNot: '^src/rules/$1/' },
    },
    {
      name: 'core-knows-no-rule',
      severity: 'error',
      from: { path: '^src/rules/core/' },
      to: { path: '^src/rules/(?!core/)' },
    },
    {
      name: 'only-the-index-of-a-rule-is-imported',
      severity: 'error',
      from: { pathNot: '^src/rules/' },
      to: { path: '^src/rules/(?!core/)[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'the-frame-imports-no-rule',
      severity: 'error',
      from: { path: '^src/components/(layout|search)/' },
      to: { path: '^src/rules/(?!core/([a-z]{2}|languages)\\.ts)' },
    },
    {
      name: 'words-are-not-conditions',
      comment: 'Conditions, values and advice never depend on the words for them.',
      severity: 'error',
      from: {
        path: '^src/rules/',
        pathNot: '((texts|questions)\\.[\\w.]+|/(words-)?[a-z]{2}|/index|/in-browser)\\.ts$|\\.test\\.ts$',
      },
      to: { path: '((texts|questions)\\.[\\w.]+|/[a-z]{2})\\.ts$' },
    },
    {
      name: 'words-hold-no-law',
      comment: 'Words import formatting, other words and types; nothing else of a rule.',
      severity: 'error',
      from: { path: '^src/rules/.*/(texts|questions)\\.[\\w.]+\\.ts$' },
      to: {
        path: '^src/rules/',
        pathNot: '(core/[a-z]{2}|/(texts|questions)\\.[\\w.]+)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'letters-are-read-anywhere',
      comment: 'In a browser as in Node: what reads a letter and writes its draft uses no file and no terminal.',
      severity: 'error',
      from: { path: '^scripts/editor/(letter/|(words|decode|facts|raw-comment|draft)\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'letters-use-nothing-else-of-the-tools',
      severity: 'error',
      from: { path: '^scripts/editor/letter/' },
      to: { path: '^scripts/editor/(?!letter/|(words|decode|facts|raw-comment|draft)\\.ts$)' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: 'astro:|\\.astro$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
