import type { Language } from '../messages/sentence.ts'
import type { LspWords } from './lsp-words.ts'
import { lspEn } from './words-en.ts'
import { lspRu } from './words-ru.ts'

export const lspWords = (language: Language): LspWords => (language === 'ru' ? lspRu : lspEn)
