import { describe, expect, it } from 'vitest'
import { createPlashka, loadRule } from '../../src/index.ts'
import { sampleWith } from '../rules/sample.ts'
import {
  article,
  body,
  check,
  date,
  genitive,
  headline,
  instrumental,
  label,
  luchinin,
  oldLabel,
  vestnik,
} from './cases.ts'

const under = (text: string) => check(article(text, body))

describe('a label in its place', () => {
  it('is clean word for word', () => {
    expect(under(label)).toMatchObject({ verdict: 'clean', codes: [] })
  })

  it.each([
    ['sentence case', label.charAt(0) + label.slice(1).toLowerCase()],
    ['ё', label.replace('ПРОИЗВЕДЕН', 'ПРОИЗВЕДЁН').replace('НАПРАВЛЕН', 'НАПРАВЛЁН')],
    ['straight quotes', label.replaceAll(/[«»]/g, '"')],
    ['curly quotes', label.replaceAll('«', '“').replaceAll('»', '”')],
    ['no quotes', label.replaceAll(/[«»]/g, '')],
    ['double and no-break spaces', label.replaceAll(' И ', '\u00a0 И\u202f')],
    ['a line break inside', label.replace(' ЛИБО', '\nЛИБО')],
    ['a final full stop', `${label}.`],
    [
      'soft hyphens',
      label.replace('МАТЕРИАЛ', 'МАТЕ\u00adРИАЛ').replace('ВЕСТНИК', 'ВЕСТ\u00adНИК'),
    ],
    ['zero-width spaces', label.replace('АГЕНТОМ', 'АГЕН\u200bТОМ')],
    ['stress marks', label.replace('МАТЕРИАЛ', 'МАТЕРИА\u0301Л')],
    ['NFD', label.normalize('NFD')],
    ['one verb', label.replace('ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН', 'РАСПРОСТРАНЕН')],
    [
      'two verbs',
      label.replace('ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН', 'ПРОИЗВЕДЕН И РАСПРОСТРАНЕН'),
    ],
    ['18+ after', `${label} 18+`],
    ['18+ before', `18+ ${label}`],
    ['18+ in brackets', `${label} (18+)`],
    ['18+ after a full stop', `${label}. 18+`],
    ['18+ on a line of its own', `${label}\n18+`],
  ])('may vary freely: %s', (_, text) => {
    expect(under(text)).toMatchObject({ verdict: 'clean', codes: [] })
  })

  it.each([
    ['extra-comma', label.replace(' ЛИБО', ', ЛИБО')],
    [
      'abbreviated-legal-form',
      label.replaceAll(/ОБЩЕСТВ(ОМ|А) С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ/g, 'ООО'),
    ],
    ['bracketed-choice', label.replace(/ПРОИЗВЕДЕН.*НАПРАВЛЕН/, '($&)')],
    ['decoration', `# ${label}`],
    ['decoration', `${label})`],
    ['decoration', `${label}**`],
    ['decoration', `${label} ❗`],
    ['decoration', `${label}. —`],
  ])('passes with a warning: %s', (code, text) => {
    expect(under(text)).toMatchObject({ verdict: 'clean', codes: [code] })
  })
})

