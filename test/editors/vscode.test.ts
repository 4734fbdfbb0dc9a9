import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { Folder } from '../cli/folder.ts'
import { read, readPackage } from '../house/project.ts'

const extension = read('editors/vscode/extension.js')
const manifest = JSON.parse(read('editors/vscode/package.json')) as {
  main: string
  dependencies: Record<string, string>
  contributes: { configuration: { properties: Record<string, unknown> } }
}

/** VS Code as far as the extension asks it, from a file beside it. */
const vscode = `
const { folder, settings } = require('../../answers.json')
exports.workspace = {
  workspaceFolders: [{ uri: { fsPath: folder } }],
  getConfiguration: (section) => ({ get: (key, other) => settings[section + '.' + key] ?? other }),
}
exports.window = { showWarningMessage: (text) => console.log(JSON.stringify({ warning: text })) }
`

/** The client library, which cannot be loaded outside VS Code: it writes down what it is given. */
const client = `
exports.TransportKind = { stdio: 0 }
exports.LanguageClient = class {
  constructor(id, server, options) { this.given = { id, server, options } }
  async start() { console.log(JSON.stringify(this.given)) }
  async stop() { console.log(JSON.stringify({ stopped: true })) }
}
`

const activate = (settings: object, installed: boolean) => {
  const folder = new Folder({
    'extension.js': extension,
    // As it is installed: its manifest says that it is CommonJS, whatever stands above the folder.
    'package.json': read('editors/vscode/package.json'),
    'node_modules/vscode/index.js': vscode,
    'node_modules/vscode-languageclient/node.js': client,
    ...(installed ? { 'node_modules/plashka/dist/cli.js': '' } : {}),
  })
  folder.write('answers.json', JSON.stringify({ folder: folder.path, settings }))
  const run = `
    const { activate, deactivate } = require('./extension.js')
    activate().then(deactivate)`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', run], {
    cwd: folder.path,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return {
    folder,
    said: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  }
}

describe('the client for VS Code', () => {
  it('starts the server of the open folder and stops it', () => {
    const { folder, said } = activate({}, true)
    expect(said).toEqual([
      {
        id: 'plashka',
        server: {
          module: folder.at('node_modules/plashka/dist/cli.js'),
          args: ['lsp'],
          transport: 0,
        },
        options: { documentSelector: expect.any(Array) },
      },
      { stopped: true },
    ])
    expect(said[0]).toMatchObject({
      options: {
        documentSelector: expect.arrayContaining([
          { scheme: 'file', language: 'markdown' },
          { scheme: 'untitled', language: 'plaintext' },
        ]),
      },
    })
  })

  it('starts the server that its settings name, in their language', () => {
    const settings = { 'plashka.server': '/opt/plashka/dist/cli.js', 'plashka.lang': 'en' }
    expect(Object.keys(manifest.contributes.configuration.properties)).toEqual(
      Object.keys(settings),
    )
    const { said } = activate(settings, false)
    expect(said[0]).toMatchObject({
      server: { module: '/opt/plashka/dist/cli.js', args: ['lsp', '--lang', 'en'] },
    })
  })

  it('says what to do where plashka is not installed', () => {
    const { said } = activate({}, false)
    expect(said).toEqual([{ warning: expect.stringContaining('plashka.server') }])
  })

  it('is checked against the library it names', () => {
    const { devDependencies } = readPackage()
    for (const [name, range] of Object.entries(manifest.dependencies))
      expect(devDependencies[name]).toBe(range)
    expect(manifest.main).toBe('./extension.js')
  })
})
