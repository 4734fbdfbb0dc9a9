import { lineIndex, type Point } from '../reading/lines.ts'

/** A text as ESLint's rules see it. */
export interface TextSource {
  readonly text: string
  readonly ast: unknown
  getLocFromIndex(offset: number): Point
  getLoc(node: unknown): { start: Point; end: Point }
  getRange(node: unknown): [number, number]
  traverse(): []
}

export interface File {
  readonly body: string | Uint8Array
}

/**
 * A language of ESLint for files of any text: one node, the whole source. plashka parses by itself,
 * and the languages for Markdown and HTML have no place for plain text.
 */
export const textLanguage = {
  fileType: 'text' as const,
  lineStart: 1 as const,
  columnStart: 1 as const,
  nodeTypeKey: 'type',
  /** It has none. */
  validateLanguageOptions(options: object): void {
    for (const name of Object.keys(options)) throw new TypeError(`Unexpected key "${name}" found.`)
  },
  parse({ body }: File) {
    return { ok: true as const, ast: { type: 'root', range: [0, body.length] } }
  },
  createSourceCode({ body }: File, { ast }: { readonly ast: unknown }): TextSource {
    // `fileType` promises a string.
    const text = String(body)
    const getLocFromIndex = lineIndex(text)
    return {
      text,
      ast,
      getLocFromIndex,
      getLoc: () => ({ start: getLocFromIndex(0), end: getLocFromIndex(text.length) }),
      getRange: () => [0, text.length],
      traverse: () => [],
    }
  },
}
