import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { readPackage, root } from './project.ts'

interface Bom {
  readonly bomFormat: string
  readonly components: readonly {
    readonly name: string
    readonly version: string
    readonly licenses?: readonly unknown[]
    readonly hashes?: readonly unknown[]
  }[]
}

const minute = 60_000

it(
  'the bill of materials names every package that is shipped, and none of the workshop',
  () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const printed = execFileSync(npm, ['run', '--silent', 'sbom'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    const { bomFormat, components } = JSON.parse(printed) as Bom
    const { dependencies, devDependencies } = readPackage()
    const names = new Set(components.map(({ name }) => name))
    expect(bomFormat).toBe('CycloneDX')
    expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([])
    expect(['typescript', 'vitest', 'tsup'].filter((name) => names.has(name))).toEqual([])
    expect(Object.keys(devDependencies)).toContain('vitest')
    const unlicensed = components.filter(({ licenses }) => licenses === undefined)
    // `format` (under `fault`, for front matter) names MIT under the old key `licenses`.
    expect(unlicensed.map(({ name }) => name)).toEqual(['format'])
  },
  minute,
)
