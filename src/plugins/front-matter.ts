import type { Root } from 'mdast'
import type { FieldNames } from '../formats/fields.ts'
import { type FrontMatter, readFrontMatter } from '../formats/markdown/front-matter/front-matter.ts'

/** The front matter of a Markdown tree, where a plugin such as remark-frontmatter left it. */
export function frontMatterOf(tree: Root, fields: FieldNames): FrontMatter {
  const first: { readonly type: string } | undefined = tree.children[0]
  if (first === undefined || !('value' in first) || typeof first.value !== 'string') return {}
  if (first.type !== 'yaml' && first.type !== 'toml') return {}
  const fence = first.type === 'yaml' ? '---' : '+++'
  return readFrontMatter(`${fence}\n${first.value}\n${fence}`, first.type, fields)
}
