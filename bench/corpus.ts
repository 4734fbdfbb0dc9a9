import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endings, type Kind, makeDocument, type State } from './documents.ts'

export interface Corpus {
  readonly folder: string
  readonly files: number
  readonly bytes: number
}

const ready = 'corpus.json'

/** Writes a corpus, or finds the same one written before. */
export function writeCorpus(
  scratch: string,
  given: {
    readonly kind: Kind
    readonly state: State
    readonly count: number
    readonly bytes: number
    readonly names: readonly string[]
  },
): Corpus {
  const { kind, state, count, bytes, names } = given
  const folder = join(scratch, 'corpus', `${kind}-${state}-${count}x${bytes}`)
  const texts = join(folder, 'texts')
  let total = 0
  const isWritten = existsSync(join(folder, ready))
  mkdirSync(texts, { recursive: true })
  for (let index = 0; index < count; index++) {
    const document = makeDocument(kind, state, bytes, names, index * 7_919 + 1)
    total += Buffer.byteLength(document)
    if (isWritten) continue
    const name = `${String(index).padStart(5, '0')}.${endings[kind]}`
    writeFileSync(join(texts, name), document)
  }
  writeFileSync(join(folder, ready), `${JSON.stringify({ kind, state, count, bytes: total })}\n`)
  return { folder: texts, files: count, bytes: total }
}
