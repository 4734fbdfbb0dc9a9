/** An entry of the register. Nothing else of what the register publishes about it is kept. */
export interface Agent {
  /** «№ п/п», the number of the entry in the register. */
  readonly number: number
  /** The name as the register writes it: former names, pseudonyms, double spaces and all. */
  readonly name: string
  /** The kind of agent in the register's words; absent where the register leaves it empty. */
  readonly type?: string | undefined
  /** Day of the decision to include, `YYYY-MM-DD`; absent where it could not be read. */
  readonly included?: string | undefined
  /** Day of the decision to exclude, `YYYY-MM-DD`. */
  readonly excluded?: string | undefined
  /** Sites and channels in the register's words, one each. */
  readonly resources: readonly string[]
}

/** A dated snapshot of the register. */
export interface Register {
  readonly schema: 1
  /** Where it was taken from: an address or the name of a file. */
  readonly source: string
  /** When it was taken, ISO 8601 in UTC. */
  readonly retrieved: string
  /** Day the register itself says it is of, `YYYY-MM-DD`. */
  readonly published?: string | undefined
  /** `sha256:` and the digest of the agents, see `hashAgents`. */
  readonly hash: string
  readonly counts: {
    readonly entries: number
    /** Entries without a day of exclusion. */
    readonly inForce: number
  }
  /** In the order of the register. */
  readonly agents: readonly Agent[]
}
