import type { RuleWords } from '../../explain/rule-words.ts'
import type { PlashkaErrorCode } from '../../plashka.ts'
import type { CompletionWords } from './completion-words.ts'
import type { ExplainCliWords } from './explain-words.ts'
import type { FormatsWords } from './formats-words.ts'
import type { HelpWords } from './help-words.ts'
import type { InitWords } from './init-words.ts'
import type { LongRunWords } from './long-run-words.ts'
import type { RegisterWords } from './register-words.ts'
import type { SettledWords } from './settled-words.ts'

/** Everything the command line itself says, in one language. */
export interface CliWords {
  /** Commander's own headings, by its English ones. */
  readonly headings: Readonly<Record<string, string>>
  readonly usage: {
    readonly program: string
    readonly texts: string
    readonly rules: string
    readonly rulesShow: string
  }
  readonly program: string
  readonly verbs: {
    readonly validate: string
    readonly inject: string
    readonly detect: string
    readonly rules: string
    readonly rulesShow: string
  }
  readonly arguments: { readonly files: string; readonly id: string }
  /** What stands in the help where an option takes a value. */
  readonly values: Readonly<
    Record<
      'file' | 'date' | 'lang' | 'title' | 'role' | 'agent' | 'name' | 'format' | 'count',
      string
    >
  >
  readonly options: {
    readonly help: string
    readonly helpCommand: string
    readonly version: string
    readonly stdinFilename: string
    readonly date: string
    readonly config: string
    readonly json: string
    readonly noIgnore: string
    readonly format: string
    readonly quiet: string
    readonly all: string
    readonly maxWarnings: string
    readonly dryRun: string
    readonly lang: string
    readonly title: string
    readonly role: string
    readonly agent: string
    readonly name: string
    readonly instrumental: string
    readonly genitive: string
    readonly included: string
    readonly write: string
    readonly check: string
    readonly output: string
    readonly register: string
  }
  readonly formats: FormatsWords
  readonly longRun: LongRunWords
  readonly help: HelpWords
  readonly errors: {
    readonly unknownOption: (flag: string) => string
    readonly unknownCommand: (name: string) => string
    readonly fileAsCommand: (path: string) => string
    readonly missingArgument: (name: string) => string
    readonly optionMissingArgument: (flags: string) => string
    readonly excessArguments: string
    readonly didYouMean: (names: readonly string[]) => string
    readonly seeHelp: (command: string) => string
    readonly badDate: (option: string, value: string) => string
    readonly badChoice: (option: string, value: string, known: readonly string[]) => string
    readonly badEnvironment: (name: string, value: string, known: readonly string[]) => string
    readonly together: (first: string, second: string) => string
    readonly noFiles: string
    readonly stdinAndFiles: string
    readonly stdinNotWritten: string
    readonly outputOneText: string
    readonly noPublisher: (path: string) => string
    readonly noName: string
    readonly unknownRule: (id: string) => string
    /** What the library refuses and the command line has not refused before it. */
    readonly library: Readonly<Partial<Record<PlashkaErrorCode, string>>>
    /** `path`: the configuration that was read, if any. */
    readonly notUsable: (detail: string, path: string | undefined) => string
    readonly configMissing: (path: string) => string
    readonly configEmpty: string
    readonly configNotMap: string
    readonly configTwice: (first: string, second: string) => string
    readonly configThrows: (detail: string) => string
    readonly configNoDefault: string
    readonly needsJiti: (path: string, node: string) => string
    readonly fileProblem: (path: string, sentence: string) => string
    readonly sameRule: (id: string, first: string, second: string) => string
    /** A link or a way out of the folders that the configuration names. */
    readonly extendsOutside: (target: string) => string
    readonly reportUnwritten: (detail: string) => string
    readonly unexpected: (detail: string) => string
  }
  readonly rules: RuleWords
  readonly explain: ExplainCliWords
  readonly completion: CompletionWords
  readonly register: RegisterWords
  readonly init: InitWords
  readonly settled: SettledWords
}
