import * as z from 'zod'
import { confidences, grammaticalCases, roles } from '../types.ts'
import { about, date, name, pattern, ruleId, severity, text } from './parts.ts'

// The shape of a rule file. What a shape cannot say (dates in order, slots declared) is in
// `check.ts`. The error text of a pattern is the name of what was expected, see `Expectation`.

const localized = z.strictObject({
  ru: about(text, 'По-русски.', 'In Russian.'),
  en: about(text, 'По-английски.', 'In English.'),
})
const localizedPatch = localized.partial()

const source = z.strictObject({
  id: about(name, 'Имя источника, на него ссылаются редакции.', 'The name editions refer to.'),
  title: localized,
  url: about(
    z.url({ protocol: /^https?$/u, error: 'url' }).optional(),
    'Адрес источника.',
    'Where it can be read.',
  ),
  confidence: about(
    z.enum(confidences),
    'Насколько источник надёжен: официальный текст, пересказ, по памяти, не подтверждено.',
    'How well it is known: the official text, a retelling, from memory, not confirmed.',
  ),
  note: localized.optional(),
})

const slot = z.strictObject({
  title: localized,
  placeholders: about(
    z.array(text).default([]),
    'Слова, которые стоят в незаполненном бланке на месте значения.',
    'Words that stand in a blank form where the value belongs.',
  ),
})

const formMap = z.strictObject({
  id: name,
  text: about(
    text,
    'Слова указания. {имя:падеж} — место для значения, <а | б> — выбор (пишется первый), [а] — необязательная часть, ~код в начале варианта — допустимое отступление.',
    'The words of the label. {name:case} is a slot, <a | b> a choice (the first is written), [a] an optional part, ~code before an option a tolerated deviation.',
  ),
  'whole-block': about(
    z.boolean().default(false),
    'Засчитывается, только если занимает абзац целиком.',
    'Counts only when it fills its paragraph.',
  ),
})

const tolerance = z.strictObject({
  code: name,
  severity: about(severity, 'Вес замечания об отступлении.', 'How much the deviation weighs.'),
  title: localized.optional(),
})

const placement = z.discriminatedUnion('where', [
  z.strictObject({ where: z.literal('under-headline') }),
  z.strictObject({
    where: z.literal('beside'),
    of: about(ruleId, 'Рядом с указанием этого правила.', 'Next to the label of this rule.'),
  }),
])

const presentation = z.strictObject({
  letters: about(
    z.enum(['upper', 'as-is']).default('as-is'),
    'Какими буквами писать указание.',
    'In which letters the label is written.',
  ),
  'font-scale': about(
    z.number().gt(0).max(10).optional(),
    'Во сколько раз шрифт крупнее шрифта текста.',
    'How many times the font size of the text.',
  ),
  contrast: z.boolean().optional(),
  notes: localized.optional(),
})

const slotValue = z.union([text, z.partialRecord(z.enum(grammaticalCases), text)], 'slot-value')
const passExample = z.strictObject({
  text,
  values: about(
    z.record(name, slotValue).default({}),
    'Значения мест формы: строка или строка для каждого падежа.',
    'The values of the slots: a string, or a string for each case.',
  ),
  note: text.optional(),
})
const failExample = passExample.extend({
  codes: about(
    z.array(name).min(1),
    'Замечания, которые текст обязан вызвать.',
    'The findings the text must give.',
  ),
})
const examples = z.strictObject({
  pass: z.array(passExample).min(1),
  fail: z.array(failExample).min(1),
})

const edition = z.strictObject({
  id: name,
  title: localized.optional(),
  from: about(date, 'Первый день действия.', 'First day in force.'),
  until: about(
    date.optional(),
    'Последний день действия; без него редакция действует.',
    'Last day in force; open while absent.',
  ),
  sources: about(
    z.array(name).min(1),
    'На каких источниках правила стоит редакция.',
    'The sources of the rule it rests on.',
  ),
  forms: about(
    z.array(z.union([text, formMap], 'form')).min(1),
    'Формы указания: пишется первая, читаются все.',
    'The forms: the first is written, all are read.',
  ),
  tolerated: about(
    z.array(tolerance).default([]),
    'Закрытый список допустимых отступлений.',
    'The closed list of tolerated deviations.',
  ),
  placement: about(placement, 'Где стоит указание.', 'Where the label stands.'),
  presentation: presentation.default({ letters: 'as-is' }),
  examples: about(
    examples,
    'Верные и неверные тексты, на которых правило проверяется.',
    'Right and wrong texts the rule is tested on.',
  ),
})

/** A rule written in full. */
export const ruleFile = z.strictObject({
  $schema: z.string().optional(),
  id: about(ruleId, 'Имя правила: страна и слово.', 'The id: a country and a word.'),
  title: localized,
  jurisdiction: pattern(/^[A-Z]{2}$/u, 'country'),
  language: about(
    pattern(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'language'),
    'На каком языке пишется указание.',
    'The language the label is written in.',
  ),
  status: z.enum(['in-force', 'draft', 'repealed']),
  confidence: z.enum(confidences),
  default: about(
    z.enum(['on', 'off']),
    'Включено ли правило, пока настройки молчат.',
    'Whether the rule is on while the configuration is silent.',
  ),
  why: about(
    localized.optional(),
    'Почему правило выключено; обязательно при default: off.',
    'Why the rule is off; required with default: off.',
  ),
  binds: about(z.array(z.enum(roles)).min(1), 'Кого правило обязывает.', 'Whom the rule binds.'),
  sources: z.array(source).min(1),
  negations: about(
    z.array(text).default([]),
    'Слова, которые переворачивают смысл указания.',
    'Words that turn the meaning of the label round.',
  ),
  slots: z.record(name, slot).default({}),
  severities: about(
    z.record(name, severity).default({}),
    'Вес замечаний этого правила, если он не обычный.',
    'The weight of findings of this rule where it is not the usual one.',
  ),
  editions: about(
    z.array(edition).min(1),
    'Редакции от старой к новой.',
    'The editions, oldest first.',
  ),
})

const formPatch = formMap.partial().required({ id: true })
const editionPatch = edition.partial().extend({
  id: name,
  title: localizedPatch.optional(),
  forms: z.array(z.union([text, formPatch], 'form')).optional(),
  tolerated: z
    .array(
      tolerance.partial().required({ code: true }).extend({ title: localizedPatch.optional() }),
    )
    .optional(),
  presentation: presentation.partial().extend({ notes: localizedPatch.optional() }).optional(),
  examples: examples.partial().optional(),
})

/** A file that names another with `extends` and says only what differs. */
export const rulePatch = ruleFile.partial().extend({
  extends: about(
    text,
    'Имя встроенного правила или путь к файлу, считая от этого файла.',
    'The id of a built-in rule, or the path of a file counted from this one.',
  ),
  title: localizedPatch.optional(),
  why: localizedPatch.optional(),
  sources: z
    .array(
      source
        .partial()
        .extend({ id: name, title: localizedPatch.optional(), note: localizedPatch.optional() }),
    )
    .optional(),
  slots: z.record(name, slot.partial().extend({ title: localizedPatch.optional() })).optional(),
  editions: z.array(editionPatch).optional(),
})

export type RuleFile = z.output<typeof ruleFile>
export type RuleFileInput = z.input<typeof ruleFile>
