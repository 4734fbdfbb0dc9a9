import { parseForm } from './form/syntax.ts'
import { type RuleFile, type RuleFileInput, ruleFile } from './schema/schema.ts'
import type { Edition, Form, FormNode, Presentation, Rule } from './types.ts'

type EditionFile = RuleFile['editions'][number]
type FormFile = EditionFile['forms'][number]

/**
 * Makes a rule of a checked file.
 * @throws FormSyntaxError for a form that cannot be read; `checkRule` names it before.
 */
export function assembleRule(value: unknown): Rule {
  const file = ruleFile.parse(value)
  return {
    id: file.id,
    title: file.title,
    jurisdiction: file.jurisdiction,
    language: file.language,
    status: file.status,
    confidence: file.confidence,
    default: file.default,
    why: file.why,
    binds: file.binds,
    sources: file.sources.map(({ id, title, url, confidence, note }) => ({
      id,
      title,
      url,
      confidence,
      note,
    })),
    negations: file.negations,
    slots: file.slots,
    severities: file.severities,
    editions: file.editions.map(assembleEdition),
  }
}

function assembleEdition(file: EditionFile): Edition {
  return {
    id: file.id,
    title: file.title,
    from: file.from,
    until: file.until,
    sources: file.sources,
    forms: file.forms.map(assembleForm),
    tolerated: file.tolerated.map(({ code, severity, title }) => ({ code, severity, title })),
    placement: file.placement,
    presentation: {
      letters: file.presentation.letters,
      fontScale: file.presentation['font-scale'],
      contrast: file.presentation.contrast,
      notes: file.presentation.notes,
    } satisfies Presentation,
    examples: {
      pass: file.examples.pass.map(({ text, values, note }) => ({ text, values, note })),
      fail: file.examples.fail.map(({ text, values, note, codes }) => ({
        text,
        values,
        note,
        codes,
      })),
    },
  }
}

function assembleForm(file: FormFile, index: number): Form {
  const { id, text, 'whole-block': wholeBlock } = formMap(file, index)
  const nodes: readonly FormNode[] = parseForm(text)
  return { id, text, nodes, wholeBlock }
}

function formMap(file: FormFile, index: number): Exclude<FormFile, string> {
  if (typeof file !== 'string') return file
  return { id: formId(index), text: file, 'whole-block': false }
}

/** The id of a form written as a bare string. */
export function formId(index: number): string {
  return `form-${index + 1}`
}

/** A rule as its file would say it, for `extends` to build on. */
export function ruleToFile(rule: Rule): RuleFileInput {
  const { editions, ...rest } = rule
  const file = {
    ...rest,
    editions: editions.map(({ forms, presentation, ...edition }) => ({
      ...edition,
      forms: forms.map(({ id, text, wholeBlock }) => ({ id, text, 'whole-block': wholeBlock })),
      presentation: {
        letters: presentation.letters,
        'font-scale': presentation.fontScale,
        contrast: presentation.contrast,
        notes: presentation.notes,
      },
    })),
  }
  // Absent keys and keys that are `undefined` are one thing in a file; JSON drops the latter.
  return JSON.parse(JSON.stringify(file)) as RuleFileInput
}
