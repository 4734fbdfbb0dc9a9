const dayMs = 86_400_000
/** The register dates by Moscow, three hours ahead of UTC in all of its years. */
const moscow = 3 * 3_600_000
/** There was no register before the law of 20 July 2012. */
const firstYear = 2012
const lastYear = 2099

/**
 * Reads a day of the register as `YYYY-MM-DD`; undefined where the value is none.
 * In: «15.08.2025», ISO 8601 with or without a time, milliseconds since 1970, a day number of
 * Excel, or a date as a spreadsheet reader hands it out (its wall clock in UTC).
 */
export function readDay(value: unknown): string | undefined {
  if (value instanceof Date) return fromTime(value.getTime())
  if (typeof value === 'number') {
    // Day numbers of Excel count from 30 December 1899.
    if (value < 100_000) return fromTime(Date.UTC(1899, 11, 30) + Math.floor(value) * dayMs)
    return fromTime(value + moscow)
  }
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  const russian =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[\s,]+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*г\.?)?$/u.exec(text)
  if (russian) return calendar(Number(russian[3]), Number(russian[2]), Number(russian[1]))
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+)?$/u.exec(text)
  if (iso) return calendar(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/u.test(text))
    return fromTime(Date.parse(text) + moscow)
  if (/^\d{12,13}$/u.test(text)) return fromTime(Number(text) + moscow)
  return undefined
}

function fromTime(time: number): string | undefined {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return undefined
  return calendar(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function calendar(year: number, month: number, day: number): string | undefined {
  if (year < firstYear || year > lastYear) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}
