import { createConnection } from 'vscode-languageserver/node'
import { serve } from '../lsp/server.ts'
import { type LspOptions, lspHost } from './lsp-host.ts'

/**
 * `plashka lsp`: a language server on standard input and output. Resolves with the exit code the
 * protocol asks for, when the editor says goodbye or is gone.
 */
export const lsp = (options: LspOptions): Promise<number> =>
  serve(createConnection(process.stdin, process.stdout), lspHost(options))
