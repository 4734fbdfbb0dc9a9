import { describe, expect, it } from 'vitest'
import { read, readPackage } from './project.ts'

/** Name → licence of every line of a table in `docs/dependencies.md`. */
function documented(heading: string): Map<string, string> {
  const section = read('docs/dependencies.md')
    .split(/^## /m)
    .find((part) => part.startsWith(heading))
  const rows = [...(section ?? '').matchAll(/^\| `([^`]+)` \| [^|]+ \| [^|]+ \| ([^|]+) \|$/gm)]
  return new Map(rows.map(([, name = '', licence = '']) => [name, licence]))
}

const manifest = readPackage()

describe.each([
  ['Shipped', manifest.dependencies],
  ['Development only', manifest.devDependencies],
])('docs/dependencies.md, %s', (heading, declared) => {
  const lines = documented(heading)

  it('has one line for each package and no other', () => {
    expect([...lines.keys()].sort()).toEqual(Object.keys(declared).sort())
  })

  it.each([...lines])('names the licence of %s', (name, licence) => {
    expect(licence).toBe(readPackage(`node_modules/${name}`).license)
  })
})

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

describe('package-lock.json', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, Entry>
  }
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '')

  it('names no registry, so that everyone installs from their own', () => {
    expect(installed.filter(([, entry]) => entry.resolved !== undefined)).toEqual([])
  })

  it('pins every package by version and hash', () => {
    expect(installed.length).toBeGreaterThan(0)
    expect(installed.filter(([, entry]) => !entry.version || !entry.integrity)).toEqual([])
  })

  // A script that runs on the machine of everyone who installs is how packages are broken into.
  it('ships no package that runs a script when it is installed', () => {
    const running = installed.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript)
    expect(running.map(([path]) => path)).toEqual([])
    const scripts = Object.keys(readPackage().scripts)
    expect(scripts.filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([])
  })

  // `npm ci` refuses a lockfile written where the packages of other platforms could not be had.
  it('holds the packages of every platform', () => {
    const optional = installed.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}))
    const isMissing = (name: string) =>
      !installed.some(([path]) => path.endsWith(`node_modules/${name}`))
    expect(optional.filter(isMissing)).toEqual([])
  })
})
