/** What the command line says of the settings that hold for a text, and of texts that have none. */
export interface SettledWords {
  /** Of `--print-config`. */
  readonly option: string
  /** `--print-config` beside names of texts. */
  readonly alone: string
  readonly folder: (path: string) => string
  readonly noConfig: (path: string) => string
  /** What `validate` assumes of so many texts without a configuration. */
  readonly assumed: (texts: number) => string
}
