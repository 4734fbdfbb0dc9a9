import { lineStarts } from '../../reading/lines.ts'
import type { KeptText, Piece, ReportOptions } from '../reporter.ts'
import { type Budget, Outlook, type Spending } from './budget.ts'
import type { Markup } from './markup.ts'
import { sourceView } from './source-view.ts'
import { type OpenText, textFrame } from './text-view.ts'
import { htmlWords } from './words/words.ts'

/** A source of which it is not known yet whether it goes into the report. */
interface Waiting {
  readonly source: string
}

/** For what cannot go into the report in any case. */
const nothing: Spending = { spend: () => false }

/**
 * Texts that nothing is said of. They come last on the page and get what the others leave of the
 * budget: until that is known, the sources wait that may fit, no more than fit into the whole of it.
 */
export class CleanTexts {
  readonly #options: ReportOptions
  readonly #keep: () => KeptText
  readonly #outlook = new Outlook()
  readonly #parts: (KeptText | Waiting)[] = []
  #current: KeptText | undefined
  count = 0

  constructor(options: ReportOptions, keep: () => KeptText) {
    this.#options = options
    this.#keep = keep
  }

  add(text: OpenText): void {
    const { source } = text
    const { before, after } = textFrame(text, this.#options)
    this.count += 1
    this.#settle(before)
    if (source !== '' && this.#outlook.mayFit(source.length, lineStarts(source).length)) {
      this.#parts.push({ source })
      this.#current = undefined
    } else this.#settle(this.#view(source, nothing))
    this.#settle(after)
  }

  #settle({ html }: Markup): void {
    if (this.#current === undefined) {
      this.#current = this.#keep()
      this.#parts.push(this.#current)
    }
    this.#current.add(html)
  }

  #view(source: string, budget: Spending): Markup {
    return sourceView(source, [], budget, htmlWords(this.#options.language))
  }

  /** All of them, with as many sources as the budget carries. */
  *pieces(budget: Budget): Iterable<Piece> {
    for (const part of this.#parts)
      if ('source' in part) yield this.#view(part.source, budget).html
      else yield* part.pieces()
  }
}
