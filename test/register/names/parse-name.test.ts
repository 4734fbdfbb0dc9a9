import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseName, splitNames } from '../../../src/register/parse-name.ts'

describe('persons', () => {
  it.each([
    [
      'surname, given name, patronymic',
      'Лучинин Артём Савельевич',
      { surname: 'Лучинин', given: 'Артём', patronymic: 'Савельевич', order: 'surname-first' },
    ],
    [
      'a surname that looks like a patronymic',
      'Савельевич Анна Петровна',
      { surname: 'Савельевич', given: 'Анна', patronymic: 'Петровна' },
    ],
    [
      'several pseudonyms in straight quotes, one in Latin',
      'Лучинин Артём Савельевич "ShadeAVGN, Тень"',
      { patronymic: 'Савельевич', pseudonyms: ['ShadeAVGN', 'Тень'] },
    ],
    [
      'a pseudonym with its reading in brackets',
      'Лучинин Артём Савельевич "Tenevoy (Теневой)"',
      { pseudonyms: ['Tenevoy', 'Теневой'], former: [] },
    ],
    [
      'a pseudonym in guillemets, with ё',
      'Лучинин Артём Савельевич «Лёва Тень-2»',
      { pseudonyms: ['Лёва Тень-2'] },
    ],
    [
      'a former surname in brackets',
      'Ветлугина Ксения Дмитриевна (Турова)',
      { surname: 'Ветлугина', former: ['Турова'] },
    ],
    [
      'a whole former name in brackets',
      'Ветлугина Линор-Джулия (Ветлугина Юлия Борисовна)',
      { surname: 'Ветлугина', given: 'Линор-Джулия', former: ['Ветлугина Юлия Борисовна'] },
    ],
    [
      'another given name in brackets',
      'Лучинин Егор (Игорь) Михайлович "Лёва Тень"',
      { given: 'Егор', patronymic: 'Михайлович', former: [], pseudonyms: ['Лёва Тень'] },
    ],
    ['no patronymic', 'Лосев Христо', { surname: 'Лосев', given: 'Христо', middle: [] }],
    [
      'given name first',
      'Артём Лучинин',
      { surname: 'Лучинин', given: 'Артём', order: 'given-first' },
    ],
    [
      'given name and patronymic first',
      'Артём Савельевич Лучинин',
      { surname: 'Лучинин', order: 'given-first' },
    ],
    [
      'оглы',
      'Мамедов Эльчин Рашид оглы',
      { surname: 'Мамедов', given: 'Эльчин', patronymic: 'Рашид оглы' },
    ],
    ['кызы', 'Гасанова Лейла Вагиф кызы', { given: 'Лейла', patronymic: 'Вагиф кызы' }],
    ['оглы with a hyphen', 'Мамедов Эльчин Рашид-оглы', { patronymic: 'Рашид-оглы' }],
    [
      'a hyphen in the patronymic',
      'Юсупов Идрис Гасан-Гусейнович',
      { patronymic: 'Гасан-Гусейнович' },
    ],
    ['a double surname', 'Кара-Мурза Иван Ильич', { surname: 'Кара-Мурза' }],
    ['capitals', 'ЛУЧИНИН АРТЁМ САВЕЛЬЕВИЧ', { surname: 'ЛУЧИНИН', patronymic: 'САВЕЛЬЕВИЧ' }],
    [
      'double spaces',
      'Лучинин  Артём  Савельевич',
      { surname: 'Лучинин', oddities: [{ kind: 'double-space' }, { kind: 'double-space' }] },
    ],
  ])('%s: %s', (_, name, expected) => {
    expect(parseName(name)).toMatchObject({ kind: 'person', text: name, ...expected })
  })

  it('of more than three words are told by the register only', () => {
    const name = 'Люменье Ромуальдо Клод Жан-Луи'
    expect(parseName(name).kind).toBe('organisation')
    expect(parseName(name, 'person')).toMatchObject({
      kind: 'person',
      surname: 'Люменье',
      given: 'Ромуальдо',
      middle: ['Клод', 'Жан-Луи'],
    })
    expect(parseName('Лучинин Артём Савельевич', 'organisation').kind).toBe('organisation')
  })

  it('take a particle for the beginning of the surname', () => {
    expect(parseName('Ван Линдер Роман Петрович')).toMatchObject({
      surname: 'Ван Линдер',
      given: 'Роман',
      patronymic: 'Петрович',
    })
    expect(parseName('фон дер Линдер Анна')).toMatchObject({ surname: 'фон дер Линдер' })
    expect(parseName('Ван Роман Петрович')).toMatchObject({ surname: 'Ван', given: 'Роман' })
    expect(parseName('ван Линдер').kind).toBe('organisation')
  })

  it('keep the places of their parts', () => {
    const name = 'Лучинин Егор (Игорь) Рашид  оглы "Тень,  Shade"'
    const parsed = parseName(name)
    const parts = parsed.kind === 'person' ? parsed.parts : []
    expect(parts.map(({ role, text }) => [role, text])).toEqual([
      ['surname', 'Лучинин'],
      ['given', 'Егор'],
      ['other-given', 'Игорь'],
      ['patronymic', 'Рашид  оглы'],
      ['pseudonym', 'Тень'],
      ['pseudonym', 'Shade'],
    ])
    for (const { text, start } of parts) {
      expect(name.slice(start, start + text.length).replaceAll('  ', ' ')).toBe(
        text.replaceAll('  ', ' '),
      )
    }
  })
})

