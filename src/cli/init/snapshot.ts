import { relative, resolve } from 'node:path'
import type { Language } from '../../messages/sentence.ts'
import { withSlashes } from '../files/paths.ts'
import { findSnapshot, openSnapshot } from '../register/snapshot/open.ts'
import { snapshotPlaces } from '../register/snapshot/place.ts'
import type { Snapshot } from './ask.ts'

/**
 * The snapshot of the register named, else the one a configuration here would find by itself.
 * @throws UsageError for one that is not there or cannot be read.
 */
export const openFor = (named: string | undefined, language: Language): Snapshot | undefined => {
  const config = { path: resolve('plashka.config.yaml'), file: undefined }
  const path = findSnapshot(snapshotPlaces(named, config))
  if (path === undefined) return undefined
  const file = named === undefined ? undefined : withSlashes(relative('.', named))
  return { register: openSnapshot(path, language), file }
}
