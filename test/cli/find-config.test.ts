import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Desk } from './run-cli.ts'

const fara = (words: string) => `export default { rules: { 'us/fara': 'on' }, lang: '${words}' }\n`

const refuse = (files: Readonly<Record<string, string>>) => {
  const run = new Desk(files).run(['rules'])
  expect(run.out).toBe('')
  expect(run.code).toBe(2)
  return run.err
}

describe('a configuration is found', () => {
  it.each([
    ['plashka.config.yaml', 'rules: { us/fara: on }\n'],
    ['plashka.config.yml', 'rules: { us/fara: on }\n'],
    ['plashka.config.json', '{ "rules": { "us/fara": "on" } }'],
    ['plashka.config.js', fara('ru')],
    ['plashka.config.mjs', fara('ru')],
    [
      'plashka.config.ts',
      "const on: 'on' | 'off' = 'on'\nexport default { rules: { 'us/fara': on } }\n",
    ],
  ])('as %s, upwards from the folder', (name, text) => {
    const desk = new Desk({ [name]: text, 'package.json': '{ "type": "module" }' })
    mkdirSync(desk.at('а/б'), { recursive: true })
    expect(desk.runIn('а/б', ['rules']).out).toMatch(/us\/fara +действует +да/u)
  })

  it('may be TypeScript that a Node cannot strip', () => {
    const desk = new Desk({
      'plashka.config.ts':
        "enum Word { On = 'on' }\nexport default { rules: { 'us/fara': Word.On } }\n",
    })
    expect(desk.run(['rules']).out).toMatch(/us\/fara +действует +да/u)
  })

  it('is empty and said to be so, not passed over', () => {
    const desk = new Desk({ 'plashka.config.yaml': 'lang: en\n', 'а/plashka.config.yaml': '' })
    expect(desk.runIn('а', ['rules']).err).toContain('файл пуст, ожидались настройки')
  })

  it('is refused when there are two in one folder', () => {
    const files = { 'plashka.config.yaml': 'lang: en\n', 'plashka.config.json': '{}' }
    const err = refuse(files)
    expect(err).toContain('два файла настроек: «plashka.config.yaml», «plashka.config.json»')
    const named = new Desk(files).run(['rules', '--config', 'plashka.config.yaml'])
    expect(named.out).toContain('in force')
  })
})

describe('a configuration in JavaScript is checked like any other', () => {
  const module = (text: string) => refuse({ 'plashka.config.mjs': text })

  it('with the way to the key', () => {
    const err = module("export default { overrides: [{ files: ['*'], publisher: { nane: 'А' } }] }")
    expect(err).toContain('plashka.config.mjs: overrides[0].publisher')
    expect(err).toContain('«nane»')
    expect(err).toContain('«name»')
    expect(module("export default { rules: { 'ru/forein-agent': 'on' } }")).toContain(
      'plashka.config.mjs: rules["ru/forein-agent"]',
    )
    expect(module("export default { 'rule-files': ['own.yaml'] }")).toContain('rule-files[0]')
  })

  it('and says when it fails or hands over nothing', () => {
    expect(module('throw new Error("связи нет")')).toContain(
      'plashka.config.mjs: модуль настроек не выполнился: Error: связи нет',
    )
    expect(module('export const config = {}')).toContain('export default defineConfig')
    expect(module('export default [1]')).toContain('export default defineConfig')
  })
})

it('suggests a path near the one of --config', () => {
  const run = new Desk({ 'conf/site.yaml': 'lang: en\n' }).run([
    'rules',
    '--config',
    'conf/sit.yaml',
  ])
  expect(run.err).toContain('conf/sit.yaml')
  expect(run.err).toContain('Возможно, имелось в виду: conf/site.yaml.')
})
