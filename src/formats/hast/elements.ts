import { wordSet } from '../word-set.ts'

/** What HTML elements do to the text they hold, by tag name. */

/** Their edges are walls: no label runs across them. */
export const blockElements = wordSet(
  'address article aside base blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe input legend li link listing main menu meta nav object ol optgroup option p picture plaintext pre search section select summary table tbody td template textarea tfoot th thead title tr ul video audio canvas xmp noscript script style noframes noembed datalist',
)

/** Elements that show white space and line ends as they are typed. */
export const preElements = wordSet('pre textarea listing xmp plaintext')

/** Elements whose content no browser shows, and the word for it. */
export const neverShown: ReadonlyMap<string, string> = new Map([
  ['script', 'script'],
  ['noscript', 'script'],
  ['style', 'code'],
  ['template', 'template'],
  ['iframe', 'template'],
  ['object', 'template'],
  ['video', 'template'],
  ['audio', 'template'],
  ['canvas', 'template'],
  ['noembed', 'template'],
  ['noframes', 'template'],
  ['datalist', 'display-none'],
  ['rp', 'display-none'],
  ['title', 'attribute'],
  ['desc', 'attribute'],
  ['metadata', 'attribute'],
])

export const headings = wordSet('h1 h2 h3 h4 h5 h6')

/** Elements without content and without an end tag. */
export const voidElements = wordSet(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** What a parser opens again in the next block when it was left open in the last. */
export const formattingElements = wordSet('a b big code em font i nobr s small strike strong tt u')
