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

/** How much a finding weighs, in words. */
export const severityWords = {
  ru: { error: 'ошибка', warning: 'предупреждение', info: 'замечание' },
  en: { error: 'error', warning: 'warning', info: 'remark' },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>
