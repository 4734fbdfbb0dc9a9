import type { Language } from './sentence.ts'

/** The verdicts in words, for both languages; the keys are those of `checks/verdict.ts`. */
export const verdictWords = {
  ru: {
    clean: 'указание на месте',
    missing: 'указания нет',
    altered: 'указание отличается от утверждённой формы',
    misplaced: 'указание стоит не на своём месте',
    duplicated: 'указание повторяется',
    outdated: 'указание по редакции, которая больше не действует',
    superfluous: 'указание есть, хотя не требуется',
    hidden: 'указание не видно читателю',
    conflict: 'нужно решение редактора',
    unsupported: 'текст не проверен',
    'not-judged': 'издатель неизвестен, нужно ли указание — не проверено',
    'not-applicable': 'правило к этому тексту не относится',
  },
  en: {
    clean: 'the label is in place',
    missing: 'the label is missing',
    altered: 'the label differs from the approved form',
    misplaced: 'the label is not in its place',
    duplicated: 'the label is repeated',
    outdated: 'the label follows an edition no longer in force',
    superfluous: 'there is a label though none is needed',
    hidden: 'the reader does not see the label',
    conflict: 'an editor must decide',
    unsupported: 'the text was not checked',
    'not-judged': 'the publisher is unknown, so whether a label is needed was not checked',
    'not-applicable': 'the rule does not concern this text',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>

/** The same of a rule whose label is a sign beside another's; what is not here is said alike. */
export const signVerdictWords = {
  ru: {
    clean: 'знак на месте',
    missing: 'знака нет',
    altered: 'знак не такой, как должен быть',
    misplaced: 'знак стоит не на своём месте',
    duplicated: 'знак повторяется',
    outdated: 'знак по редакции, которая больше не действует',
    superfluous: 'знак есть, хотя не требуется',
    hidden: 'знак не виден читателю',
    'not-judged': 'издатель неизвестен, нужен ли знак — не проверено',
  },
  en: {
    clean: 'the sign is in place',
    missing: 'the sign is missing',
    altered: 'the sign differs from what it must be',
    misplaced: 'the sign is not in its place',
    duplicated: 'the sign is repeated',
    outdated: 'the sign follows an edition no longer in force',
    superfluous: 'there is a sign though none is needed',
    hidden: 'the reader does not see the sign',
    'not-judged': 'the publisher is unknown, so whether a sign is needed was not checked',
  },
} as const satisfies Readonly<
  Record<Language, Readonly<Partial<Record<keyof (typeof verdictWords)['ru'], string>>>>
>

/** How much a finding weighs, in words. */
export const severityWords = {
  ru: { error: 'ошибка', warning: 'предупреждение', info: 'замечание' },
  en: { error: 'error', warning: 'warning', info: 'remark' },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>
