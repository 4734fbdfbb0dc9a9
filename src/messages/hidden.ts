/** What keeps a label from the reader, in words; `how` is the code of the reading (docs/reading.md). */
export interface HiddenWords {
  readonly [how: string]: string
}

export const hiddenRu: HiddenWords = {
  'hidden-attribute': 'у элемента есть атрибут hidden',
  'aria-hidden': 'элемент скрыт от программ, которые читают с экрана (aria-hidden)',
  'display-none': 'элемент не показывается (display: none)',
  'visibility-hidden': 'стиль делает его невидимым (visibility, opacity)',
  'zero-font-size': 'размер его шрифта равен нулю',
  code: 'оно стоит в коде',
  comment: 'оно стоит в комментарии',
  script: 'оно стоит в <script> или <noscript>',
  template: 'оно стоит в том, что показывается не само или не всегда (<template>, <video>, MDX)',
  attribute: 'оно стоит в атрибуте или описании (alt, title, content)',
}

export const hiddenEn: HiddenWords = {
  'hidden-attribute': 'its element has the attribute hidden',
  'aria-hidden': 'its element is hidden from screen readers (aria-hidden)',
  'display-none': 'its element is not displayed (display: none)',
  'visibility-hidden': 'a style makes it invisible (visibility, opacity)',
  'zero-font-size': 'its font size is zero',
  code: 'it stands in code',
  comment: 'it stands in a comment',
  script: 'it stands in <script> or <noscript>',
  template: 'it stands in what is not displayed as it is, or not always (<template>, <video>, MDX)',
  attribute: 'it stands in an attribute or a description (alt, title, content)',
}
