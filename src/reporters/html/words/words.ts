import type { Language } from '../../../messages/sentence.ts'
import { enHtml } from './en.ts'
import type { HtmlWords } from './html-words.ts'
import { ruHtml } from './ru.ts'

export const htmlWords = (language: Language): HtmlWords => (language === 'ru' ? ruHtml : enHtml)
