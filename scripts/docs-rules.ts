import { explainRule } from '../src/explain/explain-rule.ts'
import { ruleWords } from '../src/explain/rule-words-of.ts'
import { docsPath } from '../src/messages/docs-path.ts'
import { builtinRules } from '../src/rules/builtin.ts'
import { generatedBy, table } from './docs-markdown.ts'
import { explainedPage } from './docs-pages.ts'

const words = ruleWords('en')

/** `docs/rules.md`: every built-in rule with its page. */
export const rulesPage = (): string =>
  [
    '# Built-in rules',
    '',
    generatedBy,
    '',
    'Each rule has a page with its forms, its examples and what it rests on, with what is not certain left visible: “secondary source” means that the wording was found in a retelling and not compared with the official text. None of this is legal advice. `plashka explain RULE` prints the same text, and `plashka rules show RULE` what your own configuration makes of it.',
    '',
    ...table(
      ['rule', 'status', 'by default', 'editions', 'what it is', 'что это'],
      builtinRules.map((rule) => [
        `[\`${rule.id}\`](rules/${rule.id}.md)`,
        `${words.status[rule.status]}, ${words.confidence[rule.confidence]}`,
        rule.default,
        rule.editions.map(({ from, until }) => words.period(from, until)).join('; '),
        rule.title.en,
        rule.title.ru,
      ]),
    ),
    '',
    'Forms are in the notation of [rule files](rule-files.md).',
    '',
  ].join('\n')

/** `docs/rules/<id>.md`, for every built-in rule. */
export const rulePages = (): Readonly<Record<string, () => string>> =>
  Object.fromEntries(
    builtinRules.map((rule) => [
      docsPath(rule.id),
      () => explainedPage((lang) => explainRule(rule, lang)),
    ]),
  )
