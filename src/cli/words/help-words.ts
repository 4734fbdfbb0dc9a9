/** One line of a list in the help: what stands on the left, and what it means. */
export type HelpItem = readonly [term: string, meaning: string]

/** What the help says besides the options themselves. */
export interface HelpWords {
  /** Headings of groups of options. */
  readonly groups: Readonly<
    Record<'read' | 'text' | 'publisher' | 'report' | 'mend' | 'long' | 'general', string>
  >
  /** Headings of groups of commands. */
  readonly commands: Readonly<Record<'texts' | 'knowledge' | 'setup', string>>
  readonly headings: Readonly<Record<'examples' | 'exit' | 'environment' | 'configuration', string>>
  /** Names of arguments, by those in the code; what is not here stays as it is. */
  readonly terms: Readonly<Record<string, string>>
  /** `--json` where there is no other form of a report. */
  readonly json: string
  /** Command lines by command; a line with `#` says what the next one does. */
  readonly examples: Readonly<
    Record<
      'program' | 'validate' | 'inject' | 'detect' | 'rules' | 'rulesShow' | 'lsp',
      readonly string[]
    >
  >
  /** Those of `plashka register` and of each of its commands. */
  readonly register: Readonly<Record<'group' | RegisterName, readonly string[]>>
  readonly exit: Readonly<
    Record<'texts' | 'validate' | 'inject' | 'register' | 'plain', readonly HelpItem[]>
  >
  readonly environment: Readonly<
    Record<'lang' | 'noColor' | 'forceColor' | 'ci' | 'proxy' | 'noProxy' | 'ca', HelpItem>
  >
  /** Where the configuration is looked for. */
  readonly configuration: string
}

/** The commands of `plashka register`. */
export type RegisterName = 'import' | 'update' | 'info' | 'diff' | 'find' | 'cases'
