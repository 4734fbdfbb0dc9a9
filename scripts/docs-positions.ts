import { generatedBy, table } from './docs-markdown.ts'
import { quoted, spots } from './positions.ts'

const visible = (text: string): string => {
  const shown = text
    .replaceAll('\r', '␍')
    .replaceAll('\n', '␊')
    .replaceAll('\u00ad', '<U+00AD>')
    .replaceAll('\u0301', '<U+0301>')
    .replaceAll('|', '\\|')
  return `\`\`${shown}\`\``
}

/** docs/positions.md: what a message quotes in awkward spots, as the tool says it. */
export const positionsPage = (): string => {
  const rows = spots.map((spot) => [
    spot.name,
    spot.format === 'html' ? 'HTML' : 'Markdown',
    quoted(spot).map(visible).join(', '),
  ])
  return [
    '# Positions',
    '',
    generatedBy,
    '',
    'A finding has a range of the source: 0-based UTF-16 code units. What it quotes is exactly that slice, markup inside it included, whatever stands before or in it. Each row is a document whose label has one fault in such a spot, and the slice that the message quotes. The test `test/formats/positions.test.ts` holds each.',
    '',
    ...table(['spot', 'format', 'the message quotes'], rows),
    '',
  ].join('\n')
}
