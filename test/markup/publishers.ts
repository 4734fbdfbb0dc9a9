import { createPlashka, loadRule, type Plashka, type Rule } from '../../src/index.ts'
import type { HtmlOptions } from '../../src/plashka/types.ts'
import { sample } from '../rules/sample.ts'

const date = '2024-03-01'

const ruleOf = (form: string): Rule =>
  loadRule(
    sample.replace('text: МАТЕРИАЛ АГЕНТА {agent:genitive}\n', `text: ${JSON.stringify(form)}\n`),
  )

const wordsOf = (text: string): string => text.replace(/[{}<>[\]|~\\]/gu, '\\$&')

const withValue =
  (form: string) =>
  (evil: string, html: HtmlOptions = {}): Plashka =>
    createPlashka({
      publisher: {
        role: 'agent',
        name: 'Лучинин',
        values: { agent: { nominative: 'Лучинин', genitive: evil } },
      },
      rules: [ruleOf(form)],
      html,
      date,
    })

type Way = readonly [string, (evil: string, html?: HtmlOptions) => Plashka]

/** Ways an evil text may take into a label. Undefined where the text is refused before. */
export const ways: readonly [Way, ...Way[]] = [
  [
    'the name of the agent',
    (evil, html = {}) =>
      createPlashka({
        publisher: { role: 'agent', name: evil, genitive: evil },
        rules: [ruleOf('Материал агента {agent:genitive}')],
        html,
        date,
      }),
  ],
  ['a value of a slot, at the end', withValue('Материал агента {agent:genitive}')],
  ['a value of a slot, at the beginning', withValue('{agent:genitive} выпустил этот материал')],
  [
    'the form of a rule',
    (evil, html = {}) =>
      createPlashka({
        publisher: { role: 'agent', name: 'Лучинин', genitive: 'Лучинина' },
        rules: [ruleOf(`Материал ${wordsOf(evil)} агента {agent:genitive} выпущен`)],
        html,
        date,
      }),
  ],
]
