import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { cliWords } from '../../src/cli/language.ts'
import { askedVerb, buildProgram } from '../../src/cli/program/program.ts'
import { languages } from '../../src/messages/sentence.ts'
import { displayWidth } from '../../src/reporters/display-width.ts'
import { Desk } from './run-cli.ts'

const withAll = (command: Command): readonly Command[] => [
  command,
  // What the scripts of shells call has no help.
  ...command.commands.filter((each) => each.name() !== 'complete').flatMap(withAll),
]

/** Every command there is, with its help as wide as asked. */
const commands = (language: 'ru' | 'en', columns: number): readonly Command[] =>
  withAll(buildProgram(cliWords(language), language, { code: 0 })).map((command) =>
    command.configureOutput({ getOutHelpWidth: () => columns, getOutHasColors: () => false }),
  )

const nameOf = (command: Command): string =>
  command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`

describe.each(languages)('the help in %s', (language) => {
  it('is as it was read and found good', async () => {
    const pages = commands(language, 80).map(
      (command) => `$ ${nameOf(command)} --help\n\n${command.helpInformation()}`,
    )
    await expect(pages.join('\n\n')).toMatchFileSnapshot(`__snapshots__/help-${language}.txt`)
  })

  it.each([70, 80, 100])('keeps to %i columns, but for command lines', (columns) => {
    const { examples } = cliWords(language).help.headings
    for (const command of commands(language, columns)) {
      const page = command.helpInformation()
      const [before = '', after = ''] = page.split(`\n${examples}\n`)
      const rest = after.slice(after.indexOf('\n\n'))
      // The first line tells how the command is called; it is to be read whole.
      const lines = [...before.split('\n').slice(1), ...rest.split('\n')]
      expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([])
    }
  })

  it('says of every command how it is used, with what exit codes and which variables', () => {
    const { headings } = cliWords(language).help
    for (const command of commands(language, 80)) {
      const page = command.helpInformation()
      for (const part of [headings.examples, headings.exit, headings.environment])
        expect(page, nameOf(command)).toContain(`\n\n${part}\n  `)
      expect(page).toContain('PLASHKA_LANG')
      expect(page).not.toMatch(/undefined|\n\n\n/u)
    }
  })

  it('has a meaning for every option, and a value in words where it takes one', () => {
    for (const command of commands(language, 80)) {
      for (const { flags, description, required } of command.options) {
        expect(description, flags).toMatch(/\S/u)
        if (language === 'ru' && required) expect(flags).toMatch(/<[а-яё=[\]]+>$/u)
      }
    }
  })

  it('shows examples that are commands with options that there are', () => {
    for (const command of commands(language, 80)) {
      const page = command.helpInformation()
      const { examples } = cliWords(language).help.headings
      const lines = page.split(`${examples}\n`)[1]?.split('\n\n')[0]?.split('\n') ?? []
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines.filter((each) => !each.startsWith('  #'))) {
        expect(line).toMatch(/^ {2}plashka /u)
        const words = line.trim().split(' ')
        const used = commands(language, 80).findLast((each) => line.trim().startsWith(nameOf(each)))
        const known = used?.options.flatMap(({ long, short }) => [long, short]) ?? []
        const flags = words.filter((word) => /^--?[a-z]/u.test(word))
        expect(
          flags.filter((flag) => !known.includes(flag)),
          line,
        ).toEqual([])
      }
    }
  })
})

it('is the same on both streams: asked for, and where no command was given', () => {
  const desk = new Desk()
  const asked = desk.run(['--help'])
  const called = desk.run([])
  expect([asked.code, asked.err, called.code, called.out]).toEqual([0, '', 2, ''])
  expect(called.err).toBe(asked.out)
  expect(desk.run(['register']).err).toBe(desk.run(['register', '--help']).out)
  expect(asked.out).not.toContain('\u001b')
  expect(desk.run(['--help'], '', { FORCE_COLOR: '1' }).out).toContain('\u001b[1mВызов:')
  expect(desk.run(['--help'], '', { FORCE_COLOR: '1', NO_COLOR: '1' }).out).toBe(asked.out)
})

it.each(['validate', 'inject', 'detect'] as const)(
  'of %s is the same where no other command was told about',
  (verb) => {
    const help = (only?: typeof verb) =>
      buildProgram(cliWords('ru'), 'ru', { code: 0 }, only)
        .commands.find((command) => command.name() === verb)
        ?.helpInformation()
    expect(askedVerb([verb, 'inject'])).toBe(verb)
    expect(help(verb)).toBe(help())
    expect(buildProgram(cliWords('ru'), 'ru', { code: 0 }, verb).commands).toHaveLength(1)
  },
)

it('is whole where a command line does not begin with a verb for texts', () => {
  expect(askedVerb(['--lang', 'validate'])).toBeUndefined()
  expect(askedVerb(['register', 'validate'])).toBeUndefined()
  expect(askedVerb([])).toBeUndefined()
})
