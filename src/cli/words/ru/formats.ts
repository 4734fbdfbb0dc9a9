import { plural } from '../../../messages/ru-words.ts'
import type { FormatsWords } from '../formats-words.ts'

export const ruFormats: FormatsWords = {
  noFile: (name) =>
    `--format: после «${name}=» нужно имя файла. Без знака «=» отчёт выйдет в стандартный вывод.`,
  twoOnOutput: (first, second) =>
    `Два отчёта в стандартный вывод не помещаются: ${first} и ${second}. Назовите файл хотя бы для одного, например --format ${second}=отчёт.`,
  oneFile: (file) => `Два отчёта в один файл «${file}» не помещаются. Назовите разные файлы.`,
  overText: (file) =>
    `Отчёт затёр бы текст «${file}», который надо проверить. Назовите для отчёта другой файл.`,
  notWritten: (file, reason) => `Отчёт «${file}»: ${reason}`,
  written: (files) =>
    `${plural(files.length, 'Отчёт записан', 'Отчёты записаны', 'Отчёты записаны')}: ${files.join(', ')}\n`,
  tooManyWarnings: (found, allowed) =>
    `Предупреждений больше, чем разрешает --max-warnings: ${found}, а можно не больше ${allowed}.\n`,
  badCount: (option, value) =>
    `${option}: «${value}» не подходит. Нужно целое число, 0 или больше.`,
}
