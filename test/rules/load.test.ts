import { describe, expect, it } from 'vitest'
import { loadRule } from '../../src/rules/load.ts'
import { places, refusal, sample, sampleWith } from './sample.ts'

describe('a rule file', () => {
  it('becomes a rule', () => {
    const rule = loadRule(sample)
    expect(rule).toMatchObject({ id: 'xx/label', negations: [], severities: {}, default: 'on' })
    expect(rule.editions.map(({ id, until }) => [id, until])).toEqual([
      ['first', '2020-12-31'],
      ['second', undefined],
    ])
    expect(rule.editions[0]?.forms[0]).toMatchObject({ id: 'form-1', wholeBlock: false })
    expect(rule.editions[1]?.presentation).toEqual({
      letters: 'as-is',
      fontScale: undefined,
      contrast: undefined,
      notes: undefined,
    })
  })

  it('may be JSON, with a byte order mark and any line ends', () => {
    const rule = loadRule(sample)
    expect(loadRule(`\uFEFF${sample.replaceAll('\n', '\r\n')}`)).toEqual(rule)
    const json = `{"$schema": "x", "extends": "ru/age-mark", "default": "off", "why": {"ru": "а", "en": "b"}}`
    expect(loadRule(json).why).toEqual({ ru: 'а', en: 'b' })
  })

  it('is text, and nothing else is read as a rule', () => {
    for (const source of [undefined, new TextEncoder().encode(sample), { id: 'xx/label' }]) {
      expect(() => loadRule(source as unknown as string)).toThrow(
        'expected the text of a rule file',
      )
    }
  })

  it.each([
    ['', '1:1 file-empty'],
    ['# nothing\n', '1:1 file-empty'],
    ['- a\n', '1:1 not-a-map'],
    ['a: [\n', '2:1 not-yaml'],
    ['a: 1\n---\nb: 2\n', '2:1 not-yaml'],
    ['id: &a xx/y\ntitle: *b\n', '2:8 alias-unknown'],
    ['['.repeat(100_000), '1:1 too-deep'],
    [`a: ${'['.repeat(50)}${']'.repeat(50)}`, '1:36 too-deep'],
    ['a: &a [*a]\n', '1:7 too-deep'],
    [`a: &a 1\nb: [${'*a,'.repeat(101)}]\n`, '2:305 too-many-aliases'],
    [`a: [${'1,'.repeat(60_000)}]`, '1:100001 too-many-values'],
    [`# ${'я'.repeat(600_000)}`, '1:1 file-too-large'],
    ['id: !secret xx/y\n', '1:13 custom-tag'],
    ['id: !!js/function x\n', '1:19 custom-tag'],
    ['a: !!set {x}\n', '1:10 custom-tag'],
    ['slots:\n  __proto__: {}\n', '2:3 key-forbidden'],
    ['"constructor": 1\n', '1:1 key-forbidden'],
    ['a: {'.repeat(3000), '1:1 too-deep'],
    ['a: b\n', '1:1 key-missing'],
    ['1: a\n', '1:1 key-not-text'],
    ['? [a]\n: b\n', '1:3 key-not-text'],
    ['id: a\nid: b\n', '2:1 key-duplicate'],
  ])('that is no rule file is refused: %#', (source, expected) => {
    expect(places(refusal(() => loadRule(source)))).toBe(expected)
  })

  it.each([
    ['default: on', 'defualt: on', '7:1 key-unknown'],
    ['default: on', 'default: on\ncolour: red', '8:1 key-unknown'],
    ['until: 2020-12-31', 'untill: 2020-12-31', '19:5 key-unknown'],
    ['[~extra-comma ,]', '', undefined],
    ['id: xx/label', 'id: label', '1:5 format-wrong'],
    ['jurisdiction: RU', 'jurisdiction: Russia', '3:15 format-wrong'],
    ['en: Label }', 'eng: Label }', '2:24 key-unknown'],
    ['confidence: official\ndefault', 'confidence: sure\ndefault', '6:13 value-unknown'],
    ['default: on', 'default: off', '7:10 why-missing'],
    ['default: on', 'default: yes', '7:10 value-unknown'],
    ['binds: [agent]', 'binds: []', '8:8 too-small'],
    ['binds: [agent]', 'binds: agent', '8:8 type-wrong'],
    ['binds: [agent]', 'binds: [agent, agnet]', '8:16 value-unknown'],
    ['binds: [agent]', 'binds:', '8:7 type-wrong'],
    [
      '    confidence: official',
      '    confidence: official\n    url: law.example',
      '13:10 format-wrong',
    ],
    ['  agent:\n', '  Agent:\n', '14:3 format-wrong'],
    ['from: 2020-01-01', 'from: 2020-02-30', '18:11 format-wrong'],
    ['until: 2020-12-31', 'until: 2019-12-31', '19:12 dates-reversed'],
    ['until: 2020-12-31', 'until: 2021-01-01', '34:11 editions-overlap'],
    ['    until: 2020-12-31\n', '', '33:11 editions-overlap'],
    ['from: 2021-01-01', 'from: 2019-01-01', '34:11 editions-unordered'],
    ['id: second', 'id: first', '33:9 id-duplicate'],
    ['sources: [law]', 'sources: [law, lwa]', '20:20 source-unknown'],
    ['{agent:genitive}[', '{agnet:genitive}[', '22:9 slot-unknown'],
    ['{agent:genitive}[', '{agent:genetive}[', '22:32 form-syntax'],
    ['ВЫПУЩЕН\n    tol', 'ВЫПУЩЕН>\n    tol', '22:65 form-syntax'],
    ['extra-comma, sev', 'extra-coma, sev', '22:9 tolerance-unknown'],
    ['[~extra-comma ,]', `${'<а|б>'.repeat(10)}[~extra-comma ,]`, '22:9 form-too-rich'],
    [
      'severity: warning }',
      'severity: warning }\n      - { code: other, severity: off }',
      '25:17 tolerance-unused',
    ],
    ['severity: warning }', 'severity: fatal }', '24:40 value-unknown'],
    ['where: under-headline', 'where: below', '25:25 value-unknown'],
    ['where: under-headline', 'where: beside', '25:16 key-missing'],
    ['where: under-headline', 'where: under-headline, of: xx/y', '25:41 key-unknown'],
    ['slots:', 'severities: { label-mising: off }\nslots:', '13:15 code-unknown'],
    ['codes: [name-missing]', 'codes: [name-mising]', '32:19 code-unknown'],
    ['{ agent: { gen', '{ agnet: { gen', '29:21 slot-unknown'],
    ['{ genitive: Лучинина', '{ gentive: Лучинина', '29:30 key-unknown'],
    ['          codes: [name-missing]\n', '', '31:11 key-missing'],
    [
      'placement: { where: under-headline }\n    examples: *examples',
      'placement: { where: under-headline }',
      '33:5 key-missing',
    ],
    ['text: МАТЕРИАЛ АГЕНТА {agent:genitive}\n', "text: '  '\n", '38:15 format-wrong'],
    [
      'text: МАТЕРИАЛ АГЕНТА {agent:genitive}\n',
      'text: >-\n          МАТЕРИАЛ АГЕНТА\n          {agent:genitive}]\n',
      '40:27 form-syntax',
    ],
    [
      'text: МАТЕРИАЛ АГЕНТА {agent:genitive}\n',
      'text: "МАТЕРИАЛ\\u0020АГЕНТА {agent:genitive}]"\n',
      '38:15 form-syntax',
    ],
  ])('with %j as %.60j gives %s', (from, to, expected) => {
    const source = sampleWith(from, to)
    if (expected === undefined) expect(loadRule(source).id).toBe('xx/label')
    else expect(places(refusal(() => loadRule(source)))).toBe(expected)
  })
})

