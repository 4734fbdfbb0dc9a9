import { formatFor } from '../formats/formats.ts'

/** Language of an editor → name of a format. */
const languages: Readonly<Record<string, string>> = {
  plaintext: 'text',
  text: 'text',
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
}

/**
 * The format of an open text: its file's ending where that says one, since the command line judges
 * the same file by it; else the editor's language. Undefined where neither is read.
 */
export const formatOf = (path: string | undefined, language: string): string | undefined => {
  const hasEnding = /\.[^./\\]+$/.test(path ?? '')
  const own = hasEnding ? formatFor(undefined, path)?.name : undefined
  return own ?? languages[language]
}
