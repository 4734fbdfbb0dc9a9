import type { Diagnostic } from 'vscode-languageserver'
import { diagnosePlace } from './diagnostics.ts'
import type { ConfigProblem } from './host.ts'
import { lspWords } from './words.ts'

/** How a report reaches the editor. */
interface ReportWays {
  readonly publish: (uri: string, diagnostics: Diagnostic[]) => void
  readonly showError: (text: string) => void
}

/**
 * Shows what is wrong with configurations: one message for each problem, and the exact places in
 * the files themselves, for as long as a text that is open suffers from them.
 */
export class ConfigReports {
  readonly #problems = new Map<string, ConfigProblem>()
  readonly #ways: ReportWays
  #published: ReadonlySet<string> = new Set()

  constructor(ways: ReportWays) {
    this.#ways = ways
  }

  /** Says of a text which problem keeps it from being judged; undefined when none does. */
  set(text: string, problem: ConfigProblem | undefined): void {
    const known = [...this.#problems.values()].some((one) => one.problem === problem?.problem)
    if (problem === undefined) this.#problems.delete(text)
    else this.#problems.set(text, problem)
    if (problem !== undefined && !known)
      this.#ways.showError(lspWords(problem.lang).configBroken(problem.problem))
    this.#publish()
  }

  #publish(): void {
    const files = new Map<string, Map<string, Diagnostic>>()
    for (const place of [...this.#problems.values()].flatMap(({ places }) => places)) {
      const file = files.get(place.uri) ?? new Map<string, Diagnostic>()
      files.set(place.uri, file)
      // Two texts may suffer from one place.
      file.set(`${place.start} ${place.end} ${place.message}`, diagnosePlace(place))
    }
    for (const uri of this.#published) if (!files.has(uri)) this.#ways.publish(uri, [])
    for (const [uri, places] of files) this.#ways.publish(uri, [...places.values()])
    this.#published = new Set(files.keys())
  }
}
