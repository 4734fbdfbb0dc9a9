import { type FormBranch, type FormNode, type GrammaticalCase, grammaticalCases } from '../types.ts'
import { type FormProblem, FormSyntaxError } from './error.ts'

export { FormSyntaxError } from './error.ts'
export { canonicalText, slotsOf } from './walk.ts'

// The notation of a form, one line of text:
//
//   words, punctuation   stand for themselves; round brackets belong to the wording of the law
//   {agent:genitive}     a slot and its grammatical case; {agent} takes the value as it is
//   <a | b | ~code c>    a choice: the first option is written, all are read,
//                        one beginning with ~code is a deviation tolerated under that code
//   [a]   [~code a]      a part left out when written; with a code its presence is a deviation
//   \<                   a mark that stands for itself: { } < > [ ] | ~ \
//
// White space is layout: any run counts as one space, and none counts at the ends of an option.

const marks = '{}<>[]|~\\'
const identifier = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u
/** Deep enough for any law, shallow enough that a hostile file cannot exhaust the stack. */
const maxDepth = 16

interface Cursor {
  readonly source: string
  at: number
}

/**
 * Reads the notation of a form into its tree.
 * @throws FormSyntaxError where marks do not match, a case or code is unknown, an option is empty.
 */
export function parseForm(source: string): FormNode[] {
  const cursor: Cursor = { source, at: 0 }
  const nodes = trimmed(readNodes(cursor, 0))
  if (nodes.length === 0) fail({ code: 'empty-form' }, 0)
  return nodes
}

function readNodes(cursor: Cursor, depth: number): FormNode[] {
  const nodes: FormNode[] = []
  let literal = ''
  const flush = () => {
    if (literal !== '') nodes.push({ type: 'literal', text: literal.replace(/\s+/gu, ' ') })
    literal = ''
  }
  while (cursor.at < cursor.source.length) {
    const mark = cursor.source.charAt(cursor.at)
    if (mark === '\\') literal += readEscape(cursor)
    else if (mark === '{' || mark === '<' || mark === '[') {
      flush()
      if (depth >= maxDepth) fail({ code: 'too-deep', limit: maxDepth }, cursor.at)
      if (mark === '{') nodes.push(readSlot(cursor))
      else nodes.push(mark === '<' ? readChoice(cursor, depth) : readOptional(cursor, depth))
    } else if (mark === '}' || mark === '~') fail({ code: 'unexpected', mark }, cursor.at)
    else if (mark === '>' || mark === ']' || mark === '|') {
      // The caller knows whether this mark ends what it is reading.
      if (depth === 0) fail({ code: 'unexpected', mark }, cursor.at)
      break
    } else {
      literal += mark
      cursor.at += 1
    }
  }
  flush()
  return nodes
}

function readEscape(cursor: Cursor): string {
  const character = cursor.source.charAt(cursor.at + 1)
  if (character === '' || !marks.includes(character)) {
    fail({ code: 'bad-escape', character }, cursor.at)
  }
  cursor.at += 2
  return character
}

function readSlot(cursor: Cursor): FormNode {
  const start = cursor.at
  const end = cursor.source.indexOf('}', start)
  if (end === -1) fail({ code: 'unclosed', mark: '{' }, start)
  const text = cursor.source.slice(start + 1, end)
  const [name = '', caseName = 'as-is', ...rest] = text.split(':').map((part) => part.trim())
  if (!identifier.test(name) || rest.length > 0) fail({ code: 'bad-slot', text }, start)
  if (!isCase(caseName)) {
    fail({ code: 'unknown-case', name: caseName }, start + 1 + text.indexOf(':') + 1)
  }
  cursor.at = end + 1
  return { type: 'slot', name, case: caseName }
}

function readChoice(cursor: Cursor, depth: number): FormNode {
  const start = cursor.at
  const options: FormBranch[] = []
  do {
    cursor.at += 1
    const from = cursor.at
    const { nodes, code } = readBranch(cursor, depth + 1)
    const option = { nodes: trimmed(nodes), code }
    if (option.nodes.length === 0) fail({ code: 'empty-option' }, from)
    // What is written must be right, so a deviation cannot be the canonical option.
    if (options.length === 0 && code !== undefined) {
      fail({ code: 'tolerated-first', tolerance: code }, from)
    }
    options.push(option)
  } while (cursor.source.charAt(cursor.at) === '|')
  close(cursor, '<', '>', start)
  return { type: 'choice', options }
}

function readOptional(cursor: Cursor, depth: number): FormNode {
  const start = cursor.at
  cursor.at += 1
  const branch = readBranch(cursor, depth + 1)
  const mark = cursor.source.charAt(cursor.at)
  if (mark === '|') fail({ code: 'unexpected', mark }, cursor.at)
  close(cursor, '[', ']', start)
  if (trimmed(branch.nodes).length === 0) fail({ code: 'empty-option' }, start + 1)
  return { type: 'optional', branch }
}

function readBranch(cursor: Cursor, depth: number): FormBranch {
  const lead = /^\s*~/u.exec(cursor.source.slice(cursor.at, cursor.at + 64))
  if (lead === null) return { nodes: readNodes(cursor, depth), code: undefined }
  const from = cursor.at + lead[0].length
  let end = from
  while (end < cursor.source.length && !/[\s{}<>[\]|~\\]/u.test(cursor.source.charAt(end))) end += 1
  const code = cursor.source.slice(from, end)
  if (!identifier.test(code)) fail({ code: 'bad-code', text: code }, from)
  cursor.at = end
  const [first, ...rest] = readNodes(cursor, depth)
  if (first === undefined) return { nodes: [], code }
  // The space after the code parts it from the words and is no part of them.
  const nodes = first.type === 'literal' ? literal(first.text.trimStart()) : [first]
  return { nodes: [...nodes, ...rest], code }
}

function close(cursor: Cursor, open: '<' | '[', mark: '>' | ']', start: number): void {
  const found = cursor.source.charAt(cursor.at)
  if (found === mark) cursor.at += 1
  else if (found === '>' || found === ']') fail({ code: 'unexpected', mark: found }, cursor.at)
  else fail({ code: 'unclosed', mark: open }, start)
}

function trimmed(nodes: readonly FormNode[]): FormNode[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'literal') return [node]
    const start = index === 0 ? node.text.trimStart() : node.text
    return literal(index === nodes.length - 1 ? start.trimEnd() : start)
  })
}

function literal(text: string): FormNode[] {
  return text === '' ? [] : [{ type: 'literal', text }]
}

function isCase(name: string): name is GrammaticalCase {
  return (grammaticalCases as readonly string[]).includes(name)
}

function fail(problem: FormProblem, offset: number): never {
  throw new FormSyntaxError(problem, offset)
}
