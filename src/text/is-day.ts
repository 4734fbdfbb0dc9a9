const day = /^(\d{4})-(\d{2})-(\d{2})$/
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a value is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: unknown): text is string {
  const found = typeof text === 'string' ? day.exec(text) : null
  if (found === null) return false
  const [year = 0, month = 0, date = 0] = found.slice(1).map(Number)
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0)
  return date >= 1 && date <= length
}
