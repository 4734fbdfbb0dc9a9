/**
 * Classes whose one meaning, in every style sheet that knows them, is that the text is for screen
 * readers only and nobody sees it:
 * `visually-hidden` of Bootstrap 5 (getbootstrap.com/docs/5.3/helpers/visually-hidden),
 * `sr-only` of Bootstrap 3 and 4 and of Tailwind (tailwindcss.com/docs/display),
 * `screen-reader-text` of WordPress (make.wordpress.org/accessibility/handbook/markup/the-css-class-screen-reader-text).
 */
const hidingClasses = ['visually-hidden', 'sr-only', 'screen-reader-text']

/**
 * Fonts that show a picture for the name of it that stands in the text, `warning`:
 * `material-icons` and `material-symbols-outlined` of Google (developers.google.com/fonts/docs/material_icons).
 */
const icons = /^material-(?:icons|symbols)(?:-|$)/

/** The code for what a class makes of the text, where it leaves it to nobody who looks at the page. */
export function hiddenByClass(name: string): string | undefined {
  if (hidingClasses.includes(name)) return 'hiding-class'
  return icons.test(name) ? 'template' : undefined
}

/**
 * `d-none` of Bootstrap 4 and 5 is `display: none`; `d-md-block` and the like beside it show the
 * element on wider screens (getbootstrap.com/docs/5.3/utilities/display).
 */
const gone = 'd-none'
const shownWider = /^d-(?:sm|md|lg|xl|xxl)-(?!none$)/

/** Whether classes leave an element out of the page on every screen. */
export function isGoneByClasses(names: readonly (string | number)[]): boolean {
  return names.includes(gone) && !names.some((name) => shownWider.test(`${name}`))
}

/** Whether one may stand in the source of an attribute: a search, and no list of its words. */
export function mayHide(written: string): boolean {
  return (
    written.includes('material-') ||
    written.includes(gone) ||
    hidingClasses.some((name) => written.includes(name))
  )
}
