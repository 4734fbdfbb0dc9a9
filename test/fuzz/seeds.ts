import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Inputs to begin with, and those that once showed a fault: a folder for each target. */
export const seedFolder = (target: string): string =>
  join(import.meta.dirname, '../fixtures/fuzz', target)

export const seedsOf = (target: string): readonly Uint8Array[] =>
  readdirSync(seedFolder(target))
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(seedFolder(target), name))))