describe('a damaged label', () => {
  it.each([
    ['word-dropped!', label.replace('МАТЕРИАЛ ', '')],
    ['word-dropped!', label.replace('(ИНФОРМАЦИЯ) ', '')],
    ['word-inserted!', label.replace('КАСАЕТСЯ', 'НАПРЯМУЮ КАСАЕТСЯ')],
    ['word-inserted!', label.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,')],
    ['word-inserted!', label.replace(' ЛИБО', ' ЧЕМ МЫ ГОРДИМСЯ ЛИБО')],
    ['word-inserted!', `${label} И ГОРДИТСЯ ЭТИМ`],
    ['word-changed!', label.replace('КАСАЕТСЯ', 'КАСАЮТСЯ')],
    ['word-changed!', label.replace('НАСТОЯЩИЙ', 'ДАННЫЙ')],
    ['word-order!', label.replace('НАСТОЯЩИЙ МАТЕРИАЛ', 'МАТЕРИАЛ НАСТОЯЩИЙ')],
    ['word-spacing!', label.replace('ИНОСТРАННЫМ АГЕНТОМ', 'ИНОСТРАННЫМАГЕНТОМ')],
    ['word-spacing!', label.replace('ДЕЯТЕЛЬНОСТИ', 'ДЕЯТЕЛЬ НОСТИ')],
    ['punctuation!', label.replace('(ИНФОРМАЦИЯ)', 'ИНФОРМАЦИЯ')],
    ['lookalike!', label.replace('МАТЕРИАЛ', 'МATЕРИАЛ')],
    ['lookalike!', label.replace('СЕВЕРНЫЙ', 'CЕВЕРНЫЙ')],
    ['half-missing!', label.slice(0, label.indexOf(' ЛИБО'))],
    ['name-missing!', label.replace(` ${instrumental}`, '')],
    ['name-missing!', label.replace(` ${genitive}`, '')],
    ['names-differ!', label.replace(genitive, 'ФОНДА «ВОЛНА»')],
    ['name-case!', label.replace(instrumental, genitive)],
    [
      'name-shortened!',
      label
        .replace(genitive, 'СЕВЕРНОГО ВЕСТНИКА')
        .replace('СЕВЕРНОГО ВЕСТНИКА', '«СЕВЕРНЫЙ ВЕСТНИК»'),
    ],
    ['placeholder!', label.replace(genitive, '[НАИМЕНОВАНИЕ]')],
    ['footnote-mark!', `* ${label}`],
    ['footnote-mark!', `${label}*`],
    ['footnote-mark!', `${label}. *`],
    ['footnote-mark!', `${label}†`],
    ['word-dropped!', label.replace(/\) ПРОИЗ.* ЛИБО/, ')')],
    ['word-dropped!', label.replace(/\) ПРОИЗ.* ЛИБО/, ') ЛИБО')],
  ])('is altered: %s', (code, text) => {
    const result = under(text)
    expect(result).toMatchObject({ verdict: 'altered', codes: [code] })
    for (const { start, end, actual } of result.findings.map(({ data }) => data)) {
      expect(article(text, body).slice(start, end)).toBe(actual)
    }
  })

  it('is not told to have a mark that the form does not have', () => {
    for (const mark of [' —', ';', '.']) {
      const { findings, codes } = under(label.replace(' ЛИБО', `${mark} ЛИБО`))
      expect(codes).toEqual(['punctuation!'])
      expect(findings[0]).toMatchObject({ actual: mark.trim(), data: { args: { expected: '' } } })
    }
  })

  it('has a name in the nominative twice', () => {
    const nominative = 'ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ «СЕВЕРНЫЙ ВЕСТНИК»'
    const text = label.replace(instrumental, nominative).replace(genitive, nominative)
    expect(under(text)).toMatchObject({ verdict: 'altered', codes: ['name-case!', 'name-case!'] })
  })

  it('quotes an inserted word and says that it negates', () => {
    const { findings } = under(label.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,'))
    expect(findings[0]).toMatchObject({
      actual: 'НЕ',
      data: { args: { words: 'НЕ', negation: true } },
    })
  })

  it('gives a person by automatic cases and knows namesakes apart', () => {
    const person = createPlashka({ publisher: luchinin, date, use: { 'ru/age-mark': 'off' } })
    const own = label
      .replace(instrumental, 'ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ')
      .replace(genitive, 'ЛУЧИНИНА АРТЕМА САВЕЛЬЕВИЧА')
    expect(check(article(own, body), {}, person)).toMatchObject({ verdict: 'clean', codes: [] })
    const namesake = own.replace('САВЕЛЬЕВИЧЕМ', 'ПЕТРОВИЧЕМ').replace('САВЕЛЬЕВИЧА', 'ПЕТРОВИЧА')
    expect(check(article(namesake, body), {}, person).codes).toEqual([
      'name-different!',
      'name-different!',
    ])
    const reordered = own.replace(
      'ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ',
      'АРТЁМОМ САВЕЛЬЕВИЧЕМ ЛУЧИНИНЫМ',
    )
    expect(check(article(reordered, body), {}, person).codes).toEqual(['name-order!'])
  })
})

describe('a label out of place', () => {
  it('leaves to its paragraph the words that follow it there', () => {
    const text = `Мост открыли. ${label} Короткая фраза.`
    expect(under(text)).toMatchObject({ codes: ['label-inside-paragraph!'] })
  })

  const [first = '', second = ''] = body.split('\n\n')
  it.each([
    ['label-before-headline!', `${label}\n\n${headline}\n\n${body}`],
    ['label-too-late!', article(first, label, second)],
    ['label-at-end!', article(body, label)],
    ['label-inside-paragraph!', article(`${first} ${label}. ${second}`)],
  ])('is misplaced: %s', (code, text) => {
    expect(check(text)).toMatchObject({ verdict: 'misplaced', codes: [code] })
  })

  it('runs into the text where line breaks were lost', () => {
    expect(check(`${headline}: ${label}. ${body}`)).toMatchObject({
      verdict: 'clean',
      codes: ['label-inline'],
    })
    expect(check(article(`${label}. ${body}`))).toMatchObject({
      verdict: 'clean',
      codes: ['label-inline'],
    })
  })

  it('needs no headline', () => {
    expect(check(`${label}\n\n${body}`)).toMatchObject({ verdict: 'clean', codes: [] })
    expect(check(`${headline}\n${label}\n${body}`)).toMatchObject({ verdict: 'clean', codes: [] })
  })

  it('stands twice', () => {
    expect(check(article(label, body, label))).toMatchObject({
      verdict: 'duplicated',
      codes: ['label-duplicate!'],
    })
  })

  it('stands twice: judged is the one with fewer errors, and what a rule file tolerates is none', () => {
    const rule = loadRule(
      sampleWith('{agent:genitive}[~extra-comma ,]', '{agent:genitive}[~house-comma ,]').replace(
        'code: extra-comma',
        'code: house-comma',
      ),
    )
    const own = createPlashka({ rules: [rule], publisher: luchinin, date: '2020-06-01' })
    const damaged = 'МАТЕРИАЛ АГЕНТА ЛУЧИНИН АРТЁМ САВЕЛЬЕВИЧ ВЫПУЩЕН'
    const tolerated = 'МАТЕРИАЛ АГЕНТА ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА, ВЫПУЩЕН'
    const { findings } = own.validate(article(damaged, tolerated, body))
    expect(findings.map(({ code, actual }) => [code, actual])).toEqual([
      ['label-duplicate', damaged],
      ['tolerated', ','],
    ])
  })

  it('is somebody else’s', () => {
    const other = label.replace(instrumental, 'ФОНДОМ «ВОЛНА»').replace(genitive, 'ФОНДА «ВОЛНА»')
    expect(check(article(other, body))).toMatchObject({
      verdict: 'missing',
      codes: expect.arrayContaining(['label-other-agent!', 'label-missing!']),
    })
    expect(check(article(label, other, body))).toMatchObject({
      verdict: 'clean',
      codes: ['label-other-agent'],
    })
  })
})

