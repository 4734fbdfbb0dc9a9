import { isAbsolute, relative, sep } from 'node:path'

/** A path as a person in the current folder would write it: relative when it lies inside. */
export const shortPath = (path: string): string => {
  const short = relative(process.cwd(), path)
  return short === '' || short.startsWith(`..${sep}`) || short === '..' || isAbsolute(short)
    ? path
    : short
}
