/** What the markup around a line takes. */
const perLine = 60
const longest = 50_000
const all = 2_000_000

const costOf = (text: number, lines: number): number => text + lines * perLine

/**
 * How many characters of folded lines a report may carry: an editor wants to read on, and thousands
 * of texts must still open.
 */
export class Budget {
  #left = all

  /** Whether so much text in so many lines goes into the report; it is then spent. */
  spend(text: number, lines: number): boolean {
    const cost = costOf(text, lines)
    if (cost > longest || cost > this.#left) return false
    this.#left -= cost
    return true
  }
}

/** What folded lines are paid from. */
export type Spending = Pick<Budget, 'spend'>

/** Whether texts may fit into a budget of which others take nobody knows how much before them. */
export class Outlook {
  /** As much may be left, or anything less: each amount that the others take leaves another. */
  #most = all

  /** Whether a text may fit, after those asked about before. */
  mayFit(text: number, lines: number): boolean {
    const cost = costOf(text, lines)
    if (cost > longest || cost > this.#most) return false
    // It is taken from an amount it fits into; one that it does not fit into is smaller, and stays.
    this.#most = Math.max(this.#most - cost, cost - 1)
    return true
  }
}
