/**
 * Classes whose one meaning, in every style sheet that knows them, is that the text is for screen
 * readers only and nobody sees it:
 * `visually-hidden` of Bootstrap 5 (getbootstrap.com/docs/5.3/helpers/visually-hidden),
 * `sr-only` of Bootstrap 3 and 4 and of Tailwind (tailwindcss.com/docs/display),
 * `screen-reader-text` of WordPress (make.wordpress.org/accessibility/handbook/markup/the-css-class-screen-reader-text).
 */
const hidingClasses = ['visually-hidden', 'sr-only', 'screen-reader-text']

export function isHidingClass(name: string): boolean {
  return hidingClasses.includes(name)
}

/** Whether one may stand in the source of an attribute: a search, and no list of its words. */
export function mayHide(written: string): boolean {
  return hidingClasses.some((name) => written.includes(name))
}
