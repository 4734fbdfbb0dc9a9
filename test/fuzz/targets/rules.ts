import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../../src/cli/config/load-config.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { createPlashka, PlashkaError } from '../../../src/index.ts'
import { compileForm } from '../../../src/rules/form/compile.ts'
import {
  canonicalText,
  FormSyntaxError,
  parseForm,
  slotsOf,
} from '../../../src/rules/form/syntax.ts'
import { countWordings } from '../../../src/rules/form/walk.ts'
import { loadRule, RuleFileError } from '../../../src/rules/load.ts'
import { article, body, date, vestnik } from '../../core/cases.ts'
import { sample } from '../../rules/sample.ts'
import { scratch } from '../scratch.ts'
import { type FuzzTarget, orRefuse, textOf } from '../target.ts'

const yaml = [
  ...[
    ': ',
    '- ',
    '\n  ',
    '\n- ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '"',
    "'",
    '|\n',
    '>-\n',
    '&a ',
    '*a',
    '<<: *a',
  ],
  ...[
    '# ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '!!str ',
    '!!binary ',
    '!!set ',
    '? ',
    '~',
    'null',
    'on',
    'off',
  ],
  ...[
    '0x1f',
    '.inf',
    '.nan',
    '1e999',
    '2021-01-01',
    '2021-02-30',
    '\t',
    '\r\n',
    '\uFEFF',
    '\0',
    '\\u0000',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', '"__proto__": ', 'true', '-1', '0.5'],
]
const ruleKeys = [
  ...['id: ', 'extends: ', 'ru/foreign-agent', 'self.yaml', 'base.yaml', 'title: ', 'ru: ', 'en: '],
  ...[
    'jurisdiction: ',
    'language: ',
    'status: ',
    'confidence: ',
    'default: ',
    'binds: ',
    'sources: ',
  ],
  ...['slots: ', 'editions: ', 'from: ', 'until: ', 'forms: ', 'text: ', 'tolerated: ', 'code: '],
  ...[
    'severity: ',
    'placement: ',
    'where: ',
    'under-headline',
    'beside',
    'examples: ',
    'pass: ',
    'fail: ',
  ],
  ...[
    'values: ',
    'codes: ',
    'negations: ',
    'placeholders: ',
    'remove: ',
    'look: ',
    'why: ',
    'note: ',
  ],
]
const form = [
  ...[
    '{agent}',
    '{agent:genitive}',
    '{agent:instrumental}',
    '<',
    ' | ',
    '>',
    '[',
    ']',
    '~code ',
    '\\<',
  ],
  ...['\\\\', '\\', '{', '}', ':', '(', ')', '«', 'МАТЕРИАЛ ', 'а ', '\n', '\u0301', '🦊'],
]

/** A rule that was loaded must be of use: compiled, applied to a text, twice to the same end. */
const useRule = (rule: ReturnType<typeof loadRule>): void => {
  const use = { [rule.id]: 'on' as const }
  const made = orRefuse([PlashkaError], () =>
    createPlashka({ rules: [rule], publisher: vestnik, date, use }),
  )
  if (made === undefined) return
  const { output } = made.inject(article(body))
  assert.equal(made.inject(output).output, output, 'law 2')
}

const ruleFile: FuzzTarget = {
  name: 'rule-file',
  words: [...yaml, ...ruleKeys, ...form],
  run(bytes) {
    const source = textOf(bytes)
    const resolve = (ref: string) => {
      if (ref === 'self.yaml') return { source, path: ref }
      if (ref === 'base.yaml') return { source: sample, path: ref }
      throw new Error('absent')
    }
    for (const lang of ['ru', 'en'] as const) {
      try {
        useRule(loadRule(source, { path: 'own.yaml', lang, resolve }))
      } catch (error) {
        if (!(error instanceof RuleFileError)) throw error
        assert.ok(error.line >= 1 && error.column >= 1 && error.message !== '')
        for (const { place } of error.problems) {
          assert.ok(place.start >= 0 && place.start <= place.end)
          assert.ok(place.end <= place.file.text.length)
        }
      }
    }
  },
}

const forms: FuzzTarget = {
  name: 'form',
  words: form,
  run(bytes) {
    const source = textOf(bytes)
    try {
      const nodes = parseForm(source)
      slotsOf(nodes)
      // More wordings are refused before anything is compiled.
      if (countWordings(nodes) > 512) return
      compileForm({ id: 'fuzz', text: source, wholeBlock: false, nodes })
      const written = canonicalText(nodes, () => 'ИМЯ')
      assert.ok(!/\s\s/u.test(written.replaceAll('ИМЯ', '')) || written !== '')
    } catch (error) {
      if (!(error instanceof FormSyntaxError)) throw error
      assert.ok(error.offset >= 0 && error.offset <= source.length)
    }
  },
}

const configKeys = [
  ...[
    'publisher: ',
    'role: ',
    'agent',
    'name: ',
    'instrumental: ',
    'genitive: ',
    'included: ',
    'rules: ',
  ],
  ...[
    'ru/foreign-agent: ',
    'ru/age-mark: off',
    'rule-files: ',
    'own.yaml',
    'overrides: ',
    'files: ',
  ],
  ...[
    '"**/*.md"',
    '!(',
    '[!a-',
    '{a,b}',
    'register: ',
    'max-age: ',
    'limits: ',
    'megabytes: ',
    'date: ',
  ],
  ...['severities: ', 'html: ', 'element: ', 'class: ', 'language: ', 'agents: '],
]

/** A configuration is read from a file: its ending says which of the two notations it has. */
const config = (ending: 'yaml' | 'json'): FuzzTarget => ({
  name: `config-${ending}`,
  words: [...yaml, ...configKeys, ...configKeys.map((key) => `"${key.replace(': ', '": ')}`)],
  isAsync: true,
  async run(bytes) {
    const path = join(scratch(), `plashka.config.${ending}`)
    writeFileSync(path, bytes)
    writeFileSync(join(scratch(), 'own.yaml'), sample)
    for (const language of ['ru', 'en'] as const) {
      try {
        await loadConfig(path, language)
      } catch (error) {
        if (!(error instanceof UsageError) && !(error instanceof RuleFileError)) throw error
        assert.notEqual(error.message, '')
      }
    }
  },
})

export const ruleTargets: readonly FuzzTarget[] = [ruleFile, forms, config('yaml'), config('json')]
