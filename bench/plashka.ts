import { fileURLToPath } from 'node:url'
import type { Corpus } from './corpus.ts'
import { date, publisher } from './documents.ts'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** The built command line over a corpus, for a publisher who must label every text. */
export function plashkaCommand({ folder }: Pick<Corpus, 'folder'>): readonly string[] {
  const { role, name, instrumental, genitive, included } = publisher
  const flags = { role, name, instrumental, genitive, included, date }
  const options = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value])
  return [process.execPath, cli, 'validate', ...options, folder]
}
