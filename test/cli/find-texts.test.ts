import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type FindOptions, findTexts } from '../../src/cli/files/find-texts.ts'
import { textEndings } from '../../src/cli/files/walk-texts.ts'
import { formatEndings } from '../../src/cli/init/answers.ts'
import { formats } from '../../src/formats/formats.ts'
import { Folder } from './folder.ts'
import { Desk } from './run-cli.ts'
import { bare, labelled } from './texts.ts'

/** What is found when plashka stands in a folder below this one. */
const findIn = (
  folder: Folder,
  inner: string,
  args: readonly string[],
  options: FindOptions = {},
) => {
  const before = process.cwd()
  process.chdir(folder.at(inner))
  try {
    return findTexts(args, options)
  } finally {
    process.chdir(before)
  }
}

const listed = (folder: Folder, ...args: readonly string[]) =>
  findIn(folder, '.', args).map(({ path }) => path)

describe('a folder', () => {
  it('holds a text for every ending of every format, in capitals too', () => {
    const endings = formats.flatMap(({ extensions }) => extensions.map((one) => `.${one}`))
    expect(textEndings.toSorted()).toEqual(endings.toSorted())
    const asked = Object.values(formatEndings).flatMap((all) => all.map((one) => `.${one}`))
    expect(asked.toSorted()).toEqual(endings.toSorted())
    const names = endings.flatMap((ending, at) => [
      `${at}${ending}`,
      `А${at}${ending.toUpperCase()}`,
    ])
    const folder = new Folder(texts(...names, 'а.docx', 'mdx'))
    expect(listed(folder, '.')).toEqual(names.toSorted())
  })
})

const everything = { ignore: false }

const texts = (...paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, bare]))

describe('ignore files', () => {
  const nested = {
    ...texts('а.txt', 'черновик.txt', 'сборка/а.txt', 'сборка/важно.txt', 'лента/б.txt'),
    ...texts('лента/в.md', 'лента/глубже/черновик.txt', 'лента/глубже/г.md'),
    '.gitignore': 'черновик.txt\n/сборка/\n',
    'лента/.gitignore': '*.md\n!глубже/г.md\n',
    'лента/глубже/.gitignore': '!черновик.txt\n',
  }

  it('of git count in every folder as git has it', () => {
    const desk = new Folder(nested)
    execFileSync('git', ['init', '-q'], { cwd: desk.path })
    const args = ['ls-files', '--others', '--exclude-standard', '-z', '*.txt', '*.md']
    const git = execFileSync('git', args, { cwd: desk.path, encoding: 'utf8' })
    const expected = git.split('\0').filter(Boolean)
    expect(listed(desk, '.').sort()).toEqual(expected.sort())
    expect(expected).toContain('лента/глубже/черновик.txt')
    expect(findIn(desk, '.', ['.'], everything)).toHaveLength(8)
  })

  it('above the folder count up to the root of the repository', () => {
    const desk = new Folder(nested)
    mkdirSync(desk.at('.git'))
    expect(listed(desk, 'лента')).toEqual([
      'лента/б.txt',
      'лента/глубже/г.md',
      'лента/глубже/черновик.txt',
    ])
    const inner = new Folder({ ...texts('внутри/а.txt'), '.gitignore': 'а.txt\n' })
    mkdirSync(inner.at('внутри/.git'))
    expect(listed(inner, 'внутри')).toEqual(['внутри/а.txt'])
  })

  it('of git do not keep a folder or file from being read that is named outright', () => {
    const desk = new Folder(nested)
    mkdirSync(desk.at('.git'))
    expect(listed(desk, 'сборка')).toEqual(['сборка/а.txt', 'сборка/важно.txt'])
    expect(listed(desk, 'черновик.txt')).toEqual(['черновик.txt'])
  })

  it('of plashka keep it from being read, with a warning and no failure', () => {
    const desk = new Desk({
      ...texts('архив/старое.txt', 'новое.txt'),
      '.plashkaignore': 'архив/\n',
    })
    expect(listed(desk, '.')).toEqual(['новое.txt'])
    for (const path of ['архив', 'архив/старое.txt']) {
      const problem = { code: 'input-ignored', args: { by: '.plashkaignore' } }
      expect(findIn(desk, '.', [path])).toEqual([{ path, problem }])
      expect(findIn(desk, '.', [path], everything)).toEqual([{ path: 'архив/старое.txt' }])
    }
    const { report, code } = desk.json(['detect', 'архив/старое.txt', 'новое.txt'])
    expect(report.results).toMatchObject([
      { path: 'архив/старое.txt', findings: [{ code: 'input-ignored', severity: 'warning' }] },
      { path: 'новое.txt', findings: [] },
    ])
    expect(code).toBe(0)
    const all = desk.json(['detect', '--no-ignore', '.'])
    expect(all.report.results).toHaveLength(2)
  })

  it('of plashka may take back what git leaves out', () => {
    const desk = new Folder({
      ...texts('сайт/а.txt', 'сайт/б.txt'),
      '.gitignore': 'сайт/\n',
      '.plashkaignore': '!сайт/\nб.txt\n',
    })
    expect(listed(desk, '.')).toEqual(['сайт/а.txt'])
  })

  it('without a match leave nothing out silently', () => {
    const folder = new Folder({ ...texts('а.txt'), '.plashkaignore': '*.txt\n' })
    expect(findIn(folder, '.', ['.'])).toMatchObject([
      { path: '.', problem: { code: 'input-no-texts' } },
    ])
  })
})