describe('organisations', () => {
  it.each([
    [
      'legal form and name',
      'Общество с ограниченной ответственностью «Северный вестник»',
      { form: { short: 'ООО' }, titles: ['Северный вестник'], oddities: [] },
    ],
    ['abbreviated', 'АНО «Волна»', { form: { short: 'АНО' }, titles: ['Волна'] }],
    [
      'no legal form',
      'Проект «Волна»',
      { description: 'Проект', titles: ['Волна'], brands: [], oddities: [] },
    ],
    [
      'long, with data of registration and a URL',
      'Юридическое лицо «The Northlight SIA», зарегистрированное в Осбурге, Норвания (дата регистрации 01.01.2015), являющееся администратором доменного имени интернет-издания «The Northlight SIA», https://northlight.example',
      {
        description: 'Юридическое лицо',
        titles: ['The Northlight SIA', 'The Northlight SIA'],
        details: ['дата регистрации 01.01.2015'],
        urls: ['https://northlight.example'],
      },
    ],
    [
      'name behind the data',
      'Юридическое лицо, зарегистрированное в Норвании, SIA «Northlight Project» (регистрационный номер 40100000000, дата регистрации 10.06.2014)',
      {
        description: 'Юридическое лицо, зарегистрированное в Норвании, SIA',
        titles: ['Northlight Project'],
        details: ['регистрационный номер 40100000000, дата регистрации 10.06.2014'],
        others: [],
      },
    ],
    [
      'unclosed guillemets',
      'Проект «Центр «Архив»',
      { titles: ['Центр «Архив'], brands: ['Архив'], oddities: [{ kind: 'unclosed-quote' }] },
    ],
    [
      'nested guillemets that are closed',
      'Проект «Центр «Архив»»',
      { titles: ['Центр «Архив»'], brands: ['Архив'], oddities: [] },
    ],
    [
      'unclosed guillemets before brackets',
      'Общество «Союз «Память» (Осбургский Союз)',
      { titles: ['Союз «Память'], others: ['Осбургский Союз'] },
    ],
    [
      'unclosed guillemets inside brackets',
      'ООО «Волна» («НОВАЯ ВОЛНА)',
      { titles: ['Волна'], others: ['НОВАЯ ВОЛНА'], oddities: [{ kind: 'unclosed-quote' }] },
    ],
    ['straight quotes', 'Медиапроект "СВД-Инфо"', { titles: ['СВД-Инфо'], oddities: [] }],
    [
      'straight quotes in straight quotes',
      'Ассоциация "Группа "Гражданин.Право"',
      { titles: ['Группа "Гражданин.Право'], brands: ['Гражданин.Право'] },
    ],
    ['curly quotes', 'Фонд „Волна“', { titles: ['Волна'], oddities: [] }],
    [
      'a stray quote in front',
      '"Общество с ограниченной ответственностью  «СОСНА ТРЕЙД»',
      {
        form: { short: 'ООО' },
        titles: ['СОСНА ТРЕЙД'],
        oddities: [{ kind: 'stray-quote' }, { kind: 'double-space' }],
      },
    ],
    [
      'double spaces',
      'Общество с ограниченной ответственностью  «Три «Щ»',
      { form: { short: 'ООО' }, oddities: [{ kind: 'double-space' }, { kind: 'unclosed-quote' }] },
    ],
    [
      'several names, with letters of two alphabets',
      '«СУХОЙЛОГ» («Сухойлог», «СУХОЙЛОГ@», «СZЛ. Russica», «HZЛ»)',
      {
        description: '',
        titles: ['СУХОЙЛОГ'],
        others: ['Сухойлог', 'СУХОЙЛОГ@', 'СZЛ. Russica', 'HZЛ'],
        oddities: [
          { kind: 'mixed-letters', text: 'СZЛ' },
          { kind: 'mixed-letters', text: 'HZЛ' },
        ],
      },
    ],
    [
      'a list of names',
      '«Осбургский вестник», «ЧВК-ИНФО»',
      { titles: ['Осбургский вестник', 'ЧВК-ИНФО'] },
    ],
    [
      'Latin letters that look Cyrillic',
      'Радио Свободный Север/Радио Юг (PCC/PC)',
      {
        titles: [],
        others: ['PCC/PC'],
        oddities: [
          { kind: 'latin-lookalikes', text: 'PCC' },
          { kind: 'latin-lookalikes', text: 'PC' },
        ],
      },
    ],
    [
      'a former name in brackets',
      'Фонд «Белые сады» (Фонд «Чёрные сады»)',
      { titles: ['Белые сады'], others: ['Фонд «Чёрные сады»'] },
    ],
    [
      'a translation in brackets',
      'Фонд «Волна» (Wave Foundation)',
      { others: ['Wave Foundation'] },
    ],
    [
      'the same words as an old label',
      'Общество с ограниченной ответственностью «Данное сообщение»',
      { form: { short: 'ООО' }, titles: ['Данное сообщение'] },
    ],
    ['Latin only', 'Larkfield Partners LLC', { titles: [], oddities: [] }],
    [
      'Latin with an address',
      'Northern Welle (Германия, Musterstrasse 3, 53113 Bonn)',
      { details: ['Германия, Musterstrasse 3, 53113 Bonn'] },
    ],
    ['an unclosed bracket', 'Фонд «Волна» (Прилив', { oddities: [{ kind: 'unclosed-bracket' }] }],
    ['an entrepreneur', 'ИП Лучинин Артём Савельевич', { form: { short: 'ИП' } }],
    ['a person’s given name as a brand', 'Общественное движение Анна', { titles: [] }],
  ])('%s: %s', (_, name, expected) => {
    expect(parseName(name)).toMatchObject({ kind: 'organisation', text: name, ...expected })
  })
})

