import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { article, body, date, genitive, instrumental, label } from '../core/cases.ts'

describe('a name that looks like something else', () => {
  it.each([
    'Либо касается',
    'Либо касается деятельности иностранного агента',
    'Настоящий материал (информация)',
    'Что? Где? Когда?',
    'Да!',
    'А. Б. В.',
    'Ш, Щ и Ю',
    '18+',
    'Имя',
    'не',
    'Я',
    'X',
    '7',
    'C++',
    'https://пример.рф/а?б=1',
    'Газета «Дно»',
    'Фонд (Север)',
  ])('«%s» is read whole, and any change of the label is seen', (quoted) => {
    const publisher = {
      role: 'agent',
      name: `Общество «${quoted}»`,
      instrumental: `Обществом «${quoted}»`,
      genitive: `Общества «${quoted}»`,
    } as const
    const plashka = createPlashka({ publisher, date, use: { 'ru/age-mark': 'off' } })
    const verdict = (text: string) => plashka.validate(text).verdicts[0]?.verdict
    const own = label
      .replace(instrumental, publisher.instrumental)
      .replace(genitive, publisher.genitive)
    expect(plashka.validate(article(own, body))).toMatchObject({
      verdicts: [{ verdict: 'clean' }],
      findings: [],
    })
    expect(plashka.inject(article(body)).verdicts).toMatchObject([{ verdict: 'clean' }])
    for (const damaged of [
      own.replace('МАТЕРИАЛ ', ''),
      own.replace('КАСАЕТСЯ Д', 'НЕ КАСАЕТСЯ Д'),
      own.replace(publisher.genitive, 'Общества «Иное»'),
      own.replace(` ${publisher.genitive}`, ''),
      own.replace(publisher.instrumental, publisher.genitive),
    ]) {
      expect(damaged).not.toBe(own)
      expect(verdict(article(damaged, body)), damaged).not.toBe('clean')
    }
  })
})
