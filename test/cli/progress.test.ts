import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { progressKind } from '../../src/cli/progress/progress.ts'
import { ProgressBar } from '../../src/cli/progress/progress-bar.ts'
import { ProgressLines } from '../../src/cli/progress/progress-lines.ts'
import { longRunEn } from '../../src/cli/words/en/long-run.ts'
import { longRunRu } from '../../src/cli/words/ru/long-run.ts'
import { displayWidth } from '../../src/reporters/display-width.ts'
import { Desk } from './run-cli.ts'
import { bare, config, onDate } from './texts.ts'

const terminal = (columns: number) => {
  const written: string[] = []
  return { isTTY: true, columns, written, write: (text: string) => written.push(text) }
}

/** What stands in the line where the bar is, without colours. */
const lineOf = ({ written }: { readonly written: readonly string[] }): string =>
  stripVTControlCharacters(written.at(-1) ?? '').replace('\r', '')

const asked = { progress: true, quiet: false, formats: [] }
const toTerminal = { isTTY: true }

describe('who is told how far a run has come', () => {
  it.each([
    ['a person at a terminal', asked, 10, toTerminal, {}, 'bar'],
    ['a log', asked, 10, {}, {}, 'lines'],
    ['a machine that calls its log a terminal', asked, 10, toTerminal, { CI: 'true' }, 'lines'],
    ['a terminal that cannot move its cursor', asked, 10, toTerminal, { TERM: 'dumb' }, 'lines'],
    ['nobody, for one text', asked, 1, toTerminal, {}, 'none'],
    ['nobody, with --no-progress', { ...asked, progress: false }, 10, toTerminal, {}, 'none'],
    ['nobody, with --quiet', { ...asked, quiet: true }, 10, {}, {}, 'none'],
  ] as const)('%s', (_, options, total, stream, env, kind) => {
    expect(progressKind(options, total, stream, env)).toBe(kind)
  })

  it('nobody, where a program reads the report; a report in a file leaves a person at the terminal', () => {
    const format = (name: 'json' | 'pretty', file?: string) => ({
      ...asked,
      formats: [{ name, file }],
    })
    expect(progressKind(format('json'), 10, toTerminal, {})).toBe('none')
    expect(progressKind(format('json', 'а.json'), 10, toTerminal, {})).toBe('bar')
    expect(progressKind(format('pretty'), 10, toTerminal, {})).toBe('bar')
  })
})

describe('the bar', () => {
  const standing = { done: 250, total: 1_000, elapsed: 5_000, path: 'тексты/ноябрь/лёд-на-реке.md' }

  it('shows how many of how many, the time left and the text at work', () => {
    const stream = terminal(100)
    new ProgressBar(stream, longRunRu).show(standing)
    expect(lineOf(stream)).toBe(
      '██████░░░░░░░░░░░░░░░░░░ 250/1000  осталось 15 с  тексты/ноябрь/лёд-на-реке.md',
    )
  })

  it.each([200, 90, 70, 60, 50, 20])('keeps to one line of %i columns', (columns) => {
    const stream = terminal(columns)
    const path = `очень/${'длинный/'.repeat(20)}путь-к-тексту.md`
    new ProgressBar(stream, longRunEn).show({ ...standing, path })
    expect(displayWidth(lineOf(stream))).toBeLessThan(columns)
    expect(lineOf(stream)).toContain('250/1000')
    if (columns >= 70) expect(lineOf(stream)).toMatch(/…\S*тексту\.md$/u)
  })

  it('is drawn ten times a second at most, and again after something else was printed', () => {
    const stream = terminal(80)
    const bar = new ProgressBar(stream, longRunEn)
    bar.show(standing)
    bar.show({ ...standing, elapsed: 5_050 })
    expect(stream.written).toHaveLength(1)
    bar.show({ ...standing, elapsed: 5_100 })
    expect(stream.written).toHaveLength(2)
    bar.hide()
    expect(stream.written.at(-1)).toBe('\r\u001b[2K')
    bar.hide()
    expect(stream.written).toHaveLength(3)
    bar.show({ ...standing, elapsed: 5_101 })
    expect(lineOf(stream)).toContain('250/1000')
  })

  it('has no control characters of a file name', () => {
    const stream = terminal(100)
    new ProgressBar(stream, longRunEn).show({ ...standing, path: 'а\u001b[2J\nб.md' })
    expect(lineOf(stream)).toContain('а␛[2J␊б.md')
  })
})

describe('the lines for a log', () => {
  it('come once a minute', () => {
    const stream = terminal(80)
    const lines = new ProgressLines(stream, longRunRu)
    const at = (seconds: number, done: number) =>
      lines.show({ done, total: 9_000, elapsed: seconds * 1_000, path: 'а.md' })
    for (const [seconds, done] of [
      [59, 80],
      [60, 100],
      [61, 110],
      [119, 160],
      [245, 3_000],
      [299, 3_100],
      [300, 8_999],
    ] as const)
      at(seconds, done)
    expect(stream.written).toEqual([
      'plashka: готово 100 из 9000, осталось около 1 ч 29 мин\n',
      'plashka: готово 3000 из 9000, осталось около 8 мин 10 с\n',
      'plashka: готово 8999 из 9000, осталось около 1 с\n',
    ])
  })
})

it('a short run says nothing but its report', () => {
  const desk = new Desk({ 'plashka.config.yaml': config, 'а.txt': bare, 'б.txt': bare })
  for (const args of [[], ['--no-progress']]) {
    const run = desk.run(['validate', '.', ...onDate, ...args])
    expect(run.err).toBe('')
    expect(run.code).toBe(1)
  }
})
