import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'
import { Script } from 'node:vm'
import { chai, expect } from 'vitest'

/**
 * A test runner for Stryker. Vitest starts a worker and loads everything anew for each mutant, which
 * takes longer than the tests do; here tests and sources are one bundle, compiled once for thousands
 * of mutants. It is evaluated anew for each of them, so that none sees what another has remembered.
 */
const passed = 0
const failed = 1
const entry = 'mutation-entry.ts'
const bundle = 'mutation-bundle/tests.cjs'

/** A test file is found by its own place, not by the bundle's. */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => {
      const place = JSON.stringify(pathToFileURL(path).href)
      const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', place)
      return { contents, loader: 'ts' }
    })
  },
}

const bundleTests = async (tests) => {
  if (existsSync(bundle)) return
  const files = ['test/setup.ts', ...tests].map(
    (path) => `${JSON.stringify(path)}: () => require('./${path}'),`,
  )
  writeFileSync(entry, `export const files = {\n${files.join('\n')}\n}`)
  // It keeps the folder it is imported in, and Stryker enters the copy afterwards.
  const { build } = await import('tsup')
  await build({
    config: false,
    entry: { tests: resolve(entry) },
    outDir: 'mutation-bundle',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    splitting: false,
    silent: true,
    skipNodeModulesBundle: true,
    esbuildPlugins: [ownPlaces],
    // A test file is imported for what it does, though the package says that none does anything.
    esbuildOptions: (options) => {
      options.ignoreAnnotations = true
    },
    outExtension: () => ({ js: '.cjs' }),
  })
}

/** Vitest's own asks its worker for the file and may write it; here nothing is ever written. */
chai.Assertion.overwriteMethod(
  'toMatchFileSnapshot',
  () =>
    function matchFile(path) {
      this.assert(this._obj === readFileSync(path, 'utf8'), `another text than ${path}`)
    },
)

/** What the tests use of Vitest; out: the tests that a file says there are, in their order. */
const collect = (path, api, load) => {
  const tests = []
  const names = []
  const describe = (name, body) => {
    names.push(name)
    body()
    names.pop()
  }
  const it = (name, run) =>
    tests.push({ id: `${path}#${tests.length} ${[...names, name].join(' ')}`, run })
  const each = (declare) => (rows) => (name, body) => {
    const areRows = rows.every((row) => Array.isArray(row))
    for (const row of rows) {
      const args = areRows ? row : [row]
      declare(format(name, ...args), () => body(...args))
    }
  }
  describe.each = each(describe)
  it.each = each(it)
  it.skipIf = (condition) => (condition ? () => undefined : it)
  Object.assign(api, { describe, it })
  load()
  return tests
}

class RoomsTestRunner {
  constructor(options) {
    this.tests = options.plashka.tests
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    await bundleTests(this.tests)
    const filename = resolve(bundle)
    const code = readFileSync(filename, 'utf8')
    const wrapped = `(function (require, module, exports, __filename, __dirname) {${code}\n})`
    this.script = new Script(wrapped, { filename })
    this.require = createRequire(filename)
    globalThis.__stryker__ ??= {}
    this.stryker = globalThis.__stryker__
  }

  /** The files of a new copy of everything, each loaded when its tests are wanted. */
  open() {
    const api = { expect }
    const require = (id) => (id === 'vitest' ? api : this.require(id))
    const module = { exports: {} }
    this.script.runInThisContext()(require, module, module.exports, bundle, '.')
    const { files } = module.exports
    files['test/setup.ts']()
    return (path) => collect(path, api, files[path])
  }

  /** Runs tests until one fails; `active` while they are run, `loading` while they are loaded. */
  async run({ filter, active, loading, isTold }) {
    const chosen = filter === undefined ? undefined : new Set(filter)
    const paths = chosen === undefined ? undefined : new Set(filter.map((id) => id.split('#')[0]))
    this.stryker.activeMutant = loading
    const testsOf = this.open()
    const results = []
    for (const path of this.tests) {
      if (paths !== undefined && !paths.has(path)) continue
      this.stryker.activeMutant = loading
      const tests = testsOf(path)
      this.stryker.activeMutant = active
      for (const test of tests) {
        if (chosen !== undefined && !chosen.has(test.id)) continue
        const result = await this.runTest(test, isTold)
        results.push(result)
        if (result.status === failed) return results
      }
    }
    return results
  }

  async runTest({ id, run }, isTold) {
    const start = performance.now()
    if (isTold) this.stryker.currentTestId = id
    let failure
    try {
      await run()
    } catch (error) {
      failure = error
    }
    this.stryker.currentTestId = undefined
    const result = { id, name: id, timeSpentMs: performance.now() - start }
    if (failure === undefined) return { ...result, status: passed }
    return { ...result, status: failed, failureMessage: String(failure?.stack) }
  }

  async dryRun() {
    this.stryker.hitCount = undefined
    const tests = await this.run({ isTold: true })
    return { status: 'complete', tests, mutantCoverage: this.stryker.mutantCoverage }
  }

  async mutantRun({ activeMutant: { id }, mutantActivation, hitLimit: most, testFilter }) {
    // Stryker allows for a hundred times what the tests do: in code that runs often, for minutes.
    const hitLimit = most / 10
    Object.assign(this.stryker, { hitCount: 0, hitLimit })
    const loading = mutantActivation === 'static' ? id : undefined
    try {
      const results = await this.run({ filter: testFilter, active: id, loading })
      return this.judge(results, hitLimit)
    } catch (error) {
      // A mutant with which the tests cannot even be loaded is noticed by every one of them.
      return { status: 'killed', killedBy: ['load'], failureMessage: String(error), nrOfTests: 1 }
    } finally {
      this.stryker.activeMutant = undefined
    }
  }

  judge(results, hitLimit) {
    if (this.stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'an endless loop' }
    const last = results.at(-1)
    const nrOfTests = results.length
    if (last === undefined || last.status === passed) return { status: 'survived', nrOfTests }
    const { id, failureMessage } = last
    return { status: 'killed', killedBy: [id], failureMessage, nrOfTests }
  }
}

const makeRunner = (options) => new RoomsTestRunner(options)
makeRunner.inject = ['options']

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rooms', factory: makeRunner }]
