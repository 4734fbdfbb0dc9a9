import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  MessageType,
  PositionEncodingKind,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type FixOptions, fixAllKind, fixesAt } from './fixes.ts'
import type { LspHost } from './host.ts'
import { hoverAt } from './hover.ts'
import { Resolver } from './resolve.ts'
import { OpenTexts } from './texts.ts'
import { lspWords } from './words.ts'

const initializeResult = ({ version }: LspHost): InitializeResult => ({
  capabilities: {
    // Every editor speaks it, and the offsets of findings count its units.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    hoverProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
  serverInfo: { name: 'plashka', version },
})

/** What of this the editor can show and do. */
const abilities = ({ capabilities: { textDocument, workspace } }: InitializeParams) => ({
  showsDisabled: textDocument?.codeAction?.disabledSupport === true,
  takesVersions: workspace?.workspaceEdit?.documentChanges === true,
  readsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
  watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  hasFolders: workspace?.workspaceFolders === true,
})

const foldersOf = ({ workspaceFolders, rootUri }: InitializeParams): readonly string[] =>
  workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : [])

/**
 * Serves an editor over a connection: diagnostics while typing, fixes, hover. Resolves with the
 * exit code when the editor says goodbye: 0 after it has asked to shut down, else 1.
 */
export const serve = (connection: Connection, host: LspHost): Promise<number> => {
  const documents = new TextDocuments(TextDocument)
  const words = lspWords(host.lang)
  const resolver = new Resolver(host, (text) => connection.console.info(text))
  const fault = (error: unknown, uri = ''): void => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    connection.console.error(words.unexpected(uri, detail))
  }
  const texts = new OpenTexts(resolver, host, {
    publish(uri, diagnostics, version) {
      const params = { uri, diagnostics, ...(version === undefined ? {} : { version }) }
      connection.sendDiagnostics(params).catch(fault)
    },
    // The library's own `showErrorMessage` asks a question and waits for the answer.
    showError(message) {
      connection
        .sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
        .catch(fault)
    },
    fault,
  })
  const openText = async (uri: string) => {
    const document = documents.get(uri)
    const resolved = document === undefined ? undefined : await resolver.resolve(document)
    return resolved === undefined || 'problem' in resolved ? undefined : resolved
  }
  let can = abilities({ capabilities: {}, processId: null, rootUri: null })
  let stopWatching = () => {}

  connection.onInitialize((params) => {
    can = abilities(params)
    resolver.folders = foldersOf(params)
    return initializeResult(host)
  })
  connection.onInitialized(async () => {
    stopWatching = host.every(() => texts.refresh())
    if (can.hasFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        const kept = resolver.folders.filter((uri) => !gone.has(uri))
        resolver.folders = [...kept, ...added.map(({ uri }) => uri)]
        texts.refresh()
      })
    if (can.watchesFiles)
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/plashka.config.*' }],
      })
  })
  connection.onDidChangeWatchedFiles(() => texts.refresh())
  connection.onCodeAction(async ({ textDocument, range, context: { only } }) => {
    const open = await openText(textDocument.uri)
    const options: FixOptions = { ...can, only }
    return open === undefined ? [] : fixesAt(open, range, options)
  })
  connection.onHover(async ({ textDocument, position }) => {
    const open = await openText(textDocument.uri)
    return open === undefined ? undefined : hoverAt(open, position, can.readsMarkdown)
  })
  documents.onDidChangeContent(({ document }) => texts.changed(document))
  documents.onDidClose(({ document }) => texts.closed(document))

  let isShutDown = false
  connection.onShutdown(() => {
    isShutDown = true
    stopWatching()
    texts.stop()
  })
  const ended = new Promise<number>((resolve) => {
    connection.onExit(() => resolve(isShutDown ? 0 : 1))
  })
  documents.listen(connection)
  connection.listen()
  return ended
}
