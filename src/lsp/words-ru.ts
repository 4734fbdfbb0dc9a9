import type { LspWords } from './lsp-words.ts'

export const lspRu: LspWords = {
  fix: {
    put: (rule) => `Поставить указание (${rule})`,
    take: (rule) => `Убрать лишнее указание (${rule})`,
    move: (rule) => `Перенести указание на его место (${rule})`,
    mend: (rule) => `Исправить указание (${rule})`,
  },
  fixAll: 'Исправить все указания в тексте',
  cannotFix: (reason) => `Само не исправляется. ${reason}`,
  severity: { error: 'Ошибка', warning: 'Предупреждение', info: 'Замечание' },
  confidence: {
    official: 'официальный текст',
    secondary: 'вторичный источник',
    memory: 'по памяти, не сверено с источником',
    unconfirmed: 'не подтверждено',
  },
  label: (rule) => `Указание: ${rule}`,
  edition: (id, from, until) =>
    until === undefined
      ? `Редакция ${id}, действует с ${from}`
      : `Редакция ${id}, действовала с ${from} по ${until}`,
  source: 'Источник',
  slot: (title, value) => `${title}: ${value}`,
  configBroken: (problem) => `Настройки не читаются, тексты не проверены. ${problem}`,
  ignored: (path) => `«${path}» не проверяется: его исключает .plashkaignore.`,
  noConfig: (path) =>
    `Для «${path}» нет настроек: с утверждёнными формами сверяются только найденные указания. Положите рядом с текстами plashka.config.yaml и назовите в нём издателя.`,
  otherFormat: (uri, language) =>
    `Язык «${language}» не читается, «${uri}» не проверяется. Подходят: plaintext, markdown, mdx, html.`,
  unexpected: (uri, detail) =>
    `Внутренняя ошибка plashka, «${uri}» не проверен: ${detail}. Сообщите о ней разработчикам.`,
}