describe('the date decides', () => {
  it('which edition a text is judged by', () => {
    expect(check(article(oldLabel, body), { date: '2021-05-01' })).toMatchObject({
      verdict: 'clean',
      codes: [],
    })
    expect(check(article(oldLabel, body), { date: '2022-11-30' })).toMatchObject({
      verdict: 'clean',
      codes: [],
    })
    expect(check(article(oldLabel, body), { date: '2022-12-01' })).toMatchObject({
      verdict: 'outdated',
      codes: ['label-outdated!'],
    })
    expect(check(article(label, body), { date: '2022-12-01' })).toMatchObject({
      verdict: 'clean',
      codes: [],
    })
    expect(check(article(label, body), { date: '2021-05-01' })).toMatchObject({
      verdict: 'altered',
      codes: ['label-later-edition!'],
    })
    expect(check(article(body), { date: '2021-05-01' })).toMatchObject({ verdict: 'missing' })
  })

  it('whether anything is asked', () => {
    expect(check(article(body), { date: '2021-03-04' })).toMatchObject({
      verdict: 'not-applicable',
      codes: [],
    })
    expect(check(article(oldLabel, body), { date: '2021-03-04' }).verdict).toBe('not-applicable')
    expect(check(article(body), { date: '2020-01-01' })).toMatchObject({
      verdict: 'not-applicable',
    })
    const former = createPlashka({
      publisher: { ...vestnik, excluded: '2024-01-01' },
      use: { 'ru/age-mark': 'off' },
    })
    expect(check(article(body), { date: '2023-12-31' }, former).verdict).toBe('missing')
    expect(check(article(body), { date: '2024-01-01' }, former).verdict).toBe('not-applicable')
    expect(check(article(label, body), { date: '2024-01-01' }, former)).toMatchObject({
      verdict: 'superfluous',
      codes: ['label-superfluous'],
    })
  })

  it('and a publisher in another role owes nothing', () => {
    const media = createPlashka({ publisher: { ...vestnik, role: 'media' }, date })
    expect(check(article(body), {}, media).verdict).toBe('not-applicable')
  })
})

describe('prose is no label', () => {
  it.each([
    'В данном материале, произведенном иностранным агентом, либо касающемся деятельности иностранного агента, речь о другом.',
    'Закон требует указывать, что настоящий материал (информация) произведен, распространен и (или) направлен иностранным агентом либо касается деятельности иностранного агента.',
    'Тексты начинаются словами «Настоящий материал (информация) произведен, распространен и (или) направлен иностранным агентом (наименование) либо касается деятельности иностранного агента (наименование)».',
    'Настоящий материал не произведен иностранным агентом и не касается деятельности иностранного агента.',
    'Настоящий материал (информация) не произведен, не распространен и не направлен иностранным агентом Лучининым Артёмом Савельевичем и не касается деятельности иностранного агента Лучинина Артёма Савельевича.',
    'Настоящий материал рассказывает о том, как иностранным агентом признали ещё одно издание.',
    'Общество с ограниченной ответственностью «Данное сообщение» включено в реестр иностранных агентов.',
    'Данное сообщение (материал) получено редакцией в пятницу.',
    'Некоммерческая организация, выполняющая функции иностранного агента, подала иск, сообщили в суде.',
    'Если настоящий материал (информация) произведен иностранным агентом Лучининым Артёмом Савельевичем либо касается деятельности иностранного агента Лучинина Артёма Савельевича, его надо пометить.',
    'Настоящий материал (информация) произведен, распространен и (или) направлен иностранным агентом — так начинается каждая такая плашка.',
  ])('%s', (prose) => {
    expect(check(article(prose, body))).toMatchObject({
      verdict: 'missing',
      codes: ['label-missing!'],
      labels: [],
    })
  })
})
