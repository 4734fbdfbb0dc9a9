/** The first name of an object is short: more of a text is not looked at. */
const longestHead = 500

const named = /^\uFEFF?\s*(?:\[\s*)?\{\s*"(?:[^"\\\r\n]|\\.)*"\s*:/
const list = /^\uFEFF?\s*\[\s*(?:["[{]|-?\d|true\b|false\b|null\b)/

/**
 * Whether a text is data that was saved as plain text: JSON, one value to the end or one on each
 * line. A line put into it would spoil it. An object needs no more than its first name and its
 * last bracket, so that one with a slip in it is none the less; a list must be whole.
 */
export function isJson(source: string): boolean {
  const head = source.slice(0, longestHead)
  if (!/^\uFEFF?\s*[{[]/.test(head)) return false
  const end = source.trimEnd()
  if (!/[}\]]$/.test(end.slice(-1))) return false
  return named.test(head) || (list.test(head) && isParsed(end))
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
