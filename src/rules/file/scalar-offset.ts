import type { Place } from './located.ts'

/**
 * The place in the file of a character of a scalar's value. Folding and indentation change only
 * white space, so the other characters are counted off; a scalar with escapes is marked whole.
 */
export function placeWithin(place: Place, value: string, offset: number): Place {
  const { file } = place
  // The header of a block scalar (`>-`) and an opening quote are not part of the value.
  const raw = file.text.slice(place.start, place.end)
  const header = /^(?:[>|][^\n\r]*|["'])/u.exec(raw)?.[0].length ?? 0
  let at = place.start + header
  for (let index = 0; index <= offset && index <= value.length; index++) {
    const character = value.charAt(index)
    if (/^\s?$/u.test(character)) continue
    while (at < place.end && /\s/u.test(file.text.charAt(at))) at += 1
    if (file.text.charAt(at) !== character) return place
    if (index === offset) return { file, start: at, end: at + 1 }
    at += 1
  }
  return { file, start: Math.min(at, place.end), end: Math.min(at, place.end) }
}
