import * as z from 'zod'
import type { Agent, Register } from './agent.ts'
import { problem, type RegisterProblem } from './import/problem.ts'
import { sha256 } from './sha256.ts'

const about = <T extends z.ZodType>(schema: T, ru: string, en: string): T =>
  schema.meta({ description: `${ru}\n\n${en}` })

const text = z.string().regex(/\S/u)

const agent = z.strictObject({
  number: about(z.int().min(1), '№ п/п в реестре.', 'Number in the register.'),
  name: about(text, 'Имя, как в реестре.', 'The name as the register writes it.'),
  type: about(text.optional(), 'Тип иностранного агента.', 'Kind of agent.'),
  included: about(z.iso.date().optional(), 'Дата включения.', 'Day of inclusion.'),
  excluded: about(z.iso.date().optional(), 'Дата исключения.', 'Day of exclusion.'),
  resources: about(z.array(text), 'Информационные ресурсы.', 'Sites and channels.'),
})

/** The shape of a snapshot file. Strict: what it does not name is never stored. */
const snapshotFile = z.strictObject({
  schema: z.literal(1),
  source: about(text, 'Откуда взят реестр.', 'Where the register was taken from.'),
  retrieved: about(z.iso.datetime(), 'Когда взят, UTC.', 'When it was taken, UTC.'),
  published: about(
    z.iso.date().optional(),
    'Какого дня реестр, по его собственным данным.',
    'The day the register itself says it is of.',
  ),
  hash: about(
    z.string().regex(/^sha256:[0-9a-f]{64}$/u),
    'Контрольная сумма записей.',
    'Digest of the entries.',
  ),
  counts: z.strictObject({
    entries: about(z.int().min(1), 'Сколько записей.', 'How many entries.'),
    inForce: about(
      z.int().min(0),
      'Сколько из них не исключено.',
      'How many of them are not excluded.',
    ),
  }),
  agents: z.array(agent).min(1),
})

/** JSON Schema of a snapshot, for `schema/register.schema.json`. */
export const registerJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(snapshotFile, { io: 'output', target: 'draft-2020-12' }),
  title: 'plashka: снимок реестра / snapshot of the register',
})

/** Digest of the agents: their JSON, in the order of the keys here, without white space. */
function hashAgents(agents: readonly Agent[]): string {
  return `sha256:${sha256(new TextEncoder().encode(JSON.stringify(agents.map(ordered))))}`
}

/** A snapshot of these agents, with its hash and counts. */
export function makeRegister(
  agents: readonly Agent[],
  from: { readonly source: string; readonly retrieved: string; readonly published?: string },
): Register {
  return {
    schema: 1,
    source: from.source,
    retrieved: from.retrieved,
    ...(from.published === undefined ? {} : { published: from.published }),
    hash: hashAgents(agents),
    counts: countAgents(agents),
    agents: agents.map(ordered),
  }
}

/** The text of a snapshot file: one line for each agent, so that versions compare line by line. */
export function writeSnapshot({ agents, ...head }: Register): string {
  const opening = JSON.stringify(head, undefined, 2).slice(0, -2)
  const lines = agents.map((each) => `    ${JSON.stringify(ordered(each))}`)
  return `${opening},\n  "agents": [\n${lines.join(',\n')}\n  ]\n}\n`
}

export interface SnapshotRead {
  readonly register: Register | undefined
  readonly problems: readonly RegisterProblem[]
}

/** Reads a snapshot, as text or as parsed JSON. One that was cut or changed by hand is refused. */
export function readSnapshot(input: unknown): SnapshotRead {
  const refused = (...problems: RegisterProblem[]) => ({ register: undefined, problems })
  let data = input
  if (typeof input === 'string') {
    if (input.trim() === '') return refused(problem('file-empty', {}))
    try {
      data = JSON.parse(input.replace(/^\uFEFF/u, ''))
    } catch (error) {
      return refused(problem('snapshot-invalid', { at: '', detail: (error as Error).message }))
    }
  }
  const parsed = snapshotFile.safeParse(data)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const at = (issue?.path ?? []).join('.')
    return refused(problem('snapshot-invalid', { at, detail: issue?.message ?? '' }))
  }
  const { agents, counts, hash } = parsed.data
  const { entries, inForce } = countAgents(agents)
  if (hash !== hashAgents(agents) || counts.entries !== entries || counts.inForce !== inForce)
    return refused(problem('snapshot-changed', {}))
  return { register: parsed.data, problems: [] }
}

const countAgents = (agents: readonly Agent[]): Register['counts'] => ({
  entries: agents.length,
  inForce: agents.filter(({ excluded }) => excluded === undefined).length,
})

const ordered = ({ number, name, type, included, excluded, resources }: Agent): Agent => ({
  number,
  name,
  ...(type === undefined ? {} : { type }),
  ...(included === undefined ? {} : { included }),
  ...(excluded === undefined ? {} : { excluded }),
  resources: [...resources],
})
