// In JavaScript, because the types of remark-mdx would change those of every tree in the project.
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/**
 * GFM as its specification has it. The trees of remark-gfm look for addresses once more, in the
 * text that is displayed, and so link what was escaped: `docs/robustness.md` says so.
 */
function asSpecified() {
  remarkGfm.call(this)
  const data = this.data()
  for (const extensions of data.fromMarkdownExtensions ?? [])
    for (const extension of [extensions].flat()) delete extension.transforms
}

const markdown = unified().use(remarkParse).use(asSpecified)
const mdx = unified().use(remarkParse).use(asSpecified).use(remarkMdx)

export const blocksOfMarkdown = (text) => markdown.parse(text).children
export const blocksOfMdx = (text) => mdx.parse(text).children
