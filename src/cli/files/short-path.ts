import native, { type PlatformPath } from 'node:path'
import { placeIn } from './paths.ts'

/** A path as a person in the current folder would write it: relative when it lies inside. */
export const shortPath = (
  path: string,
  here: string = process.cwd(),
  system: PlatformPath = native,
): string => (placeIn(here, path, system) ? system.relative(here, path) : path)
