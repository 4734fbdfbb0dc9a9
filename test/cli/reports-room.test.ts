import { expect, it } from 'vitest'
import { formatNames } from '../../src/cli/program/format-names.ts'
import { Desk } from './run-cli.ts'
import { bare, config, labelled, onDate } from './texts.ts'

const rest = 'Движение по мосту открыли утром, и первым проехал трамвай.\n\n'.repeat(4_000)
const texts = [labelled, bare, labelled.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,')]

it.each([[['validate']], [['inject', '--dry-run']]])(
  '%s makes every report of texts that do not fit into its memory',
  (verb) => {
    const names = Array.from({ length: 72 }, (_, index) => `тексты/${index}.txt`)
    const desk = new Desk({
      'plashka.config.yaml': config,
      ...Object.fromEntries(
        names.map((name, index) => [name, `${texts[index % texts.length]}\n${name}\n\n${rest}`]),
      ),
    })
    // The texts would take 35 MB of it; plashka itself takes half.
    const memory = { NODE_OPTIONS: '--max-old-space-size=32' }
    const formats = formatNames.map((name) => `--format=${name}=отчёты/${name}`)
    const { code, err } = desk.run([...verb, 'тексты', ...formats, ...onDate], '', memory)
    expect(err).toContain('Отчёты записаны')
    expect(code).toBe(1)
    expect(JSON.parse(desk.read('отчёты/json')).results).toHaveLength(names.length)
  },
)
