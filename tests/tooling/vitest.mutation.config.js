import {resolve} from 'node:path';
import {defineConfig} from 'vitest/config';
import {ROOMS} from './stryker.config.js';

/** A room's own tests have to notice, not those that read sources, records or prose. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ROOMS.map((room) => `tests/unit/${room}/**/*.test.ts`),
    environment: 'node',
    // The first run counts what every test reaches, and is slow.
    testTimeout: 60_000,
    // One fault at a time, and tests that keep nothing for each other: what is imported can stay.
    isolate: false,
    env: {FEWER_CASES: '11'},
  },
});
