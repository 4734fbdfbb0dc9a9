import { homedir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'

/** The snapshot that lies beside a configuration when the configuration names no other. */
const snapshotName = 'plashka.register.json'

/**
 * The snapshot of this user, for whoever has no configuration: in the folder where the system
 * keeps the data of programs (XDG Base Directory, `%APPDATA%`, `Library/Application Support`).
 */
const userSnapshot = (
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string => join(dataFolder(env, platform), 'plashka', 'register.json')

const dataFolder = (
  { XDG_DATA_HOME: xdg, APPDATA: appData }: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string => {
  // XDG: a relative path is to be ignored.
  if (xdg !== undefined && isAbsolute(xdg)) return xdg
  if (platform === 'win32') return appData ?? join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return join(homedir(), '.local', 'share')
}

/** What a configuration says of the snapshot. */
interface RegisterConfig {
  /** Path of the configuration itself. */
  readonly path: string
  /** What it names, counted from its own folder. */
  readonly file: string | undefined
}

export interface SnapshotPlace {
  readonly path: string
  /** Somebody asked for this very file: that it is missing must be said. */
  readonly named: boolean
}

/**
 * Where the snapshot may lie, best first: the file of the option, the file the configuration
 * names, the one beside the configuration, the user's own. A named place is the only one.
 */
export const snapshotPlaces = (
  option: string | undefined,
  config: RegisterConfig | undefined,
): readonly [SnapshotPlace, ...SnapshotPlace[]] => {
  if (option !== undefined) return [{ path: option, named: true }]
  const own = { path: userSnapshot(), named: false }
  if (config === undefined) return [own]
  const folder = dirname(config.path)
  if (config.file !== undefined) return [{ path: resolve(folder, config.file), named: true }]
  return [{ path: join(resolve(folder), snapshotName), named: false }, own]
}
