import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Element } from 'hast'
import { describe, expect, it } from 'vitest'
import { html } from '../../src/reporters/html/html.ts'
import {
  all,
  articles,
  mendingWith,
  name,
  optionsOf,
  parse,
  raw,
  resultOf,
  resultWith,
  shown,
} from './html-page.ts'
import { reportOf } from './report-of.ts'

const results = Object.entries(articles).map(([path, value]) => resultOf(path, value))
const page = parse(results)
const byId = (id: string) => all(page, {}).find(({ properties }) => properties.id === id)

/** Whether a mark belongs to the finding with that id. */
const isOf = ({ properties }: Element, id: unknown) =>
  `${properties.dataOf}`.split(' ').includes(`${id}`)

describe('the HTML report', () => {
  it('sums up what was checked, with the day and the register used', () => {
    const text = shown(page)
    expect(text).toContain('Проверено 3 текста: 3 ошибки, 1 предупреждение.')
    expect(text).toContain('Отчёт от 24 ноября 2026 года')
    expect(text).toContain('Реестр не подключён')
    const register = {
      source: 'выгрузка',
      published: '2026-11-20',
      retrieved: '2026-11-21T08:00:00Z',
      hash: 'sha256:0123456789abcdef0123456789abcdef',
      entries: 1001,
      inForce: 900,
    }
    expect(shown(parse([resultWith('', [], { register })]))).toContain(
      'Реестр от 2026-11-20: 1001 запись, не исключено 900, sha256:0123456789ab…',
    )
  })

  it('says of every finding what it is, where, on what law, by which rule and code', () => {
    const findings = results.flatMap((result) => result.findings)
    const cards = all(page, { has: 'finding' })
    expect(cards.length).toBe(findings.length)
    for (const { message, rule, code, url, line, column, severity } of findings) {
      const card = cards.find((each) => raw(each).includes(message))
      const text = card === undefined ? '' : raw(card)
      expect(text).toContain(`${rule} · ${code}`)
      expect(text).toContain(`строка ${line}, знак ${column}`)
      expect(text).toContain({ error: 'ошибка', warning: 'предупреждение', info: '' }[severity])
      const link = card && all(card, { tag: 'a' })[0]
      expect(link?.properties).toEqual({ href: url, rel: ['noopener', 'noreferrer'] })
      expect(link && raw(link)).toMatch(/Постановление|Разъяснение/u)
    }
  })

  it('marks in the source exactly what each finding is about', () => {
    for (const [index, result] of results.entries()) {
      const text = byId(`t${index + 1}`)
      if (text === undefined) throw new Error('the text is not on the page')
      const marks = all(text, { tag: 'mark' })
      for (const card of all(text, { has: 'finding' })) {
        const { id, dataCode } = card.properties
        const own = marks.filter((mark) => isOf(mark, id))
        const finding = result.findings.find(({ code }) => code === dataCode)
        expect(own.length).toBeGreaterThan(0)
        expect(own.map(raw).join('')).toBe(finding?.actual)
      }
    }
  })

  it('keeps the lines around findings, folds the others, and loses none', () => {
    const text = byId('t2')
    const [fold] = text === undefined ? [] : all(text, { has: 'fold' })
    expect(fold && shown(fold)).toContain('ещё 7 строк')
    expect(fold && raw(fold)).toContain('Место займёт понтон.')
    const lines = text === undefined ? [] : all(text, { has: 'line' }).map(raw)
    expect(lines.join('\n')).toBe(articles['колонки/пристань.txt'])
  })

  it('shows the right label, to copy as a reader sees it and as it stands in the source', () => {
    const quotes = all(page, { tag: 'blockquote' }).map(raw)
    const label =
      'НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН ИНОСТРАННЫМ АГЕНТОМ ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА'
    expect(quotes).toEqual([label, label])
    const buttons = all(page, { tag: 'button', has: 'copy' })
    expect(buttons.map(({ properties }) => properties.dataCopy).toSorted()).toEqual(quotes)

    const output = '<p>АГЕНТОМ&nbsp;&laquo;ВЕСТНИК&raquo; &#40;А&#41;</p>\r\n<p>Текст</p>'
    const [start, end] = [3, output.indexOf('</p>')]
    const edition = 'decree-2108'
    const found = { rule: 'ru/foreign-agent', edition, form: 'а', slots: [], deviations: [] }
    const mending = mendingWith('', output, [{ ...found, start, end }])
    const tree = parse([resultWith('', [], { format: 'html', mending })])
    expect(all(tree, { has: 'copy' }).map(({ properties }) => properties.dataCopy)).toEqual([
      'АГЕНТОМ «ВЕСТНИК» (А)',
      output.slice(start, end),
    ])
  })

  it('says what plashka can mend, and after inject what it has mended', () => {
    const [mendable] = all(page, { has: 'mendable' })
    expect(mendable && raw(mendable)).toBe('plashka исправит сама')
    const path = 'колонки/пристань.txt'
    const injected = resultOf(path, articles[path], 'inject')
    const before = parse([injected], optionsOf('inject'))
    expect(shown(before)).toContain('правка нужна 1 тексту')
    expect(all(before, { has: 'finding' }).length).toBeGreaterThan(1)
    const { mending } = injected
    if (mending === undefined) throw new Error('nothing was mended')
    const written = { ...injected, mending: { ...mending, written: true } }
    const after = parse([written], optionsOf('inject'))
    expect(shown(after)).toContain('исправлен 1 текст')
    expect(shown(after)).toMatch(/Исправлены? \d замечани/u)
    expect(all(after, { has: 'finding' })).toEqual([])
  })

  it('folds texts with nothing wrong away, and opens the others', () => {
    const isOpen = (id: string) => byId(id)?.properties.open
    expect([isOpen('t1'), isOpen('t2'), isOpen('t3')]).toEqual([undefined, true, true])
    const [clean] = all(page, { has: 'clean' })
    expect(clean && raw(clean)).toContain('Без замечаний: 1 текст')
    expect(clean && all(clean, { has: 'text' }).map(({ properties }) => properties.id)).toEqual([
      't1',
    ])
  })

  it('shows the labels that detect has found', () => {
    const path = 'колонки/пристань.txt'
    const tree = parse([resultOf(path, articles[path], 'detect')], optionsOf('detect'))
    const cards = all(tree, { has: 'finding' }).map(shown)
    expect(cards[0]).toContain('указание ru/foreign-agent, редакция decree-2108')
    expect(cards[0]).toContain(name)
    expect(all(tree, { tag: 'mark', has: 'label' }).map(raw).join(' ')).toContain('18+')
  })

  it('speaks English when asked to', () => {
    const text = shown(parse(results, optionsOf('validate', 'en')))
    expect(text).toContain('3 texts checked: 3 errors, 1 warning.')
    expect(text).toContain('Report of 24 November 2026')
    expect(text).toContain('Nothing found in 1 text')
    expect(text).not.toMatch(/ошибк|Показ|Правило /u)
  })

  it('says so of a file that could not be read', () => {
    const problem = {
      code: 'input-unreadable',
      rule: 'plashka/input',
      message: 'Нет такого файла.',
    } as const
    const tree = parse([resultWith('', [problem], { format: undefined, failed: true })])
    expect(all(tree, { has: 'finding' }).map(shown)[0]).toContain('Нет такого файла.')
    expect(all(tree, { has: 'judged' })).toEqual([])
    expect(shown(tree)).toContain('не обработан 1 файл')
  })

  it('is the same for the same results', () => {
    expect(reportOf(html, results, optionsOf())).toBe(
      reportOf(html, structuredClone(results), optionsOf()),
    )
  })

  it('leaves out what is over the limit of findings, the lightest first, and says so', () => {
    const findings = [
      { message: 'первое', severity: 'warning' },
      { message: 'второе', severity: 'error' },
    ] as const
    const tree = parse([resultWith('текст', findings, { shown: 1 })])
    expect(all(tree, { has: 'message' }).map(raw)).toEqual(['второе'])
    expect(shown(tree)).toContain('Показаны первые 1 из 2 замечаний')
  })
})

