import { displayWidth } from './display-width.ts'

/** Breaks a text at spaces into lines of at most `columns`, each after `indent`; long words stay whole. */
export const wrap = (text: string, columns: number, indent: string): string => {
  const lines: string[] = []
  const room = columns - displayWidth(indent)
  let line = ''
  let width = 0
  for (const word of text.split(/ +/u)) {
    const wide = displayWidth(word)
    if (line === '') {
      line = word
      width = wide
    } else if (width + 1 + wide > room) {
      lines.push(indent + line)
      line = word
      width = wide
    } else {
      line += ` ${word}`
      width += 1 + wide
    }
  }
  lines.push(indent + line)
  return lines.join('\n')
}

/** Pads a text to a number of columns, as a terminal counts them. */
export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
