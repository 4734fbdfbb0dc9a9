import type { Language } from '../messages/sentence.ts'

/** The words around the contents of an explanation. */
interface ExplainWords {
  readonly example: string
  readonly says: string
  readonly right: string
  readonly leaves: string
  readonly mending: string
  readonly mend: string
  readonly inject: (does: string) => string
  readonly weight: string
  readonly byDefault: (severity: string) => string
  readonly byRuleFile: string
  readonly own: (severity: string, rule: string, edition: string | undefined) => string
  readonly change: string
  readonly law: string
  readonly noLaw: string
  readonly notAdvice: string
  readonly toleratedIn: (rule: string, edition: string) => string
  readonly tolerated: (title: string) => string
  readonly tolerates: (code: string, severity: string, title: string | undefined) => string
  readonly fails: (note: string, codes: string) => string
  readonly passes: string
  readonly written: string
  readonly read: string
  readonly alsoRead: (wholeBlock: boolean) => string
  readonly place: string
  readonly look: string
  readonly inForce: (period: string, sources: string) => string
  readonly negations: string
  readonly weighs: (code: string, severity: string) => string
  readonly form: string
}

const ru: ExplainWords = {
  example: 'Пример',
  says: 'plashka скажет:',
  right: 'Верно:',
  leaves: '`inject` оставит текст как есть и скажет:',
  mending: 'Как исправить',
  mend: 'Сделайте то, что советует замечание.',
  inject: (does) => `\`plashka inject\` ${does}`,
  weight: 'Вес',
  byDefault: (severity) => `по умолчанию: ${severity}`,
  byRuleFile: 'по умолчанию: какой задан в файле правила',
  own: (severity, rule, edition) =>
    `${severity} в правиле \`${rule}\`${edition === undefined ? '' : `, редакция ${edition}`}`,
  change: 'Другой вес задают в `plashka.config.yaml`:',
  law: 'На чём основано',
  noLaw: 'Это замечание о файле или о реестре, а не о требованиях закона.',
  notAdvice: 'plashka — инструмент, а не юридическая консультация.',
  toleratedIn: (rule, edition) =>
    `Отступление от формы, которое допускает правило \`${rule}\`, редакция ${edition}.`,
  tolerated: (title) => `${title}.`,
  tolerates: (code, severity, title) =>
    `Допустимое отступление \`${code}\` (${severity})${title === undefined ? '' : `. ${title}`}`,
  fails: (note, codes) => `Неверно${note === '' ? '' : ` (${note})`}: ${codes}`,
  passes: 'Верно:',
  written: 'Пишется так:',
  read: 'Читается, с вариантами:',
  alsoRead: (whole) => (whole ? 'Читается также, если занимает весь абзац:' : 'Читается также:'),
  place: 'место',
  look: 'вид (в простом тексте не проверяется)',
  inForce: (period, sources) => `Действует ${period}. Источники: ${sources}.`,
  negations: 'слова, обращающие смысл',
  weighs: (code, severity) => `\`${code}\`: ${severity}`,
  form: 'Запись форм объяснена в `docs/rule-files.md`.',
}

const en: ExplainWords = {
  example: 'Example',
  says: 'plashka says:',
  right: 'Right:',
  leaves: '`inject` leaves the text as it is and says:',
  mending: 'How to mend',
  mend: 'Do as the finding says.',
  inject: (does) => `\`plashka inject\` ${does}`,
  weight: 'Weight',
  byDefault: (severity) => `by default: ${severity}`,
  byRuleFile: 'by default: what the rule file says',
  own: (severity, rule, edition) =>
    `${severity} in \`${rule}\`${edition === undefined ? '' : `, edition ${edition}`}`,
  change: 'Another weight is set in `plashka.config.yaml`:',
  law: 'What it rests on',
  noLaw: 'This finding is about the file or the register, not about what the law demands.',
  notAdvice: 'plashka is a tool, not legal advice.',
  toleratedIn: (rule, edition) =>
    `A departure from the form that \`${rule}\`, edition ${edition}, tolerates.`,
  tolerated: (title) => `${title}.`,
  tolerates: (code, severity, title) =>
    `Tolerated deviation \`${code}\` (${severity})${title === undefined ? '' : `. ${title}`}`,
  fails: (note, codes) => `Wrong${note === '' ? '' : ` (${note})`}: ${codes}`,
  passes: 'Right:',
  written: 'Written as:',
  read: 'Read, with its variants:',
  alsoRead: (whole) => (whole ? 'Also read, where it fills its paragraph:' : 'Also read:'),
  place: 'place',
  look: 'look (told, not checked in plain text)',
  inForce: (period, sources) => `In force ${period}. Sources: ${sources}.`,
  negations: 'words that turn the meaning round',
  weighs: (code, severity) => `\`${code}\`: ${severity}`,
  form: 'The notation of forms is explained in `docs/rule-files.md`.',
}

export const explainWords: Readonly<Record<Language, ExplainWords>> = { ru, en }
