/**
 * Writes displayed text as Markdown that displays it: what Markdown would take for markup is
 * escaped, and no more. White space at the edges is kept as it is: a paragraph shows none.
 */
export function encodeMarkdown(text: string): string {
  return text
    .replace(/\r\n|[\r\n]/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/[*`[\]<~|{}]/g, '\\$&')
    .replace(/&(?=#?[\da-z]+;)/gi, '\\&')
    .replace(/(https?|ftp)(:)(?=\/\/)/gi, '$1\\$2')
    .replace(/(www)(?=\.)/gi, '$1\\')
    .replace(/([\w.+-])@/g, '$1\\@')
    .replace(/(xmpp|mailto):/gi, '$1\\:')
    .replace(/^(\s*)(?=[#>+=:-])/, '$1\\')
    .replace(/^(\s*\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/(\s)(#+\s*)$/, '$1\\$2')
}
