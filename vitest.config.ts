import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // test/contract has its own package and runner: its dependencies are too large for a newcomer's install.
    include: ['test/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    reporters: ['default', './scripts/closing-line.ts'],
    // Tests that start the bundles share two cores with everything else. A text that takes a pattern an endless time
    // to read ends here too.
    testTimeout: 30_000,
  },
});
