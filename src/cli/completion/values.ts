import { languages } from '../../messages/sentence.ts'
import { builtinRules } from '../../rules/builtin.ts'
import { findingCodes } from '../../rules/finding-codes.ts'
import { roles } from '../../rules/types.ts'
import { formatNames } from '../program/format-names.ts'
import type { CliWords } from '../words/cli-words.ts'
import type { Values } from './candidates.ts'
import { shells } from './shells.ts'

const ids = builtinRules.map(({ id }) => id)

/** What the options and arguments of the command line can be. */
export const valuesFor = ({ values }: CliWords): Values => ({
  known: {
    '--lang': languages,
    '--role': roles,
    '--format': formatNames,
    explain: [...findingCodes, ...ids],
    'rules show': ids,
    completion: shells,
  },
  // The help says so in the place of the value.
  takesFile: ({ flags }) => flags.includes(`<${values.file}>`),
})
