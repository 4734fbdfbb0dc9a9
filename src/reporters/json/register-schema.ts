import * as z from 'zod'

const day = z.string()

const snapshot = z.strictObject({
  /** The file it lies in; null where it was not written. */
  path: z.string().nullable(),
  source: z.string(),
  /** Day the register itself says it is of. */
  published: day.nullable(),
  /** When it was taken, ISO 8601 in UTC. */
  retrieved: z.string(),
  hash: z.string(),
  entries: z.int().min(0),
  inForce: z.int().min(0),
})

const agent = z.strictObject({
  number: z.int(),
  name: z.string(),
  type: z.string().nullable(),
  included: day.nullable(),
  excluded: day.nullable(),
  resources: z.array(z.string()),
})

/** An agent that was looked for. */
const found = z.strictObject({
  ...agent.shape,
  /** Whether it is in the register on the day asked for, today without one. */
  inForce: z.boolean(),
})

const change = z.strictObject({ fields: z.array(z.string()), before: agent, after: agent })

/** What `plashka register … --json` prints under `register`; each command fills what it has. */
export const registerReport = z.strictObject({
  /** The snapshot the command read or made. */
  snapshot: snapshot.optional(),
  /** The snapshot before it, where there was one. */
  former: snapshot.optional(),
  /** Whether the snapshot was written. */
  written: z.boolean().optional(),
  problems: z
    .array(
      z.strictObject({
        code: z.string(),
        severity: z.enum(['error', 'warning']),
        message: z.string(),
      }),
    )
    .optional(),
  age: z
    .strictObject({
      /** Whole days since the day the register is of, or was taken. */
      days: z.int(),
      state: z.enum(['fresh', 'stale', 'expired']),
      warnAfter: z.int().nullable(),
      errorAfter: z.int().nullable(),
    })
    .optional(),
  types: z
    .array(
      z.strictObject({
        type: z.string().nullable(),
        entries: z.int().min(0),
        inForce: z.int().min(0),
      }),
    )
    .optional(),
  changes: z
    .strictObject({
      added: z.array(agent),
      removed: z.array(agent),
      excluded: z.array(change),
      changed: z.array(change),
    })
    .optional(),
  agents: z.array(found).optional(),
  cases: z
    .strictObject({
      name: z.string(),
      /** What a label has of it: without pseudonyms and former names. The forms are of this. */
      written: z.string(),
      /** Number in the register; null for a name that was not looked up or is not there. */
      number: z.int().nullable(),
      parsed: z.looseObject({ kind: z.enum(['person', 'organisation']) }),
      forms: z.array(
        z.strictObject({
          case: z.string(),
          /** Null where the form cannot be known. */
          text: z.string().nullable(),
          sure: z.enum(['certain', 'likely']).nullable(),
        }),
      ),
      oddities: z.array(
        z.strictObject({
          kind: z.string(),
          start: z.int().min(0),
          end: z.int().min(0),
          text: z.string(),
        }),
      ),
    })
    .optional(),
})

export type RegisterReport = z.output<typeof registerReport>
