import type { FindingArgs, FindingCode } from '../messages/finding.ts'
import type { Publisher } from '../register/publisher.ts'

/** A small invented document that makes plashka say a code. */
export interface Shown {
  readonly text: string
  readonly format?: 'markdown' | 'html'
  readonly path?: string
  readonly publisher?: Publisher
  readonly date?: string
  /** Judged with the register of the examples. */
  readonly withRegister?: true
  /** The rule that says it, where it is not `ru/foreign-agent`. */
  readonly rule?: string
  /** The code is off unless it is given a weight. */
  readonly isOff?: true
}

/** Codes that concern files on a disk or a register: only their sentence can be shown. */
export interface Said<C extends FindingCode> {
  readonly args: FindingArgs[C]
}

export const person: Publisher = {
  role: 'agent',
  name: 'Лучинин Артём Савельевич',
  included: '2021-03-05',
}

const company: Publisher = {
  role: 'agent',
  name: 'Общество с ограниченной ответственностью «Северный вестник»',
  included: '2021-06-11',
}

/** The day the examples are judged on, where they name no other. */
export const exampleDate = '2026-02-12'

const agentForm = (by: string, of: string): string =>
  `НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН ИНОСТРАННЫМ АГЕНТОМ ${by} ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ${of}`

const by = 'ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ'
const label = agentForm(by, 'ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА')

const headline = 'Мост в Заречье открыли'
const opening = 'Ленту перерезал старейший паромщик.'
const body = 'Движение пустили утром.'

const article = (...paragraphs: readonly string[]): string =>
  `${[headline, ...paragraphs, body].join('\n\n')}\n`
const changed = (from: string, to: string): Shown => ({ text: article(label.replace(from, to)) })
const named = (instrumental: string, genitive: string): Shown => ({
  text: article(agentForm(instrumental, genitive)),
})
/** The publisher is an entry of the register. */
const listed = (agent: number, instrumental: string, genitive: string): Shown => ({
  ...named(instrumental, genitive),
  publisher: { role: 'agent', agent },
  withRegister: true,
})
/** Somebody else's material, by an agent the register should have. */
const reprint = (agent: string): Shown => ({
  text: article(
    `Содержится материал, произведенный и (или) распространенный иностранным агентом ${agent}, 18+`,
  ),
  publisher: { role: 'redistributor', name: 'Газета «Заречье»' },
  withRegister: true,
  rule: 'ru/redistribution',
})
const page = (html: string): Shown => ({
  text: `<h1>${headline}</h1>\n${html}\n<p>${body}</p>\n`,
  format: 'html',
})

