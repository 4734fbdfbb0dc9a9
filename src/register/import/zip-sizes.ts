/** Why an archive is not unpacked. */
type ZipRefusal =
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'too-large'; readonly size: number }

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const longestComment = 0xffff
const sizesFollow = 0x0008
const inZip64 = 0xffffffff

/**
 * Adds up what the entries of a ZIP say they unpack to, before anything is unpacked: a bomb of a
 * few kilobytes can hold gigabytes. The reader of spreadsheets never unpacks an entry beyond the
 * size it states, and knows it from the entry's own header or the directory: both must agree.
 */
export function checkZip(bytes: Uint8Array, limit: number): ZipRefusal | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return { kind: 'broken', detail: 'ZIP: no directory' }
  // What needs ZIP64 is larger than the limit; a second directory could say otherwise than the first.
  if ([end + 12, end + 16].some((at) => view.getUint32(at, true) === inZip64))
    return { kind: 'broken', detail: 'ZIP: a second directory' }
  let size = 0
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature)
      return { kind: 'broken', detail: 'ZIP: bad directory' }
    const packed = view.getUint32(at + 20, true)
    const unpacked = view.getUint32(at + 24, true)
    size += unpacked
    if (size > limit) return { kind: 'too-large', size }
    // Then the reader takes both sizes from where the entry is, and unpacks as much as that says.
    if ((view.getUint16(at + 8, true) & sizesFollow) !== 0 && packed === 0 && !isFolder(view, at))
      return { kind: 'broken', detail: 'ZIP: no size' }
    const local = view.getUint32(at + 42, true)
    if (!agrees(view, local, packed, unpacked))
      return { kind: 'broken', detail: 'ZIP: sizes differ' }
    at += 46
    at +=
      view.getUint16(at - 18, true) + view.getUint16(at - 16, true) + view.getUint16(at - 14, true)
  }
  return undefined
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endSignature) return at
  return undefined
}

/** The name of a folder ends in a slash; nothing is in it, and nobody reads it. */
function isFolder(view: DataView, at: number): boolean {
  const last = at + 46 + view.getUint16(at + 28, true) - 1
  return last < view.byteLength && view.getUint8(last) === 0x2f
}

function agrees(view: DataView, at: number, packed: number, unpacked: number): boolean {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature) return false
  // An entry of no bytes packs into two at most; more would be unpacked without a limit.
  if (unpacked === 0 && packed > 2) return false
  if ((view.getUint16(at + 6, true) & sizesFollow) !== 0) return true
  return view.getUint32(at + 18, true) === packed && view.getUint32(at + 22, true) === unpacked
}
