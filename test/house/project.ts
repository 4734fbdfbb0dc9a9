import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Text of a file of the project; throws when it is not there. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

interface Package {
  readonly version: string
  readonly license: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** A `package.json` below `folder`, of the project itself when none is given. */
export function readPackage(folder = '.'): Package {
  return JSON.parse(read(join(folder, 'package.json'))) as Package
}

/** Every file under a folder of the project, relative to the project, with slashes, sorted. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
}
