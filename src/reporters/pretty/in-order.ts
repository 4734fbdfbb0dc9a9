import type { RuleVerdict } from '../../plashka.ts'
import type { Look } from '../look.ts'
import { isChanged, type ReportedResult } from '../reported.ts'
import { verdictWord } from '../verdict-word.ts'
import { reportWords } from '../words/words.ts'
import { padTo } from '../wrap.ts'
import { ruleWords, verdictColour } from './verdicts.ts'

/** Whether there is nothing to say of a text but its verdicts: who publishes is unknown of all alike. */
export const isInOrder = (result: ReportedResult): boolean =>
  result.verb !== 'detect' &&
  result.format !== undefined &&
  result.findings.every(({ code }) => code === 'publisher-unknown') &&
  !isChanged(result)

interface Count {
  readonly verdict: RuleVerdict
  texts: number
}

/** Texts in order of which a report says only how many there are, and with which verdicts. */
export class InOrder {
  #texts = 0
  /** Texts that no rule is in force for. */
  #unruled = 0
  readonly #counts = new Map<string, Count[]>()

  add({ verdicts }: ReportedResult): void {
    this.#texts += 1
    if (verdicts.length === 0) this.#unruled += 1
    for (const verdict of verdicts) this.#count(verdict)
  }

  #count(verdict: RuleVerdict): void {
    const counts = this.#counts.get(verdict.rule) ?? []
    if (counts.length === 0) this.#counts.set(verdict.rule, counts)
    const same = counts.find(
      (count) =>
        count.verdict.verdict === verdict.verdict && count.verdict.edition === verdict.edition,
    )
    if (same === undefined) counts.push({ verdict, texts: 1 })
    else same.texts += 1
  }

  /** What a person is told of them; empty where there are none. */
  told({ language, paint, signs }: Look, isQuiet: boolean): string {
    if (this.#texts === 0) return ''
    const words = reportWords(language)
    const rows = [...this.#counts.values()].flat()
    const names = rows.map(({ verdict }) => ruleWords(verdict, language))
    const said = rows.map(({ verdict }) => verdictWord(verdict, language, signs))
    const width = (column: readonly string[]) => Math.max(...column.map((cell) => cell.length))
    const [wide, wider] = [width(names), width(said)]
    const lines = rows.map(({ verdict, texts }, index) => {
      const word = paint(verdictColour(verdict.verdict), padTo(said[index] ?? '', wider))
      return `  ${padTo(names[index] ?? '', wide)}  ${word}  ${texts}\n`
    })
    const unruled = this.#unruled === 0 ? '' : `  ${words.noRules}  ${this.#unruled}\n`
    return `${words.inOrder(this.#texts, isQuiet)}\n${lines.join('')}${unruled}\n`
  }
}
