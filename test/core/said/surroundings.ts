import type { Named } from './damages.ts'

/** A label in every place of an article, and with everything around it that may belong to it. */
export function surroundings(label: string, headline: string, body: string): Named[] {
  const [first = '', second = ''] = body.split('\n\n')
  const article = (...paragraphs: readonly string[]) => [headline, ...paragraphs].join('\n\n')
  const under = (name: string, text: string): Named => [name, article(text, body)]
  const half = label.slice(0, label.indexOf(' ЛИБО'))
  const rest = label.slice(label.indexOf(' ЛИБО') + 1)
  const damaged = label.replace('МАТЕРИАЛ ', '')
  const denied = label.replace('КАСАЕТСЯ', 'НЕ КАСАЕТСЯ')
  const others = label
    .replace(/АГЕНТОМ .* ЛИБО/, 'АГЕНТОМ ФОНДОМ «ВОЛНА» ЛИБО')
    .replace(/АГЕНТА .*$/, 'АГЕНТА ФОНДА «ВОЛНА»')
  const small = label.toLowerCase()
  return [
    ['nothing', article(body)],
    ['only the label', label],
    ['only a headline', headline],
    ['no headline, no blank line', `${label}\n${body}`],
    ...[
      '.',
      '!',
      '?',
      '…',
      ',',
      ';',
      ':',
      ' —',
      '..',
      '!!!',
      ' )',
      '»',
      '*',
      '¹',
      ' [1]',
      ' 18+.',
      ' (18+)',
    ].map((mark) => under(`${mark} after it`, label + mark)),
    ...['*', '**', '* ', '— ', '• ', '(', '[', '«', '1. ', '18+ ', '18+. ', '(18+) ', '# '].map(
      (mark) => under(`${mark} before it`, mark + label),
    ),
    ...['*', '¹', '1', '[1]', '[^1]', ' (1)', '* 18+', '**', '[А]'].map((mark) =>
      under(`${mark} after the first name`, label.replace(' ЛИБО', `${mark} ЛИБО`)),
    ),
    under('in quotes', `«${label}»`),
    under('in brackets', `(${label})`),
    under('in square brackets', `[${label}]`),
    under('in asterisks', `**${label}**`),
    under('one word before', `Внимание ${label}`),
    under('one word and a colon before', `Внимание: ${label}`),
    under('two words before', `Вот такой ${label}`),
    under('a sentence before', `Так решили в суде. ${label}`),
    under('a long clause before', `Редакция журнала о книгах сообщает, что ${small}`),
    under('a clause before capitals', `Редакция журнала о книгах сообщает, что ${label}`),
    under('one word after', `${label} ОПЯТЬ`),
    under('a clause after a comma', `${label}, И МЫ ЭТИМ ГОРДИМСЯ`),
    under('a clause after a dash', `${label} — так нам велели написать`),
    under('a sentence after', `${label}. Так решили в суде.`),
    under('a long sentence after', `${label} ${first} ${second}`),
    under('a paragraph after a line break', `${label}\n${first}`),
    under('words on the line before', `${first}\n${label}`),
    under('the age mark on the next line', `${label}\n18+`),
    under('the age mark inside', label.replace(' ЛИБО', ' 18+ ЛИБО')),
    under('other marks', `16+ ${label} 16+`),
    under('damaged, with an age mark', `${damaged} 18+`),
    under('damaged, in quotes', `«${damaged}»`),
    under('in small letters in a sentence', `Мы пишем: «${small}», и это смешно.`),
    ['before the headline', `${label}\n\n${article(body)}`],
    ['in the headline', `${headline} ${label}\n\n${body}`],
    ['in the headline after a colon', `${headline}: ${label}. ${first}\n\n${second}`],
    ['between paragraphs', article(first, label, second)],
    ['between paragraphs, damaged', article(first, damaged, second)],
    ['between paragraphs, with an age mark', article(first, `${label} 18+`, second)],
    ['at the end', article(body, label)],
    ['at the end, damaged', article(body, damaged)],
    ['at the end, an age mark before it', article(body, `18+ ${label}`)],
    ['at the end of a paragraph', article(`${first} ${label}`, second)],
    ['at the start of a paragraph', article(`${label} ${first}`, second)],
    ['at the start of a later paragraph', article(first, `${label}. ${second}`)],
    ['inside a paragraph', article(`${first} ${label}. ${second}`)],
    ['inside a paragraph, damaged', article(`${first} ${damaged}. ${second}`)],
    ['twice', article(label, body, label)],
    ['twice on one line', article(`${label} ${label}`, body)],
    ['twice, the first damaged', article(damaged, body, label)],
    ['twice, the second damaged', article(label, body, damaged)],
    ['twice, both damaged', article(damaged, body, damaged)],
    ['twice, the second denied', article(label, body, denied)],
    ['three times', article(label, first, label, second, label)],
    ['beside another agent’s', article(label, others, body)],
    ['under another agent’s', article(others, label, body)],
    ['only another agent’s', article(others, body)],
    ['denied', article(denied, body)],
    ['in two paragraphs', article(half, rest, body)],
    ['on two lines', article(`${half}\n${rest}`, body)],
    ['its first half', article(half, body)],
    ['its first half, inside a paragraph', article(`${first} ${half}. ${second}`)],
    ['its second half', article(rest, body)],
    ['after a headline with a full stop', `${headline}.\n\n${label}\n\n${body}`],
  ]
}
