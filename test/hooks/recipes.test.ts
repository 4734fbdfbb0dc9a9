import { describe, expect, it } from 'vitest'
import { Desk } from '../cli/run-cli.ts'
import { bare, config, labelled } from '../cli/texts.ts'
import { blocksOf } from '../docs/blocks.ts'
import { expectSchema, expectXsd, gitlabReport } from '../reporters/schemas.ts'

/** What each kind of report in a recipe must be. */
const checks: Readonly<Record<string, (text: string) => void | Promise<void>>> = {
  sarif: (text) => expectSchema('test/fixtures/schemas/sarif-2.1.0.json', text),
  junit: (text) => expectXsd('test/fixtures/schemas/junit-jenkins.xsd', text),
  checkstyle: (text) => expectXsd('test/fixtures/schemas/checkstyle.xsd', text),
  gitlab: (text) => {
    expect(gitlabReport.parse(JSON.parse(text))).toHaveLength(1)
  },
}

const blocks = blocksOf('docs/hooks.md')
const recipes = blocks.flatMap(({ text, line }) =>
  [...text.matchAll(/npx plashka (validate [^'|\n]*)/g)].map(([, args = '']) => ({
    command: args.trim(),
    args: args.trim().split(' '),
    text,
    line,
  })),
)

describe('docs/hooks.md', () => {
  it('has recipes for GitLab, TeamCity, Jenkins and reviewdog', () => {
    expect(recipes).toHaveLength(4)
  })

  it.each(recipes)('line $line: plashka $command', async ({ command, args, text }) => {
    const desk = new Desk({
      'texts/plashka.config.yaml': config,
      'texts/good.txt': labelled,
      'texts/bad.txt': bare,
    })
    const { code, out, err } = desk.run(args, '', { CI: 'true' })
    expect(err).toBe('')
    expect(code).toBe(1)
    expect(out).toContain('texts/bad.txt')
    for (const [, format = '', file = ''] of command.matchAll(/(\w+)=(\S+)/g)) {
      expect(Object.keys(checks)).toContain(format)
      await checks[format]?.(desk.read(file))
      // The recipe picks up the file that it has written.
      expect(text.split(file).length - 1, file).toBeGreaterThan(1)
    }
  })
})