describe('the page', () => {
  const text = reportOf(html, results, optionsOf())
  const policy = /Content-Security-Policy" content="([^"]+)"/u
    .exec(text)?.[1]
    ?.replaceAll('&#39;', "'")

  it('allows itself no script and no style but its own, and nothing from anywhere', () => {
    const hashOf = (tag: string) => {
      const inner = new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'u').exec(text)?.[1] ?? ''
      return createHash('sha256').update(inner).digest('base64')
    }
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src 'sha256-${hashOf('script')}'`)
    expect(policy).toContain(`style-src 'sha256-${hashOf('style')}'`)
    expect(policy).not.toContain('unsafe')
  })

  it('loads nothing and has no handler and no style in an attribute', () => {
    const names = all(page, {}).flatMap(({ properties }) => Object.keys(properties))
    expect(
      names.filter((each) => /^(?:on|style$|src|action$|formAction$|data$)/u.test(each)),
    ).toEqual([])
    expect(all(page, { tag: 'link' })).toEqual([])
    expect(text).not.toMatch(/@import|url\(/u)
  })

  it('has an id only once', () => {
    const ids = all(page, {}).flatMap(({ properties }) => properties.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('long texts', () => {
  it('do not make a long report', () => {
    const long = 'Слово за слово. '.repeat(500_000)
    const lines = `${'Короткая строка.\n'.repeat(300_000)}`
    const at = [10, 3_000_000, 7_999_990].map((start) => ({ start, end: start + 5 }))
    const everywhere = [{ start: 0, end: long.length }]
    for (const [source, findings] of [
      [long, at],
      [long, everywhere],
      [lines, at.slice(0, 2)],
      [lines, everywhere],
    ] as const) {
      const report = reportOf(html, [resultWith(source, findings)], optionsOf())
      expect(report.length).toBeLessThan(100_000)
    }
    expect(shown(parse([resultWith(lines, at.slice(0, 1))]))).toContain('в отчёт не вошли')
  })

  it('share what a report may carry of folded lines', () => {
    const many = Array.from({ length: 1000 }, () => resultWith('строка\n'.repeat(5000), [{}]))
    expect(reportOf(html, many, optionsOf()).length).toBeLessThan(6_000_000)
  })

  it('are cut beside a long line’s findings, never through a letter', () => {
    const source = `${'😀'.repeat(2000)}слово${'😀'.repeat(2000)}`
    const start = source.indexOf('слово')
    const tree = parse([resultWith(source, [{ start, end: start + 5 }])])
    const [line] = all(tree, { has: 'line' })
    expect(line && raw(line)).toMatch(/^…(?:😀)+слово(?:😀)+…$/u)
  })
})

it('marks and loses nothing, wherever the findings are', () => {
  const unit = fc.constantFrom('а', 'б ', '\n', '\r\n', '\r', '<i>', '&', '😀', '\t', '"')
  const places = fc.array(fc.tuple(fc.nat(60), fc.nat(15)), { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), places, (units, pairs) => {
      const text = units.join('')
      const findings = pairs.map(([from, count]) => ({
        start: units.slice(0, from).join('').length,
        end: units.slice(0, from + count).join('').length,
      }))
      const tree = parse([resultWith(text, findings)])
      const lines = all(tree, { has: 'line' }).map(raw)
      expect(lines.join('\n')).toBe(text.replace(/\r\n?/gu, '\n'))
      const cards = all(tree, { has: 'finding' })
      expect(cards.length).toBe(findings.length)
      if (text === '') return
      const marks = all(tree, { tag: 'mark' })
      const marked = cards.map(({ properties }) => {
        const own = marks.filter((mark) => isOf(mark, properties.id))
        expect(own.length).toBeGreaterThan(0)
        return own.map(raw).join('')
      })
      const expected = findings.map(({ start, end }) => text.slice(start, end))
      expect(marked.toSorted()).toEqual(
        expected.map((part) => part.replace(/[\r\n]/gu, '')).toSorted(),
      )
    }),
    { numRuns: 300 },
  )
})
