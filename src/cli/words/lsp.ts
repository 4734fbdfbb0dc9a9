import type { Language } from '../../messages/sentence.ts'

/** What the help says of `plashka lsp`. */
interface LspCliWords {
  readonly description: string
  readonly usage: string
  readonly stdio: string
}

const words: Readonly<Record<Language, LspCliWords>> = {
  ru: {
    description: 'языковой сервер для редакторов: замечания по ходу набора и исправления',
    usage: '[ключи]',
    stdio: 'говорить через стандартный ввод и вывод (так и без ключа)',
  },
  en: {
    description: 'language server for editors: findings while typing, and fixes',
    usage: '[options]',
    stdio: 'speak over standard input and output (the default)',
  },
}

export const lspCliWords = (language: Language): LspCliWords => words[language]
