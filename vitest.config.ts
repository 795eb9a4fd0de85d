import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Two kinds of tests: plain ones in Node, components in jsdom. What needs a layout is tested in a real browser. */
export default defineConfig({
  plugins: [react()],
  test: {
    // Left to itself it keeps one core free, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          // These tests leave nothing behind; a fresh start for each file would take six times as long.
          isolate: false,
          // A busy machine takes its time; nothing here is about speed.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/support/dom-setup.ts'],
          // Each test renders into a document that the one before has left empty.
          isolate: false,
          // A whole page in jsdom takes seconds on a busy machine; nothing here is about speed.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
