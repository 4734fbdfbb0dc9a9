import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'

/** What a room may import besides itself; `types` only by `import type`. */
interface Room {
  readonly imports: readonly string[]
  readonly types?: readonly string[]
}

const ground = ['text', 'messages', 'reading', 'register']
const upToLabels = [...ground, 'rules', 'formats', 'labels', 'mentions']
const upToPlashka = [...upToLabels, 'checks', 'edits', 'plashka']

/** The floors of the house, bottom first: an arrow never runs back up. */
export const rooms: Readonly<Record<string, Room>> = {
  text: { imports: [] },
  messages: { imports: [] },
  reading: { imports: ['text', 'messages'] },
  rules: { imports: ['text'], types: ['messages'] },
  // Cases and roles are named where rule files name them.
  register: { imports: ['text'], types: ['messages', 'rules'] },
  formats: { imports: ['text', 'messages', 'reading'] },
  labels: { imports: [...ground, 'rules'] },
  mentions: { imports: ground },
  checks: { imports: upToLabels },
  edits: { imports: [...upToLabels, 'checks'] },
  plashka: { imports: [...upToLabels, 'checks', 'edits'] },
  explain: { imports: [...upToLabels, 'checks', 'plashka'] },
  plugins: { imports: upToPlashka },
  reporters: { imports: [...upToPlashka, 'explain'] },
  index: { imports: [...upToPlashka, 'plugins', 'reporters'] },
  lsp: { imports: upToPlashka },
  cli: { imports: [...upToPlashka, 'explain', 'plugins', 'reporters', 'lsp', 'index'] },
}

const builtins = new Set(builtinModules)
const maximumLines = 350
/** Written by a script, so nobody reads them line by line. */
const generated = new Set(['src/rules/builtin.ts'])

interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

/**
 * Lists what breaks the rules of the house in one source file.
 * `path` is relative to the project, with slashes; `dependencies` are the packages it may import.
 */
export function checkFloors(
  path: string,
  text: string,
  dependencies: ReadonlySet<string>,
): readonly string[] {
  const problems: string[] = []
  const room = roomOf(path)
  if (rooms[room] === undefined) problems.push(`${path}: no room of the house is called ${room}`)
  for (const { from, typeOnly } of importsOf(path, text)) {
    const problem = from.startsWith('.')
      ? checkRelative(path, room, from, typeOnly)
      : checkPackage(room, from, typeOnly, dependencies)
    if (problem !== undefined) problems.push(`${path}: imports ${from}, ${problem}`)
  }
  const lines = text.trimEnd().split('\n').length
  if (lines > maximumLines && !generated.has(path)) {
    problems.push(`${path}: ${lines} lines, more than ${maximumLines}`)
  }
  return problems
}

function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? ''
}

function checkRelative(path: string, room: string, from: string, typeOnly: boolean) {
  const target = posix.join(posix.dirname(path), from)
  if (target === 'package.json' && room === 'cli') return undefined
  if (!target.startsWith('src/')) return 'which is outside src'
  const targetRoom = roomOf(target)
  if (targetRoom === room) return undefined
  const allowed = rooms[room]
  if (allowed?.imports.includes(targetRoom)) return undefined
  if (!allowed?.types?.includes(targetRoom)) return `but ${room} may not import ${targetRoom}`
  return typeOnly ? undefined : `but ${room} may import only types of ${targetRoom}`
}

function checkPackage(
  room: string,
  from: string,
  typeOnly: boolean,
  dependencies: ReadonlySet<string>,
) {
  if (from.startsWith('node:')) {
    return room === 'cli' ? undefined : 'a module of Node, outside cli'
  }
  const parts = from.split('/')
  const name = parts.slice(0, from.startsWith('@') ? 2 : 1).join('/')
  if (dependencies.has(name)) return undefined
  // A package of types alone, such as that of trees, is imported under the name it describes.
  if (typeOnly && dependencies.has(`@types/${name}`)) return undefined
  return builtins.has(name) ? 'a module of Node without node:' : 'which is not a dependency'
}

/** The whole tree is walked, because `import()` may stand inside any expression or type. */
function importsOf(path: string, text: string): readonly Import[] {
  const found: Import[] = []
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ from: node.text, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isExternalModuleReference(node)) {
      add(node.expression, false)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isCallExpression(node) && loadsModule(node.expression)) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false))
  return found
}

function loadsModule(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true
  return ts.isIdentifier(callee) && callee.text === 'require'
}
