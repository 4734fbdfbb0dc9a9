import { describe, expect, it } from 'vitest'
import { Desk } from './run-cli.ts'
import { bare, config, label, labelled, onDate, publisherFlags } from './texts.ts'

const spoilt = labelled.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,')
const struck = `<h1>Лёд</h1><p><s>${label}</s></p><p>Текст.</p>`

describe('validate without a configuration', () => {
  it('judges every label found, says what it assumed and how to do better, and exits 1', () => {
    const desk = new Desk({ 'а.txt': labelled, 'б.txt': bare, 'в.txt': spoilt })
    const run = desk.run(['validate', '.', ...onDate])
    expect(run.err).toContain('Издатель не назван (текстов: 3).')
    expect(run.err).toContain('plashka init')
    expect(run.out).toContain('Добавленное «НЕ»')
    expect(run.out.match(/нужно ли указание — не проверено/gu)).toHaveLength(2)
    expect(run.out.match(/нужен ли знак — не проверено/gu)).toHaveLength(3)
    expect(run.out).not.toMatch(/(?:указание|знак) на месте/u)
    expect(run.out).toMatch(/Проверено 3 текста, без издателя 3: 1 ошибка\.\n$/u)
    expect(run.code).toBe(1)
  })

  it('never exits 0: that a label is missing was not looked for', () => {
    const desk = new Desk({ 'а.txt': labelled, 'б.txt': bare })
    const run = desk.run(['validate', '.', ...onDate])
    expect(run.out).toMatch(/без издателя 2: замечаний нет\.\n$/u)
    expect(run.code).toBe(2)
    expect(desk.run(['validate', '.', '--quiet', ...onDate]).code).toBe(2)
    expect(desk.run(['validate', '.', '--max-warnings', '0', ...onDate]).code).toBe(2)
    expect(desk.run(['validate', 'б.txt', ...publisherFlags, ...onDate]).code).toBe(1)
  })

  it('sees a struck and a hidden label, and one by a former edition', () => {
    const outdated = bare.replace(
      'Утром',
      'ДАННОЕ СООБЩЕНИЕ (МАТЕРИАЛ) СОЗДАНО И (ИЛИ) РАСПРОСТРАНЕНО ИНОСТРАННЫМ СРЕДСТВОМ МАССОВОЙ ИНФОРМАЦИИ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА, И (ИЛИ) РОССИЙСКИМ ЮРИДИЧЕСКИМ ЛИЦОМ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА\n\nУтром',
    )
    const desk = new Desk({
      'а.html': struck,
      'б.html': struck.replace('<s>', '<span hidden>').replace('</s>', '</span>'),
      'в.txt': outdated,
    })
    const { report, code } = desk.json(['validate', 'а.html', 'б.html', 'в.txt', ...onDate])
    expect(report.results.map(({ findings }) => findings.map((each) => each.code))).toEqual([
      ['publisher-unknown', 'label-struck'],
      ['publisher-unknown', 'label-hidden'],
      ['publisher-unknown', 'label-outdated'],
    ])
    expect(code).toBe(1)
  })

  it('tells machines the same', () => {
    const desk = new Desk({ 'а.txt': labelled })
    const { report, code } = desk.json(['validate', 'а.txt', ...onDate])
    expect(report.results[0]?.verdicts.map(({ verdict }) => verdict)).toEqual([
      'not-judged',
      'not-judged',
    ])
    expect(report.results[0]?.findings).toMatchObject([
      { code: 'publisher-unknown', severity: 'info', rule: 'plashka/input' },
    ])
    expect(code).toBe(2)
    for (const format of ['sarif', 'junit', 'github', 'gitlab', 'checkstyle', 'compact']) {
      const run = desk.run(['validate', 'а.txt', '--format', format, ...onDate])
      expect(run.out).toMatch(/publisher-unknown/u)
      expect(run.code).toBe(2)
    }
  })

  it('takes a configuration that names nobody for a mistake', () => {
    const desk = new Desk({ 'а.txt': labelled, 'plashka.config.yaml': 'lang: ru\n' })
    const run = desk.run(['validate', 'а.txt'])
    expect(run.err).toContain('Неизвестно, кто издатель текста «а.txt»')
    expect(run.code).toBe(2)
    desk.write('plashka.config.yaml', config)
    expect(desk.run(['validate', 'а.txt', ...onDate]).code).toBe(0)
  })

  it('mends nothing: inject refuses, and points to init', () => {
    const desk = new Desk({ 'а.txt': spoilt })
    const run = desk.run(['inject', 'а.txt', '--write'])
    expect(run.err).toContain('Неизвестно, кто издатель текста «а.txt»')
    expect(run.err).toContain('plashka init')
    expect(run.code).toBe(2)
    expect(desk.read('а.txt')).toBe(spoilt)
  })
})
