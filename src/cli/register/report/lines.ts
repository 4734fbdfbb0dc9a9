import { displayWidth, printable } from '../../../reporters/display-width.ts'
import type { Look } from '../../../reporters/look.ts'
import { padTo } from '../../../reporters/wrap.ts'

/** A title and what it says; several lines stand under one another. */
export type Row = readonly [title: string, text: string | readonly string[]]

/** Rows as two columns, the titles dim. Lines are not broken: names are there to be copied. */
export const rowLines = (rows: readonly Row[], look: Look, indent = '  '): readonly string[] => {
  const width = Math.max(0, ...rows.map(([title]) => displayWidth(title)))
  const hang = indent + ' '.repeat(width + 2)
  return rows.flatMap(([title, text]) => {
    const parts = typeof text === 'string' ? [text] : text
    return parts.map((part, index) => {
      if (index > 0) return hang + printable(part)
      return `${indent}${look.paint('dim', padTo(title, width))}  ${printable(part)}`
    })
  })
}

export const printLines = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`)
}
