/** How far a run has come. */
export interface Standing {
  /** Texts done and all texts. */
  readonly done: number
  readonly total: number
  /** Milliseconds since the first text. */
  readonly elapsed: number
  /** The text that comes next. */
  readonly path: string
}

/** Tells a person how far a long run has come; standard error only. */
export interface Progress {
  /** Called every now and then; decides itself whether there is anything to show. */
  show(standing: Standing): void
  /** Takes away what stands on the terminal, so that something else can be printed there. */
  hide(): void
}
