import { blockElements } from '../elements.ts'

type Style = ReadonlyMap<string, string>

/** Nobody moves a text so many CSS pixels to show it in another place. */
const farAway = -999
/** What is at most this wide or high, in CSS pixels, shows no letter. */
const narrowest = 1
/** What is cut off of both sides together, as a share, leaves nothing to be read. */
const nearlyAll = 0.99

/** The alpha of a colour is the fourth of its numbers, or stands behind a slash. */
const transparent =
  /^(?:transparent|#[\da-f]{3}0|#[\da-f]{6}00|(?:rgb|hsl)a?\((?:(?:[^(),/]*,){3}|[^(),/]*\/)\s*0*(?:\.0*)?%?\s*\))$/

/** CSS Values 4: pixels in a unit; `em` and the like for the font size browsers begin with. */
const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  em: 16,
  rem: 16,
  ch: 8,
  ex: 8,
  vw: 10,
  vh: 10,
}

/**
 * How a style leaves the box of an element where nobody sees its text, though it is displayed:
 * the ways in which sites hide a text from all but screen readers. Undefined where it does not.
 * The style sheet may add the `position` that some of them need, but not the other way round.
 */
export function concealedBy(style: Style, tagName: string): string | undefined {
  if (isFarAway(style) || isShifted(style, tagName)) return 'off-screen'
  if (isClipped(style)) return 'clipped'
  if (isShrunk(style, tagName)) return 'zero-size'
  return isWithoutRoom(style, tagName) ? 'zero-size' : undefined
}

/** Whether the first line, which is as much longer as it is moved, stands off screen. */
export function isIndentedAway(style: Style): boolean | undefined {
  const indent = style.get('text-indent')
  return indent === undefined || indent === 'inherit' ? undefined : isFar(indent)
}

function isFarAway(style: Style): boolean {
  const isMoved = style.get('position') !== 'static'
  const sides = isMoved ? ['left', 'right', 'top', 'bottom', 'inset'] : []
  return [...sides, 'margin-left', 'margin-top'].some((side) => isAnyFar(style.get(side)))
}

/** CSS Transforms 1 and 2: a box is moved by a transform too; an element in a line is not. */
function isShifted(style: Style, tagName: string): boolean {
  const moves = /\btranslate(?:x|y|3d)?\(([^()]*)\)/.exec(style.get('transform') ?? '')?.[1]
  return (isAnyFar(moves) || isAnyFar(style.get('translate'))) && isBox(style, tagName)
}

/** CSS Masking 1: `clip` shows a part of what is placed absolutely, `clip-path` of anything. */
function isClipped(style: Style): boolean {
  const clip = /^rect\(([^()]*)\)$/.exec(style.get('clip') ?? '')?.[1]
  if (clip !== undefined && style.get('position') !== 'static') {
    const [top, right, bottom, left] = clip
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(pixelsOf)
    if (isEmptyBetween(left, right) || isEmptyBetween(top, bottom)) return true
  }
  const path = style.get('clip-path') ?? ''
  if (/^circle\(\s*0(?:px|%)?\s*(?:at\b[^()]*)?\)$/.test(path)) return true
  const inset = /^inset\(\s*([\d.%\s]+)\)$/.exec(path)?.[1]
  if (inset === undefined) return false
  const [top = 0, right = top, bottom = top, left = right] = inset.trim().split(/\s+/).map(shareOf)
  return top + bottom >= nearlyAll || left + right >= nearlyAll
}

/** Height and width say nothing about an element in a line, and cells grow with their text. */
function isWithoutRoom(style: Style, tagName: string): boolean {
  const overflow = style.get('overflow') ?? ''
  if (!/^(?:hidden|clip)\b/.test(overflow)) return false
  if (/^(?:table|caption|t[bdhr]|tbody|thead|tfoot)$/.test(tagName) && !isMadeBox(style))
    return false
  if (!isBox(style, tagName)) return false
  return ['height', 'max-height', 'width', 'max-width'].some((name) => {
    const size = pixelsOf(style.get(name))
    return size !== undefined && size <= narrowest
  })
}

/** CSS Transforms 1 and 2: what is scaled to nothing shows nothing; an element in a line is not scaled. */
function isShrunk(style: Style, tagName: string): boolean {
  const isZero =
    /\bscale(?:x|y|3d)?\(\s*0(?:\.0*)?%?\s*[,)]/.test(style.get('transform') ?? '') ||
    /^0(?:\.0*)?%?(?:\s|$)/.test(style.get('scale') ?? '')
  return isZero && isBox(style, tagName)
}

function isBox(style: Style, tagName: string): boolean {
  return blockElements.has(tagName) || isMadeBox(style)
}

function isMadeBox(style: Style): boolean {
  return (
    /^(?:absolute|fixed)$/.test(style.get('position') ?? '') ||
    /^(?:block|flex|grid|inline-|flow-root|list-item)/.test(style.get('display') ?? '')
  )
}

/**
 * Whether a text has a colour nobody sees (CSS Color 4: `transparent`, or an opacity of zero);
 * undefined where the style names no colour. A background in the shape of the letters, a shadow or a
 * colour of their own may show them all the same.
 */
export function isColourless(style: Style): boolean | undefined {
  // What fills the letters comes before their colour.
  const colour = style.get('-webkit-text-fill-color') ?? style.get('color')
  if (colour === undefined || colour === 'inherit') return undefined
  const isShown = [
    'background-clip',
    '-webkit-background-clip',
    'background',
    'text-shadow',
    '-webkit-text-stroke',
  ].some((name) => style.has(name))
  if (isShown) return false
  return transparent.test(colour)
}

/** Whether one of several lengths leads off screen. */
function isAnyFar(values: string | undefined): boolean {
  return values?.split(/[\s,]+/).some(isFar) ?? false
}

function isFar(value: string | undefined): boolean {
  const found = pixelsOf(value)
  return found !== undefined && found <= farAway
}

function isEmptyBetween(from: number | undefined, to: number | undefined): boolean {
  return from !== undefined && to !== undefined && to <= from
}

/** Undefined for what is no length: `auto`, a share of something, a sum. */
function pixelsOf(value: string | undefined): number | undefined {
  const found = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+))([a-z]*)$/.exec(value ?? '')
  const unit = pixels[found?.[2] ?? '']
  return found === null || unit === undefined ? undefined : Number(found[1]) * unit
}

/** Shares alone: nobody knows of how much other lengths are. */
function shareOf(value: string): number {
  return value.endsWith('%') ? Number(value.slice(0, -1)) / 100 || 0 : 0
}
