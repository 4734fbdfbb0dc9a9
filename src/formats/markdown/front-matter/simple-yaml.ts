const line = /^([A-Za-z_][\w-]*):(?: (.*))?$/
/** A word or more of prose: no mark of YAML at the beginning, none with a meaning inside. */
const prose = /^.(?:[^\t]*[^\s:])?$/su
/** How prose begins. The usual letters first: asking Unicode takes most of a millisecond. */
const usualLetter = /^[A-Za-zА-яЁё]/
const letter = /^\p{L}/u
const day = /^\d{4}-\d{2}-\d{2}$/
const quoted = /^"([^"\\]*)"$/
const usualList = /^\[(?:[A-Za-zА-яЁё\d «»—.-]+(?:, [A-Za-zА-яЁё\d «»—.-]+)*)?\]$/
const list = /^\[(?:[\p{L}\d «»—.-]+(?:, [\p{L}\d «»—.-]+)*)?\]$/u
const word = /^(?:null|true|false)$/i

/**
 * Reads front matter that is nothing but a key and a simple value in each line, without a parser of
 * YAML: texts, days, lists, nothing. Out: the texts, and for any other value undefined; undefined as
 * a whole where a parser has to be asked. The parser agrees, see `test/formats/markdown/plain-page.test.ts`.
 */
export function simpleYaml(source: string): Map<string, string | undefined> | undefined {
  const fields = new Map<string, string | undefined>()
  for (const text of source === '' ? [] : source.split('\n')) {
    const [, key, value = ''] = line.exec(text) ?? []
    if (key === undefined || fields.has(key)) return undefined
    const isText = day.test(value) || isProse(value)
    const inQuotes = quoted.exec(value)?.[1]
    if (isText) fields.set(key, value)
    else if (inQuotes !== undefined) fields.set(key, inQuotes)
    else if (value === '' || usualList.test(value) || list.test(value)) fields.set(key, undefined)
    else return undefined
  }
  return fields
}

function isProse(value: string): boolean {
  if (!usualLetter.test(value) && !letter.test(value)) return false
  return prose.test(value) && !word.test(value) && !/: | #/.test(value)
}
