/** Why an archive is not unpacked. */
export type ZipRefusal =
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'too-large'; readonly size: number }

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const longestComment = 0xffff
const sizesFollow = 0x0008

/**
 * Adds up what the entries of a ZIP say they unpack to, before anything is unpacked: a bomb of a
 * few kilobytes can hold gigabytes. The reader of spreadsheets never unpacks an entry beyond the
 * size it states, and knows it from the entry's own header or the directory: both must agree.
 */
export function checkZip(bytes: Uint8Array, limit: number): ZipRefusal | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return { kind: 'broken', detail: 'ZIP: no directory' }
  let size = 0
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature)
      return { kind: 'broken', detail: 'ZIP: bad directory' }
    const packed = view.getUint32(at + 20, true)
    const unpacked = view.getUint32(at + 24, true)
    size += unpacked
    if (size > limit) return { kind: 'too-large', size }
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

function agrees(view: DataView, at: number, packed: number, unpacked: number): boolean {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature) return false
  // An entry of no bytes packs into two at most; more would be unpacked without a limit.
  if (unpacked === 0 && packed > 2) return false
  if ((view.getUint16(at + 6, true) & sizesFollow) !== 0) return true
  return view.getUint32(at + 18, true) === packed && view.getUint32(at + 22, true) === unpacked
}
