import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import type {
  CodeAction,
  Diagnostic,
  Hover,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
  TextEdit,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { main } from '../cli/run-cli.ts'

/** What an editor tells of itself; VS Code's answers, as far as the server asks. */
const fullCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16'] },
  textDocument: {
    codeAction: { disabledSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
}

/** An editor: a process of the server, spoken to over stdio, and the texts open in it. */
export class Editor {
  readonly #child
  readonly #connection
  readonly #texts = new Map<string, TextDocument>()
  readonly #published = new Map<string, PublishDiagnosticsParams>()
  readonly #waiting = new Set<() => void>()
  /** Messages shown to the user. */
  readonly shown: string[] = []
  readonly logged: string[] = []
  readonly registered: string[] = []
  readonly exit: Promise<number | null>
  errors = ''

  constructor(folder: string, args: readonly string[] = []) {
    const { PLASHKA_LANG: _, ...env } = process.env
    this.#child = spawn(process.execPath, [main, 'lsp', ...args], { cwd: folder, env })
    this.exit = once(this.#child, 'exit').then(([code]) => code as number | null)
    this.#child.stderr.on('data', (data) => {
      this.errors += String(data)
    })
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#child.stdout),
      new StreamMessageWriter(this.#child.stdin),
    )
    this.#connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        this.#published.set(params.uri, params)
        this.#wake()
      },
    )
    this.#connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message)
      this.#wake()
    })
    this.#connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message)
      this.#wake()
    })
    this.#connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: { method: string }[] }) => {
        this.registered.push(...registrations.map(({ method }) => method))
        this.#wake()
        return null
      },
    )
    this.#connection.listen()
    onTestFinished(() => {
      this.#connection.dispose()
      this.#child.kill()
    })
  }

  async start(folder: string, capabilities: object = fullCapabilities): Promise<InitializeResult> {
    const uri = pathToFileURL(folder).href
    const result = await this.#connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'texts' }],
      capabilities,
    })
    await this.#connection.sendNotification('initialized', {})
    return result
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#texts.set(uri, TextDocument.create(uri, languageId, 1, text))
    const textDocument = { uri, languageId, version: 1, text }
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument })
  }

  /** Types over a range, as an editor sends it: the change alone. */
  async type(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.#text(uri)
    const version = document.version + 1
    // Later places first, so that the earlier ones are still what they were.
    const sorted = [...edits].sort(
      (a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start),
    )
    const contentChanges = sorted.map(({ range, newText }) => ({ range, text: newText }))
    TextDocument.update(document, contentChanges, version)
    const textDocument = { uri, version }
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges,
    })
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri)
    await this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  textOf(uri: string): string {
    return this.#text(uri).getText()
  }

  /** The part of the text that a range covers. */
  quote(uri: string, range: Range): string {
    return this.#text(uri).getText(range)
  }

  /** Where words stand in the text. */
  find(uri: string, words: string): Range {
    const document = this.#text(uri)
    const start = document.getText().indexOf(words)
    if (start === -1) throw new Error(`«${words}» is not in the text.`)
    const end = start + words.length
    return { start: document.positionAt(start), end: document.positionAt(end) }
  }

  /** What is published on the present version of a text. */
  diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const document = this.#text(uri)
    return this.until(() => {
      const params = this.#published.get(uri)
      return params?.version === document.version ? params.diagnostics : undefined
    })
  }

  /** What was published last on an address, whatever its version. */
  published(uri: string): readonly Diagnostic[] | undefined {
    return this.#published.get(uri)?.diagnostics
  }

  /** Waits until something the server sends makes the condition answer. */
  until<T>(condition: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = (): void => {
        const answer = condition()
        if (answer === undefined) return
        this.#waiting.delete(look)
        resolve(answer)
      }
      this.#waiting.add(look)
      look()
    })
  }

  actions(uri: string, range: Range, only?: readonly string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only === undefined ? {} : { only }) }
    const params = { textDocument: { uri }, range, context }
    return this.#connection.sendRequest('textDocument/codeAction', params)
  }

  /** Carries out an action as an editor does. */
  async apply({ edit }: CodeAction): Promise<void> {
    for (const change of edit?.documentChanges ?? []) {
      if (!('textDocument' in change)) throw new Error('Not a change of a text.')
      const { uri, version } = change.textDocument
      if (version !== this.#text(uri).version) throw new Error('Meant for another version.')
      await this.type(uri, change.edits as TextEdit[])
    }
    for (const [uri, edits] of Object.entries(edit?.changes ?? {})) await this.type(uri, edits)
  }

  hover(uri: string, range: Range): Promise<Hover | null> {
    const params = { textDocument: { uri }, position: range.start }
    return this.#connection.sendRequest('textDocument/hover', params)
  }

  notify(method: string, params: object = {}): Promise<void> {
    return this.#connection.sendNotification(method, params)
  }

  shutdown(): Promise<unknown> {
    return this.#connection.sendRequest('shutdown')
  }

  /** Closes the pipe without a word, as a crashed editor does. */
  vanish(): void {
    this.#child.stdin.end()
  }

  #text(uri: string): TextDocument {
    const text = this.#texts.get(uri)
    if (text === undefined) throw new Error(`${uri} is not open.`)
    return text
  }

  #wake(): void {
    for (const look of this.#waiting) look()
  }
}
