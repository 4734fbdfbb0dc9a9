import { defineConfig } from 'vitest/config'

/** Tests of functions alone: no process, no file, nothing that is kept from one to the next. */
const functions = ['checks', 'edits', 'formats', 'labels', 'messages', 'reading', 'rules', 'text']
const include = functions.map((room) => `test/${room}/**/*.test.ts`)

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    // No judgement on speed: a property test may take minutes where other work fills the machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Most tests wait for processes they have started; vitest would leave one processor idle.
    maxWorkers: '100%',
    passWithNoTests: false,
    projects: [
      // Loading the sources anew for each of their files took longer than many of these tests.
      { extends: true, test: { name: 'functions', include, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: include } },
    ],
  },
})
