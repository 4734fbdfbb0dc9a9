import { cases } from '../../register/cases.ts'
import { findingCodes } from '../../rules/finding-codes.ts'
import type { Rule } from '../../rules/types.ts'
import { PlashkaError } from '../error.ts'

const options = [
  ...['publisher', 'rules', 'use', 'date', 'lang', 'html', 'fields', 'register', 'registerAge'],
  ...['agents', 'today'],
]
const publisherKeys = [
  ...['role', 'agent', 'name', 'instrumental', 'genitive', 'short', 'naming', 'together'],
  ...['included', 'excluded', 'values'],
]
const weights = ['off', 'info', 'warning', 'error']

type Values = Readonly<Record<string, unknown>>

/**
 * Checks the shape of options. Who writes TypeScript is told by the compiler; options of a linter are
 * JSON, and one that is passed over in silence leaves texts unchecked.
 * @throws PlashkaError on an unknown key and on a value of the wrong kind.
 */
export function checkOptions(given: unknown): void {
  const { publisher, rules, agents, html, fields, registerAge, use } = recordIn(
    given,
    'options',
    options,
    '',
  )
  if (publisher !== undefined && publisher !== 'unknown') checkPublisher(publisher)
  if (rules !== undefined && !(Array.isArray(rules) && rules.every(isRule))) {
    throw wrong(
      'rules',
      rules,
      'a list of rules, as loadRule gives them; what is used is said by use',
    )
  }
  if (use !== undefined) recordIn(use, 'use')
  if (html !== undefined) recordIn(html, 'html', ['element', 'class', 'sizes'])
  if (fields !== undefined) recordIn(fields, 'fields')
  if (registerAge !== undefined) recordIn(registerAge, 'registerAge', ['warn', 'error'])
  if (agents === undefined) return
  for (const [number, forms] of Object.entries(recordIn(agents, 'agents'))) {
    const path = `agents.${number}`
    const { short, ...given } = recordIn(forms, path, [...cases, 'short'])
    checkStrings(given, path)
    if (short !== undefined) checkList(short, `${path}.short`, ['string'])
  }
}

/** Checks how one rule is used. @throws PlashkaError on an unknown key, code or weight. */
export function checkUse(use: unknown, { id, editions }: Rule): void {
  if (use === undefined || use === 'on' || use === 'off') return
  const path = `use["${id}"]`
  if (typeof use !== 'object') throw wrong(path, use, 'on, off, or enabled and severities')
  const { enabled, severities } = recordIn(use, path, ['enabled', 'severities'])
  if (enabled !== undefined && typeof enabled !== 'boolean') {
    throw wrong(`${path}.enabled`, enabled, 'true or false')
  }
  if (severities === undefined) return
  const tolerated = editions.flatMap((edition) => edition.tolerated.map(({ code }) => code))
  const known = new Set<string>([...tolerated, ...findingCodes])
  for (const [code, weight] of Object.entries(recordIn(severities, `${path}.severities`))) {
    if (!known.has(code)) {
      throw invalid(path, `${path}.severities: no finding of this rule has the code "${code}".`)
    }
    if (!weights.includes(String(weight))) {
      throw wrong(`${path}.severities.${code}`, weight, `one of ${weights.join(', ')}`)
    }
  }
}

function checkPublisher(publisher: unknown): void {
  const given = recordIn(publisher, 'publisher', publisherKeys)
  const { agent, short, together, values, naming } = given
  const { name, instrumental, genitive } = given
  checkStrings({ name, instrumental, genitive }, 'publisher')
  if (agent !== undefined && typeof agent !== 'string' && typeof agent !== 'number') {
    throw wrong('publisher.agent', agent, 'a number or a name in the register')
  }
  if (short !== undefined) checkList(short, 'publisher.short', ['string'])
  if (together !== undefined) checkList(together, 'publisher.together', ['string', 'number'])
  if (naming !== undefined && naming !== 'full' && naming !== 'short') {
    throw wrong('publisher.naming', naming, 'full or short')
  }
  if (values === undefined) return
  for (const [slot, value] of Object.entries(recordIn(values, 'publisher.values'))) {
    const path = `publisher.values.${slot}`
    if (typeof value === 'string') continue
    const forms = recordIn(value, path, cases)
    checkStrings(forms, path)
    if (forms.nominative === undefined) throw wrong(`${path}.nominative`, undefined, 'a name')
  }
}

function recordIn(given: unknown, path: string, known?: readonly string[], prefix = `${path}.`) {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw wrong(path, given, 'an object')
  }
  const unknown = Object.keys(given).find((key) => known?.includes(key) === false)
  if (unknown !== undefined) {
    const list = known?.join(', ')
    throw invalid(path, `Unknown option "${prefix}${unknown}"; expected one of ${list}.`)
  }
  return given as Values
}

function checkStrings(given: Values, path: string): void {
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || typeof value === 'string') continue
    throw wrong(`${path}.${key}`, value, 'a string')
  }
}

function checkList(given: unknown, path: string, kinds: readonly string[]): void {
  if (Array.isArray(given) && given.every((each) => kinds.includes(typeof each))) return
  throw wrong(path, given, `a list of ${kinds.join('s and ')}s`)
}

function isRule(rule: unknown): boolean {
  return typeof rule === 'object' && rule !== null && 'id' in rule && 'editions' in rule
}

function wrong(path: string, value: unknown, expected: string): PlashkaError {
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return invalid(path, `${path} is ${shown}; expected ${expected}.`)
}

const invalid = (path: string, message: string): PlashkaError =>
  new PlashkaError(path.startsWith('publisher') ? 'publisher-invalid' : 'option-unknown', message)
