import type { FindingCode } from '../messages/finding.ts'
import { fileNotes } from './file-notes.ts'
import type { CodeNote } from './mending.ts'

/** Notes on every code; one without a note does not compile. */
export const codeNotes: Readonly<Record<FindingCode, CodeNote>> = {
  'extra-comma': {
    en: 'a comma the form does not have',
    ru: 'лишняя запятая',
    mending: 'rewrites',
  },
  'bracketed-choice': {
    en: 'the verbs are still in brackets, as in the blank form',
    ru: 'глаголы остались в скобках, как в бланке',
    mending: 'rewrites',
  },
  tolerated: {
    en: 'a deviation a rule file tolerates under a code of its own',
    ru: 'отступление, которое файл правила допускает под своим кодом',
    mending: 'rewrites',
    more: {
      ru: 'Его вес задаётся под тем кодом, который дал ему файл правила, а не под `tolerated`.',
      en: 'Its weight is set under the code the rule file gives it, not under `tolerated`.',
    },
  },
  'abbreviated-legal-form': {
    en: 'the legal form is abbreviated («ООО»)',
    ru: 'организационная форма сокращена («ООО»)',
    mending: 'rewrites',
  },
  'word-dropped': {
    en: 'a word of the form is missing',
    ru: 'пропущено слово',
    mending: 'rewrites',
  },
  'word-inserted': {
    en: 'a word was added',
    ru: 'вставлено слово',
    mending: 'rewrites',
    more: {
      ru: 'Если добавлено отрицание или больше трёх слов, `inject` отказывается от правки (`conflict`).',
      en: 'An added negation, or more than three added words, is refused as `conflict`.',
    },
  },
  'word-changed': {
    en: 'another word stands in its place',
    ru: 'слово заменено другим',
    mending: 'rewrites',
  },
  'word-order': { en: 'words changed places', ru: 'слова переставлены', mending: 'rewrites' },
  'word-spacing': {
    en: 'words run together, torn apart or divided by a hyphen, or the label is torn into paragraphs',
    ru: 'слова слились, разорваны или перенесены, или указание разорвано на абзацы',
    mending: 'rewrites',
  },
  punctuation: {
    en: 'a mark is missing, added or replaced',
    ru: 'пропущен, добавлен или заменён знак',
    mending: 'rewrites',
  },
  lookalike: {
    en: 'letters of another alphabet that look the same',
    ru: 'похожие буквы другого алфавита',
    mending: 'rewrites',
  },
  'half-missing': {
    en: 'the second part of the label is missing',
    ru: 'нет второй части указания',
    mending: 'rewrites',
  },
  'footnote-mark': {
    en: 'a footnote mark (an asterisk, a number) at the label or at a name in it',
    ru: 'знак сноски (звёздочка, номер) у указания или у имени в нём',
    mending: 'rewrites',
  },
  decoration: {
    en: 'an added sign (an emoji, brackets)',
    ru: 'добавлен знак (эмодзи, скобки)',
    mending: 'rewrites',
  },
  'label-quoted': {
    en: 'the label is in quotation marks, or fills a block quotation',
    ru: 'указание взято в кавычки или оформлено как цитата',
    mending: 'rewrites',
    more: {
      ru: 'Указание, которое занимает всю цитату, считается указанием издателя и весит как подсказка; с весом ошибки `inject` переносит его из цитаты под заголовок.',
      en: 'A label that fills a block quotation counts as the publisher’s and weighs no more than a hint; as an error it is moved by `inject` out of the quotation and under the headline.',
    },
  },
  'name-missing': { en: 'no name in the label', ru: 'в указании нет имени', mending: 'rewrites' },
  'name-different': {
    en: 'another name, though a word of it is the publisher’s',
    ru: 'имя отличается от имени издателя',
    mending: 'refuses',
  },
  'name-other-agent': {
    en: 'a namesake’s name: another agent of the register',
    ru: 'имя однофамильца, другого агента реестра',
    mending: 'refuses',
    more: {
      ru: 'Нужен реестр. Если в указании назван кто-то совсем другой, это `label-other-agent`.',
      en: 'Needs a register. A label that names somebody quite different is `label-other-agent`.',
    },
  },
  'names-differ': {
    en: 'two different names in one label',
    ru: 'два разных имени в одном указании',
    mending: 'refuses',
    more: {
      ru: 'Если издатель в указании не назван вовсе, оно чужое, и об этом говорит `label-other-agent`.',
      en: 'Where the publisher is named nowhere in the label, it is somebody else’s and `label-other-agent` says so.',
    },
  },
  'name-case': { en: 'the name in the wrong case', ru: 'имя не в том падеже', mending: 'rewrites' },
  'name-shortened': {
    en: 'the name is shortened or has initials',
    ru: 'имя сокращено или дано с инициалами',
    mending: 'rewrites',
  },
  'accepted-short-name': {
    en: 'a short name that the publisher’s profile lists',
    ru: 'краткое имя, указанное в настройках',
    mending: 'rewrites',
  },
  'name-former': {
    en: 'a former name, which the register has in brackets',
    ru: 'прежнее имя, в реестре оно в скобках',
    mending: 'rewrites',
    more: {
      ru: 'Нужна запись, где оно есть: в реестре или в `name` издателя.',
      en: 'Needs an entry that lists it: of a register, or in the publisher’s `name`.',
    },
  },
  'name-pseudonym': {
    en: 'a pseudonym instead of the name',
    ru: 'псевдоним вместо имени',
    mending: 'rewrites',
    more: {
      ru: 'Нужна запись, где оно есть: в реестре или в `name` издателя.',
      en: 'Needs an entry that lists it: of a register, or in the publisher’s `name`.',
    },
  },
  'several-agents': {
    en: 'several agents in one label',
    ru: 'несколько агентов в одном указании',
    mending: 'refuses',
    more: {
      ru: 'Нужен реестр.',
      en: 'Needs a register.',
    },
  },
  'several-publishers': {
    en: 'several agents in one label, whom `publisher.together` lists',
    ru: 'несколько издателей в одном указании',
    mending: 'leaves',
    more: {
      ru: 'Разъяснений, что это можно или нельзя, не найдено, поэтому это предупреждение.',
      en: 'No source was found that allows or forbids it, so it is a warning.',
    },
  },
  'agent-unknown': {
    en: 'a name that the register does not have',
    ru: 'имени нет в реестре',
    mending: 'refuses',
    more: {
      ru: 'В указании не самого издателя. Имя издателя с ошибкой — `name-different`.',
      en: 'In a label that is not the publisher’s. A misspelt name of the publisher is `name-different`.',
    },
  },
  'agent-excluded': {
    en: 'an agent excluded by the date of the text',
    ru: 'агент на дату текста исключён',
    mending: 'refuses',
    more: {
      ru: 'О самом издателе говорит `label-superfluous`.',
      en: 'Of the publisher itself `label-superfluous` says so.',
    },
  },
  'agent-not-included': {
    en: 'an agent included only after the date of the text',
    ru: 'агент на дату текста ещё не включён',
    mending: 'refuses',
    more: {
      ru: 'О самом издателе говорит `label-superfluous`.',
      en: 'Of the publisher itself `label-superfluous` says so.',
    },
  },
  'name-order': {
    en: 'the parts of the name in another order',
    ru: 'части имени переставлены',
    mending: 'rewrites',
  },
  placeholder: {
    en: 'a placeholder was left («ФИО»)',
    ru: 'на месте имени осталась заготовка («ФИО»)',
    mending: 'rewrites',
  },
  'label-missing': { en: 'there is no label', ru: 'указания нет', mending: 'inserts' },
  'label-outdated': {
    en: 'a label of a former edition',
    ru: 'указание по прежней редакции',
    mending: 'rewrites',
  },
  'label-later-edition': {
    en: 'a label of an edition not yet in force on the date of the text',
    ru: 'указание по редакции, которая на дату текста ещё не действовала',
    mending: 'refuses',
  },
  'label-before-headline': {
    en: 'the label stands before the headline',
    ru: 'указание стоит до заголовка',
    mending: 'moves',
  },
  'label-too-late': {
    en: 'text stands between the headline and the label',
    ru: 'между заголовком и указанием стоит текст',
    mending: 'moves',
  },
  'label-at-end': { en: 'the label at the end', ru: 'указание в конце текста', mending: 'moves' },
  'label-inside-paragraph': {
    en: 'the label inside a paragraph',
    ru: 'указание внутри абзаца',
    mending: 'moves',
    more: {
      ru: 'Если граница между указанием и остальным текстом неясна, `inject` отказывается от правки (`conflict`).',
      en: 'Refused as `conflict` where the border between the label and the other text is unclear.',
    },
  },
  'label-inline': {
    en: 'the label in one line with other text',
    ru: 'указание в одной строке с другим текстом',
    mending: 'leaves',
  },
  'label-duplicate': { en: 'the label twice', ru: 'указание повторяется', mending: 'removes' },
  'label-other-agent': {
    en: 'somebody else’s label',
    ru: 'указание другого агента',
    mending: 'refuses',
    more: {
      ru: 'Ошибка, если своего указания нет; рядом со своим указанием предупреждение.',
      en: 'An error where the publisher’s own label is missing; beside the own label a warning.',
    },
  },
  'label-too-small': {
    en: 'the label is smaller than the rule demands',
    ru: 'указание мельче, чем требует правило',
    mending: 'moves',
  },
  'label-struck': {
    en: 'the label is struck through',
    ru: 'указание зачёркнуто',
    mending: 'moves',
  },
  'presentation-unverified': {
    en: 'the size of the label is not known; off by default',
    ru: 'размер указания неизвестен; по умолчанию не сообщается',
    mending: 'leaves',
  },
  'label-superfluous': {
    en: 'a label where none is needed',
    ru: 'указание там, где оно не нужно',
    mending: 'leaves',
  },
  'label-hidden': {
    en: 'the reader does not see the label',
    ru: 'указания не видно читателю',
    mending: 'leaves',
    more: {
      ru: 'Указание стоит в коде, комментарии, атрибуте или скрытом элементе; в простом тексте скрыть нечем.',
      en: 'The label stands in code, a comment, an attribute or a hidden element; plain text hides nothing.',
    },
  },
  conflict: {
    en: '`inject` refused to write',
    ru: '`inject` отказался от правки',
    mending: 'is-it',
  },
  'case-unknown': {
    en: 'a case of the name is unknown, so it was not checked',
    ru: 'падеж имени неизвестен и не проверен',
    mending: 'refuses',
  },
  'case-likely': {
    en: 'a case of the name was worked out, and usage wavers',
    ru: 'падеж имени выведен, но бывает и другая форма',
    mending: 'leaves',
  },
  ...fileNotes,
}
