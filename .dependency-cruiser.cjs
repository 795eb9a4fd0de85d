/** Imports point one way: model <- preprocess; model <- i18n, data <- explorer <- ui <- features <- app. */
const LAYERS = ['model', 'i18n', 'data', 'explorer', 'ui', 'features', 'app'];
/** i18n and data stand side by side: neither may import the other. */
const SIDE_BY_SIDE = { i18n: ['data'], data: ['i18n'] };

const oneWay = LAYERS.map((layer, index) => ({
  name: `${layer}-imports-only-from-below`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: {
    path: `^src/(${[...LAYERS.slice(index + 1), 'preprocess', ...(SIDE_BY_SIDE[layer] ?? [])].join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'preprocess-shares-the-model-alone',
      severity: 'error',
      from: { path: '^src/preprocess/' },
      to: { path: '^src/', pathNot: '^src/(preprocess|model)/' },
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
      from: { path: '^src/', pathNot: '^src/(preprocess/|app/prerender\\.tsx$)' },
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
