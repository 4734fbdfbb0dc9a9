import type { Explanation } from '../src/explain/explanation.ts'
import { explanationMarkdown } from '../src/explain/markdown.ts'
import type { Language } from '../src/messages/sentence.ts'
import { generatedBy } from './docs-markdown.ts'

/** A page with one explanation in both languages: what `plashka explain` prints. */
export const explainedPage = (explained: (lang: Language) => Explanation): string => {
  const [ru, en] = [explained('ru'), explained('en')]
  return [
    `# ${ru.id}`,
    generatedBy,
    '## По-русски',
    explanationMarkdown(ru, 3),
    '## In English',
    explanationMarkdown(en, 3),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}
