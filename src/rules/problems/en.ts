import type { FormProblem } from '../form/error.ts'
import { nearest } from '../nearest.ts'
import { grammaticalCases } from '../types.ts'
import type { Expectation, Found, ProblemTable } from './problem.ts'

const expectations: Readonly<Record<Expectation, string>> = {
  'rule-id': 'a rule id such as "ru/foreign-agent"',
  name: 'a name of small Latin letters, digits and hyphens, such as "order-124"',
  date: 'a date YYYY-MM-DD that exists in the calendar',
  url: 'an address beginning with https:// or http://',
  country: 'a country code of two capital letters, such as "RU"',
  language: 'a language tag, such as "ru"',
  text: 'a string of text that is not empty',
  list: 'a list',
  map: 'a map of keys',
  number: 'a number',
  'true-or-false': 'true or false',
  form: 'a string with the form or a map of id, text, whole-block',
  'slot-value': 'a string or a map of strings by case',
  'file-pattern':
    'a file pattern with / between the names (on Windows too), counted from the configuration',
}

export const problemsEn: ProblemTable = {
  'file-too-large': ({ size, limit }) =>
    `the file has ${size} bytes, at most ${limit} are allowed; split it`,
  'file-empty': () =>
    'the file is empty, a rule was expected; describe it with the keys id, title, editions and so on',
  'not-yaml': ({ detail }) => `the file is no YAML or JSON: ${detail}; mend it here`,
  'not-a-map': ({ found }) =>
    `${what(found)}, expected the keys of a rule; begin the file with id or extends`,
  'too-deep': ({ limit }) =>
    `nested deeper than ${limit} levels, more than a rule needs; flatten it`,
  'too-many-values': ({ limit }) =>
    `the file has more than ${limit} values, YAML aliases counted out; shorten it`,
  'too-many-aliases': ({ limit }) =>
    `the file has more than ${limit} YAML aliases (*name); write the values out`,
  'alias-unknown': ({ name }) =>
    `the YAML alias "*${name}" leads nowhere; declare "&${name}" above or write the value out`,
  'custom-tag': ({ tag }) => `found the YAML tag "${tag}", tags are not supported; remove it`,
  'key-forbidden': ({ key }) => `the key "${key}" is forbidden; remove it`,
  'key-not-text': ({ found }) =>
    `${what(found)} in place of a key, expected a string; quote the key or correct it`,
  'key-duplicate': ({ key }) => `the key "${key}" stands above already; keep one`,
  'key-unknown': ({ key, known }) =>
    `found the unknown key "${key}", ${oneOf(known)}; ${advice(key, known)}`,
  'key-missing': ({ keys }) =>
    keys.length === 1
      ? `the required key "${keys[0]}" is missing; add it`
      : `required keys are missing: ${keys.join(', ')}; add them`,
  'type-wrong': ({ found, expected }) =>
    `${what(found)}, expected ${expectations[expected]}; correct the value`,
  'value-unknown': ({ found, known }) =>
    `${what(found)}, ${oneOf(known)}; ${advice(found.kind === 'value' ? found.value : '', known)}`,
  'format-wrong': ({ found, expected }) =>
    `${what(found)}, expected ${expectations[expected]}; correct the value`,
  'too-small': ({ what: kind, limit, inclusive }) =>
    kind === 'number'
      ? `the number is too small, expected ${inclusive ? 'at least' : 'more than'} ${limit}; correct it`
      : `the ${kind} is empty, expected at least something; fill it in`,
  'too-big': ({ what: kind, limit }) =>
    kind === 'number'
      ? `the number is too big, at most ${limit} is allowed; correct it`
      : `the ${kind} is longer than allowed (${limit}); shorten it`,
  'form-syntax': ({ problem }) => form(problem),
  'form-too-rich': ({ count, limit }) =>
    `the form has ${count} readings, at most ${limit} are allowed; split it into several forms`,
  'slot-unknown': ({ slot, known }) =>
    `slots declares no "${slot}", ${oneOf(known)}; declare it in slots or correct the name${hint(slot, known)}`,
  'tolerance-unknown': ({ name, known }) =>
    `the deviation "${name}" is not in tolerated of this edition, ${oneOf(known)}; add it there or correct the name${hint(name, known)}`,
  'tolerance-unused': ({ name, known }) =>
    `no form of this edition has the deviation "${name}", and plashka does not know it; remove it or correct the name${hint(name, known)}`,
  'source-unknown': ({ id, known }) =>
    `sources of the rule has no "${id}", ${oneOf(known)}; add it or correct the name${hint(id, known)}`,
  'code-unknown': ({ name, known }) =>
    `plashka has no finding with the code "${name}"; ${advice(name, known)}`,
  'id-duplicate': ({ id }) => `the name "${id}" is taken above; choose another`,
  'why-missing': () => 'the rule is off (default: off) without the key why; give the reason there',
  'dates-reversed': ({ from, until }) =>
    `the edition ends on ${until}, before it begins on ${from}; correct the dates`,
  'editions-unordered': ({ first, second }) =>
    `the edition "${second}" begins before the one above it, "${first}"; put the oldest first`,
  'editions-overlap': ({ first, second }) =>
    `the edition "${second}" begins while "${first}" is in force; end the earlier one the day before with until`,
  'extends-unknown': ({ ref, known }) =>
    `there is no built-in rule "${ref}", ${oneOf(known)}; correct the id or give the path of a file${hint(ref, known)}`,
  'edition-unknown': ({ edition, known }) =>
    `the rule that is extended has no edition "${edition}", ${oneOf(known)}; correct the id, or describe a whole new edition: from, sources, forms, placement, examples${hint(edition, known)}`,
  'extends-no-resolve': ({ ref }) =>
    `the file "${ref}" cannot be read: loadRule was given no resolve; give it, or extend a built-in rule`,
  'extends-unreadable': ({ ref, detail }) =>
    `could not read "${ref}": ${detail}; check the path, it counts from this file`,
  'extends-cycle': ({ chain }) =>
    `the files extend each other in a circle: ${chain.join(' → ')}; break it`,
  'extends-too-long': ({ limit }) =>
    `the chain of extends is longer than ${limit} files; shorten it`,
}