describe('lists', () => {
  it.each([
    [
      '[Лучинин Артём Савельевич, Ветлугина Анна Петровна]',
      ['Лучинин Артём Савельевич', 'Ветлугина Анна Петровна'],
    ],
    ['Лучинин Артём Савельевич', ['Лучинин Артём Савельевич']],
    [
      'Лучинин Артём Савельевич "Тень, Shade", ООО  «Сойка-22»',
      ['Лучинин Артём Савельевич "Тень, Shade"', 'ООО  «Сойка-22»'],
    ],
    [
      '[Юридическое лицо «A», зарегистрированное в Осбурге (1, 2); Фонд «Б, В»]',
      ['Юридическое лицо «A», зарегистрированное в Осбурге (1, 2)', 'Фонд «Б, В»'],
    ],
    ['[]', []],
    ['', []],
  ])('%s', (list, names) => {
    expect(splitNames(list)).toEqual(names)
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['«', '»', '"', '“', '„', '(', ')', ' ', '  ', ',', 'Фонд', 'и', 'Лучинин', 'Анна', 'оглы'],
    ...['Петровна', '-', 'HZЛ', 'https://a.example', 'ё', '\n'],
  )

  it('is cut into segments that make the whole again, with every place inside it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        const { segments, oddities } = parseName(text)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const segment of segments) {
          expect(text.startsWith(segment.text, segment.start)).toBe(true)
        }
        for (const oddity of oddities) {
          expect(text.slice(oddity.start, oddity.end)).toBe(oddity.text)
        }
      }),
    )
  })
})
