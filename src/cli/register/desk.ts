import type { Language } from '../../messages/sentence.ts'
import { type AgeLimits, ageLimits } from '../../plashka/options/register-age.ts'
import { SettingsReader } from '../config/settings.ts'
import type { RegisterOptions } from './options.ts'
import type { SnapshotPlace } from './snapshot/place.ts'

/** What a command of `plashka register` works with: where snapshots lie, in which language. */
export interface Desk {
  readonly language: Language
  readonly places: readonly [SnapshotPlace, ...SnapshotPlace[]]
  readonly limits: AgeLimits
}

/** Reads the configuration, if there is one. @throws UsageError, RuleFileError. */
export const openDesk = async (options: RegisterOptions): Promise<Desk> => {
  const { config, register, language } = options
  const settings = await new SettingsReader(config, { register }, language ?? 'ru').of('-')
  return {
    language: language ?? settings.lang ?? 'ru',
    places: settings.register.places,
    limits: ageLimits(settings.register.age),
  }
}
