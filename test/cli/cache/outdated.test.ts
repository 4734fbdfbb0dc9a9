import { renameSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Agent } from '../../../src/register/agent.ts'
import { makeRegister } from '../../../src/register/snapshot.ts'
import { agents } from '../../core/register/register.ts'
import { Desk } from '../run-cli.ts'
import { bare, config, labelled } from '../texts.ts'

const snapshot = (of: readonly Agent[], published: string): string =>
  JSON.stringify(
    makeRegister(of, { source: 'а.xlsx', retrieved: `${published}T09:00:00Z`, published }),
  )

const houseRule = (word: string): string => `id: ru/foreign-agent
extends: ru/foreign-agent
severities:
  label-missing: ${word}
`

const files = {
  'plashka.config.yaml': config,
  'т/а.txt': bare,
  'т/б.txt': labelled.replace('МАТЕРИАЛ ', ''),
  'т/в.md': labelled,
}
const withRegister = { ...files, 'plashka.config.yaml': `${config}register:\n  file: р.json\n` }
const withRule = {
  ...files,
  'plashka.config.yaml': `${config}rule-files: [правило.yaml]\n`,
  'правило.yaml': houseRule('error'),
}

const validate = ['validate', 'т', '--json']

type Change = (desk: Desk) => readonly string[] | undefined

/** A change that needs no other call. */
const write =
  (name: string, text: string): Change =>
  (desk) => {
    desk.write(name, text)
    return undefined
  }

describe('an answer is not taken from the cache once it would be another', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, Change]>([
    ['the text', files, write('т/а.txt', labelled)],
    [
      'its name, and so its format',
      files,
      (desk) => {
        renameSync(desk.at('т/а.txt'), desk.at('т/а.html'))
        return undefined
      },
    ],
    [
      'a severity',
      files,
      write(
        'plashka.config.yaml',
        `${config}  ru/foreign-agent:\n    severities:\n      label-missing: warning\n`,
      ),
    ],
    [
      'an override of the place',
      files,
      write(
        'plashka.config.yaml',
        `${config}overrides:\n  - files: ['т/а.*']\n    rules:\n      ru/age-mark: on\n`,
      ),
    ],
    [
      'the field of the date',
      { ...files, 'т/г.md': `---\nday: 2021-05-06\n---\n\n${bare}` },
      write('plashka.config.yaml', `${config}fields:\n  date: day\n`),
    ],
    [
      'the publisher',
      files,
      write('plashka.config.yaml', config.replace('2023-03-03', '2099-01-01')),
    ],
    ['a rule file', withRule, write('правило.yaml', houseRule('info'))],
    [
      'the agents of the register',
      { ...withRegister, 'р.json': snapshot(agents, '2025-05-30') },
      write('р.json', snapshot(agents.slice(0, 5), '2025-05-30')),
    ],
    [
      'the day of the register',
      { ...withRegister, 'р.json': snapshot(agents, '2025-05-30') },
      write('р.json', snapshot(agents, '2025-03-01')),
    ],
    [
      'that the publisher is known',
      { ...files, 'plashka.config.yaml': '{}\n' },
      write('plashka.config.yaml', config),
    ],
    ['--date', files, () => ['validate', 'т', '--json', '--date', '2021-01-01']],
    ['--lang', files, () => [...validate, '--lang', 'en']],
    ['--title', files, () => [...validate, '--title', 'Другой заголовок']],
    ['--included', files, () => [...validate, '--included', '2099-01-01']],
    ['the verb', files, () => ['detect', 'т', '--json']],
  ])('%s', (_, before, change) => {
    const desk = new Desk(before)
    const first = desk.run([...validate, '--cache'])
    const args = change(desk) ?? validate
    const second = desk.run([...args, '--cache'])
    expect(second).toEqual(desk.run(args))
    expect(second.out).not.toBe(first.out)
    expect(second.err).toBe('')
  })
})
