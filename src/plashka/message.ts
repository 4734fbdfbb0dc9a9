import { VFileMessage } from 'vfile-message'
import type { Finding, FindingCode, Severity } from '../messages/finding.ts'
import { sentence } from '../messages/sentence.ts'
import type { Point } from '../reading/lines.ts'
import type { PlashkaMessage } from './types.ts'

/** What unified's reporters read as error, warning and information. */
const fatality: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
}

/** Puts a finding into words, as the message that unified's tools understand. */
export function toMessage<C extends FindingCode>(
  finding: Finding<C>,
  pointOf: (offset: number) => Point,
  lang: 'ru' | 'en',
  path: string | undefined,
): PlashkaMessage<C> {
  const { reason, note } = sentence(finding, lang)
  const place = { start: pointOf(finding.start), end: pointOf(finding.end) }
  const message = withoutTrace(
    () => new VFileMessage(reason, { place, ruleId: finding.rule, source: 'plashka' }),
  )
  const { line, column } = place.start
  message.name = `${path === undefined ? '' : `${path}:`}${line}:${column}`
  message.fatal = fatality[finding.severity]
  message.actual = finding.actual
  if (path !== undefined) message.file = path
  if (finding.expected !== undefined && finding.expected !== '')
    message.expected = [finding.expected]
  if (note !== undefined) message.note = note
  if (finding.url !== undefined) message.url = finding.url
  return Object.assign(message, {
    ruleId: finding.rule,
    source: 'plashka' as const,
    code: finding.code,
    data: finding,
  })
}

/** V8's: how many calls a trace shows. Other engines have no such limit. */
const traceLimit = 'stackTraceLimit'

/**
 * A message is an error by its class alone. The trace that an engine takes of every error leads
 * nowhere here, and took longer than all checks of a text. Where `Error` is frozen it is taken.
 */
function withoutTrace<T>(make: () => T): T {
  const limit: unknown = Reflect.get(Error, traceLimit)
  if (limit === undefined) return make()
  Reflect.set(Error, traceLimit, 0)
  try {
    return make()
  } finally {
    Reflect.set(Error, traceLimit, limit)
  }
}
