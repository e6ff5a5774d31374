import { defineConfig } from 'vitest/config';

// Our packages are read from source, by a condition of our own: adding `import` or `module` here breaks pg.
const conditions = ['@wirediff/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'services/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['test/support/server.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
