/** Days between which an agent was in the register: from `included` to the day before `excluded`. */
export interface Period {
  readonly included?: string | undefined
  readonly excluded?: string | undefined
}

/** Whether an agent is in the register on a day; without a day: whether it is not excluded. */
export function isInForce({ included, excluded }: Period, date?: string): boolean {
  if (date === undefined) return excluded === undefined
  return (included === undefined || included <= date) && (excluded === undefined || date < excluded)
}

/** Why a text of this day is outside all periods; undefined where it is in one. */
export function outsideOf(
  periods: readonly Period[],
  date: string,
): 'before-inclusion' | 'after-exclusion' | undefined {
  if (periods.some((period) => isInForce(period, date))) return undefined
  const isBefore = periods.every(({ included }) => included !== undefined && date < included)
  return isBefore ? 'before-inclusion' : 'after-exclusion'
}
