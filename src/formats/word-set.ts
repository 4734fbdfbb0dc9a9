/** A set of the words of a text, parted by single spaces: long lists of tag names stay readable. */
export function wordSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