/** One example for each code; one without an example does not compile. */
export const examples: { readonly [C in FindingCode]: Shown | Said<C> } = {
  'extra-comma': changed(' ЛИБО', ', ЛИБО'),
  'bracketed-choice': changed(
    'ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН',
    '(ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН)',
  ),
  tolerated: { args: { name: 'old-spelling' } },
  'abbreviated-legal-form': {
    ...named('ООО «СЕВЕРНЫЙ ВЕСТНИК»', 'ООО «СЕВЕРНЫЙ ВЕСТНИК»'),
    publisher: company,
  },
  'word-dropped': changed('ДЕЯТЕЛЬНОСТИ ', ''),
  'word-inserted': changed('КАСАЕТСЯ', 'ЯКОБЫ КАСАЕТСЯ'),
  'word-changed': changed('КАСАЕТСЯ', 'КАСАЮТСЯ'),
  'word-order': changed('ИНОСТРАННЫМ АГЕНТОМ', 'АГЕНТОМ ИНОСТРАННЫМ'),
  'word-spacing': changed('ИНОСТРАННЫМ АГЕНТОМ', 'ИНОСТРАННЫМАГЕНТОМ'),
  punctuation: changed('(ИНФОРМАЦИЯ)', 'ИНФОРМАЦИЯ'),
  // The O is Latin.
  lookalike: changed('АГЕНТОМ', 'АГЕНТOМ'),
  'half-missing': { text: article(label.slice(0, label.indexOf(' ЛИБО'))) },
  'footnote-mark': { text: article(`* ${label}`) },
  decoration: { text: article(`❗ ${label}`) },
  'label-quoted': { text: article(`«${label}»`) },
  'name-missing': { text: article(agentForm('', '').replace('  ', ' ').trim()) },
  'name-different': named('ЛУЧИНИНЫМ ПЕТРОМ ИВАНОВИЧЕМ', 'ЛУЧИНИНА ПЕТРА ИВАНОВИЧА'),
  'name-other-agent': listed(1, 'ЛУЧИНИНЫМ АРТЁМОМ ПАВЛОВИЧЕМ', 'ЛУЧИНИНА АРТЁМА ПАВЛОВИЧА'),
  'names-differ': named(by, 'ОСОКИНОЙ ДАРЬИ ИГОРЕВНЫ'),
  'name-case': named('ЛУЧИНИН АРТЁМ САВЕЛЬЕВИЧ', 'ЛУЧИНИН АРТЁМ САВЕЛЬЕВИЧ'),
  'name-shortened': named('ЛУЧИНИНЫМ А. С.', 'ЛУЧИНИНА А. С.'),
  'accepted-short-name': {
    ...named('ООО «ВЕСТНИК»', 'ООО «ВЕСТНИК»'),
    publisher: { ...company, short: ['ООО «Вестник»'] },
  },
  'name-former': listed(3, 'ОЗЁРОВОЙ МИРОЙ ИЛЬИНИЧНОЙ', 'ОЗЁРОВОЙ МИРЫ ИЛЬИНИЧНЫ'),
  'name-pseudonym': listed(4, 'ОДУВАН', 'ОДУВАН'),
  'several-agents': listed(
    1,
    `${by}, ФОНДОМ «ТИХИЙ БЕРЕГ»`,
    'ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА, ФОНДА «ТИХИЙ БЕРЕГ»',
  ),
  'several-publishers': {
    ...listed(1, `${by}, ФОНДОМ «ТИХИЙ БЕРЕГ»`, 'ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА, ФОНДА «ТИХИЙ БЕРЕГ»'),
    publisher: { role: 'agent', agent: 1, together: [5] },
  },
  'agent-unknown': reprint('Чащиным Глебом Юрьевичем'),
  'agent-excluded': reprint('Проектом «Ладога»'),
  'agent-not-included': reprint('Ветлугиной Анной Петровной'),
  'name-order': named('АРТЁМОМ САВЕЛЬЕВИЧЕМ ЛУЧИНИНЫМ', 'АРТЁМА САВЕЛЬЕВИЧА ЛУЧИНИНА'),
  placeholder: named('(ФИО)', '(ФИО)'),
  'label-missing': { text: article() },
  'label-outdated': {
    text: article(
      'ДАННОЕ СООБЩЕНИЕ (МАТЕРИАЛ) СОЗДАНО И (ИЛИ) РАСПРОСТРАНЕНО ИНОСТРАННЫМ СРЕДСТВОМ МАССОВОЙ ИНФОРМАЦИИ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА, И (ИЛИ) РОССИЙСКИМ ЮРИДИЧЕСКИМ ЛИЦОМ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА',
    ),
  },
  'label-later-edition': { text: article(label), date: '2021-09-01' },
  'label-before-headline': {
    text: `${label}\n\n# ${headline}\n\n${body}\n`,
    format: 'markdown',
  },
  'label-too-late': { text: article(opening, label) },
  'label-at-end': { text: `${article()}\n${label}\n` },
  'label-inside-paragraph': {
    text: article(`${opening} ${label}. Потом пошли пешеходы.`),
  },
  'label-inline': { text: `${headline}\n\n${label}. ${body}\n` },
  'label-duplicate': { text: article(label, opening, label) },
  'label-other-agent': named('ОСОКИНОЙ ДАРЬЕЙ ИГОРЕВНОЙ', 'ОСОКИНОЙ ДАРЬИ ИГОРЕВНЫ'),
  'label-too-small': page(`<p><small>${label}</small></p>`),
  'label-struck': page(`<p><del>${label}</del></p>`),
  'presentation-unverified': { ...page(`<p class="note">${label}</p>`), isOff: true },
  'label-superfluous': {
    text: article(label),
    publisher: { ...person, included: '2026-05-01' },
  },
  'label-hidden': page(`<p hidden>${label}</p>`),
  conflict: changed('ПРОИЗВЕДЕН', 'НЕ ПРОИЗВЕДЕН'),
  'case-unknown': {
    ...named('«ПЛЁС-ИНФО»', '«ПЛЁС-ИНФО»'),
    publisher: { role: 'agent', name: 'Плёс-Инфо' },
  },
  'case-likely': {
    ...named('РАКШЕЙ ГЛЕБОМ ЮРЬЕВИЧЕМ', 'РАКШИ ГЛЕБА ЮРЬЕВИЧА'),
    publisher: { role: 'agent', name: 'Ракша Глеб Юрьевич' },
  },
  'publisher-unlisted': {
    ...named('ЧАЩИНЫМ ГЛЕБОМ ЮРЬЕВИЧЕМ', 'ЧАЩИНА ГЛЕБА ЮРЬЕВИЧА'),
    publisher: { role: 'agent', name: 'Чащин Глеб Юрьевич' },
    withRegister: true,
  },
  'publisher-unknown': { args: {} },
  'field-unreadable': { args: { of: 'date', name: 'published_at', value: 'скоро' } },
  'register-stale': { args: { day: '2026-01-23', age: 20, limit: 14 } },
  'register-expired': { args: { day: '2025-12-04', age: 70, limit: 60 } },
  'input-empty': { text: '' },
  'input-unreadable': { args: { detail: 'ENOENT', near: 'статья.txt' } },
  'input-not-utf8': { args: { offset: 0, guess: 'windows-1251' } },
  'input-too-large': { args: { size: 120_000_000, limit: 100_000_000 } },
  'input-too-deep': { args: { limit: 500 } },
  'input-too-slow': { args: { seconds: 60 } },
  'input-failed': { args: { detail: 'RangeError: Invalid array length' } },
  'input-not-file': { args: { kind: 'pipe' } },
  'input-changed': { args: {} },
  'input-unsupported': { text: article(), path: 'статья.docx' },
  'input-no-texts': { args: { endings: '.txt .md .html' } },
  'input-ignored': { args: { by: '.plashkaignore' } },
  'output-stale': { args: {} },
  'output-outside': { args: { target: 'заметки.md' } },
  'output-unwritten': { args: { detail: 'ENOSPC' } },
}
