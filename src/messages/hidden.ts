/** What keeps a label from the reader, in words; `how` is the code of the reading (docs/reading.md). */
interface HiddenWords {
  readonly [how: string]: string
}

export const hiddenRu: HiddenWords = {
  'hidden-attribute': 'у элемента есть атрибут hidden',
  'display-none': 'элемент не показывается (display: none, popover)',
  'visibility-hidden': 'стиль делает его невидимым (visibility, opacity, color: transparent)',
  'zero-font-size': 'размер его шрифта равен нулю',
  'off-screen': 'стиль уводит его за край экрана (left, text-indent, translate)',
  clipped: 'стиль обрезает его целиком (clip, clip-path)',
  'zero-size':
    'стиль не оставляет ему места (height или width при overflow: hidden, transform: scale(0))',
  'hiding-class':
    'класс элемента оставляет текст только программам, которые читают с экрана (visually-hidden, sr-only, screen-reader-text)',
  code: 'оно стоит в коде',
  comment: 'оно стоит в комментарии',
  script: 'оно стоит в <script> или <noscript>',
  template: 'оно стоит в том, что показывается не само или не всегда (<template>, <video>, MDX)',
  attribute: 'оно стоит в атрибуте или описании (alt, title, content)',
}

export const hiddenEn: HiddenWords = {
  'hidden-attribute': 'its element has the attribute hidden',
  'display-none': 'its element is not displayed (display: none, popover)',
  'visibility-hidden': 'a style makes it invisible (visibility, opacity, color: transparent)',
  'zero-font-size': 'its font size is zero',
  'off-screen': 'a style moves it off screen (left, text-indent, translate)',
  clipped: 'a style clips all of it (clip, clip-path)',
  'zero-size':
    'a style leaves no room for it (height or width with overflow: hidden, transform: scale(0))',
  'hiding-class':
    'a class of its element leaves the text to screen readers only (visually-hidden, sr-only, screen-reader-text)',
  code: 'it stands in code',
  comment: 'it stands in a comment',
  script: 'it stands in <script> or <noscript>',
  template: 'it stands in what is not displayed as it is, or not always (<template>, <video>, MDX)',
  attribute: 'it stands in an attribute or a description (alt, title, content)',
}
