import type { TextDocument } from 'vscode-languageserver-textdocument'
import { formatOf } from './format-of.ts'
import type { ConfigProblem, LspHost } from './host.ts'
import type { OpenText } from './open-text.ts'
import { lspWords } from './words.ts'

/** A text ready to be judged, or why it cannot be, or undefined where it is none of plashka's. */
export type Resolved = OpenText | ConfigProblem | undefined

/** Brings an editor's text together with its format and the configuration of its folder. */
export class Resolver {
  /** Addresses of the workspace folders; a text without a file belongs to the first. */
  folders: readonly string[] = []
  readonly #host: LspHost
  readonly #log: (text: string) => void
  readonly #said = new Set<string>()

  /** `log` tells, where it disturbs nobody, why a text is left alone. */
  constructor(host: LspHost, log: (text: string) => void) {
    this.#host = host
    this.#log = log
  }

  /** @throws what the host throws for a fault of its own; a wrong configuration is an answer. */
  async resolve(document: TextDocument): Promise<Resolved> {
    const { uri, languageId } = document
    const path = this.pathOf(uri)
    if (path === undefined) return undefined
    const words = lspWords(this.#host.lang)
    const format = formatOf(this.#host.pathOf(uri), languageId)
    if (format === undefined) return this.#leave(words.otherFormat(uri, languageId))
    const settings = await this.#host.settings(path)
    if (settings === 'ignored') return this.#leave(words.ignored(path))
    if ('problem' in settings) return settings
    if (!settings.hasPublisher) this.#leave(words.noConfig(path))
    return { document, settings, format }
  }

  /** Where the configuration of a text is looked for. */
  pathOf(uri: string): string | undefined {
    const path = this.#host.pathOf(uri)
    if (path !== undefined) return path
    const [folder] = this.folders
    const root = folder === undefined ? undefined : this.#host.pathOf(folder)
    return root !== undefined && uri.startsWith('untitled:') ? this.#host.inFolder(root) : undefined
  }

  /** Says it once, however often the text is judged. */
  #leave(why: string): undefined {
    if (!this.#said.has(why)) this.#log(why)
    this.#said.add(why)
  }
}
