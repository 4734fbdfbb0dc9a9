import type { Rule } from '../../rules/types.ts'
import { inTurn } from '../in-turn.ts'
import { type Look, plainLook } from '../look.ts'
import type { ReportedResult, TextVerb } from '../reported.ts'
import type { Reporter } from '../reporter.ts'
import { summary } from '../summary.ts'
import { Tally } from '../tally.ts'
import { signsIn } from '../verdict-word.ts'
import { InOrder, isInOrder } from './in-order.ts'
import { prettyText } from './pretty.ts'

/** As many texts fit on a screen; of more a person wants to see those with something to do. */
const few = 20

/** What a run is asked to tell. */
interface PrettyWish {
  /** How many texts the run is over. */
  readonly texts: number
  /** Whether every text is told of, however many there are. */
  readonly all: boolean
  /** The rules the texts are judged by. */
  readonly rules: readonly Rule[]
}

/**
 * The report of a run, for a person, text by text. Where there are more than twenty, those in order
 * are only counted.
 */
export class PrettyRun {
  readonly #look: Look
  readonly #isShort: boolean
  readonly #inOrder = new InOrder()

  constructor(look: Look, { texts, all, rules }: PrettyWish) {
    this.#look = { ...look, signs: signsIn(rules) }
    this.#isShort = texts > few && !all
  }

  /** What is said of a text when it is done; empty where it is only counted. */
  text(result: ReportedResult): string {
    if (!this.#isShort || !isInOrder(result)) return `${prettyText(result, this.#look)}\n`
    this.#inOrder.add(result)
    return ''
  }

  /** What is said in the end. */
  end(tally: Tally, verb: TextVerb): string {
    return this.#inOrder.told(this.#look, tally.isQuiet) + summary(tally, verb, this.#look.language)
  }
}

/** The report of all texts as a terminal without colours shows it. */
export const pretty: Reporter = ({ language, verb, texts, rules, quiet, all = false }, keep) => {
  const run = new PrettyRun(plainLook(language), { texts, all, rules })
  const tally = new Tally(quiet)
  const tell = (result: ReportedResult): string => {
    tally.add(result)
    return run.text(result)
  }
  return inTurn(keep(), tell, () => run.end(tally, verb))
}
