import { defineConfig } from 'vitest/config';

// Our packages are read from source, by a condition of our own: adding `import` or `module` here breaks pg.
const conditions = ['@wirediff/source'];
const READING = ['test/floors.test.ts', 'test/regexes.test.ts'];
const exclude = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    projects: [
      {
        // Beside their subjects, and those that read the sources; no server but what a test starts itself.
        extends: true,
        test: { name: 'rooms', include: ['{packages,services}/*/src/**/*.test.ts', ...READING], exclude },
      },
      {
        // Above the roof: one real Postgres for all, a database of its own for each file.
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, ...READING],
          globalSetup: ['test/support/server.ts'],
        },
      },
    ],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
  resolve: { conditions },
  ssr: { resolve: { conditions } },
});
