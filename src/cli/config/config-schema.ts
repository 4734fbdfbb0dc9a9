import * as z from 'zod'
import { languages } from '../../messages/sentence.ts'
import { labelElements } from '../../plashka/options/look-of.ts'
import { about, date, name, pattern, ruleId, severity, text } from '../../rules/schema/parts.ts'
import { roles } from '../../rules/types.ts'

const nameForms = z.strictObject({
  nominative: text,
  genitive: text.optional(),
  dative: text.optional(),
  accusative: text.optional(),
  instrumental: text.optional(),
  prepositional: text.optional(),
})

/** Number or name of an entry of the register. */
const entry = z.union([z.int().min(1), text], 'text')

const agentForms = nameForms.partial().extend({ short: z.array(text).optional() })

const publisher = z.strictObject({
  role: about(
    z.enum(roles),
    'Кем издатель приходится закону: agent — иностранный агент, agent-member — учредитель, участник или руководитель агента, redistributor — распространитель, media — СМИ, other — прочие.',
    'How the publisher stands to the law: agent, agent-member, redistributor, media or other.',
  ),
  agent: about(
    entry.optional(),
    'Запись реестра: номер или имя, к которому подходит только она. Нужен снимок реестра.',
    'The entry of the register: its number, or a name only it fits. Needs a snapshot of the register.',
  ),
  name: about(
    text.optional(),
    'Имя или наименование полностью, как в реестре; с ключом agent не нужно.',
    'The name in full as the register has it; not needed beside agent.',
  ),
  instrumental: about(
    text.optional(),
    'Имя в творительном падеже (кем?).',
    'The name in the instrumental case.',
  ),
  genitive: about(
    text.optional(),
    'Имя в родительном падеже (кого?).',
    'The name in the genitive case.',
  ),
  short: about(
    z.array(text).optional(),
    'Короткие имена, под которыми издателя знают: читаются с предупреждением.',
    'Shorter names the newsroom is known by: read with a warning.',
  ),
  naming: about(
    z.enum(['full', 'short']).optional(),
    'Как пишется имя в указании: full — полностью, short — первое из short или «ООО» вместо полной формы.',
    'How labels are written: full, or short with the first of short or the usual abbreviation.',
  ),
  together: about(
    z.array(entry).optional(),
    'Записи реестра тех, кто издаёт вместе с этим издателем: их указание могут назвать тоже.',
    'Entries of the agents that publish together with this one: a label may name them too.',
  ),
  included: about(date.optional(), 'День включения в реестр.', 'Day of inclusion in the register.'),
  excluded: about(
    date.optional(),
    'День исключения из реестра.',
    'Day of exclusion from the register.',
  ),
  values: about(
    z.record(name, z.union([text, nameForms], 'slot-value')).optional(),
    'Значения других мест формы.',
    'Values of the other slots of a form.',
  ),
})

const use = z.union(
  [
    z.enum(['on', 'off']),
    z.strictObject({
      enabled: z.boolean().optional(),
      severities: about(
        z.record(name, severity).optional(),
        'Вес замечаний по их кодам.',
        'The weight of findings by their codes.',
      ),
    }),
  ],
  'map',
)
const rules = about(
  z.record(ruleId, use).optional(),
  'Какие правила включены и сколько весят их замечания.',
  'Which rules are on and how much their findings weigh.',
)

const names = z.union([text, z.array(text).min(1)], 'text')
const fields = about(
  z
    .strictObject({
      title: about(
        names.optional(),
        'Где искать заголовок, обычно title.',
        'Where the headline is, title by default.',
      ),
      date: about(
        names.optional(),
        'Где искать дату текста, обычно date, published, publishDate, pubDate, datePublished.',
        'Where the date of a text is; date, published, publishDate, pubDate, datePublished by default.',
      ),
    })
    .optional(),
  'Имена полей, в которых тексты называют свой заголовок и дату: во front matter, meta и JSON-LD.',
  'Names of the fields in which texts give their title and date: in front matter, meta and JSON-LD.',
)

/**
 * Others would fit nothing without a word: an absolute path, and names parted by `\\`, which takes the
 * meaning from the sign behind it, as in ignore files.
 */
