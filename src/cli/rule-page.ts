import type { Look } from '../reporters/look.ts'
import { wrap } from '../reporters/wrap.ts'
import { canonicalText, type SlotNode } from '../rules/form/walk.ts'
import type { Edition, LegalSource, Rule } from '../rules/types.ts'
import { cliWords } from './language.ts'

const placeOf = ({ placement }: Edition, look: Look): string => {
  const words = cliWords(look.language).rules
  return placement.where === 'under-headline' ? words.underHeadline : words.beside(placement.of)
}

const lookOfEdition = ({ presentation }: Edition, look: Look): string => {
  const words = cliWords(look.language).rules
  return [
    ...(presentation.letters === 'upper' ? [words.upper] : []),
    ...(presentation.fontScale === undefined ? [] : [words.fontScale(presentation.fontScale)]),
    ...(presentation.contrast === true ? [words.contrast] : []),
    ...(presentation.notes === undefined ? [] : [presentation.notes[look.language]]),
  ].join('; ')
}

const field = (title: string, text: string, look: Look, indent = '    '): readonly string[] =>
  text === '' ? [] : [wrap(`${title}: ${text}`, look.columns, indent)]

const slotText = ({ name, case: wanted }: SlotNode, look: Look): string =>
  `{${[name, cliWords(look.language).rules.cases[wanted]].filter(Boolean).join(': ')}}`

const editionLines = (edition: Edition, look: Look): readonly string[] => {
  const words = cliWords(look.language).rules
  const [written, ...others] = edition.forms
  const canonical = written && canonicalText(written.nodes, (slot) => slotText(slot, look))
  const title = edition.title === undefined ? '' : `. ${edition.title[look.language]}`
  return [
    '',
    `  ${look.paint('bold', `${edition.id}, ${words.period(edition.from, edition.until)}`)}${title}`,
    ...field(words.titles.form, canonical ?? '', look),
    ...(written === undefined || written.text === canonical
      ? []
      : field(words.titles.notation, written.text, look)),
    ...others.flatMap((form) => field(words.titles.alsoRead, form.text, look)),
    ...field(words.titles.place, placeOf(edition, look), look),
    ...field(words.titles.look, lookOfEdition(edition, look), look),
    ...(edition.tolerated.length === 0 ? [] : [`    ${words.titles.tolerated}:`]),
    ...edition.tolerated.map(({ code, severity, title: name }) => {
      const meaning = name === undefined ? '' : ` — ${name[look.language]}`
      return wrap(`${code} (${words.severity[severity]})${meaning}`, look.columns, '      ')
    }),
    ...field(words.titles.sources, edition.sources.join(', '), look),
  ]
}

const sourceLines = (source: LegalSource, look: Look): readonly string[] => {
  const confidence = cliWords(look.language).rules.confidence[source.confidence]
  return [
    '',
    wrap(`${source.id}: ${source.title[look.language]}`, look.columns, '  '),
    `    ${look.paint('dim', confidence)}`,
    ...(source.url === undefined ? [] : [`    ${source.url}`]),
    ...(source.note === undefined ? [] : [wrap(source.note[look.language], look.columns, '    ')]),
  ]
}

/** One rule in full: whom it binds, its editions with their forms, its sources with their doubts. */
export const rulePage = (rule: Rule, on: boolean, look: Look): string => {
  const { titles, status, confidence, roles, default: answers } = cliWords(look.language).rules
  const why = rule.why === undefined ? '' : rule.why[look.language]
  const slots = Object.entries(rule.slots).map(
    ([name, { title }]) => `{${name}} — ${title[look.language]}`,
  )
  return `${[
    look.paint('bold', `${rule.id}: ${rule.title[look.language]}`),
    '',
    ...field(titles.status, `${status[rule.status]} (${confidence[rule.confidence]})`, look, ''),
    ...field(titles.enabled, answers[on ? 'on' : 'off'], look, ''),
    ...field(titles.default, answers[rule.default], look, ''),
    ...field(titles.why, why, look, ''),
    ...field(titles.jurisdiction, rule.jurisdiction, look, ''),
    ...field(titles.binds, rule.binds.map((role) => roles[role]).join(', '), look, ''),
    ...field(titles.slots, slots.join('; '), look, ''),
    '',
    `${titles.editions}:`,
    ...rule.editions.flatMap((edition) => editionLines(edition, look)),
    '',
    `${titles.sources}:`,
    ...rule.sources.flatMap((source) => sourceLines(source, look)),
  ].join('\n')}\n`
}
