import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'

const plashka = createPlashka({
  publisher: { role: 'agent', name: 'Лучинин Артём Савельевич', included: '2023-03-03' },
  date: '2026-02-12',
})
const rest =
  'ИНОСТРАННЫМ АГЕНТОМ ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА'
const canonical = `НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН ${rest}`
const under = (paragraph: string): string =>
  `Пристань разберут к лету\n\n${paragraph}\n\nСваи прогнили.\n`

const own = (text: string) => {
  const { verdicts, findings } = plashka.validate(text)
  const found = findings.filter(({ ruleId }) => ruleId === 'ru/foreign-agent')
  return {
    verdict: verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict,
    codes: found.map(({ code }) => code),
    changed: found.flatMap(({ code, actual }) => (code === 'word-changed' ? [actual] : [])),
  }
}

describe('the beginning of one edition before the end of another', () => {
  it.each([
    ['НАСТОЯЩЕЕ СООБЩЕНИЕ (МАТЕРИАЛ) ПРОИЗВЕДЕНО И РАСПРОСТРАНЕНО', 'НАСТОЯЩЕЕ СООБЩЕНИЕ'],
    [
      'НАСТОЯЩЕЕ СООБЩЕНИЕ (МАТЕРИАЛ) ПРОИЗВЕДЕНО, РАСПРОСТРАНЕНО И (ИЛИ) НАПРАВЛЕНО',
      'НАСТОЯЩЕЕ СООБЩЕНИЕ (МАТЕРИАЛ) ПРОИЗВЕДЕНО, РАСПРОСТРАНЕНО И (ИЛИ',
    ],
    [
      'ДАННОЕ СООБЩЕНИЕ (МАТЕРИАЛ) СОЗДАНО И (ИЛИ) РАСПРОСТРАНЕНО',
      'ДАННОЕ СООБЩЕНИЕ (МАТЕРИАЛ) СОЗДАНО И (ИЛИ',
    ],
  ])('%s', (opening, changed) => {
    const text = under(`${opening} ${rest} 18+`)
    const judged = own(text)
    expect(judged.verdict).toBe('altered')
    expect(judged.changed[0]).toBe(changed)
    expect(judged.codes).not.toContain('word-inserted')
    // One label is mended, and no second one written above it.
    expect(plashka.inject(text).output).toBe(under(`${canonical} 18+`))
  })

  it('is one label in small letters, too, where it has two words of its own', () => {
    const text = under(
      `${`НАСТОЯЩЕЕ СООБЩЕНИЕ (МАТЕРИАЛ) ПРОИЗВЕДЕНО И РАСПРОСТРАНЕНО ${rest}`.toLowerCase()}`,
    )
    expect(own(text).verdict).toBe('altered')
    expect(plashka.inject(text).output).toBe(under(canonical))
  })
})

describe('words of no edition before the end of a label', () => {
  it('in capitals are for an editor to judge', () => {
    const text = under(`ПОДГОТОВЛЕНО РЕДАКЦИЕЙ ЗАРЕЧЬЯ И РАСПРОСТРАНЕНО ${rest}`)
    expect(own(text)).toMatchObject({
      verdict: 'altered',
      codes: expect.arrayContaining(['word-inserted']),
    })
    const injected = plashka.inject(text)
    expect(injected.output).toBe(text)
    expect(injected.verdicts.map(({ verdict }) => verdict)).toContain('conflict')
  })

  it.each([
    'Редакция считает, что это сообщение распространено',
    'Суд решил, что журнал издан и распространён',
  ])('in small letters are prose: %s', (opening) => {
    const text = under(`${opening} ${rest.toLowerCase()}`)
    expect(own(text).verdict).toBe('missing')
  })

  it.each([
    ['В ЗАРЕЧЬЕ ВЧЕРА ВЕЧЕРОМ ДВУМЯ РЕДАКЦИЯМИ ПОДГОТОВЛЕНО И РАСПРОСТРАНЕНО', 'altered'],
    ['В ЗАРЕЧЬЕ ВЧЕРА ПОЗДНО ВЕЧЕРОМ ДВУМЯ РЕДАКЦИЯМИ ПОДГОТОВЛЕНО И РАСПРОСТРАНЕНО', 'missing'],
  ])('are too many for an opening when they are more than eight: %s', (opening, verdict) => {
    expect(own(under(`${opening} ${rest}`)).verdict).toBe(verdict)
  })

  it('in capitals are prose where they deny it', () => {
    const text = under(`ЭТО СООБЩЕНИЕ НЕ СОЗДАНО И НЕ РАСПРОСТРАНЕНО ${rest}`)
    expect(own(text).verdict).toBe('missing')
  })

  it('in capitals are prose where other text stands in the line', () => {
    const text = under(
      `ДАННОЕ СООБЩЕНИЕ СОЗДАНО И РАСПРОСТРАНЕНО ${rest} И ЕГО ДРУЗЬЯМИ ИЗ ЗАРЕЧЬЯ`,
    )
    expect(own(text).verdict).toBe('missing')
  })
})
