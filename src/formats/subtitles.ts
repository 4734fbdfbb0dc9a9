/** The head of subtitles is short: more of a text is not looked at. */
const longestHead = 500

const time = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}`
const breaks = String.raw`[ \t]*(?:\r\n|\r|\n)\s*`
const header = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/
const cue = new RegExp(String.raw`^\uFEFF?\s*(?:\d+${breaks})?${time}[ \t]*-->[ \t]*${time}`)

/**
 * Which subtitles a text is that was saved as plain text: `srt` or `vtt`; undefined for any other. They
 * begin with a cue or with the header of WebVTT, and a line between two cues would spoil them.
 */
export function subtitlesIn(source: string): 'srt' | 'vtt' | undefined {
  const head = source.slice(0, longestHead)
  if (header.test(head)) return 'vtt'
  return head.includes('-->') && cue.test(head) ? 'srt' : undefined
}
