import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'

/** A construct of Markdown with its place in the source, UTF-16 offsets. */
export interface Token {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** The beginning or the end of a construct. */
export interface Event {
  readonly kind: 'enter' | 'exit'
  readonly token: Token
}

const bom = '\uFEFF'
/** Made when the first Markdown is met: the command line loads the parser no sooner. */
let made: ReturnType<typeof gfm>[] | undefined
const extensionsFor = (mdx: boolean): ReturnType<typeof gfm>[] => {
  made ??= [gfm(), frontmatter(['yaml', 'toml'])]
  // MDX has neither: indented text is text, and `<` begins a tag only.
  return mdx ? [...made, { disable: { null: ['codeIndented', 'autolink'] } }] : made
}

/**
 * Takes Markdown apart into events, in the order of the source. Micromark counts without a byte
 * order mark; the offsets here are those of `source`.
 */
export function eventsOf(source: string, mdx: boolean): Event[] {
  const base = source.startsWith(bom) ? bom.length : 0
  const parser = parse({ extensions: extensionsFor(mdx) })
  const chunks = preprocess()(source, undefined, true)
  const tokens = new Map<object, Token>()
  return postprocess(parser.document().write(chunks)).map(([kind, raw]): Event => {
    let token = tokens.get(raw)
    if (token === undefined) {
      token = { type: raw.type, start: raw.start.offset + base, end: raw.end.offset + base }
      tokens.set(raw, token)
    }
    return { kind, token }
  })
}
