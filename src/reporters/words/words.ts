import type { Language } from '../../messages/sentence.ts'
import { enReport } from './en.ts'
import type { ReportWords } from './report-words.ts'
import { ruReport } from './ru.ts'

export const reportWords = (language: Language): ReportWords =>
  language === 'ru' ? ruReport : enReport
