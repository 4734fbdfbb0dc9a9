import type { LabelForm } from '../../src/labels/reader.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import { compileForm } from '../../src/rules/form/compile.ts'
import { parseForm } from '../../src/rules/form/syntax.ts'
import type { Edition, Rule } from '../../src/rules/types.ts'

export const compile = (text: string) =>
  compileForm({ id: 'test', text, nodes: parseForm(text), wholeBlock: false })

export const ruleOf = (id: string): { rule: Rule; edition: Edition } => {
  const rule = builtinRules.find((one) => one.id === id)
  const edition = rule?.editions.at(-1)
  if (rule === undefined || edition === undefined) throw new Error(`${id} is gone.`)
  return { rule, edition }
}

/** A form of one's own under a rule. */
export const formUnder = (id: string, text: string): LabelForm => ({
  ...ruleOf(id),
  form: compile(text),
})

/** «18+» in all its spellings. */
export const ageMarks: readonly LabelForm[] = ruleOf('ru/age-mark').edition.forms.map((form) => ({
  ...ruleOf('ru/age-mark'),
  form: compileForm(form),
}))
