import { describe, expect, it } from 'vitest'
import { formatOfUnnamed } from '../../src/cli/files/stdin-format.ts'

describe('a text that nothing names', () => {
  it.each([
    '---\ntitle: Лёд\n---\nТекст.',
    '\uFEFF---\r\ntitle: Лёд\r\n---\r\nТекст.',
    '--- \n# о тексте\n\n"title": Лёд\ntags:\n  - лёд\n---\t\n',
    '---\nзаголовок:\n  ru: Лёд\n---',
    '+++\ntitle = "Лёд"\n+++\nТекст.',
  ])('%j is Markdown', (text) => expect(formatOfUnnamed(text)).toBe('markdown'))

  it.each([
    '',
    '---',
    '---\n',
    '---\n---\nТекст.',
    '---\n\n---\nТекст.',
    '---\ntitle: Лёд\nТекст без конца.',
    '---\nМежду двумя чертами стоит предложение.\n---\n',
    '---\nОн сказал:«Да».\n---\n',
    '---\ntitle: Лёд\n+++\n',
    '\n---\ntitle: Лёд\n---\n',
    'title: Лёд\n---\n',
    ' ---\ntitle: Лёд\n---\n',
    `---\ntitle: Лёд\n${'#\n'.repeat(60_000)}---\n`,
  ])('%.40j tells nothing', (text) => expect(formatOfUnnamed(text)).toBeUndefined())
})
