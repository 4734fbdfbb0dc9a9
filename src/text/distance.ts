/**
 * Levenshtein distance of two short strings, in UTF-16 code units, or `limit + 1` once it is
 * certain to be larger. Meant for words and identifiers, not for texts. With a limit only the cells
 * that can stay below it are counted (Ukkonen, 1985).
 */
export function distance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0
  const most = Math.min(limit, Math.max(a.length, b.length))
  if (Math.abs(a.length - b.length) > most) return limit + 1
  const far = most + 1
  const row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most)
    const to = Math.min(b.length, i + most)
    const unit = a.charCodeAt(i - 1)
    let diagonal = row[from - 1] ?? far
    let left = from === 1 ? i : far
    row[from - 1] = left
    let best = left
    for (let j = from; j <= to; j++) {
      // Outside the band, where the last row did not come, it is too far.
      const above = j === i + most ? far : (row[j] ?? far)
      const substitution = diagonal + (unit === b.charCodeAt(j - 1) ? 0 : 1)
      left = Math.min(substitution, above + 1, left + 1)
      diagonal = above
      row[j] = left
      if (left < best) best = left
    }
    if (best > limit) return limit + 1
  }
  return Math.min(row[b.length] ?? far, limit + 1)
}
