import { expect, it } from 'vitest'
import { tally } from '../../scripts/tally.ts'

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})

it.each([
  [
    'counts the tests of all files',
    [file('passed', 'passed', 'passed'), file('passed', 'passed', 'skipped', 'todo', 'pending')],
    0,
    { passed: 3, failed: 0, skipped: 3 },
  ],
  ['counts failed tests', [file('failed', 'passed', 'failed')], 1, { passed: 1, failed: 1 }],
  ['counts a file that did not load', [file('failed')], 1, { failed: 1 }],
  [
    'counts that file beside failed tests of another',
    [file('failed'), file('failed', 'failed')],
    1,
    { failed: 2 },
  ],
  ['distrusts a bad exit', [file('passed', 'passed')], 1, { passed: 1, failed: 1 }],
  ['distrusts a killed run', [file('passed', 'passed')], null, { passed: 1, failed: 1 }],
  ['distrusts a run without tests', [file('passed', 'skipped')], 0, { failed: 1, skipped: 1 }],
] as const)('%s', (_, testResults, exitCode, expected) => {
  const none = { passed: 0, failed: 0, skipped: 0 }
  expect(tally({ testResults }, exitCode)).toEqual({ ...none, ...expected })
})

it('distrusts a missing report', () => {
  expect(tally(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
