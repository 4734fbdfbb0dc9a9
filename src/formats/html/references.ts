/** What the character references stand for that texts are full of; none is a letter. */
export const references: ReadonlyMap<string, string> = new Map([
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

const usual = new RegExp(`&(?:${[...references.keys()].join('|')});`, 'y')

/** Whether the `&` at an offset may begin a reference to a letter, or to what parts no word. */
export function mayBeLetter(source: string, at: number): boolean {
  usual.lastIndex = at
  return /[#A-Za-z]/.test(source.charAt(at + 1)) && !usual.test(source)
}