const filePattern = pattern(
  /^(?!\/|[A-Za-z]:\/)(?=\s*\S)(?:[^\\]|\\[[\]{}()!?+@#\\])*$/u,
  'file-pattern',
).max(4000)

const override = z.strictObject({
  files: about(
    z.array(filePattern).min(1),
    'Шаблоны путей, считая от файла настроек: «архив/**/*.txt».',
    'Patterns of paths, counted from the configuration: “archive/**/*.txt”.',
  ),
  publisher: publisher.optional(),
  rules,
  fields,
  date: about(
    date.optional(),
    'Дата, по которой судить эти тексты.',
    'The date these texts are judged on.',
  ),
})

/** The shape of `plashka.config.yaml`, `.yml` or `.json`. */
export const configFile = z.strictObject({
  $schema: z.string().optional(),
  lang: about(z.enum(languages).optional(), 'Язык сообщений.', 'Language of the messages.'),
  publisher: publisher.optional(),
  rules,
  'rule-files': about(
    z.array(text).optional(),
    'Файлы своих правил, считая от файла настроек.',
    'Files with rules of your own, counted from the configuration.',
  ),
  agents: about(
    z.record(pattern(/^[1-9]\d*$/u, 'number'), agentForms).optional(),
    'Падежи и короткие имена агентов по номерам записей реестра.',
    'Cases and short names of agents by their numbers in the register.',
  ),
  register: about(
    z
      .strictObject({
        file: about(
          text.optional(),
          'Файл снимка реестра, считая от файла настроек; обычно plashka.register.json рядом с ним.',
          'File of the register’s snapshot, counted from the configuration; plashka.register.json beside it by default.',
        ),
        'max-age': about(
          z.int().min(0).max(36_500).optional(),
          'С какого возраста снимка, в днях, каждая проверка предупреждает; обычно 14.',
          'From which age in days every check warns; 14 by default.',
        ),
        'expire-age': about(
          z.int().min(0).max(36_500).optional(),
          'С какого возраста снимка, в днях, это ошибка; обычно 60.',
          'From which age in days it is an error; 60 by default.',
        ),
      })
      .optional(),
    'Где лежит снимок реестра и сколько он годится.',
    'Where the snapshot of the register lies and how long it will do.',
  ),
  html: about(
    z
      .strictObject({
        element: about(
          z.enum(labelElements).optional(),
          'Элемент нового указания, обычно div.',
          'Element of a new label, div by default.',
        ),
        class: about(
          text.optional(),
          'Класс этого элемента, обычно foreign-agent-label.',
          'Class of that element, foreign-agent-label by default.',
        ),
        sizes: about(
          z.record(text, z.number().positive()).optional(),
          'Размеры шрифта классов в долях размера текста: «foreign-agent-label: 2».',
          'Font sizes of classes as shares of the size of the text: “foreign-agent-label: 2”.',
        ),
      })
      .optional(),
    'Как указание пишется в HTML и что значат классы сайта.',
    'How a label is written in HTML, and what the classes of the site mean.',
  ),
  fields,
  limits: about(
    z
      .strictObject({
        megabytes: about(
          z.number().positive().max(500).optional(),
          'Самый большой текст, в мегабайтах, обычно 100.',
          'The largest text, in megabytes, 100 by default.',
        ),
        seconds: about(
          z.number().min(1).max(86_400).optional(),
          'Сколько секунд отводится тексту, обычно 60; длинному — больше: по секунде на сто тысяч знаков.',
          'Seconds a text may take, 60 by default; a long one gets a second more per 100,000 characters.',
        ),
        findings: about(
          z.int().min(1).max(1_000_000).optional(),
          'Сколько замечаний к одному тексту показывать, обычно 100; посчитаны все.',
          'How many findings of one text are shown, 100 by default; all are counted.',
        ),
      })
      .optional(),
    'Пределы, за которыми текст не проверяется или отчёт сокращается.',
    'Limits beyond which a text is not checked or a report is cut.',
  ),
  overrides: about(
    z.array(override).optional(),
    'Другие настройки для части текстов; последнее подходящее важнее.',
    'Other settings for some of the texts; the last that fits wins.',
  ),
})

export type ConfigFile = z.output<typeof configFile>

/** JSON Schema of the configuration, for editors and for `schema/config.schema.json`. */
export const configJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(configFile, { io: 'input', target: 'draft-2020-12' }),
  title: 'plashka.config',
})
