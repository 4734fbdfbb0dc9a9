/**
 * `npm run demo`: the sample articles go through the built command line and come out mended.
 * Exit code 0 when everything happened as it is shown, 1 when anything did not.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Verdict } from '../src/checks/verdict.ts'
import { painter } from '../src/cli/paint.ts'
import { verdictWords } from '../src/messages/verdicts.ts'
import { wrap } from '../src/reporters/wrap.ts'
import { type Article, changeOf, runPlashka, same } from './demo-run.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const samples = join(root, 'examples/articles')
const paint = painter(process.stdout)
const columns = Math.min(110, Math.max(60, process.stdout.columns ?? 100))

const say = (line = ''): void => console.log(line)
const paragraph = (text: string, indent: string): string => wrap(text, columns, indent)

/** The headline of a sample, whatever its format. */
const titleOf = (source: string): string | undefined =>
  /<h1>(.+?)<\/h1>/.exec(source)?.[1] ?? /^# (.+)$/m.exec(source)?.[1] ?? source.split(/\r?\n/)[0]

const verdictLine = (before: Verdict, after: Verdict): string => {
  const words = verdictWords.ru
  const colour = (verdict: Verdict) => (verdict === 'clean' ? 'green' : 'yellow')
  const first = paint(before === 'clean' ? 'green' : 'red', words[before])
  return before === after ? first : `${first} → ${paint(colour(after), words[after])}`
}

const show = (article: Article): void => {
  const { name, title, before, after } = article
  say(paint('bold', title))
  say(`  ${paint('dim', `${name}, текст от ${before.date}`)}`)
  say(`  ${verdictLine(before.verdict, after.verdict)}`)
  for (const { severity, message } of before.findings) {
    const mark = severity === 'error' ? paint('red', '✗') : paint('yellow', '!')
    say(`  ${mark} ${paragraph(message, '    ').trimStart()}`)
  }
  for (const { message } of after.findings.filter(({ code }) => code === 'conflict')) {
    say(`  ${paint('yellow', '?')} ${paragraph(message, '    ').trimStart()}`)
  }
  for (const { sign, text } of changeOf(article)) {
    const colour = sign === '+' ? 'green' : 'red'
    const lines = paragraph(text, '      ').split('\n')
    say(lines.map((line) => paint(colour, `    ${sign}${line.slice(5)}`)).join('\n'))
  }
  say()
}

const folder = mkdtempSync(join(tmpdir(), 'plashka-demo-'))
const failures: string[] = []
const expect = (holds: boolean, what: string): void => {
  if (!holds) failures.push(what)
}

try {
  cpSync(samples, folder, { recursive: true })
  say(
    paint(
      'dim',
      'plashka demo: sample articles (in Russian) go in; verdict, findings and the mended text come out.',
    ),
  )
  say()
  const before = runPlashka(root, 'validate', folder)
  const injected = runPlashka(root, 'inject', folder, '--write')
  const after = runPlashka(root, 'validate', folder)
  const again = runPlashka(root, 'inject', folder, '--write')

  const articles = before.map(({ path, ...rest }, index): Article => {
    const outcome = injected[index]
    const name = path.slice(folder.length + 1).replaceAll('\\', '/')
    if (outcome?.path !== path) throw new Error(`inject did not return ${name}`)
    const source = readFileSync(join(samples, name), 'utf8')
    const title = titleOf(source) ?? name
    return { name, title, source, before: rest, after: outcome }
  })
  expect(articles.length > 0, 'нет ни одного текста')
  articles.forEach(show)

  const by = (test: (article: Article) => boolean) => articles.filter(test).length
  const mended = by(({ before, after }) => before.verdict !== after.verdict && isClean(after))
  const refused = by(({ after }) => after.verdict === 'conflict')
  const right = by(({ before }) => isClean(before))
  expect(right + mended + refused === articles.length, 'не каждый текст в порядке или объяснён')
  expect(mended > 0 && refused > 0 && right > 0, 'показаны не все исходы')

  articles.forEach((article, index) => {
    const { name, source } = article
    const written = readFileSync(join(folder, name), 'utf8')
    expect(written === article.after.output, `${name}: записано не то, что показано`)
    expect(again[index]?.output === written, `${name}: второй прогон изменил текст`)
    expect(same(samples, name, source), `${name}: изменился исходный файл`)
    const second = after[index]?.verdict
    const wanted = article.after.verdict === 'conflict' ? article.before.verdict : 'clean'
    expect(second === wanted, `${name}: после правки ${second}, ожидалось ${wanted}`)
    const errors = after[index]?.findings.filter(({ severity }) => severity === 'error').length
    expect(article.after.verdict === 'conflict' || errors === 0, `${name}: остались ошибки`)
    const shown = changeOf(article).length > 0
    expect(shown === (source !== written), `${name}: правка не показана`)
  })

  say(paint('bold', 'Итог'))
  say(`  Текстов: ${articles.length}. Без ошибок сразу: ${right}. Исправлено: ${mended}.`)
  say(`  Оставлено редактору: ${refused}: правка могла бы изменить смысл.`)
  say('  Проверка исправленных текстов ошибок не нашла, второй прогон ничего не изменил.')
  say('  Исходные файлы не тронуты.')
} catch (error) {
  failures.push(error instanceof Error ? error.message : String(error))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function isClean({ verdict }: { readonly verdict: Verdict }): boolean {
  return verdict === 'clean'
}

if (failures.length > 0) {
  console.error(`\nДемонстрация не удалась:\n${failures.map((text) => `  ${text}`).join('\n')}`)
  process.exitCode = 1
}
