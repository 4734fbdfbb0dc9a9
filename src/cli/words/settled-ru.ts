import type { SettledWords } from './settled-words.ts'

export const settledRu: SettledWords = {
  option: 'показать в JSON, что действует для этого текста; самого текста может и не быть',
  alone: 'Ключ --print-config сам называет текст. Уберите остальные имена файлов.',
  folder: (path) =>
    `--print-config: «${path}» — папка, а настройки действуют для текста. Назовите текст в ней, хотя бы и будущий.`,
  noConfig: (path) =>
    `Файла настроек для «${path}» нет ни рядом с ним, ни в папках выше. Показано то, что действует без него. Создать файл: plashka init.`,
}
