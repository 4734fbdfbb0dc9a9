import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { Desk } from '../run-cli.ts'
import { bare, config, labelled, onDate } from '../texts.ts'

const preload = pathToFileURL(join(import.meta.dirname, 'count-opens.mjs')).href

/** As many texts as are read ahead, some of them in ways that only the main thread can speak of. */
const odd: Readonly<Record<number, string | Uint8Array>> = {
  300: '',
  301: Buffer.from([0xcc, 0xee, 0xf1, 0xf2, 0x0a]),
  302: Buffer.from(labelled, 'utf16le'),
  303: `\uFEFF${labelled}`,
  304: `${labelled}${'Движение пустили утром. '.repeat(3_000)}\n`,
  305: `${labelled}🦊\r\n`,
}
const textOf = (number: number): string | Uint8Array => {
  const own = `Номер ${number}.\n`
  return odd[number] ?? (number % 10 === 0 ? bare : labelled) + own
}
const count = 1_100
const half = count / 2
const files: Record<string, string | Uint8Array> = { 'plashka.config.yaml': config }
for (let number = 0; number < count; number++)
  files[`${number < half ? 'а' : 'б'}/${String(number).padStart(4, '0')}.txt`] = textOf(number)

it('says of many texts, which a thread reads ahead, what it says of few', () => {
  const desk = new Desk(files)
  const env = { NODE_OPTIONS: `--import ${preload}` }
  const all = desk.json(['validate', ...onDate, 'а', 'б'], '', env)
  const opened = Number(desk.read('opened.json'))
  expect(opened).toBeGreaterThan(0)
  expect(opened).toBeLessThan(count)
  const parts = ['а', 'б'].map((part) => desk.json(['validate', ...onDate, part], '', env))
  expect(Number(desk.read('opened.json'))).toBe(half)
  expect(all.report.results).toEqual(parts.flatMap(({ report }) => report.results))
  expect(all.code).toBe(2)
  expect(all.report.results).toHaveLength(count)
})

it('reads each text itself where it may have to write it', () => {
  const desk = new Desk(files)
  const env = { NODE_OPTIONS: `--import ${preload}` }
  expect(desk.run(['inject', '--write', ...onDate, 'а', 'б'], '', env).code).toBe(2)
  // Each is opened once to be read, and those that are mended for writing as well.
  expect(Number(desk.read('opened.json'))).toBeGreaterThanOrEqual(count)
  expect(desk.read('а/0010.txt')).toContain('НАСТОЯЩИЙ МАТЕРИАЛ')
})
