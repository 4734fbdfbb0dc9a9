import { expect, it } from 'vitest'
import { body, headline, label, plashka } from './cases.ts'

/** A letter that a table lays out, as mail programs want it. */
const letter = (under: string, style = '') => `<table role="presentation"><tr><td>
<table><tr><td${style}><h1>${headline}</h1>${under}</td></tr>
<tr><td style="font-size:16px"><p>${body}</p></td></tr></table>
</td></tr></table>`

it('a label goes into the cell of the headline, not behind the table of the whole letter', () => {
  const { output, verdicts } = plashka.inject(letter(''), { format: 'html' })
  expect(output).toBe(
    letter(`<div class="foreign-agent-label" role="note" lang="ru">${label}</div>`),
  )
  expect(verdicts[0]?.verdict).toBe('clean')
  expect(plashka.inject(output, { format: 'html' }).output).toBe(output)
})

it('a refused edit names the error that would be left', () => {
  const source = letter('', ' style="font-size:24px"')
  const { output, findings } = plashka.inject(source, { format: 'html' })
  expect(output).toBe(source)
  expect(findings.find(({ code }) => code === 'conflict')).toMatchObject({
    data: { args: { why: 'not-clean-after', detail: 'label-too-small' } },
    note: expect.stringContaining('plashka explain label-too-small'),
  })
})
