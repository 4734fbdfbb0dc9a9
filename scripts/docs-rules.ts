import { enCli } from '../src/cli/words/en.ts'
import { ruCli } from '../src/cli/words/ru.ts'
import { builtinRules } from '../src/rules/builtin.ts'
import { canonicalText } from '../src/rules/form-walk.ts'
import type { Edition, LegalSource, Rule } from '../src/rules/types.ts'
import { generatedBy } from './docs-markdown.ts'

const words = enCli.rules

const fence = (text: string): readonly string[] => ['```text', text, '```']

const editionLines = (edition: Edition): readonly string[] => {
  const [written, ...others] = edition.forms
  const { presentation, placement } = edition
  const title = edition.title === undefined ? '' : `: ${edition.title.en}`
  const place = placement.where === 'beside' ? words.beside(placement.of) : words.underHeadline
  const look = [
    ...(presentation.letters === 'upper' ? [words.upper] : []),
    ...(presentation.fontScale === undefined ? [] : [words.fontScale(presentation.fontScale)]),
    ...(presentation.contrast === true ? [words.contrast] : []),
  ]
  const slot = ({ name, case: wanted }: { name: string; case: keyof typeof words.cases }) =>
    `{${[name, ruCli.rules.cases[wanted]].filter(Boolean).join(': ')}}`
  return [
    '',
    `### ${edition.id}${title}`,
    '',
    `In force ${words.period(edition.from, edition.until)}. Sources: ${edition.sources.join(', ')}.`,
    '',
    'Written as:',
    '',
    ...fence(canonicalText(written?.nodes ?? [], slot)),
    ...(written === undefined ? [] : ['', 'Read as:', '', ...fence(written.text)]),
    ...others.flatMap((form) => [
      '',
      `Also read${form.wholeBlock ? ', where it fills its paragraph' : ''}:`,
      '',
      ...fence(form.text),
    ]),
    '',
    `- place: ${place}`,
    ...(look.length === 0 ? [] : [`- look (told, not checked in plain text): ${look.join(', ')}`]),
    ...(presentation.notes === undefined ? [] : [`- ${presentation.notes.en}`]),
    ...edition.tolerated.map(
      ({ code, severity, title: name }) =>
        `- tolerated: \`${code}\` (${severity})${name === undefined ? '' : `, ${name.en}`}`,
    ),
  ]
}

const sourceLine = ({ id, title, url, confidence, note }: LegalSource): string => {
  const name = url === undefined ? title.en : `[${title.en}](${url})`
  return `- \`${id}\`: ${name}; ${words.confidence[confidence]}.${note === undefined ? '' : ` ${note.en}`}`
}

const ruleLines = (rule: Rule): readonly string[] => [
  '',
  `## ${rule.id}`,
  '',
  `${rule.title.en}. ${rule.title.ru}.`,
  '',
  `- status: ${words.status[rule.status]}, ${words.confidence[rule.confidence]}`,
  `- ${rule.default} by default${rule.why === undefined ? '' : `: ${rule.why.en}`}`,
  `- binds: ${rule.binds.map((role) => `\`${role}\``).join(', ')}`,
  ...Object.entries(rule.slots).map(([name, { title }]) => `- slot \`${name}\`: ${title.en}`),
  ...(rule.negations.length === 0
    ? []
    : [`- words that turn the meaning round: ${rule.negations.join(', ')}`]),
  ...Object.entries(rule.severities).map(([code, weight]) => `- \`${code}\` weighs ${weight}`),
  ...rule.editions.flatMap(editionLines),
  '',
  '### Sources',
  '',
  ...rule.sources.map(sourceLine),
]

/** `docs/rules.md`: every built-in rule as its file has it. */
export const rulesPage = (): string =>
  [
    '# Built-in rules',
    '',
    generatedBy,
    '',
    'What each rule rests on, with what is not certain left visible: “secondary source” means that the wording was found in a retelling and not compared with the official text. None of this is legal advice.',
    '',
    'Forms are in the notation of [rule files](rule-files.md).',
    ...builtinRules.flatMap(ruleLines),
    '',
  ].join('\n')
