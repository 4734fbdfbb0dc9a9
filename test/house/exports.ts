import { posix } from 'node:path'
import ts from 'typescript'

/** A name of a file of the project; `*` for all that the file exports. */
interface Origin {
  readonly path: string
  readonly name: string
}

interface Module {
  readonly path: string
  /** Statements by the names they declare, exported or not. */
  readonly declared: ReadonlyMap<string, ts.Statement>
  readonly exported: ReadonlySet<string>
  /** What is imported or passed on, by the name it has here. */
  readonly taken: ReadonlyMap<string, Origin>
  readonly uses: readonly Origin[]
}

const key = ({ path, name }: Origin) => `${path} ${name}`

/**
 * Lists the exports of `src` that no file takes and that no declaration of a public entry names.
 * `texts` holds the sources by their paths, relative to the project and with slashes.
 */
export function idleExports(
  texts: ReadonlyMap<string, string>,
  entries: readonly string[],
): readonly string[] {
  const modules = new Map([...texts].map(([path, text]) => [path, readModule(path, text)]))
  const used = new Set([...modules.values()].flatMap(({ uses }) => uses.map(key)))
  const published = publishedNames(modules, entries)
  return [...modules.values()]
    .filter(({ path }) => path.startsWith('src/') && !used.has(key({ path, name: '*' })))
    .flatMap(({ path, exported }) => [...exported].map((name) => key({ path, name })))
    .filter((name) => !used.has(name) && !published.has(name))
}

/** What the entries export, what its declarations name, and what those name in turn. */
function publishedNames(modules: ReadonlyMap<string, Module>, entries: readonly string[]) {
  const found = new Set<string>()
  const open = entries.flatMap((path) =>
    [...(modules.get(path)?.exported ?? [])].map((name) => ({ path, name })),
  )
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(key(next))) continue
    found.add(key(next))
    const { path, name } = next
    const module = modules.get(path)
    const origin = module?.taken.get(name)
    if (origin) open.push(origin)
    const declaration = module?.declared.get(name)
    if (declaration) open.push(...namesIn(declaration).map((named) => ({ path, name: named })))
  }
  return found
}

/** The names that a host sees in a declaration: none of a body or value whose type is written. */
function namesIn(declaration: ts.Statement): readonly string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text)
    const hidden = unseenPart(node)
    ts.forEachChild(node, (child) => {
      if (child !== hidden) visit(child)
    })
  }
  visit(declaration)
  return names
}

function unseenPart(node: ts.Node): ts.Node | undefined {
  if (ts.isVariableDeclaration(node)) return node.type && node.initializer
  if (ts.isConstructorDeclaration(node)) return node.body
  const written = ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)
  return written ? node.type && node.body : undefined
}

/** The whole tree is walked, because `import()` may stand inside any expression or type. */
function readModule(path: string, text: string): Module {
  const file = ts.createSourceFile(path, text, {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  })
  const declared = new Map<string, ts.Statement>()
  const exported = new Set<string>()
  const taken = new Map<string, Origin>()
  const uses: Origin[] = []
  const take = (from: ts.Node | undefined, name: string, here = name) => {
    if (!from || !ts.isStringLiteralLike(from)) return
    const origin = { path: posix.join(posix.dirname(path), from.text), name }
    uses.push(origin)
    taken.set(here, origin)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      for (const [name, here] of importedNames(node)) take(node.moduleSpecifier, name, here)
    } else if (ts.isExportDeclaration(node)) {
      for (const { name, propertyName } of passedOn(node)) {
        exported.add(name.text)
        take(node.moduleSpecifier, (propertyName ?? name).text, name.text)
      }
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      take(node.argument.literal, '*')
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      take(node.arguments[0], '*')
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  for (const statement of file.statements) {
    for (const name of declaredNames(statement)) {
      declared.set(name, statement)
      if (isExported(statement)) exported.add(name)
    }
  }
  return { path, declared, exported, taken, uses }
}

/** Pairs of a name at home and here. */
function importedNames({
  importClause,
}: ts.ImportDeclaration): readonly (readonly [string, string?])[] {
  const bindings = importClause?.namedBindings
  if (bindings === undefined) return importClause?.name ? [['default']] : []
  if (ts.isNamespaceImport(bindings)) return [['*', bindings.name.text]]
  return bindings.elements.map(({ name, propertyName }) => [(propertyName ?? name).text, name.text])
}

function passedOn({ exportClause }: ts.ExportDeclaration): readonly ts.ExportSpecifier[] {
  return exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : []
}

function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isExportAssignment(statement)) return ['default']
  if (ts.isVariableStatement(statement)) {
    const names = statement.declarationList.declarations.map(({ name }) => name)
    return names.filter(ts.isIdentifier).map(({ text }) => text)
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return named && statement.name ? [statement.name.text] : []
}

function isExported(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}
