import type { Register } from '../../register/agent.ts'
import { type KnownName, knownName } from '../../register/known-name.ts'
import type { AgentForms, GivenForms, KnownPublisher } from '../../register/publisher.ts'
import { PlashkaError } from '../error.ts'

type Forms = Readonly<Record<number, AgentForms>>

/**
 * The names that belong in slots. The slot `agent` is the publisher's own name where the publisher
 * is the agent, else that of its entry; what the profile gives under `values` comes first.
 */
export function namesOf(publisher: KnownPublisher, forms: Forms): ReadonlyMap<string, KnownName> {
  const names = new Map<string, KnownName>()
  const { entry, values = {}, naming } = publisher
  const { short, ...given } = entry === undefined ? {} : (forms[entry.number] ?? {})
  if (publisher.role === 'agent') {
    const { instrumental, genitive } = publisher
    const source =
      entry === undefined || !publisher.isFromRegister
        ? { name: publisher.name, whole: true, entry: entry?.name }
        : { name: entry.name }
    const own = { ...given, ...present({ instrumental, genitive }) }
    names.set(
      'agent',
      knownName({ ...source, given: own, short: publisher.short ?? short, naming }),
    )
  } else if (entry !== undefined) {
    names.set('agent', knownName({ name: entry.name, given, short, naming }))
  }
  for (const [slot, value] of Object.entries(values)) {
    const own = typeof value === 'string' ? { nominative: value } : value
    names.set(slot, knownName({ name: own.nominative, given: own, whole: true }))
  }
  return names
}

/** @throws PlashkaError on forms of an agent that the register does not have. */
export function checkForms(forms: Forms, register: Register | undefined): void {
  const numbers = Object.keys(forms).map(Number)
  if (numbers.length === 0) return
  if (register === undefined) {
    throw new PlashkaError(
      'register-missing',
      'agents gives forms of names, but there is no register they belong to.',
      [],
      numbers[0],
    )
  }
  const known = new Set(register.agents.map(({ number }) => number))
  const unknown = numbers.find((number) => !known.has(number))
  if (unknown === undefined) return
  throw new PlashkaError(
    'agent-unknown',
    `agents: the register has no agent No. ${unknown}.`,
    [],
    unknown,
  )
}

const present = (forms: GivenForms): GivenForms =>
  Object.fromEntries(Object.entries(forms).filter(([, form]) => form !== undefined))
