import type { Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { ConfigReports } from './config-reports.ts'
import { diagnose, diagnoseConfig } from './diagnostics.ts'
import type { LspHost } from './host.ts'
import type { Resolved, Resolver } from './resolve.ts'

/** How long a text rests after the last key before it is judged, in milliseconds. */
const rest = 200

/** What is known of a text that is open. */
interface State {
  document: TextDocument
  /** Of the configuration it was last judged by. */
  stamp: string | undefined
  /** How long the last judging took, in milliseconds: a slow text is judged less often. */
  took: number
  /** Calls off the judging that is planned. */
  callOff: () => void
}

/** How the answers of `OpenTexts` reach the editor. */
interface TextWays {
  readonly publish: (uri: string, diagnostics: Diagnostic[], version?: number) => void
  readonly showError: (text: string) => void
  /** A fault of plashka itself; the server goes on with the other texts. */
  readonly fault: (error: unknown, uri: string) => void
}

/** Judges open texts while they are typed and publishes what is wrong with them. */
export class OpenTexts {
  readonly #states = new Map<string, State>()
  readonly #resolver: Resolver
  readonly #host: LspHost
  readonly #ways: TextWays
  readonly #reports: ConfigReports

  constructor(resolver: Resolver, host: LspHost, ways: TextWays) {
    this.#resolver = resolver
    this.#host = host
    this.#ways = ways
    this.#reports = new ConfigReports(ways)
  }

  /** After an opening, at once; after a change, when typing rests. */
  changed(document: TextDocument): void {
    const known = this.#states.get(document.uri)
    const state: State = known ?? { document, stamp: undefined, took: 0, callOff: () => {} }
    state.document = document
    this.#states.set(document.uri, state)
    this.#plan(state, known === undefined ? 0 : Math.max(rest, state.took))
  }

  closed({ uri }: TextDocument): void {
    this.#states.get(uri)?.callOff()
    this.#states.delete(uri)
    this.#reports.set(uri, undefined)
    this.#ways.publish(uri, [])
  }

  /** Judges again the texts whose configuration has changed since. */
  refresh(): void {
    for (const state of this.#states.values()) {
      const isJudged = state.stamp !== undefined
      if (isJudged && state.stamp !== this.#stampOf(state)) this.#plan(state, 0)
    }
  }

  /** Ends what is under way, so that nothing keeps the process from ending. */
  stop(): void {
    for (const { callOff } of this.#states.values()) callOff()
    this.#states.clear()
  }

  #plan(state: State, wait: number): void {
    state.callOff()
    state.callOff = this.#host.after(wait, () => void this.#judge(state))
  }

  #stampOf({ document: { uri } }: State): string {
    const path = this.#resolver.pathOf(uri)
    return path === undefined ? '' : this.#host.stamp(path)
  }

  async #judge(state: State): Promise<void> {
    const { document } = state
    const { uri, version } = document
    try {
      const stamp = this.#stampOf(state)
      const resolved = await this.#resolver.resolve(document)
      // The answer to an older text would underline the wrong words of the newer one.
      if (this.#states.get(uri) !== state || document.version !== version) return
      state.stamp = stamp
      const begun = this.#host.clock()
      const diagnostics = this.#diagnose(uri, resolved)
      state.took = this.#host.clock() - begun
      this.#ways.publish(uri, diagnostics, version)
    } catch (error) {
      this.#ways.fault(error, uri)
    }
  }

  #diagnose(uri: string, resolved: Resolved): Diagnostic[] {
    const problem = resolved !== undefined && 'problem' in resolved ? resolved : undefined
    this.#reports.set(uri, problem)
    if (problem !== undefined) return diagnoseConfig(problem)
    return resolved === undefined || 'problem' in resolved ? [] : diagnose(resolved)
  }
}