describe('the message', () => {
  const source = sampleWith('default: on', 'default: on\ncolour: red\ndefualt: on')

  it('says in Russian what was found, what was expected and what to do, with the place', () => {
    const error = refusal(() => loadRule(source, { path: 'rules/мой.yaml' }))
    expect(error).toMatchObject({ path: 'rules/мой.yaml', line: 8, column: 1, code: 'key-unknown' })
    expect(error.message).toMatch(
      /^rules\/мой\.yaml:8:1: найден неизвестный ключ «colour», ожидается/,
    )
    expect(error.message).toContain('\n  7 | default: on\n> 8 | colour: red\n    | ^^^^^^\n')
    expect(error.message).toContain('возможно, имелось в виду «default»')
    expect(error.problems.map(({ problem }) => problem.code)).toEqual([
      'key-unknown',
      'key-unknown',
    ])
  })

  it('names all keys that one map lacks in one sentence', () => {
    const error = refusal(() => loadRule('id: xx/y\ndefault: on\n'))
    expect(error.problems).toHaveLength(1)
    expect(error.message).toContain('нет обязательных ключей: title, jurisdiction, language')
  })

  it('says it in English when asked', () => {
    const error = refusal(() => loadRule(source, { lang: 'en' }))
    expect(error.message).toMatch(/^<rule>:8:1: found the unknown key "colour", expected one of:/)
    expect(error.message).toContain('did you mean "default"?')
  })

  it('puts the caret under Cyrillic text, in long lines too', () => {
    const form = `МАТЕРИАЛ ${'СЛОВО '.repeat(60)}{agent:genitive}> И ДАЛЕЕ`
    const error = refusal(() =>
      loadRule(sampleWith('text: МАТЕРИАЛ АГЕНТА {agent:genitive}', `text: ${form}`)),
    )
    const [line = '', carets = ''] = error.message.split('\n').slice(-2)
    expect(line.length).toBeLessThan(120)
    expect(line.charAt(carets.indexOf('^'))).toBe('>')
  })
})
