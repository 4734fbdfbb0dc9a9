import type { Language } from '../../messages/sentence.ts'
import type { Rule } from '../../rules/types.ts'
import { type Markup, markup } from './markup.ts'
import { visible } from './visible.ts'

/** An address that a browser only opens: no script, no file, nothing that ends the attribute. */
const isWeb = (url: string): boolean => /^https?:\/\/[^\s<>"'\p{C}]+$/iu.test(url)

/** The legal source of a finding: its title, as a link where its address is one of the web. */
export const basis = (
  url: string | undefined,
  rules: readonly Rule[],
  language: Language,
): Markup | undefined => {
  if (url === undefined) return undefined
  const source = rules.flatMap(({ sources }) => sources).find((each) => each.url === url)
  const title = visible(source?.title[language] ?? url)
  return isWeb(url) ? markup`<a href="${url}" rel="noopener noreferrer">${title}</a>` : title
}

/** A rule in the words of its file. */
export const ruleTitle = (
  id: string,
  rules: readonly Rule[],
  language: Language,
): string | undefined => rules.find((rule) => rule.id === id)?.title[language]
