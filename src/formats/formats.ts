import type { Format } from './format.ts'
import { htmlFormat } from './html/html.ts'
import { markdownFormat, mdxFormat } from './markdown/markdown.ts'
import { textFormat } from './text.ts'

/** Every format that can be read, in the order in which they are offered. */
export const formats: readonly Format[] = [textFormat, htmlFormat, markdownFormat, mdxFormat]

/** The format of that name, or of a path's ending; plain text where neither says anything. */
export function formatFor(name: string | undefined, path: string | undefined): Format | undefined {
  if (name !== undefined) return formats.find((format) => format.name === name)
  const ending = /\.([^./\\]+)$/.exec(path ?? '')?.[1]?.toLowerCase()
  if (ending === undefined) return textFormat
  return formats.find((format) => format.extensions.includes(ending))
}
