/** Why nothing usable came from the register's server; the words are in `RegisterWords.update`. */
export type Failure =
  /** No answer at all within the time. */
  | { readonly kind: 'silent'; readonly seconds: number }
  | { readonly kind: 'unreachable'; readonly detail: string }
  /** The certificate does not lead to a root that is trusted; the server may omit one between. */
  | { readonly kind: 'untrusted'; readonly detail: string }
  | { readonly kind: 'certificate'; readonly detail: string }
  | { readonly kind: 'proxy'; readonly detail: string }
  | { readonly kind: 'status'; readonly status: number }
  /** `seconds`: how long the server asks to be left alone. */
  | { readonly kind: 'later'; readonly seconds: number }
  /** The connection ended in the middle of an answer. */
  | { readonly kind: 'cut'; readonly detail: string }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'not-json'; readonly html: boolean }
  | { readonly kind: 'incomplete'; readonly expected: number; readonly actual: number }

/** A failure on the way to the register's server. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError'
  constructor(readonly failure: Failure) {
    super(failure.kind)
  }
}

/** Failures that may be gone at the next try. */
export const isPassing = ({ kind, ...rest }: Failure): boolean => {
  if (kind === 'status' && 'status' in rest) return rest.status >= 500 || rest.status === 429
  return kind === 'silent' || kind === 'unreachable' || kind === 'cut'
}

const untrusted: ReadonlySet<string> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
])
const silent: ReadonlySet<string> = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
])

const causesOf = (error: unknown): readonly Error[] => {
  const causes: Error[] = []
  for (let at = error; at instanceof Error && causes.length < 8; at = at.cause) causes.push(at)
  return causes
}

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : ''

/** Reads what the client threw. `seconds`: how long silence was borne; `begun`: an answer had begun. */
export const failureOf = (error: unknown, seconds: number, begun: boolean): Failure => {
  const causes = causesOf(error)
  const codes = causes.map(codeOf)
  const last = causes.at(-1)
  const detail = [codes.findLast((code) => code !== ''), last?.message ?? String(error)]
    .filter((part) => part !== undefined && part !== '')
    .join(': ')
  if (codes.some((code) => untrusted.has(code))) return { kind: 'untrusted', detail }
  if (codes.some((code) => code.startsWith('CERT_') || code === 'ERR_TLS_CERT_ALTNAME_INVALID'))
    return { kind: 'certificate', detail }
  if (causes.some(({ message }) => /proxy response|http tunneling/iu.test(message)))
    return { kind: 'proxy', detail }
  if (codes.some((code) => silent.has(code))) return { kind: 'silent', seconds }
  return begun ? { kind: 'cut', detail } : { kind: 'unreachable', detail }
}
