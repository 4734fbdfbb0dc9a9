import { describe, expect, it } from 'vitest'
import { subtitlesIn } from '../../src/formats/subtitles.ts'
import { headline, label, plashka } from '../core/cases.ts'

const cues = `1\n00:00:01,000 --> 00:00:04,000\n${headline}\n\n2\n00:00:05,000 --> 00:00:08,000\nЛёд сошёл.\n`

describe('subtitles saved as plain text', () => {
  it.each([
    ['srt', cues],
    ['srt', `\uFEFF${cues.replaceAll('\n', '\r\n')}`],
    ['srt', `\n\n${cues}`],
    ['srt', cues.replaceAll(/^\d\n/gm, '')],
    ['srt', cues.replaceAll(',000', '.000').replaceAll('00:00:', '00:')],
    ['vtt', `WEBVTT\n\n${cues}`],
    ['vtt', `\uFEFFWEBVTT - Вечер\r\n\r\nNOTE слово\r\n`],
  ])('%s: is not judged, and nothing is written', (format, source) => {
    expect(subtitlesIn(source)).toBe(format)
    const { verdicts, findings, output, edits } = plashka.inject(source)
    expect([output, edits]).toEqual([source, []])
    expect(verdicts.every(({ verdict }) => verdict === 'unsupported')).toBe(true)
    expect(findings.map(({ code, data: { severity } }) => [code, severity])).toEqual([
      ['input-unsupported', 'error'],
    ])
    expect(findings[0]?.reason).toContain(`Это субтитры (${format.toUpperCase()})`)
  })

  it.each([
    ['a text with cues below its headline', `${headline}\n\n${label}\n\n${cues}`],
    ['a number and a label', `1\n\n${label}\n\nЛёд сошёл.`],
    ['an arrow', `00:01 --> пауза\n\n${label}\n\nЛёд сошёл.`],
    ['a word', `WEBVTTX\n\n${label}\n\nЛёд сошёл.`],
  ])('%s is none', (_, source) => {
    expect(subtitlesIn(source)).toBeUndefined()
    expect(plashka.validate(source).verdicts[0]?.verdict).toBe('clean')
  })
})
