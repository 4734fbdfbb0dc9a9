import type { Severity } from '../messages/finding.ts'
import { type LinterOptions, lintText } from './lint-text.ts'

export type { LinterOptions }

type Range = readonly [number, number]

/** The little of textlint's context that is used, so that its packages are not needed. */
interface Context {
  readonly Syntax: { readonly Document: string }
  readonly severity: number
  readonly locator: { range(range: Range): unknown; at(index: number): unknown }
  readonly fixer: { replaceTextRange(range: Range, text: string): unknown }
  getSource(): string
  getFilePath(): string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: the types of its nodes and errors are textlint's own.
  report(node: any, error: any): void
}

/** As textlint counts them. */
const severities: Readonly<Record<Severity, number>> = { warning: 1, error: 2, info: 3 }

const none: LinterOptions = {}

const reporter =
  (isFixing: boolean) =>
  (context: Context, options: LinterOptions = none) => ({
    [context.Syntax.Document](node: { readonly range: Range }): void {
      const { locator, fixer } = context
      const [base] = node.range
      const found = lintText(context.getSource(), context.getFilePath(), options)
      const first = found.find(({ fix }) => fix !== undefined)
      for (const finding of found) {
        const { fix, message, severity, start, end } = finding
        // One edit mends them all; textlint would call the others left over.
        if (isFixing && fix !== undefined && finding !== first) continue
        context.report(node, {
          message,
          severity: options.severity === undefined ? severities[severity] : context.severity,
          // textlint knows no empty range: where something is missing, it shows the next letter.
          padding:
            start === end ? locator.at(start - base) : locator.range([start - base, end - base]),
          fix: fix && fixer.replaceTextRange([fix.start - base, fix.end - base], fix.text),
          finding,
        })
      }
    },
  })

/** A rule of textlint: checks the label in text, Markdown and HTML, and mends it with `--fix`. */
// biome-ignore lint/style/noDefaultExport: textlint takes the default export.
export default { linter: reporter(false), fixer: reporter(true) }
