import native, { type PlatformPath } from 'node:path'

/** A path with slashes, as patterns have them. On Windows only: elsewhere a name may hold `\`. */
export const withSlashes = (path: string, { sep }: PlatformPath = native): string =>
  path.replaceAll(sep, '/')

/**
 * Where a path lies in a folder, with slashes: empty for the folder itself, undefined outside of it.
 * Windows tells no capitals apart, and what is on another drive or share is outside.
 */
export const placeIn = (
  folder: string,
  path: string,
  system: PlatformPath = native,
): string | undefined => {
  const way = system.relative(folder, path)
  const isOutside = way === '..' || way.startsWith(`..${system.sep}`) || system.isAbsolute(way)
  return isOutside ? undefined : withSlashes(way, system)
}
