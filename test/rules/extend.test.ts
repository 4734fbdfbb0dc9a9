import { describe, expect, it } from 'vitest'
import { builtinRules } from '../../src/rules/builtin.ts'
import { type LoadRuleOptions, loadRule } from '../../src/rules/load.ts'
import { places, refusal, sample } from './sample.ts'

const builtin = (id: string) => {
  const rule = builtinRules.find((each) => each.id === id)
  if (rule === undefined) throw new Error(`no built-in ${id}`)
  return rule
}

/** A folder of files in memory; a reference counts from the folder of the file that names it. */
function folder(files: Readonly<Record<string, string>>): LoadRuleOptions['resolve'] {
  return (ref, from = '') => {
    const path = new URL(ref, `file:///${from}`).pathname.slice(1)
    const source = files[path]
    if (source === undefined) throw new Error(`нет файла ${path}`)
    return { source, path }
  }
}

const load = (files: Readonly<Record<string, string>>, path: string) =>
  loadRule(files[path] ?? '', { path, resolve: folder(files) })

describe('extends', () => {
  it.each(builtinRules.map(({ id }) => id))('of %s alone gives that rule', (id) => {
    expect(loadRule(`extends: ${id}\n`)).toEqual(builtin(id))
  })

  it('merges maps by key and named lists by name, and replaces the rest', () => {
    const base = builtin('ru/foreign-agent')
    const rule = loadRule(`
extends: ru/foreign-agent
title: { ru: Наше указание }
binds: [agent, media]
severities: { label-at-end: warning }
sources:
  - { id: law-255, confidence: official }
  - { id: own, title: { ru: Редполитика, en: House rules }, confidence: official }
editions:
  - id: decree-2108
    tolerated:
      - { code: extra-comma, severity: error }
    forms:
      - { id: agent, whole-block: true }
      - МАТЕРИАЛ ИНОСТРАННОГО АГЕНТА {agent:genitive}
    presentation: { font-scale: 1.5 }
`)
    expect(rule.title).toEqual({ ru: 'Наше указание', en: base.title.en })
    expect(rule.binds).toEqual(['agent', 'media'])
    expect(rule.severities).toEqual({ 'label-at-end': 'warning' })
    expect(rule.sources).toHaveLength(base.sources.length + 1)
    expect(rule.sources[0]).toEqual({ ...base.sources[0], confidence: 'official' })
    const [old, edition] = rule.editions
    const before = base.editions[1]
    expect(old).toEqual(base.editions[0])
    expect(edition?.tolerated).toEqual([
      { ...before?.tolerated[0], severity: 'error' },
      ...(before?.tolerated.slice(1) ?? []),
    ])
    expect(edition?.forms.map(({ id, wholeBlock }) => [id, wholeBlock])).toEqual([
      ['agent', true],
      ['form-2', false],
    ])
    expect(edition?.forms[0]?.nodes).toEqual(before?.forms[0]?.nodes)
    expect(edition?.presentation).toEqual({ ...before?.presentation, fontScale: 1.5 })
    expect(edition?.examples).toEqual(before?.examples)
  })

  it('replaces a placement whole and puts new editions in the order of their dates', () => {
    const rule = loadRule(`
extends: ru/age-mark
editions:
  - id: earlier
    from: 2020-01-01
    until: 2022-11-30
    sources: [roskomnadzor]
    forms: [18+]
    placement: { where: under-headline }
    examples: { pass: [{ text: 18+ }], fail: [{ text: нет, codes: [label-missing] }] }
  - id: law-2022
    placement: { where: under-headline }
`)
    expect(rule.editions.map(({ id, placement }) => [id, placement.where])).toEqual([
      ['earlier', 'under-headline'],
      ['law-2022', 'under-headline'],
    ])
  })

  it('resolves a path against the file that names it, through a chain', () => {
    const files = {
      'house/base/rule.yaml': sample,
      'house/base/strict.yaml': 'extends: ./rule.yaml\nseverities: { label-at-end: error }\n',
      'desk/mine.yaml': 'extends: ../house/base/strict.yaml\nid: xx/mine\n',
    }
    const rule = load(files, 'desk/mine.yaml')
    expect(rule).toMatchObject({ id: 'xx/mine', severities: { 'label-at-end': 'error' } })
  })

  it('names a form of the base that was written as a bare string', () => {
    const files = {
      'base.yaml': sample,
      'mine.yaml': `extends: ./base.yaml
editions:
  - { id: first, forms: [{ id: form-1, whole-block: true }] }
`,
    }
    expect(load(files, 'mine.yaml').editions[0]?.forms).toMatchObject([
      { id: 'form-1', wholeBlock: true },
    ])
  })

  it.each([
    ['extends: ru/foreign-agnt\n', '1:10 extends-unknown'],
    ['extends: ./lost.yaml\n', '1:10 extends-unreadable'],
    ['extends: ./mine.yaml\n', '1:10 extends-cycle'],
    ['extends:\n', '1:9 type-wrong'],
    ['extends: ru/age-mark\ndefualt: off\n', '2:1 key-unknown'],
    ['extends: ru/age-mark\ndefault: off\n', '2:10 why-missing'],
    ['extends: ru/age-mark\nwhy: { ru: а }\n', '2:6 key-missing'],
    ['extends: ru/age-mark\nslots: { x: {} }\n', '2:13 key-missing'],
    ['extends: ru/age-mark\neditions:\n  - from: 2020-01-01\n', '3:5 key-missing'],
    ['extends: ru/age-mark\neditions:\n  - id: law-202\n', '3:9 edition-unknown'],
    ['extends: ru/age-mark\neditions:\n  - { id: law-202, forms: [X] }\n', '3:5 key-missing'],
    ['extends: ru/age-mark\neditions:\n  - id: a\n  - id: a\n', '4:9 id-duplicate'],
    [
      'extends: ru/age-mark\neditions:\n  - id: law-2022\n    forms: ["{x}"]\n',
      '4:13 slot-unknown',
    ],
    [
      'extends: ru/age-mark\neditions:\n  - id: law-2022\n    until: 2020-01-01\n',
      '4:12 dates-reversed',
    ],
  ])('refuses %j', (source, expected) => {
    expect(places(refusal(() => load({ 'mine.yaml': source }, 'mine.yaml')))).toBe(expected)
  })

  it('refuses a circle of files and names it', () => {
    const files = { 'a.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'extends: ./a.yaml\n' }
    const error = refusal(() => load(files, 'a.yaml'))
    expect(error).toMatchObject({ code: 'extends-cycle', path: 'b.yaml' })
    expect(error.message).toContain('a.yaml → b.yaml → a.yaml')
  })

  it('names the file that is wrong, not the one that extends it', () => {
    const files = { 'a.yaml': 'extends: ./b.yaml\n', 'b.yaml': sample.replace('RU', 'Россия') }
    expect(refusal(() => load(files, 'a.yaml'))).toMatchObject({ path: 'b.yaml', line: 3 })
  })

  it('does not read a file unless the caller can', () => {
    expect(places(refusal(() => loadRule('extends: ./a.yaml\n')))).toBe('1:10 extends-no-resolve')
  })
})
