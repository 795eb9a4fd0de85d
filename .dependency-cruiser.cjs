/**
 * Imports point one way, see docs/architecture.md. Each layer names the layers that it may import from, beside itself;
 * what is not named here is nothing's to import.
 */
const MAY_IMPORT = {
  model: [],
  text: ['model'],
  search: ['model', 'text'],
  compile: ['model', 'text'],
  i18n: ['model'],
  data: ['model'],
  exports: ['model', 'i18n'],
  quote: ['model', 'text'],
  citation: ['model', 'i18n'],
  versions: ['model', 'text', 'quote', 'i18n'],
  seeds: ['model', 'text', 'search', 'compile', 'exports', 'i18n', 'versions'],
  wording: ['model', 'text', 'compile', 'seeds', 'i18n'],
  explorer: ['model', 'i18n', 'data'],
  ui: ['model', 'quote', 'i18n', 'data', 'explorer'],
  features: ['model', 'quote', 'search', 'i18n', 'data', 'exports', 'versions', 'explorer', 'ui'],
  app: ['model', 'i18n', 'data', 'explorer', 'ui', 'features'],
  site: [
    'model',
    'search',
    'compile',
    'exports',
    'citation',
    'versions',
    'seeds',
    'i18n',
    'data',
    'explorer',
    'ui',
    'features',
    'app',
  ],
};
/** Layers that run in Node alone; all others run in a browser too. */
const IN_NODE = ['seeds', 'citation', 'wording', 'site'];

const oneWay = Object.entries(MAY_IMPORT).map(([layer, below]) => ({
  name: `${layer}-imports-only-from-below`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...below].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'every-file-has-a-layer',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(MAY_IMPORT).join('|')})/` },
      to: {},
    },
    {
      name: 'features-stay-apart',
      severity: 'error',
      comment: 'They meet in explorer (the selection) and app (the composition).',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'src-knows-no-tests-or-tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|tools)/' },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${IN_NODE.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'Packages are resolved by the type checker, which knows their exports better.',
      from: {},
      to: { couldNotResolve: true, path: '^\\.' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
