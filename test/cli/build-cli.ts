import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'tsup'
import type { TestProject } from 'vitest/node'
import { cliBuilds } from '../../scripts/build/builds.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The command line as it is published, for every file of tests. */
    readonly cli: string
  }
}

// Beside node_modules, so that imports resolve.
const root = resolve(import.meta.dirname, '../..', 'node_modules')
let built: string | undefined

/**
 * Builds the command line once for all files of tests: to translate the sources would take most of a
 * second for every process, to build them for every file of tests five.
 */
export async function setup({ provide }: TestProject): Promise<void> {
  const folder = mkdtempSync(join(root, '.plashka-cli-'))
  built = folder
  await Promise.all(
    cliBuilds.map((each) => build({ ...each, config: false, outDir: folder, silent: true })),
  )
  provide('cli', join(folder, 'cli.js'))
}

export function teardown(): void {
  if (built !== undefined) rmSync(built, { recursive: true, force: true })
}