function form(problem: FormProblem): string {
  switch (problem.code) {
    case 'empty-form':
      return 'the form is empty; write the words of the label'
    case 'unclosed':
      return `the mark "${problem.mark}" of the form is not closed; add its pair or put "\\" before it`
    case 'unexpected':
      return `the mark "${problem.mark}" of the form is out of place; remove it or put "\\" before it`
    case 'unknown-case':
      return `unknown case "${problem.name}", ${oneOf(grammaticalCases)}; ${advice(problem.name, grammaticalCases)}`
    case 'bad-slot':
      return `cannot read "{${problem.text}}", expected {name} or {name:case}; correct it`
    case 'bad-code':
      return `cannot read "~${problem.text}", expected ~name of small Latin letters, digits and hyphens; correct it`
    case 'empty-option':
      return 'an option of the form is empty; write its words or remove it'
    case 'tolerated-first':
      return `the first option is the one written, so it cannot be the deviation "~${problem.tolerance}"; put a right one first`
    case 'bad-escape':
      return `"\\" is followed by "${problem.character}", expected one of { } < > [ ] | ~ \\; remove the "\\"`
    case 'too-deep':
      return `the form is nested deeper than ${problem.limit} levels; flatten it`
  }
}

function what(found: Found): string {
  switch (found.kind) {
    case 'nothing':
      return 'found no value'
    case 'map':
      return 'found a map'
    case 'list':
      return 'found a list'
    case 'value':
      return `found "${found.value.slice(0, 60)}"`
  }
}

function oneOf(known: readonly string[]): string {
  if (known.length === 0) return 'nothing is declared'
  return known.length === 1 ? `expected ${known[0]}` : `expected one of: ${known.join(', ')}`
}

function advice(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === undefined ? 'correct or remove it' : `did you mean "${near}"?`
}

function hint(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === undefined ? '' : ` (did you mean "${near}"?)`
}
