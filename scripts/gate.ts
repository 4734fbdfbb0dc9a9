/** `npm test`: every step in order, none swallowed, closing with how many passed and failed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestReport, tally } from './tally.ts'

const steps = ['build', 'lint', 'types', 'check:drift']

function runScript(name: string, args: readonly string[] = []): number | null {
  console.log(`\n— ${name}`)
  const { status, error } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
    stdio: 'inherit',
    // npm is a batch file there.
    shell: process.platform === 'win32',
  })
  if (error) console.error(error.message)
  if (status !== 0) console.error(`— ${name} failed`)
  return status
}

function readReport(path: string): TestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as TestReport
  } catch (error) {
    console.error(`No report of the tests: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

const failedSteps = steps.filter((step) => runScript(step) !== 0)

const folder = mkdtempSync(join(tmpdir(), 'plashka-gate-'))
const reportPath = join(folder, 'report.json')
const exitCode = runScript('test:unit', [
  // A forgotten `.only` would hide every other test.
  '--allowOnly=false',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportPath}`,
])
const tests = tally(readReport(reportPath), exitCode)
rmSync(folder, { recursive: true, force: true })

const failed = tests.failed + failedSteps.length
if (failedSteps.length > 0) console.error(`\nFailed steps: ${failedSteps.join(', ')}`)
console.log(`\n${tests.passed} passed, ${failed} failed, ${tests.skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1
