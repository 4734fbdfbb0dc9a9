import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // No judgement on speed: a property test may take minutes where other work fills the machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Most tests wait for processes they have started; vitest would leave one processor idle.
    maxWorkers: '100%',
    passWithNoTests: false,
  },
})
