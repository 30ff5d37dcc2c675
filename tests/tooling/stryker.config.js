const CACHE = 'node_modules/.cache/stryker';

/** What is broken on purpose, and whose tests have to notice: all, or `ROOMS=engine/dates`. */
export const ROOMS = process.env.ROOMS?.split(' ') ?? [
  'engine',
  'answer',
  'clinic-config',
  'steps',
  'method',
];
const NAME = ROOMS.join('-').replaceAll('/', '-');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    ...ROOMS.map((room) => `src/${room}/**/*.ts`),
    // What stands on a page is tried in browsers.
    '!src/**/{template,styles,step,strings}.ts',
    '!src/**/*-{template,styles,part}.ts',
    '!src/**/{add-styles,temporal,print-plan,copy-and-save,plan-actions,draw-method}.ts',
  ],
  // Nearly all are ids of a union, of which the compiler refuses an empty one. The rest is glue.
  mutator: {excludedMutations: ['StringLiteral']},
  testRunner: 'vitest',
  vitest: {configFile: 'tests/tooling/vitest.mutation.config.js', related: false},
  coverageAnalysis: 'perTest',
  // A module's constants are made once: for each of these, every test would run.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${CACHE}/incremental-${NAME}.json`,
  cleanTempDir: 'always',
  concurrency: 2,
  // On a busy machine nothing else may look like a loop without end.
  timeoutMS: 20_000,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: {allowColor: false, logTests: false},
  jsonReporter: {fileName: `${CACHE}/mutation-${NAME}.json`},
  thresholds: {high: 95, low: 90, break: 85},
};
