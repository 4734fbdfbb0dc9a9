import type { RegisterAge } from '../../../plashka.ts'
import type { Register } from '../../../register/agent.ts'
import type { Config } from '../../config/load-config.ts'
import { type SnapshotPlace, snapshotPlaces } from './place.ts'

/** Where the snapshot of a text's register may lie, and how old it may be. */
export interface RegisterSettings {
  readonly places: readonly [SnapshotPlace, ...SnapshotPlace[]]
  readonly age: RegisterAge
  /** The snapshot itself, where a text is to be judged with it. */
  readonly snapshot?: Register | undefined
}

/** What the option and the configuration say of the register. */
export const registerSettings = (
  option: string | undefined,
  config: Config | undefined,
): RegisterSettings => {
  const said = config?.file.register
  const place = config === undefined ? undefined : { path: config.path, file: said?.file }
  return {
    places: snapshotPlaces(option, place),
    age: { warn: said?.['max-age'], error: said?.['expire-age'] },
  }
}
