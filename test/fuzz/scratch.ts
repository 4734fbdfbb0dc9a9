import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let made: string | undefined

/** A folder for the files that some targets need, gone when the process ends. */
export const scratch = (): string => {
  if (made !== undefined) return made
  const folder = mkdtempSync(join(tmpdir(), 'plashka-fuzz-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  made = folder
  return folder
}
