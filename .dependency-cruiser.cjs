/**
 * The table of rooms in ARCHITECTURE.md: a rule for each row. `may` is what a room may import beside itself, `types` what it
 * may import types of: rooms, or files in them.
 */
const ROOMS = {
  'src/generated': {},
  'src/representation': {},
  'src/contract': { may: ['representation'] },
  'src/http': { may: ['representation/interned.ts'] },
  'src/reading': { may: ['contract', 'representation'], types: ['http/exchange.ts'] },
  'src/shapes': { may: ['representation'], types: ['reading'] },
  'src/explore': { may: ['contract', 'http', 'reading', 'representation'] },
  'src/plan': {
    may: ['contract', 'representation', 'http/session.ts'],
    types: ['explore', 'http/target-url.ts', 'http/guard.ts'],
  },
  'src/checks': {
    may: [
      'contract',
      'reading',
      'representation',
      'plan',
      'http/exchange.ts',
      'http/session.ts',
      'http/target-url.ts',
      'http/redaction/forms.ts',
    ],
  },
  'src/engine': {
    may: ['shapes', 'representation', 'contract', 'http', 'reading', 'explore', 'plan', 'checks'],
  },
  'src/problems': { may: ['representation'], types: ['engine/events.ts', 'contract/types.ts'] },
  'src/page': {},
  'src/report': {
    may: [
      'problems',
      'engine/events.ts',
      'engine/totals.ts',
      'contract/types.ts',
      'http/exchange.ts',
      'http/redaction.ts',
      'shapes',
      'representation',
    ],
  },
  'src/validate': {
    may: [
      'contract',
      'representation',
      'reading',
      'checks',
      'engine/judge.ts',
      'engine/present.ts',
      'http/target-url.ts',
    ],
    types: ['plan', 'engine/events.ts', 'http/exchange.ts'],
  },
  'src/compare': { may: ['representation', 'report/markup.ts'], types: ['shapes', 'report/report-file.ts'] },
  'src/merge': {
    may: ['representation', 'engine/totals.ts', 'report/markup.ts', 'compare/formats/markdown.ts'],
    types: ['engine/events.ts', 'report/report-file.ts', 'report/reporter.ts'],
  },
  'src/deviations': { may: ['representation', 'problems'], types: ['engine/events.ts'] },
  'src/bundle': {},
  'src/opinion': { may: ['representation', 'contract'] },
  'src/recording': {
    may: ['representation', 'http/exchange.ts', 'http/session.ts', 'http/kept-bodies.ts'],
    types: ['http/client-options.ts', 'http/decode.ts', 'report/recorded-run.ts'],
  },
  'src/coverage': {
    may: ['contract', 'plan', 'http/target-url.ts', 'checks/check.ts'],
    types: ['engine/events.ts', 'explore'],
  },
  'src/mutation': {},
  'src/mock': { may: ['mutation'], types: ['generated'] },
  'src/cli': {
    may: [
      'representation',
      'contract',
      'http',
      'explore',
      'plan',
      'checks',
      'engine',
      'problems',
      'report',
      'coverage',
      'validate',
      'compare',
      'merge',
      'deviations',
      'recording',
      'opinion',
      'bundle',
      'library',
      'mock',
      'mutation',
    ],
  },
  'src/vitest': { may: ['engine', 'representation', 'cli/configured.ts', 'cli/config.ts'] },
  'src/library': { may: ['contract', 'checks', 'engine', 'http', 'report'] },
  'src/index.ts': {
    may: ['contract', 'checks', 'engine', 'library', 'report'],
    types: ['generated', 'http'],
  },
};

/** A pattern for these files and what is in these folders, below src unless they begin with it. */
function anyOf(places) {
  const paths = places.map((place) => (place.startsWith('src/') ? place : `src/${place}`));
  return `^(?:${paths.map((path) => `${path.replaceAll('.', '\\.')}(?:/|$)`).join('|')})`;
}

function rulesOf([room, { may = [], types = [] }]) {
  const rule = (name, comment, to) => ({
    name: `${room} ${name}`,
    comment,
    severity: 'error',
    from: { path: anyOf([room]) },
    to,
  });
  const rules = [
    rule('imports what it may', 'See the table of rooms in ARCHITECTURE.md.', {
      path: '^src/',
      pathNot: anyOf([room, ...may, ...types]),
    }),
  ];
  if (types.length > 0) {
    const comment = `Only types may be imported from there: ${types.join(', ')}.`;
    rules.push(
      rule('imports types alone', comment, { path: anyOf(types), dependencyTypesNot: ['type-only'] }),
    );
  }
  return rules;
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(ROOMS).flatMap(rulesOf),
    {
      name: 'every room stands in the table',
      comment: 'A new folder of src needs a row in ARCHITECTURE.md and in .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf(Object.keys(ROOMS)) },
      to: {},
    },
    {
      name: 'no circles',
      comment: 'Files import each other in a circle; types may.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing outside',
      comment: 'What is in src works without specs and scripts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:specs|scripts)/' },
    },
    {
      name: 'everything is found',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
