import { expect, it } from 'vitest'
import { Desk } from './run-cli.ts'
import { bare, config, label, labelled, onDate } from './texts.ts'

const spoilt = labelled.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,')

/** A folder of so many texts in order, and one that lacks its label, one that has it spoilt. */
const folder = (inOrder: number) =>
  new Desk({
    'plashka.config.yaml': config,
    'тексты/без.txt': bare,
    'тексты/не.txt': spoilt,
    ...Object.fromEntries(
      Array.from({ length: inOrder }, (_, index) => [`тексты/${index}.txt`, labelled]),
    ),
  })

const count = (text: string, what: string): number => text.split(what).length - 1

it('tells of every text as long as they fit on a screen', () => {
  const { out } = folder(18).run(['validate', 'тексты', ...onDate])
  expect(count(out, 'указание на месте')).toBe(18)
  expect(out).not.toContain('--all')
})

it('of more texts counts those in order, by rule, edition and verdict', () => {
  const desk = folder(19)
  const { out, code } = desk.run(['validate', 'тексты', ...onDate])
  expect(code).toBe(1)
  expect(out).not.toContain('тексты/0.txt')
  expect(out).toContain('тексты/без.txt\n')
  expect(out).toContain('тексты/не.txt\n')
  expect(out).toContain(
    'Без замечаний — 19 текстов (по одному их покажет --all):\n' +
      '  ru/foreign-agent (редакция decree-2108)  указание на месте  19\n\nПроверен 21 текст: 2 ошибки.\n',
  )
  const all = desk.run(['validate', 'тексты', '--all', ...onDate]).out
  expect(count(all, 'указание на месте')).toBe(19)
  expect(all).not.toContain('--all')
  expect(desk.run(['validate', 'тексты', '--format', 'pretty=отчёт.log', ...onDate]).code).toBe(1)
  expect(desk.read('отчёт.log')).toBe(out)
})

it('counts verdicts apart, also where no label is needed', () => {
  const desk = folder(19)
  desk.write('тексты/давно.md', `---\ndate: 2019-01-01\n---\n\n# Лёд\n\nУтром.\n`)
  const { out } = desk.run(['validate', 'тексты', '--lang', 'en'])
  expect(out).toMatch(/ {2}the label is in place {11,}19\n/u)
  expect(out).toMatch(/Nothing found in 20 texts \(--all shows each\):\n/u)
  expect(out).toMatch(/ {2}(?:no rule is in force|the rule does not concern) .* {2}1\n/u)
})

it('names what inject would mend or leaves to an editor, and counts the rest', () => {
  const desk = folder(19)
  const { out } = desk.run(['inject', 'тексты', '--dry-run', ...onDate])
  expect(out).not.toContain('тексты/0.txt')
  const checked = desk.run(['inject', 'тексты', '--check', ...onDate]).out
  expect(checked).toContain('тексты/без.txt\n  нужна правка\n')
  // An added «НЕ» is for an editor to take away.
  expect(checked).toContain('тексты/не.txt\n')
  expect(checked).toContain('Без замечаний — 19 текстов')
})

it('counts texts of unknown publishers, and keeps the exit code', () => {
  const texts = Object.fromEntries(
    Array.from({ length: 22 }, (_, index) => [
      `${index}.txt`,
      index === 0 ? `${label}?` : labelled,
    ]),
  )
  const desk = new Desk(texts)
  const { out, code } = desk.run(['validate', '.', ...onDate])
  expect(code).not.toBe(0)
  expect(out).toMatch(/издатель неизвестен, нужно ли указание — не проверено {2}\d\d\n/u)
  expect(out).not.toContain('\n7.txt')
})
