/** The script of the HTML report: filters, and buttons that copy. Without it everything is shown. */

const all = <E extends HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
]

const form = document.querySelector<HTMLFormElement>('form.filters')
const texts = all('details.text').map((text) => ({
  text,
  path: (text.dataset.path ?? '').toLowerCase(),
  isClean: text.closest('.clean') !== null,
  findings: all('.finding', text),
}))
const cleanTexts = document.querySelector<HTMLDetailsElement>('details.clean')
const nothing = document.querySelector<HTMLElement>('.nothing')

interface Choice {
  readonly severities: ReadonlySet<string>
  readonly rule: string
  readonly code: string
  readonly path: string
}

const readChoice = (from: HTMLFormElement): Choice => {
  const data = new FormData(from)
  const value = (name: string) => String(data.get(name) ?? '')
  return {
    severities: new Set(data.getAll('severity').map(String)),
    rule: value('rule'),
    code: value('code'),
    path: value('path').trim().toLowerCase(),
  }
}

const weights = form === null ? [] : all<HTMLInputElement>('[name=severity]', form)

const fits = ({ dataset }: HTMLElement, { severities, rule, code }: Choice): boolean =>
  (weights.length === 0 ||
    dataset.severity === 'label' ||
    severities.has(dataset.severity ?? '')) &&
  (rule === '' || dataset.rule === rule) &&
  (code === '' || dataset.code === code)

/** Shows what fits: findings, their marks, the lines around them, and the texts they stand in. */
const apply = (form: HTMLFormElement): void => {
  const choice = readChoice(form)
  const isNarrowed =
    choice.rule !== '' || choice.code !== '' || weights.some(({ checked }) => !checked)
  const counts = { findings: 0, allFindings: 0, texts: 0, allTexts: texts.length }
  const shown = new Set<string>()
  let cleanShown = 0
  for (const { text, path, isClean, findings } of texts) {
    const isFound = path.includes(choice.path)
    let here = 0
    for (const finding of findings) {
      finding.hidden = !fits(finding, choice)
      if (finding.hidden) continue
      shown.add(finding.id)
      here += 1
    }
    text.hidden = !isFound || (isNarrowed && here === 0)
    counts.allFindings += findings.length
    if (text.hidden) continue
    counts.findings += here
    counts.texts += 1
    if (isClean) cleanShown += 1
    for (const mark of all('mark', text))
      mark.classList.toggle('off', !mark.dataset.of?.split(' ').some((id) => shown.has(id)))
    for (const stretch of all('.stretch', text)) {
      const marks = all('mark', stretch)
      stretch.hidden = marks.length > 0 && marks.every((mark) => mark.classList.contains('off'))
    }
  }
  if (cleanTexts !== null) {
    cleanTexts.hidden = cleanShown === 0
    if (choice.path !== '') cleanTexts.open = true
  }
  if (nothing !== null) nothing.hidden = counts.texts > 0
  const output = form.querySelector('output')
  if (output === null) return
  output.textContent = (output.dataset.template ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
    String(counts[name as keyof typeof counts]),
  )
}

if (form !== null) {
  form.hidden = false
  form.addEventListener('input', () => apply(form))
  form.addEventListener('submit', (event) => event.preventDefault())
  // Not a reset button: its event comes before the controls have their first values again, so
  // that what it shows would have to wait for a later turn, and be seen half done.
  form.querySelector('button')?.addEventListener('click', () => {
    form.reset()
    apply(form)
  })
  apply(form)
}

/** The old way to copy, for browsers that keep the clipboard from a page opened as a file. */
const copyBySelection = (value: string): boolean => {
  const area = document.createElement('textarea')
  area.className = 'copying'
  area.value = value
  document.body.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  return isCopied
}

const copy = async (value: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(value)
    return true
  } catch {
    return copyBySelection(value)
  }
}

const status = document.querySelector<HTMLElement>('.status')

/** Says what came of it, also to those who only hear the page. */
const tell = (message: string | undefined): void => {
  if (status === null) return
  status.textContent = message ?? ''
  setTimeout(() => {
    if (status.textContent === message) status.textContent = ''
  }, 4000)
}

for (const button of all('button.copy')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const isCopied = await copy(button.dataset.copy ?? '')
    const label = button.parentElement?.querySelector('blockquote')
    if (!isCopied && label) getSelection()?.selectAllChildren(label)
    button.focus()
    tell(isCopied ? status?.dataset.copied : status?.dataset.notCopied)
  })
}
