import { finding, type LabelCheck } from './context.ts'

/** The label follows the edition in force on the text's date, not a former or a later one. */
export const editions: LabelCheck = (context) => {
  const { label, rule, edition } = context
  const own = rule.editions.find((one) => one.id === label?.edition)
  if (label === undefined || own === undefined || own.id === edition.id) return []
  if (own.from > edition.from) {
    const args = { edition: own.id, from: own.from, current: edition.id }
    return finding(context, 'label-later-edition', label, args)
  }
  const args = { edition: own.id, until: own.until ?? '', current: edition.id }
  return finding(context, 'label-outdated', label, args)
}
