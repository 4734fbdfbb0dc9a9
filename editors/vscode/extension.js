const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { window, workspace } = require('vscode')
const { LanguageClient, TransportKind } = require('vscode-languageclient/node')

/** @type {import('vscode-languageclient/node').LanguageClient | undefined} */
let client

/** The server: the one named in the settings, else that of the first open folder that has one. */
function findServer() {
  const named = workspace.getConfiguration('plashka').get('server', '')
  if (named !== '') return named
  return (workspace.workspaceFolders ?? [])
    .map(({ uri }) => join(uri.fsPath, 'node_modules', 'plashka', 'dist', 'cli.js'))
    .find((path) => existsSync(path))
}

async function activate() {
  const module = findServer()
  if (module === undefined) {
    window.showWarningMessage(
      'plashka не найдена в node_modules открытой папки. Установите её там или назовите путь к ней в настройке plashka.server.',
    )
    return
  }
  const lang = workspace.getConfiguration('plashka').get('lang', '')
  const args = ['lsp', ...(lang === '' ? [] : ['--lang', lang])]
  const languages = ['plaintext', 'markdown', 'mdx', 'html']
  client = new LanguageClient(
    'plashka',
    // Run by the editor's own Node, so that none need be installed.
    { module, args, transport: TransportKind.stdio },
    {
      documentSelector: ['file', 'untitled'].flatMap((scheme) =>
        languages.map((language) => ({ scheme, language })),
      ),
    },
  )
  await client.start()
}

function deactivate() {
  return client?.stop()
}

module.exports = { activate, deactivate }
