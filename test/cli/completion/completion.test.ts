import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { Desk, main } from '../run-cli.ts'
import { bare } from '../texts.ts'

const newDesk = () => new Desk({ 'мост.txt': bare })

/** What `plashka complete` offers for words, the last of them at the cursor, and its last line. */
const offered = (...words: readonly string[]) => {
  const lines = newDesk()
    .run(['complete', '--', ...words])
    .out.trimEnd()
    .split('\n')
  return { words: lines.slice(0, -1).map((line) => line.split('\t')[0]), end: lines.at(-1) }
}

describe('plashka complete', () => {
  it.each([
    ['a command', ['val'], ['validate']],
    ['a command below another', ['rules', ''], expect.arrayContaining(['show'])],
    ['an option', ['validate', '--max'], ['--max-warnings']],
    ['an option of the other verb', ['inject', '--wr'], ['--write']],
    ['the value of an option', ['validate', '--role', 'agent'], ['agent', 'agent-member']],
    ['a value after the sign', ['validate', '--format=s'], ['sarif']],
    ['a value though an option stood before', ['validate', '--json', '--lang', ''], ['ru', 'en']],
    ['a code', ['explain', 'name-c'], ['name-case']],
    ['a rule', ['rules', 'show', 'us/'], ['us/fara']],
    ['a shell', ['completion', ''], ['bash', 'zsh', 'fish', 'powershell']],
  ])('offers %s and no files', (_, words, expected) => {
    expect(offered(...words)).toEqual({ words: expected, end: ':4' })
  })

  it.each([
    ['texts', ['validate', '']],
    ['the value of --config', ['validate', '--config', 'pl']],
    ['a snapshot', ['register', 'import', '']],
  ])('leaves %s to the shell, which knows files', (_, words) => {
    expect(offered(...words)).toEqual({ words: [], end: ':0' })
  })

  it('offers nothing where nothing fits: a date, a second code, its own name', () => {
    expect(offered('validate', '--date', '').words).toEqual([])
    expect(offered('explain', 'name-case', '')).toEqual({ words: [], end: ':4' })
    expect(offered('comple').words).toEqual(['completion'])
  })
})

describe('plashka completion', () => {
  it('refuses a shell that it does not know, and says which was perhaps meant', () => {
    const { code, err } = newDesk().run(['completion', 'fihs'])
    expect(code).toBe(2)
    expect(err).toContain('fish')
  })

  it.each(['zsh', 'fish', 'powershell'])('writes a script for %s that asks plashka', (shell) => {
    const { code, out } = newDesk().run(['completion', shell])
    expect(code).toBe(0)
    expect(out).toContain('plashka complete')
  })

  describe.runIf(spawnSync('bash', ['--version']).status === 0)('in bash itself', () => {
    // What the shell calls on Tab, called as it calls it; `plashka` is the command line under test.
    const complete = (...line: readonly string[]) => {
      const script = [
        `plashka() { "${process.execPath}" "${main}" "$@"; }`,
        'source <(plashka completion bash)',
        'compopt() { echo "compopt $*"; }',
        `COMP_WORDS=(plashka ${line.map((word) => `'${word}'`).join(' ')})`,
        `COMP_CWORD=${line.length}`,
        "handler=$(complete -p plashka | sed 's/.*-F \\([^ ]*\\).*/\\1/')",
        '"$handler" plashka',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
        'printf "%s\\n" "${COMPREPLY[@]}"',
      ].join('\n')
      const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
        cwd: newDesk().path,
        encoding: 'utf8',
      })
      return { words: stdout.trim().split('\n'), stderr }
    }

    it.each([
      [['inj'], ['inject']],
      [['validate', '--role', 'redis'], ['redistributor']],
      [['validate', '--format', '=', 'sa'], ['sarif']],
      [
        ['validate', '--lang', '='],
        ['ru', 'en'],
      ],
      [['explain', 'half-'], ['half-missing']],
      [['validate', ''], ['compopt -o default']],
      // What was typed is never run.
      [['explain', '$(touch run)'], ['']],
    ])('completes %j', (line, expected) => {
      expect(complete(...line)).toEqual({ words: expected, stderr: '' })
    })
  })
})
