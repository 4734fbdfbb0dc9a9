import { describe, expect, it } from 'vitest'
import { SettingsReader } from '../../src/cli/config/settings.ts'
import { nearest } from '../../src/rules/nearest.ts'
import { Folder } from './folder.ts'
import { Desk } from './run-cli.ts'
import { bare, publisherFlags } from './texts.ts'

const config = 'plashka.config.yaml'
const rule = 'extends: ru/foreign-agent\nid: zz/own\n'

/** What a message suggests instead of what does not quite fit; the message itself without that. */
const suggested = (message: string): string =>
  /[Вв]озможно, имелось в виду:? «?([^\n»]+?)»?[.)]?(?:\n|$)/u.exec(message)?.[1] ?? message

/** Why the settings in these files do not hold. */
const refusal = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const path = new Folder(files).at(config)
  const refused: unknown = await new SettingsReader(path, {}, 'ru').of('-').catch((error) => error)
  return refused instanceof Error ? refused.message : 'The settings hold.'
}

describe('what was perhaps meant is said', () => {
  it.each([
    [['validate', '--max-warning', '1', 'статья.txt'], '--max-warnings'],
    [['inject', '--wirte', 'статья.txt'], '--write'],
    [['injct', 'статья.txt'], 'inject'],
    [['register', 'updtae'], 'register update'],
    [['validate', 'сатья.txt', ...publisherFlags], 'статья.txt'],
    [['validate', '--config', 'сатья.txt', 'статья.txt'], 'статья.txt'],
    [['validate', '--format', 'compcat', 'статья.txt'], 'compact'],
    [['validate', '--role', 'agnet', 'статья.txt'], 'agent'],
    [['init', '--formats', 'text,markdwon'], 'markdown'],
    [['validate', '--lang', 'rus', 'статья.txt'], 'ru'],
    [['rules', 'show', 'ru/agemark'], 'ru/age-mark'],
    [['explain', 'ru/agemark'], 'ru/age-mark'],
    [['explain', 'half-mising'], 'half-missing'],
    [['explain', 'extra-coma'], 'extra-comma'],
  ])('for the call %j', (args, meant) => {
    const run = new Desk({ 'статья.txt': bare }).run(args)
    expect(run.code).toBe(2)
    expect(suggested(run.err + run.out)).toBe(meant)
  })

  it.each([
    ['publishr: {}', 'publisher'],
    ['publisher: { role: agnet, name: А }', 'agent'],
    ['publisher: { role: agent, naem: А }', 'name'],
    ['register: { flie: a.json }', 'file'],
    ['html: { elment: div }', 'element'],
    ['limits: { megabyte: 1 }', 'megabytes'],
    ['rules: { ru/agemark: on }', 'ru/age-mark'],
    ['rules: { ru/age-mark: of }', 'off'],
    ['rules: { ru/age-mark: { enable: true } }', 'enabled'],
    ['rules: { ru/age-mark: { severities: { label-mising: error } } }', 'label-missing'],
    ['rules: { ru/age-mark: { severities: { label-missing: eror } } }', 'error'],
    ['overrides: [{ files: [a], publishr: {} }]', 'publisher'],
    ['overrides: [{ flies: [a] }]', 'files'],
    ['overrides: [{ files: [a], publisher: { role: agent, naem: А } }]', 'name'],
    ['overrides: [{ files: [a], rules: { ru/agemark: on } }]', 'ru/age-mark'],
  ])('for the configuration %s', async (text, meant) => {
    expect(suggested(await refusal({ [config]: `${text}\n` }))).toBe(meant)
  })

  it.each([
    ['extends: ru/agemark\nid: zz/own\n', 'ru/age-mark'],
    [`${rule}statsu: draft\n`, 'status'],
    [`${rule}status: drfat\n`, 'draft'],
    [`${rule}severities: { label-mising: error }\n`, 'label-missing'],
    [`${rule}severities: { label-missing: wraning }\n`, 'warning'],
  ])('for the rule file %j', async (text, meant) => {
    const files = { [config]: 'rule-files: [own.yaml]\n', 'own.yaml': text }
    expect(suggested(await refusal(files))).toBe(meant)
  })
})

describe('nearest', () => {
  it.each([
    ['naem', ['role', 'name'], 'name'],
    ['of', ['on', 'off'], 'off'],
    ['on', ['on', 'off'], 'on'],
    ['press', ['agent', 'media'], undefined],
    ['эгнт', ['агент', 'иное'], undefined],
  ])('of %s among %j', (word, known, meant) => {
    expect(nearest(word, known)).toBe(meant)
  })
})
