import type { Language } from '../messages/sentence.ts'
import { canonicalText, type SlotNode } from '../rules/form/walk.ts'
import type { Edition, Rule } from '../rules/types.ts'
import { explainWords } from './explain-words.ts'
import type { Block, Explanation } from './explanation.ts'
import { ruleWords } from './rule-words-of.ts'
import { ruRules } from './rule-words-ru.ts'
import { sourceLine } from './sources.ts'

const code = (text: string): Block => ({ kind: 'code', language: 'text', text })

/** «{agent: кем?}»: the question a Russian case answers says more than its name. */
const slotText = ({ name, case: wanted }: SlotNode): string =>
  `{${[name, ruRules.cases[wanted]].filter(Boolean).join(': ')}}`

const formBlocks = ({ forms }: Edition, lang: Language): readonly Block[] => {
  const words = explainWords[lang]
  const [written, ...others] = forms
  const canonical = canonicalText(written?.nodes ?? [], slotText)
  const text = (sentence: string): Block => ({ kind: 'text', text: sentence })
  return [
    text(words.written),
    code(canonical),
    ...(written === undefined || written.text === canonical
      ? []
      : [text(words.read), code(written.text)]),
    ...others.flatMap((form) => [text(words.alsoRead(form.wholeBlock)), code(form.text)]),
  ]
}

const editionItems = (edition: Edition, lang: Language): readonly string[] => {
  const words = explainWords[lang]
  const rule = ruleWords(lang)
  const { placement, presentation } = edition
  const place = placement.where === 'beside' ? rule.beside(placement.of) : rule.underHeadline
  const look = [
    ...(presentation.letters === 'upper' ? [rule.upper] : []),
    ...(presentation.fontScale === undefined ? [] : [rule.fontScale(presentation.fontScale)]),
    ...(presentation.contrast === true ? [rule.contrast] : []),
  ]
  return [
    `${words.place}: ${place}`,
    ...(look.length === 0 ? [] : [`${words.look}: ${look.join(', ')}`]),
    ...(presentation.notes === undefined ? [] : [presentation.notes[lang]]),
    ...edition.tolerated.map(({ code: name, severity, title }) =>
      words.tolerates(name, rule.severity[severity], title?.[lang]),
    ),
  ]
}

/** The first example of each outcome: both are run by the tests of the rule. */
const exampleBlocks = ({ examples }: Edition, lang: Language): readonly Block[] => {
  const words = explainWords[lang]
  const [pass] = examples.pass
  const [fail] = examples.fail
  const codes = fail?.codes.map((name) => `\`${name}\``).join(', ') ?? ''
  return [
    ...(pass === undefined ? [] : [{ kind: 'text', text: words.passes } as const]),
    ...(pass === undefined ? [] : [code(pass.text)]),
    ...(fail === undefined ? [] : [{ kind: 'text', text: words.fails('', codes) } as const]),
    ...(fail === undefined ? [] : [code(fail.text)]),
  ]
}

const editionBlocks = (edition: Edition, lang: Language): readonly Block[] => {
  const title = edition.title === undefined ? '' : `: ${edition.title[lang]}`
  const period = ruleWords(lang).period(edition.from, edition.until)
  return [
    { kind: 'heading', text: `${edition.id}${title}` },
    { kind: 'text', text: explainWords[lang].inForce(period, edition.sources.join(', ')) },
    ...formBlocks(edition, lang),
    { kind: 'list', items: editionItems(edition, lang) },
    ...exampleBlocks(edition, lang),
  ]
}

const ruleItems = (rule: Rule, lang: Language): readonly string[] => {
  const { titles, status, confidence, default: answers, severity, roles } = ruleWords(lang)
  const words = explainWords[lang]
  return [
    `${titles.status}: ${status[rule.status]} (${confidence[rule.confidence]})`,
    `${titles.default}: ${answers[rule.default]}`,
    ...(rule.why === undefined ? [] : [`${titles.why}: ${rule.why[lang]}`]),
    `${titles.binds}: ${rule.binds.map((role) => `\`${role}\` (${roles[role]})`).join(', ')}`,
    ...Object.entries(rule.slots).map(([name, { title }]) => `\`{${name}}\`: ${title[lang]}`),
    ...(rule.negations.length === 0 ? [] : [`${words.negations}: ${rule.negations.join(', ')}`]),
    ...Object.entries(rule.severities).map(([name, weight]) =>
      words.weighs(name, severity[weight]),
    ),
  ]
}

/** A rule: whom it binds, its editions with forms and examples, and what it rests on. */
export const explainRule = (rule: Rule, lang: Language): Explanation => {
  const words = explainWords[lang]
  const sources = rule.sources.map((source) => sourceLine(source, lang))
  return {
    id: rule.id,
    title: rule.title[lang],
    blocks: [
      { kind: 'text', text: `${rule.title[lang]}.` },
      { kind: 'list', items: ruleItems(rule, lang) },
      ...rule.editions.flatMap((edition) => editionBlocks(edition, lang)),
      { kind: 'text', text: words.form },
      { kind: 'heading', text: words.law },
      { kind: 'sources', sources },
      { kind: 'text', text: words.notAdvice },
    ],
  }
}
