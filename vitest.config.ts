import { defineConfig } from 'vitest/config'

/** Tests that change nothing in the modules they load, so that one file may leave them to the next. */
const sharing = [
  'checks',
  'core',
  'edits',
  'explain',
  'formats',
  'house',
  'labels',
  'messages',
  'plugins',
  'reading',
  'real',
  'register',
  'reporters',
  'rules',
  'text',
]
const include = sharing.map((room) => `test/${room}/**/*.test.ts`)

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
      // Loading the sources anew for each of these files took as long as their tests.
      { extends: true, test: { name: 'sharing', include, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: include,
          globalSetup: 'test/cli/build-cli.ts',
        },
      },
    ],
  },
})
