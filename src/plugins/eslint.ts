import { findingCodes } from '../rules/finding-codes.ts'
import { textLanguage } from './eslint-language.ts'
import { type LinterOptions, lintText } from './lint-text.ts'

export type { LinterOptions }

/** The little of ESLint's context that is used, so that its packages are not needed. */
interface Context {
  readonly filename: string
  readonly options: readonly unknown[]
  // biome-ignore lint/suspicious/noExplicitAny: each language of ESLint has its own kind of source.
  readonly sourceCode: any
  // biome-ignore lint/suspicious/noExplicitAny: the types of its reports are ESLint's own.
  report(descriptor: any): void
}

interface Fixer {
  replaceTextRange(range: [number, number], text: string): unknown
}

const none: LinterOptions = {}

/** ESLint gives all that a rule reports one weight, so errors have a rule, and the rest another. */
const rule = (description: string, isOurs: (severity: string) => boolean) => ({
  meta: {
    type: 'problem' as const,
    docs: { description },
    fixable: 'code' as const,
    schema: [{ type: 'object' as const }],
    messages: Object.fromEntries(findingCodes.map((code) => [code, '{{message}}'])),
  },
  create({ filename, options, sourceCode, report }: Context): Record<never, never> {
    const [own = none] = options as readonly [LinterOptions?]
    for (const { severity, start, end, ...finding } of lintText(sourceCode.text, filename, own)) {
      if (!isOurs(severity)) continue
      const { code, message, fix } = finding
      report({
        // Languages count lines and columns from 0 or from 1; each knows its own way.
        loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) },
        messageId: code,
        data: { message },
        fix: (fixer: Fixer) => fix && fixer.replaceTextRange([fix.start, fix.end], fix.text),
      })
    }
    return {}
  },
})

/** A plugin of ESLint: a language for texts, and a rule for errors and one for the rest. */
// biome-ignore lint/style/noDefaultExport: plugins of ESLint are default exports.
export default {
  meta: { name: 'plashka', namespace: 'plashka' },
  languages: { text: textLanguage },
  rules: {
    errors: rule('Errors in the label of a foreign agent', (severity) => severity === 'error'),
    warnings: rule('Warnings and remarks about the label', (severity) => severity !== 'error'),
  },
}
