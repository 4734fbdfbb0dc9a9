import { createPlashka, type Publisher } from '../../src/index.ts'

export const vestnik = {
  role: 'agent',
  name: 'Общество с ограниченной ответственностью «Северный вестник»',
  instrumental: 'Обществом с ограниченной ответственностью «Северный вестник»',
  genitive: 'Общества с ограниченной ответственностью «Северный вестник»',
  included: '2021-03-05',
} satisfies Publisher

export const luchinin: Publisher = { role: 'agent', name: 'Лучинин Артём Савельевич' }

export const headline = 'В Заречье открыли новую библиотеку'
export const body =
  'Новая библиотека открылась в Заречье в понедельник. В ней двадцать тысяч книг и зал для детей.\n\nЗаведующая Анна Ветлугина рассказала, что читателей ждут каждый день, кроме среды.'

export const instrumental = 'ОБЩЕСТВОМ С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ «СЕВЕРНЫЙ ВЕСТНИК»'
export const genitive = 'ОБЩЕСТВА С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ «СЕВЕРНЫЙ ВЕСТНИК»'
export const label = `НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН ИНОСТРАННЫМ АГЕНТОМ ${instrumental} ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ${genitive}`
export const oldLabel =
  'ДАННОЕ СООБЩЕНИЕ (МАТЕРИАЛ) СОЗДАНО И (ИЛИ) РАСПРОСТРАНЕНО ИНОСТРАННЫМ СРЕДСТВОМ МАССОВОЙ ИНФОРМАЦИИ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА, И (ИЛИ) РОССИЙСКИМ ЮРИДИЧЕСКИМ ЛИЦОМ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА'

export const date = '2025-10-12'

/** An article with these paragraphs under its headline. */
export function article(...paragraphs: readonly string[]): string {
  return [headline, ...paragraphs].join('\n\n')
}

export const plashka = createPlashka({
  publisher: vestnik,
  date,
  use: { 'ru/age-mark': 'off' },
})

/** Verdict of ru/foreign-agent with the codes of its findings, errors marked with `!`. */
export function check(text: string, options: { date?: string } = {}, with_ = plashka) {
  const { verdicts, findings, labels } = with_.validate(text, options)
  return {
    verdict: verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict,
    codes: findings.map(({ code, data }) => `${code}${data.severity === 'error' ? '!' : ''}`),
    labels,
    findings,
  }
}
