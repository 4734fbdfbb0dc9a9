/** What the character references stand for that texts are full of; none is a letter. */
const references: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['bdquo', '„'],
  ['copy', '©'],
  ['deg', '°'],
  ['euro', '€'],
  ['gt', '>'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['ldquo', '“'],
  ['lt', '<'],
  ['mdash', '—'],
  ['minus', '−'],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['numero', '№'],
  ['quot', '"'],
  ['raquo', '»'],
  ['rdquo', '”'],
  ['sect', '§'],
  ['thinsp', '\u2009'],
  ['times', '×'],
])

const numbers = [...references.values()].map((unit) => `#${unit.charCodeAt(0)}`)
const usual = new RegExp(`&(?:${[...references.keys(), ...numbers].join('|')});`, 'y')

/** Whether the `&` at an offset may begin a reference to a letter, or to what parts no word. */
export function mayBeLetter(source: string, at: number): boolean {
  usual.lastIndex = at
  return /[#A-Za-z]/.test(source.charAt(at + 1)) && !usual.test(source)
}

/** A text with its references decoded; undefined where one is not among the usual. */
export function decodePlain(text: string): string | undefined {
  if (!text.includes('&')) return text
  let decoded = ''
  let at = 0
  for (let next = nextReference(text, 0); next !== -1; next = nextReference(text, at)) {
    const end = text.indexOf(';', next + 1)
    const value =
      end === -1 ? undefined : referenceTo(text.slice(next + 1, Math.min(end, next + 9)))
    if (value === undefined) return undefined
    decoded += text.slice(at, next) + value
    at = end + 1
  }
  return decoded + text.slice(at)
}

/** Where the next `&` stands that may begin a reference, or -1. */
export function nextReference(text: string, from: number): number {
  let at = text.indexOf('&', from)
  while (at !== -1 && !mayBeginReference(text.charCodeAt(at + 1))) at = text.indexOf('&', at + 1)
  return at
}

function mayBeginReference(unit: number): boolean {
  return unit === 0x23 || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

/** What a reference stands for, by what is written between its marks; undefined for all but the usual. */
export function referenceTo(name: string): string | undefined {
  if (name.charCodeAt(0) !== 0x23) return references.get(name)
  const code = /^#\d{2,5}$/.test(name) ? Number(name.slice(1)) : 0
  return isUsualCode(code) ? String.fromCharCode(code) : undefined
}

/** Control characters, line ends, halves of pairs and what comes after them are left to the parser. */
function isUsualCode(code: number): boolean {
  const isLineEnd = code === 0x2028 || code === 0x2029
  return (code > 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800 && !isLineEnd)
}
