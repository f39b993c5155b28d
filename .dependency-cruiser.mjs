// The direction rules of the house. The order is that of the process: imports run the way the data runs.
const order = [
  'schemes',
  'accounts',
  'areas',
  'tracks',
  'partners',
  'agreements',
  'surveys',
  'records',
  'results',
  'findings',
  'measures',
  'covenants',
  'audits',
  'certificates',
  'gates',
  'overview',
  'statements',
];

const capability = '^src/kvo/([^/]+)/';
const test = '\\.test\\.tsx?$';
const ban = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { ...from, pathNot: [test, ...[from.pathNot ?? []].flat()] },
  to,
});

const upstreamOnly = order
  .slice(0, -1)
  .map((name, index) =>
    ban(
      `order-${name}`,
      { path: `^src/kvo/${name}/` },
      { path: `^src/kvo/(${order.slice(index + 1).join('|')})/` },
      'a capability imports only those before it in the process',
    ),
  );

/** What stands at the root of a capability is public; so is the survey's questionnaire, a room of its own (decision record 0004). */
const frontRooms = ['^src/kvo/[^/]+/[^/]+\\.tsx?$', '^src/kvo/surveys/questionnaire/[^/]+\\.ts$'];

export default {
  forbidden: [
    ban('no-circle', {}, { circular: true }, 'types included'),
    ban('kernel-is-ground', { path: '^src/kernel/' }, { path: '^src/', pathNot: '^src/kernel/' }),
    ban('paths-are-ground', { path: '^src/paths/' }, { path: '^src/', pathNot: '^src/(kernel|paths)/' }),
    ban('platform-knows-no-kvo', { path: '^src/platform/' }, { path: '^src/(kvo|doors|app|demo|paths)/' }),
    ban('statistics-is-pure', { path: '^src/statistics/' }, { pathNot: '^src/(statistics|kernel)/' }),
    ban('doors-and-kvo-meet-in-app', { path: '^src/doors/' }, { path: '^src/(kvo|app|demo|paths)/' }),
    ban('kvo-knows-no-door', { path: '^src/kvo/' }, { path: '^src/(doors|app|demo)/' }),
    ban('app-is-the-roof', { path: '^src/', pathNot: '^src/(app/|main\\.ts)' }, { path: '^src/app/' }),
    ban('only-front-rooms', { path: capability }, { path: capability, pathNot: ['^src/kvo/$1/', ...frontRooms] }),
    ...upstreamOnly,
    ban(
      'model-and-rules-are-pure',
      { path: '^src/kvo/[^/]+/(model\\.ts|rules/)' },
      {
        pathNot: [
          '^src/(kernel|statistics)/',
          '^src/kvo/[^/]+/[a-z-]+\\.ts$',
          '^src/kvo/[^/]+/rules/',
          '^src/kvo/surveys/questionnaire/',
          '^node_modules/zod/',
        ],
      },
    ),
    ban(
      'rules-know-no-store',
      { path: '^src/kvo/[^/]+/(model\\.ts|rules/)' },
      { path: '/(queries|commands)\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    ban(
      'store-below-actions',
      { path: '^src/kvo/[^/]+/(store/|[^/]+/store/|queries\\.ts|commands\\.ts)' },
      { path: '^src/kvo/[^/]+/(actions|pages|browser)/' },
    ),
    ban('actions-below-pages', { path: '^src/kvo/[^/]+/actions/' }, { path: '^src/kvo/[^/]+/(pages|browser)/' }),
    ban(
      'drawing-never-asks',
      { path: '/(view-model|render[^/]*)\\.tsx?$' },
      {
        path: ['^src/platform/(database|mail|jobs|files|ledger)/', '^src/kvo/[^/]+/(store|actions)/', '/queries\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    ban('pages-do-not-write', { path: '^src/kvo/[^/]+/pages/' }, { path: ['/commands\\.ts$'] }),
    ban(
      'sql-in-three-rooms',
      { path: '^src/kvo/', pathNot: ['^src/kvo/[^/]+/(store/|[^/]+/store/|queries\\.ts|queries/|commands\\.ts)'] },
      { path: ['^node_modules/(kysely|pg)/'] },
    ),
    ban(
      'browser-safe',
      { path: '/browser/[^/]+-island\\.ts$' },
      {
        pathNot: [
          '/browser/',
          '^src/kernel/',
          '^src/paths/',
          '^src/kvo/[^/]+/model\\.ts$',
          '^src/kvo/[^/]+/rules/',
          '^src/kvo/surveys/questionnaire/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    ),
    ban('no-junk-drawers', {}, { path: '^src/.*(^|/)(utils?|helpers?|common|shared|misc|lib|index)(\\.tsx?|/)' }),
    ban(
      'no-orphans',
      {
        orphan: true,
        path: '^src/',
        pathNot: ['\\.d\\.ts$', '-island\\.ts$', '^src/main\\.ts$', '/jsx-dev-runtime\\.ts$', '\\.gen\\.ts$'],
      },
      {},
    ),
    ban('resolvable', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.css$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
