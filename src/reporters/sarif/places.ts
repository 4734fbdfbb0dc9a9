import { lineIndex } from '../../reading/lines.ts'
import { baseFolder, reportPath } from '../report-path.ts'
import { fileUri, uriOfPath } from '../uri.ts'

/** The base of relative addresses, by the name that GitHub and others know. */
const root = '%SRCROOT%'

interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId?: string
}

/** The address of a text: relative to the base where it lies in it. */
export const artifactLocation = (named: string, base: string | undefined): ArtifactLocation => {
  const { path, isRelative } = reportPath(named, base)
  return isRelative ? { uri: uriOfPath(path), uriBaseId: root } : { uri: fileUri(path) }
}

/** What the base of relative addresses is, where that is known. */
export const uriBases = (base: string | undefined) =>
  base === undefined
    ? {}
    : { originalUriBaseIds: { [root]: { uri: `${fileUri(baseFolder(base))}/` } } }

/**
 * Answers with the region of a range. Lines and columns count from 1 and offsets from 0, both in
 * UTF-16 code units; a byte order mark is not counted, because readers take it off.
 */
export const regionsOf = (source: string) => {
  const mark = source.startsWith('\ufeff') ? 1 : 0
  const pointOf = lineIndex(source.slice(mark))
  return (start: number, end: number) => {
    const first = Math.max(0, start - mark)
    const last = Math.max(first, end - mark)
    const from = pointOf(first)
    const to = pointOf(last)
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: first,
      charLength: last - first,
    }
  }
}
