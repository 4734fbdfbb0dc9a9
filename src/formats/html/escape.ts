/** Turns any text into HTML that displays it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The element a new label is written as; `label` is the text it displays. */
export function labelElement(label: string): string {
  return `<div class="foreign-agent-label" role="note" lang="ru">${escapeHtml(label)}</div>`
}
