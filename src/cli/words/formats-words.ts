/** What the command line says of reports and how they are asked for. */
export interface FormatsWords {
  readonly noFile: (name: string) => string
  readonly twoOnOutput: (first: string, second: string) => string
  readonly oneFile: (file: string) => string
  readonly overText: (file: string) => string
  readonly notWritten: (file: string, reason: string) => string
  readonly written: (files: readonly string[]) => string
  readonly tooManyWarnings: (found: number, allowed: number) => string
  readonly badCount: (option: string, value: string) => string
}
