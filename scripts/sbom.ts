/**
 * `npm run sbom`: prints the bill of materials of what is shipped, in CycloneDX.
 * `npm sbom --omit dev` leaves out every package that something for development needs too (npm 11),
 * so npm is shown a project without its development part.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Lock {
  readonly packages: Readonly<Record<string, Record<string, unknown>>>
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

const shippedOnly = (entry: Record<string, unknown>): Record<string, unknown> => {
  const { devDependencies: _, ...rest } = entry
  return rest
}

const temporary = mkdtempSync(join(tmpdir(), 'plashka-sbom-'))
// npm calls the project by the name of its folder.
const folder = join(temporary, 'plashka')
mkdirSync(folder)
try {
  const manifest = shippedOnly(readJson('package.json'))
  const lock = readJson<Lock>('package-lock.json')
  const kept = Object.entries(lock.packages).filter(([, { dev }]) => dev !== true)
  const packages = Object.fromEntries(kept.map(([path, entry]) => [path, shippedOnly(entry)]))
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }))
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const { status, error } = spawnSync('npm', args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error !== undefined) throw error
  process.exitCode = status ?? 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
