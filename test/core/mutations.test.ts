import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { canonicalLabel } from '../../src/labels/canonical.ts'
import { readExactly } from '../../src/labels/companions/exact.ts'
import { knownName } from '../../src/register/known-name.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import { compileForm } from '../../src/rules/form/compile.ts'
import { parseForm } from '../../src/rules/form/syntax.ts'
import type { Edition, Form, Rule } from '../../src/rules/types.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { publisherOf } from './publishers.ts'

const headline = 'В Заречье открыли новую библиотеку'
const body = 'Новая библиотека открылась в Заречье в понедельник. В ней двадцать тысяч книг.'

/** Letters of other alphabets that look like the Russian or the Latin ones. */
const lookalikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
}

interface Mutation {
  readonly kind: string
  readonly text: string
}

function* mutations(label: string): Generator<Mutation> {
  const words = label.split(' ')
  const join = (list: readonly string[]) => list.join(' ')
  for (const [index, word] of words.entries()) {
    yield { kind: `drop ${index} ${word}`, text: join(words.toSpliced(index, 1)) }
    const next = words[index + 1]
    if (next !== undefined && next !== word) {
      yield { kind: `swap ${index} ${word}`, text: join(words.toSpliced(index, 2, next, word)) }
    }
    const letters = [...word]
    const at = letters.findIndex((letter) => letter in lookalikes)
    if (at !== -1) {
      const changed = letters.with(at, lookalikes[letters[at] ?? ''] ?? '').join('')
      yield { kind: `look-alike ${index} ${word}`, text: join(words.with(index, changed)) }
    }
  }
  for (const added of ['НЕ', 'якобы', 'гордым']) {
    for (let index = 0; index <= words.length; index++) {
      yield { kind: `insert ${added} at ${index}`, text: join(words.toSpliced(index, 0, added)) }
    }
  }
}

/** What the law itself leaves free: another choice among its verbs is another right label. */
function isAnotherReading(edition: Edition, text: string, values: readonly string[]): boolean {
  return edition.forms.some((form) => {
    let spelled = form.text.replaceAll(/\[~[^\]]*\]/g, '')
    for (const value of values) spelled = spelled.replace(/\{[^}]*\}/, value)
    return spelled.includes('{') ? false : readsAs(spelled, text)
  })

  function readsAs(spelled: string, label: string): boolean {
    const nodes = parseForm(spelled)
    const compiled = compileForm({ id: 'free', text: spelled, nodes, wholeBlock: false })
    const tokens = tokenize(label).filter((token) => token.kind !== 'quote')
    return readExactly(compiled, tokens, 0) === tokens.length
  }
}

const cases = builtinRules.flatMap((rule) =>
  rule.editions
    .filter((edition) => edition.placement.where === 'under-headline')
    .flatMap((edition) =>
      edition.forms.map((form): [string, Rule, Edition, Form] => [
        `${rule.id} ${edition.id} ${form.id}`,
        rule,
        edition,
        form,
      ]),
    ),
)

describe.each(cases)('every mutation of %s', (title, rule, edition, form) => {
  const example =
    edition.examples.pass.find(({ values }) => Object.keys(values).length > 0) ??
    edition.examples.pass[0]
  const publisher = publisherOf(rule, example?.values ?? {})
  const names = new Map(
    Object.entries(publisher.values ?? {}).map(([slot, value]) => {
      const forms = typeof value === 'string' ? { nominative: value } : value
      return [slot, knownName({ name: forms.nominative, given: forms })]
    }),
  )
  const canonical = canonicalLabel({ ...edition, forms: [form] }, names)
  const plashka = createPlashka({
    publisher,
    date: edition.until ?? edition.from,
    use: { [rule.id]: { enabled: true } },
  })
  const judge = (label: string) => {
    const { verdicts } = plashka.validate(`${headline}\n\n${label}\n\n${body}`)
    return verdicts.find((one) => one.rule === rule.id)?.verdict
  }
  const label = canonical.kind === 'text' ? canonical.text : ''

  it('starts from a clean label', () => {
    expect(label).not.toBe('')
    expect(judge(label)).toBe('clean')
  })

  it('is never clean, but for another choice the form itself gives', () => {
    const values = (form.text.match(/\{[^}]*\}/g) ?? []).map((slot) => {
      const [name = '', to = 'as-is'] = slot.slice(1, -1).split(':')
      const forms = names.get(name.trim())?.forms ?? []
      return forms.find((one) => one.case === (to === 'as-is' ? 'nominative' : to))?.text ?? ''
    })
    const passed: string[] = []
    let tried = 0
    let free = 0
    for (const { kind, text } of mutations(label)) {
      if (text === label) continue
      tried++
      if (judge(text) !== 'clean') continue
      if (isAnotherReading(edition, text, values)) free++
      else passed.push(kind)
    }
    expect(passed).toEqual([])
    expect(tried).toBeGreaterThan(30)
    // Dropping a verb, or «(ИЛИ)» between verbs, leaves one of the form's own choices.
    expect(free).toBeLessThan(6)
    console.info(`${title}: ${tried} mutations, ${free} are other choices of the form`)
  })
})
