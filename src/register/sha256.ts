import { sha256 as digestOf } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * SHA-256 as lower-case hex. Not by `crypto.subtle`, which is asynchronous and missing on pages
 * served without TLS; it tells a damaged snapshot, it guards no secret.
 */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(digestOf(bytes))
}
