import { displayWidth } from './display-width.ts'

/** Breaks a text at spaces into lines of at most `columns`, each after `indent`; long words stay whole. */
export const wrap = (text: string, columns: number, indent: string): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/u)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(indent + longer) > columns) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  return lines.map((each) => indent + each).join('\n')
}

/** Pads a text to a number of columns, as a terminal counts them. */
export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
