/** What shows: neither white space nor a byte order mark nor a character without width, but for the mark that turns the letters behind it round. */
export const ink = /[^\s\p{Cf}\u0085]|\u202e/u

/** Whether a unit shows. */
export function isInk(unit: number): boolean {
  if ((unit > 0x20 && unit < 0x7f) || (unit >= 0x0400 && unit < 0x0530)) return true
  return ink.test(String.fromCharCode(unit))
}
