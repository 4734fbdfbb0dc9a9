import { explain, explainable } from '../explain/explain.ts'
import type { Block, Explanation, SourceLine } from '../explain/explanation.ts'
import type { Language } from '../messages/sentence.ts'
import type { Look } from '../reporters/look.ts'
import { wrap } from '../reporters/wrap.ts'
import { nearest } from '../rules/nearest.ts'
import { SettingsReader } from './config/settings.ts'
import { cliWords } from './language.ts'
import { lookOf } from './look.ts'
import { UsageError } from './usage-error.ts'

/** `code` in colour at a terminal; elsewhere the backticks would only be in the way. */
const inline = (text: string, look: Look): string =>
  text.replace(/`([^`]+)`/gu, (_, code: string) => look.paint('cyan', code))

const sourceLines = ({ title, url, doubt }: SourceLine, look: Look): readonly string[] => [
  wrap(title, look.columns, '  '),
  ...(url === undefined ? [] : [`    ${url}`]),
  look.paint('dim', wrap(doubt, look.columns, '    ')),
]

const blockLines = (block: Block, look: Look): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [look.paint('bold', block.text)]
    case 'text':
      return [inline(wrap(block.text, look.columns, ''), look)]
    case 'said':
      return [look.paint('yellow', wrap(block.text, look.columns, '  │ '))]
    case 'code':
      return block.text
        .split('\n')
        .map((line) =>
          block.language === 'yaml' ? `    ${line}` : wrap(line, look.columns, '    ').trimEnd(),
        )
    case 'list':
      return block.items.map((item) =>
        inline(wrap(item, look.columns, '    '), look).replace('    ', '  - '),
      )
    case 'sources':
      return block.sources.flatMap((source) => sourceLines(source, look))
  }
}

/** The name, and what it means unless the text begins with just that. */
const headingOf = ({ id, title, blocks: [first] }: Explanation): string => {
  const opening = first?.kind === 'text' ? first.text.toLowerCase() : ''
  return opening.startsWith(title.toLowerCase()) ? id : `${id}: ${title.replaceAll('`', '')}`
}

/** An explanation for a person at a terminal: the blocks of its page, without the markup. */
export const explanationText = (explanation: Explanation, look: Look): string =>
  `${[
    [look.paint('bold', headingOf(explanation))],
    ...explanation.blocks.map((block) => blockLines(block, look)),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

/**
 * `plashka explain NAME`: a rule, a finding code or a tolerated deviation. Returns the exit code.
 * @throws UsageError for a name that means nothing.
 */
export const explainName = async (
  name: string,
  options: { readonly config: string | undefined; readonly language: Language | undefined },
): Promise<number> => {
  const settings = await new SettingsReader(options.config, {}, options.language ?? 'ru').of('-')
  const language = options.language ?? settings.lang ?? 'ru'
  const explanation = explain(name, settings.rules, language)
  if (explanation === undefined) {
    const words = cliWords(language)
    const near = nearest(name, explainable(settings.rules))
    const hint = near === undefined ? words.explain.where : words.errors.didYouMean([near])
    throw new UsageError(`${words.explain.unknown(name)} ${hint}`)
  }
  process.stdout.write(explanationText(explanation, lookOf(process.stdout, language)))
  return 0
}
