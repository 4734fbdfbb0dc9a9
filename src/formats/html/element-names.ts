/** Names of elements that pages are made of. The number of a name is its place in this list. */
export const elementNames: readonly string[] =
  'a abbr address article aside b bdi bdo big blockquote body br button caption center cite code data dd del dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main mark meta nav noscript ol p path pre q s samp script section small source span strong style sub sup table tbody td tfoot th thead time title tr tt u ul var wbr'.split(
    ' ',
  )

/** The key of a name with one more letter; it holds the last four letters, and a part of a fifth. */
export function keyWith(key: number, unit: number): number {
  return (key << 7) | unit
}
const lettersInKey = 4

/** Numbers by key, each plus one, in the first free place from its own on; 0 is free. */
const places = new Uint8Array(256)
const lastPlace = places.length - 1
const keys = Int32Array.from(elementNames, (name) =>
  [...name].reduce((key, letter) => keyWith(key, letter.charCodeAt(0)), 0),
)
for (const [number, key] of keys.entries()) {
  let place = placeOf(key)
  while (places[place] !== 0) place = (place + 1) & lastPlace
  places[place] = number + 1
}

function placeOf(key: number): number {
  return Math.imul(key, 0x9e_37_79_b1) >>> 24
}

/**
 * The number of the name that stands at `from`..`to` of a source, in lower-case letters, or -1: a
 * string that is cut for each tag and looked up costs more than reading the tag.
 */
export function numberOfName(source: string, from: number, to: number, key: number): number {
  const length = to - from
  for (let place = placeOf(key); places[place] !== 0; place = (place + 1) & lastPlace) {
    const number = (places[place] ?? 0) - 1
    if (keys[number] !== key) continue
    const name = elementNames[number] ?? ''
    if (name.length !== length) continue
    if (length <= lettersInKey || source.startsWith(name, from)) return number
  }
  return -1
}
