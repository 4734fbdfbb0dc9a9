import { wordSet } from '../word-set.ts'

/** What each part of a table must stand in, written as it should be; a row may do without a body. */
export const tableParts: Readonly<Record<string, ReadonlySet<string>>> = {
  caption: wordSet('table'),
  thead: wordSet('table'),
  tbody: wordSet('table'),
  tfoot: wordSet('table'),
  tr: wordSet('table thead tbody tfoot'),
  td: wordSet('tr'),
  th: wordSet('tr'),
}

/** Nothing but parts of a table and white space stands in these: a parser moves the rest out. */
export const tableHolders = wordSet('table thead tbody tfoot tr')
