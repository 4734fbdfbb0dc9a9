import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Real material lies beside the checkout where there is any; `PLASHKA_REAL` names another place. */
export const folder =
  process.env.PLASHKA_REAL ?? fileURLToPath(new URL('../../../shared/real/', import.meta.url))

export const hasReal = existsSync(folder)

export function real(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8')
}
