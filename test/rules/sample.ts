import { RuleFileError } from '../../src/rules/load.ts'

/** A whole rule, as short as the schema allows. */
export const sample = `id: xx/label
title: { ru: Указание, en: Label }
jurisdiction: RU
language: ru
status: in-force
confidence: official
default: on
binds: [agent]
sources:
  - id: law
    title: { ru: Закон, en: Law }
    confidence: official
slots:
  agent:
    title: { ru: Имя, en: Name }
editions:
  - id: first
    from: 2020-01-01
    until: 2020-12-31
    sources: [law]
    forms:
      - МАТЕРИАЛ АГЕНТА {agent:genitive}[~extra-comma ,] ВЫПУЩЕН
    tolerated:
      - { code: extra-comma, severity: warning }
    placement: { where: under-headline }
    examples: &examples
      pass:
        - text: МАТЕРИАЛ АГЕНТА ЛУЧИНИНА ВЫПУЩЕН
          values: { agent: { genitive: Лучинина } }
      fail:
        - text: МАТЕРИАЛ АГЕНТА ВЫПУЩЕН
          codes: [name-missing]
  - id: second
    from: 2021-01-01
    sources: [law]
    forms:
      - id: main
        text: МАТЕРИАЛ АГЕНТА {agent:genitive}
    placement: { where: under-headline }
    examples: *examples
`

/** The sample with one piece replaced; fails when the piece is not there. */
export function sampleWith(from: string, to: string): string {
  if (!sample.includes(from)) throw new Error(`the sample has no «${from}»`)
  return sample.replace(from, to)
}

/** The error a call is expected to throw. */
export function refusal(call: () => unknown): RuleFileError {
  try {
    call()
  } catch (error) {
    if (error instanceof RuleFileError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** `line:column code` of every problem, for a table to compare. */
export function places(error: RuleFileError): string {
  return `${error.line}:${error.column} ${error.code}`
}
