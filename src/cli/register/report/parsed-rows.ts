import type { ParsedName } from '../../../register/parse-name.ts'
import type { Look } from '../../../reporters/look.ts'
import { cliWords } from '../../language.ts'
import type { Row } from './lines.ts'

/** The parts of a name as plashka understands them. */
export const parsedRows = (parsed: ParsedName, look: Look): readonly Row[] => {
  const { roles, parts } = cliWords(look.language).register.report
  if (parsed.kind === 'person')
    return parsed.parts.map(({ role, text }): Row => [roles[role], text])
  const form = parsed.form === undefined ? [] : [parsed.form.full]
  const rows: readonly Row[] = [
    [parts.form, form],
    [parts.description, parsed.description === '' ? [] : [parsed.description]],
    [parts.titles, parsed.titles],
    [parts.brands, parsed.brands],
    [parts.others, parsed.others],
    [parts.details, parsed.details],
    [parts.urls, parsed.urls],
  ]
  return rows.filter(([, text]) => text.length > 0)
}
