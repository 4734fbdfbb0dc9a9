import type { CheckContext } from '../../src/checks/context.ts'
import type { Judgement } from '../../src/checks/judge.ts'
import { verdictOf } from '../../src/checks/verdict.ts'
import { textFormat } from '../../src/formats/text.ts'
import type { FoundLabel } from '../../src/labels/found-label.ts'
import type { Finding, FindingCode, Severity } from '../../src/messages/finding.ts'
import { publisherIn } from '../../src/plashka/options/publisher-in.ts'
import { knownName } from '../../src/register/known-name.ts'
import { ruleOf } from '../labels/forms.ts'

export const text = 'Заголовок\n\nПервый абзац. МЕТКА 18+\n\nВторой абзац.'
export const reading = textFormat.read(text, {})
const { rule, edition } = ruleOf('ru/foreign-agent')
const name = knownName({ name: 'Фонд «Тихий берег»' })

/** A label where a word of the text stands. */
export function labelAt(word: string, more: Partial<FoundLabel> = {}): FoundLabel {
  const start = text.indexOf(word)
  const visible = { start, end: start + word.length }
  const block = reading.blocks.find((one) => one.start <= start && start < one.end)
  if (block === undefined) throw new Error(`${word} stands in no block.`)
  const none = { start: 0, end: 0 }
  return {
    ...{ rule: rule.id, edition: edition.id, form: 'agent', ...visible, slots: [], deviations: [] },
    ...{ owner: 'publisher', isNamesake: false, agents: [], block, visible },
    ...{ textBefore: none, textAfter: none, separated: true, share: 1, negated: false },
    ...{ hasAddition: false, insertedWords: 0, pieces: undefined, ...more },
  }
}

/** Plans ask no arguments but those given. */
export const finding = (
  code: FindingCode,
  more: Partial<Finding> = {},
  severity: Severity = 'error',
): Finding =>
  ({
    ...{ code, rule: rule.id, severity, start: 0, end: 0, actual: '', expected: undefined },
    ...{ args: {}, ...more },
  }) as Finding

/** What a rule says of the text with these labels, the first of which counts. */
export function judgementOf(
  labels: readonly FoundLabel[],
  findings: readonly Finding[],
  more: Partial<CheckContext> = {},
): Judgement {
  const context: CheckContext = {
    ...{
      rule,
      edition,
      severities: {},
      reading,
      date: '2025-10-12',
      names: new Map([['agent', name]]),
    },
    ...{
      publisher: publisherIn({ role: 'agent', name: 'Фонд «Тихий берег»' }, undefined),
      ...{ hidden: [], further: [], end: undefined, doubtful: undefined },
    },
    ...{ labels, label: labels[0], all: labels, headline: { start: 0, end: 9 }, ...more },
  }
  return { rule: rule.id, edition: edition.id, verdict: verdictOf(findings), findings, context }
}
