import * as en from './en-words.ts'
import type { ConflictReason } from './finding.ts'
import * as ru from './ru-words.ts'
import { nameAndCase } from './words.ts'

/** Why an edit was refused, as the rest of a sentence in Russian. */
export const conflictsRu: Readonly<Record<ConflictReason, string>> = {
  negation: 'в указание добавлено отрицание, и что имелось в виду, решать редактору',
  'inserted-text': 'в указание вставлен посторонний текст, и он пропал бы при правке',
  'too-damaged': 'указание повреждено так, что однозначно восстановить его нельзя',
  'other-agent':
    'в указании стоит не имя издателя или не только оно, и кто имелся в виду, решать редактору',
  inline: 'указание стоит в одном абзаце с другим текстом, и граница между ними неясна',
  markup:
    'указание связано с разметкой вокруг него (сноска, ссылка, картинка, комментарий), и правка задела бы её',
  'case-unknown': 'неизвестно, как имя издателя стоит в нужном падеже',
  overlap: 'две правки задевают одно и то же место',
  'not-clean-after': 'после правки проверка снова нашла бы ошибку',
  'later-edition': 'указание составлено по редакции, которая на дату текста ещё не действовала',
  hidden:
    'указание в исходном тексте уже есть, но его не видно, и открыть ли его, решать редактору',
  'no-name': 'неизвестно, чьё имя вписать в указание',
  'several-texts':
    'на странице, похоже, несколько текстов со своими заголовками, и к какому относится указание, решать редактору',
}

/** The same in English. */
export const conflictsEn: Readonly<Record<ConflictReason, string>> = {
  negation: 'a negation was added to the label, and what was meant is for an editor to decide',
  'inserted-text': 'the label has other text in it, which an edit would lose',
  'too-damaged': 'the label is too damaged to be restored with certainty',
  'other-agent':
    'the name in the label is not the publisher’s, or not only that, and an editor must say who was meant',
  inline: 'the label shares its paragraph with other text, and the border is unclear',
  'case-unknown': 'a grammatical case of the publisher’s name is unknown',
  overlap: 'two edits touch the same place',
  markup:
    'the label is tied up with the markup around it (a footnote, a link, an image, a comment), and an edit would harm that',
  'not-clean-after': 'after the edit the check would find an error again',
  'later-edition': 'the label follows an edition that was not yet in force on the date of the text',
  hidden:
    'the source already has a label that is not displayed; whether to show it is for an editor to say',
  'no-name': 'it is unknown whose name belongs in the label',
  'several-texts':
    'the page seems to hold several texts with headlines of their own, and which of them the label belongs to is for an editor to say',
}

/** What is known of the place where an edit was refused. */
export const conflictNoteRu = (why: ConflictReason, detail: string): string => {
  if (why === 'no-name') return `Нужно ${ru.slotValue(detail)}.`
  if (why === 'not-clean-after')
    return `Осталась бы ошибка ${detail}. Что это, скажет plashka explain ${detail}.`
  if (why !== 'case-unknown') return `Место: ${ru.quote(detail)}.`
  const { name, wanted } = nameAndCase(detail)
  return `Неизвестно, как пишется ${ru.quote(name)} ${ru.inCase(wanted)}. Добавьте эту форму в настройки издателя: ${ru.caseField(wanted)}.`
}

/** What is known of the place where an edit was refused. */
export const conflictNoteEn = (why: ConflictReason, detail: string): string => {
  if (why === 'no-name') return `What is needed is ${en.slotValue(detail)}.`
  if (why === 'not-clean-after')
    return `The error ${detail} would be left. What it is, plashka explain ${detail} says.`
  if (why !== 'case-unknown') return `Place: ${en.quote(detail)}.`
  const { name, wanted } = nameAndCase(detail)
  return `How ${en.quote(name)} is written ${en.inCase(wanted)} is unknown. Add that form to the publisher’s settings: ${en.caseField(wanted)}.`
}
