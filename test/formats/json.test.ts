import { describe, expect, it } from 'vitest'
import { isJson } from '../../src/formats/json.ts'
import { body, check, headline, label, plashka } from '../core/cases.ts'

const post = { title: headline, body: `${label}\n\n${body}` }
const whole = JSON.stringify(post, undefined, 2)

describe('data saved as plain text', () => {
  it.each([
    ['an object', whole],
    ['one on a line', JSON.stringify({ title: headline, body })],
    ['a list', JSON.stringify([post, post])],
    ['a list of texts', JSON.stringify([headline, body])],
    ['behind a BOM, with CRLF', `\uFEFF${whole.replaceAll('\n', '\r\n')}\r\n`],
    ['one on each line', `${JSON.stringify(post)}\n${JSON.stringify(post)}\n`],
    ['with a comma too many', whole.replace(/\n\}$/u, ',\n}')],
  ])('%s: is not judged, and nothing is written', (_, source) => {
    expect(isJson(source)).toBe(true)
    const { verdicts, findings, output, edits } = plashka.inject(source)
    expect([output, edits]).toEqual([source, []])
    expect(verdicts.every(({ verdict }) => verdict === 'unsupported')).toBe(true)
    expect(findings.map(({ code }) => code)).toEqual(['input-unsupported'])
    expect(findings[0]?.reason).toContain('Это данные (JSON)')
  })

  it.each([
    ['a text that begins with a bracket', `[Обновлено]\n\n${label}\n\n${body} [1]`],
    ['a number in brackets', `[1] Сноска\n\n${label}\n\n${body} [1]`],
    ['data in a text', `${headline}\n\n${label}\n\n${JSON.stringify(post)}`],
    ['a brace', `{Обновлено}\n\n${label}\n\n${body} {конец}`],
    ['data with a text behind', `${JSON.stringify({ title: headline })}\n\n${label}\n\n${body}`],
  ])('%s is none', (_, source) => {
    expect(isJson(source)).toBe(false)
    expect(check(source).verdict).not.toBe('unsupported')
  })
})
