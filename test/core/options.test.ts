import { describe, expect, it } from 'vitest'
import { createPlashka, PlashkaError, type PlashkaOptions } from '../../src/index.ts'

/** What a call throws, as code and message; what else it throws fails the test. */
function thrownBy(call: () => unknown): string | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    if (error instanceof PlashkaError) return `${error.code}: ${error.message}`
    throw error
  }
}

const name = 'Лучинин Артём Савельевич'
const publisher = { role: 'agent', name } as const
const date = '2026-02-12'

describe('options that the compiler did not see', () => {
  const make = (options: unknown) =>
    thrownBy(() => createPlashka(options as PlashkaOptions).detect('Мост'))

  it.each([
    ['options', [null, 'ru', [], 5]],
    ['publisher', [null, name, [publisher]].map((value) => ({ publisher: value }))],
    ['publisher.role is missing', [{ publisher: { name } }]],
    ['publisher.nmae', [{ publisher: { ...publisher, nmae: name } }]],
    ['publisher.name', [{ publisher: { ...publisher, name: 5 } }]],
    ['publisher.genitive', [{ publisher: { ...publisher, genitive: [] } }]],
    ['publisher.short', ['Лучинин', [5]].map((short) => ({ publisher: { ...publisher, short } }))],
    ['publisher.naming', [{ publisher: { ...publisher, naming: 'brief' } }]],
    ['publisher.together', [{ publisher: { ...publisher, together: 5 } }]],
    ['publisher.agent', [{ publisher: { role: 'agent', agent: true } }]],
    ['publisher.values', [{ publisher: { ...publisher, values: 5 } }]],
    ['publisher.values.a', [5, {}].map((a) => ({ publisher: { ...publisher, values: { a } } }))],
    ['publisher.values.a.by', [{ publisher: { ...publisher, values: { a: { by: 'x' } } } }]],
    [
      'rules',
      [null, {}, { 'ru/age-mark': 'off' }, ['ru/age-mark'], [null]].map((rules) => ({ rules })),
    ],
    ['use', [null, [], 'off'].map((use) => ({ use }))],
    ['use["ru/age-mark"]', [false, null, 5].map((use) => ({ use: { 'ru/age-mark': use } }))],
    ['use["ru/age-mark"].enable', [{ use: { 'ru/age-mark': { enable: true } } }]],
    ['use["ru/age-mark"].enabled', [{ use: { 'ru/age-mark': { enabled: 'off' } } }]],
    [
      'use["ru/age-mark"].severities',
      [5, { 'label-mising': 'error' }, { 'label-missing': 'fatal' }].map((severities) => ({
        use: { 'ru/age-mark': { severities } },
      })),
    ],
    ['html', [{ html: 'div' }]],
    ['html.classs', [{ html: { classs: 'label' } }]],
    ['fields', [{ fields: null }]],
    ['registerAge.wran', [{ registerAge: { wran: 5 } }]],
    ['agents', [{ agents: 5 }]],
    ['agents.5', [{ agents: { 5: name } }]],
    ['agents.5.genitiv', [{ agents: { 5: { genitiv: name } } }]],
    ['agents.5.short', [{ agents: { 5: { short: name } } }]],
  ])('%s', (path, all) => {
    for (const options of all) {
      const said = make(options)
      expect(said).toMatch(/^(?:option-unknown|publisher-invalid): /)
      expect(said).toContain(path)
    }
  })

  it('are taken where they are right, or left out', () => {
    const severities = { 'label-missing': 'error', 'extra-comma': 'off' } as const
    const values = { capacity: 'учредитель', head: { nominative: 'глава', genitive: 'главы' } }
    const all = [
      {},
      { publisher: undefined, use: undefined, html: undefined, fields: undefined },
      { publisher: 'unknown' },
      {
        publisher: { ...publisher, short: ['Лучинин'], naming: 'short', values, agent: undefined },
      },
      {
        use: {
          'ru/age-mark': 'off',
          'us/fara': { enabled: true },
          'ru/foreign-agent': { severities },
        },
      },
      { use: { 'ru/age-mark': undefined }, html: { class: 'label', sizes: { label: 2 } } },
    ]
    for (const options of all) expect(make(options)).toBeUndefined()
  })
})

describe('a register that is none', () => {
  it.each([null, {}, 'plashka.register.json', []])('%s', (register) => {
    const options = { publisher, register } as unknown as PlashkaOptions
    expect(thrownBy(() => createPlashka(options))).toMatch(/^register-invalid: /)
  })
})

describe('a call that the compiler did not see', () => {
  const plashka = createPlashka({ publisher })
  const verbs = [plashka.detect, plashka.validate, plashka.inject] as ((
    file: unknown,
    call: unknown,
  ) => unknown)[]

  it.each([undefined, null, 5, true, new TextEncoder().encode('Мост')])(
    'has no file: %s',
    (file) => {
      for (const verb of verbs)
        expect(thrownBy(() => verb(file, { date }))).toContain('option-unknown: The text is')
    },
  )

  it.each([null, date])('has no options: %s', (call) => {
    for (const verb of verbs)
      expect(thrownBy(() => verb('Мост', call))).toContain('option-unknown: The options are')
  })

  it.each([
    ['The text is a list', ['Мост']],
    ['The value of the file is 5', { value: 5 }],
    ['The value of the file is an object (Object)', { value: { text: 'Мост' } }],
    ['The path of the file is an object (URL)', { value: 'Мост', path: new URL('file:///a.md') }],
  ])('has a file of another kind: %s', (said, file) => {
    for (const verb of verbs)
      expect(thrownBy(() => verb(file, { date }))).toContain(`option-unknown: ${said}; expected `)
  })

  it.each(['title', 'format'])('has a %s that is no string', (option) => {
    for (const verb of verbs)
      expect(thrownBy(() => verb('Мост', { date, [option]: 5 }))).toBe(
        `option-unknown: The option ${option} is 5; expected a string.`,
      )
  })

  it('has a day that is a Date, which another time zone has on another day', () => {
    const file = { value: 'Мост', data: { date: new Date('2026-02-12') } }
    for (const verb of verbs) {
      expect(thrownBy(() => verb(file, {}))).toMatch(
        /^date-invalid: data\.date is a Date, .*YYYY-MM-DD/,
      )
      expect(thrownBy(() => verb('Мост', { date: new Date(date) }))).toMatch(/: date is a Date, /)
    }
  })

  it('has an empty field for the day, and is given one', () => {
    const dated = createPlashka({ publisher, date })
    expect(dated.validate({ value: 'Мост', data: { date: null } }).dateFrom).toBe('default')
  })

  it('has nobody to write a label for', () => {
    const said = thrownBy(() => createPlashka({ publisher: 'unknown' }).inject('Мост', { date }))
    expect(said).toMatch(/^publisher-missing: The publisher is unknown/)
  })

  it('has an option nobody knows', () => {
    for (const verb of verbs)
      expect(thrownBy(() => verb('Мост', { date, tilte: 'Мост' }))).toContain('"tilte"')
  })
})
