import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { expect, it } from 'vitest'
import { putFile } from '../../../src/cli/init/put-file.ts'
import { Folder } from '../folder.ts'
import { Desk } from '../run-cli.ts'
import { name } from '../texts.ts'

const named = ['init', '--name', name, '--included', '2023-03-03', '--yes']
const file = 'plashka.config.yaml'

it('replaces a configuration in one step, through a link, and keeps its mode', () => {
  const desk = new Desk({ 'общее/настройки.yaml': 'lang: ru\n' })
  const target = desk.at('общее/настройки.yaml')
  chmodSync(target, 0o640)
  symlinkSync('общее/настройки.yaml', desk.at(file))
  const before = statSync(target)
  expect(desk.run([...named, '--force']).err).toBe('')
  expect(lstatSync(desk.at(file)).isSymbolicLink()).toBe(true)
  expect(desk.read(file)).toContain(name)
  const after = statSync(target)
  expect(after.mode).toBe(before.mode)
  // Another file under the old name: whoever had the old one open still has it whole.
  expect(after.ino).not.toBe(before.ino)
  expect(readdirSync(desk.at('общее'))).toEqual(['настройки.yaml'])
})

it('leaves a link that leads nowhere, and says what is wrong with --force', () => {
  const desk = new Desk()
  symlinkSync('нет.yaml', desk.at(file))
  expect(desk.run(named).err).toContain('plashka.config.yaml уже есть и не изменён')
  const forced = desk.run([...named, '--force'])
  expect(forced.err).toContain('plashka.config.yaml: Файл не прочитан')
  expect(forced.code).toBe(2)
  expect(readdirSync(desk.path)).toEqual([file])
})

it('says that a folder stands in the place of the file', () => {
  const desk = new Desk()
  mkdirSync(desk.at(file))
  const run = desk.run([...named, '--force'])
  expect(run.err).toContain('plashka.config.yaml: Файл не прочитан: это папка')
  expect(run.err).not.toContain('Внутренняя ошибка')
  expect(run.code).toBe(2)
})

it.runIf(process.getuid?.() === 0)('says that the folder may not be written', () => {
  const folder = new Folder()
  chmodSync(folder.path, 0o755)
  process.seteuid?.(65_534)
  try {
    expect(() => putFile(folder.at(file), 'lang: ru\n', 'ru')).toThrow(/Файл не записан: нет прав/u)
  } finally {
    process.seteuid?.(0)
  }
  expect(readdirSync(folder.path)).toEqual([])
})