describe('a pattern', () => {
  const desk = () =>
    new Folder(texts('т/а.md', 'т/б.txt', 'т/глубже/в.md', 'т/.скрыто/г.md', 'т/[1].md', 'д.md'))

  it('lists the texts that fit', () => {
    expect(listed(desk(), 'т/**/*.md')).toEqual(['т/[1].md', 'т/а.md', 'т/глубже/в.md'])
    expect(listed(desk(), './т/*.{md,txt}')).toEqual(['т/[1].md', 'т/а.md', 'т/б.txt'])
    expect(listed(desk(), '*.md', 'т/а.md', 'т/*.md')).toEqual(['д.md', 'т/а.md', 'т/[1].md'])
    expect(findIn(desk(), 'т', ['../*.md'])).toEqual([{ path: '../д.md' }])
  })

  it('is a file where a file has that name', () => {
    expect(listed(desk(), 'т/[1].md')).toEqual(['т/[1].md'])
  })

  it('that no text fits is said', () => {
    const args = { endings: textEndings.join(' '), pattern: 'т/*.html' }
    const problem = { code: 'input-no-texts', args }
    expect(findIn(desk(), '.', ['т/*.html'])).toEqual([{ path: 'т/*.html', problem }])
  })
})

describe('a path that is not there', () => {
  it.each([
    ['стстья.txt', 'статья.txt'],
    ['тесты/статья.txt', 'тексты/статья.txt'],
    ['тесты', 'тексты'],
  ])('%s: %s was meant', (path, meant) => {
    const folder = new Folder(texts('статья.txt', 'тексты/статья.txt'))
    const problem = { code: 'input-unreadable', args: { detail: 'ENOENT', near: meant } }
    expect(findIn(folder, '.', [path])).toEqual([{ path, problem }])
  })

  it('may be a link that leads nowhere, and that link was not meant', () => {
    const folder = new Folder(texts('другой.txt'))
    symlinkSync('нет.txt', folder.at('ссылка.txt'))
    const [found] = findIn(folder, '.', ['ссылка.txt'])
    expect(found?.problem?.args).toEqual({ detail: 'ENOENT' })
  })

  it('is not guessed at when nothing is near', () => {
    const [found] = findIn(new Folder(texts('а.txt')), '.', ['совсем-другое.md'])
    expect(found?.problem?.args).toEqual({ detail: 'ENOENT' })
  })

  it('taken for a command says how to check it', () => {
    const run = new Desk({ 'статья.txt': labelled }).run(['статья.txt'])
    expect(run.err).toContain('plashka validate статья.txt')
  })
})

it('walks thousands of files in the order of their names', () => {
  const names = Array.from({ length: 3_000 }, (_, index) => `т/${index % 60}/${index}.txt`)
  const desk = new Folder({ ...texts(...names), '.gitignore': '1.txt\n' })
  const found = listed(desk, '.')
  expect(found).toHaveLength(2_999)
  expect(new Set(found).size).toBe(2_999)
})
