import type { ExplainCliWords } from '../explain-words.ts'

export const explainRu: ExplainCliWords = {
  verb: 'объяснить замечание или правило: что значит, пример, как исправить, закон',
  usage: '[ключи] <имя>',
  argument: 'код замечания (name-case), правило (ru/foreign-agent) или код отступления',
  examples: [
    'plashka explain half-missing',
    'plashka explain ru/foreign-agent',
    'plashka explain label-missing --lang en',
  ],
  unknown: (name) => `Ни замечания, ни правила с именем «${name}» нет.`,
  where: 'Код замечания стоит в отчёте под текстом замечания, имена правил покажет plashka rules.',
}
