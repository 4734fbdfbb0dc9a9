import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { lilconfigSync } from 'lilconfig'

/** The names a configuration may have; two of them in one folder are refused. */
const configNames = [
  'plashka.config.yaml',
  'plashka.config.yml',
  'plashka.config.json',
  'plashka.config.js',
  'plashka.config.mjs',
  'plashka.config.ts',
] as const

// Found here and read later, with the place of every key: the loaders only say that it is there.
const present = (): true => true
const searcher = () =>
  lilconfigSync('plashka', {
    searchPlaces: [...configNames],
    loaders: Object.fromEntries(
      ['.yaml', '.yml', '.json', '.js', '.mjs', '.ts'].map((ending) => [ending, present]),
    ),
    // An empty configuration is a mistake to be told, not a reason to look further up.
    ignoreEmptySearchPlaces: false,
    stopDir: resolve('/'),
  })

/** Finds configurations upwards from folders; each folder is looked into once. */
export class ConfigFinder {
  readonly #searcher = searcher()

  /** The configuration of the texts in a folder: its own, else the nearest one above. */
  find(folder: string): string | undefined {
    return this.#searcher.search(resolve(folder))?.filepath
  }
}

/** The other configurations beside one: which of them would count is nobody's guess. */
export const rivalsOf = (config: string): readonly string[] =>
  configNames
    .map((name) => join(dirname(config), name))
    .filter((path) => path !== config && existsSync(path))
