import type { HtmlLook } from '../format.ts'

/**
 * Turns any text into HTML that displays it. Brackets and braces too: WordPress takes `[x]` in a
 * page for a shortcode, and the templates of site generators begin with `{{` or `{%`.
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('[', '&#91;')
    .replaceAll('{', '&#123;')
}

/** Turns any text into the value of a quoted attribute. */
function escapeAttribute(text: string): string {
  return escapeHtml(text).replaceAll('"', '&quot;')
}

/** The element a new label is written as; `label` is the text it displays. */
export function labelElement(
  label: string,
  { element, className }: HtmlLook,
  language: string,
): string {
  const lang = escapeAttribute(language)
  const attributes = `class="${escapeAttribute(className)}" role="note" lang="${lang}"`
  return `<${element} ${attributes}>${escapeHtml(label)}</${element}>`
}
