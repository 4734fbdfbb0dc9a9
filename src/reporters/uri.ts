const loneSurrogate = /\p{Surrogate}/gu

/** One step of a path as RFC 3986 writes it: Cyrillic, spaces and the like in percents. */
const step = (text: string): string =>
  encodeURIComponent(text.replace(loneSurrogate, '\ufffd')).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** A path with slashes as a URI reference. */
export const uriOfPath = (path: string): string => path.split('/').map(step).join('/')

/** The address of an absolute path: `/srv/a`, `C:/srv/a` or `//host/srv/a`. */
export const fileUri = (path: string): string => {
  if (path.startsWith('//')) return `file:${uriOfPath(path)}`
  const drive = /^\/?([a-z]:)(?=\/|$)/iu.exec(path)
  if (drive === null) return `file://${uriOfPath(path)}`
  return `file:///${drive[1] ?? ''}${uriOfPath(path.slice(drive[0].length))}`
}
