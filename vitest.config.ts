import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // A property test over generated documents outlives the five seconds of the default.
    testTimeout: 30_000,
    passWithNoTests: false,
  },
})
