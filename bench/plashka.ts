import { writeFileSync } from 'node:fs'
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

/** The same with the publisher in a configuration, which most publishers will have; written here. */
export function configuredCommand(text: string, config: string): readonly string[] {
  const lines = Object.entries(publisher).map(([key, value]) => `  ${key}: '${value}'\n`)
  writeFileSync(config, `publisher:\n${lines.join('')}`)
  return [process.execPath, cli, 'validate', '--config', config, '--date', date, text]
}
