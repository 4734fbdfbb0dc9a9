import { expect, it } from 'vitest'
import { diagnostic, expectSchema, expectXsd, gitlabReport } from '../reporters/schemas.ts'
import { Desk } from './run-cli.ts'
import { bare, config, label, labelled } from './texts.ts'

const files = {
  'plashka.config.yaml': config,
  'тексты/Лёд на реке.txt': bare,
  'тексты/good.txt': labelled,
  'тексты/bad.txt': `\ufeff${bare}\n${label}\n`,
}

/** Every format into a file of its own, and one to standard output. */
const everything = [
  '--format=sarif=out/plashka.sarif',
  '--format=junit=out/junit.xml',
  '--format=checkstyle=out/checkstyle.xml',
  '--format=gitlab=out/gitlab.json',
  '--format=teamcity=out/teamcity.txt',
  '--format=rdjsonl=out/plashka.rdjsonl',
  '--format=json=out/plashka.json',
  '--format=compact=out/compact.txt',
  '--format=github',
]

const expectValid = async (desk: Desk): Promise<void> => {
  expectSchema('test/fixtures/schemas/sarif-2.1.0.json', desk.read('out/plashka.sarif'))
  expectSchema('schema/results.schema.json', desk.read('out/plashka.json'))
  await expectXsd('test/fixtures/schemas/junit-jenkins.xsd', desk.read('out/junit.xml'))
  await expectXsd('test/fixtures/schemas/checkstyle.xsd', desk.read('out/checkstyle.xml'))
  gitlabReport.parse(JSON.parse(desk.read('out/gitlab.json')))
  const lines = desk.read('out/plashka.rdjsonl').trimEnd().split('\n').filter(Boolean)
  for (const line of lines) diagnostic.parse(JSON.parse(line))
}

it('writes every report of one run at once', async () => {
  const desk = new Desk(files)
  const { code, out, err } = desk.run(['validate', 'тексты', 'нет.txt', ...everything])
  expect(err).toBe('')
  expect(code).toBe(2)
  await expectValid(desk)
  expect(out).toContain('::error file=тексты/Лёд на реке.txt,line=1,')
  expect(out).toContain('::error file=нет.txt,line=1,')
  const sarif = desk.read('out/plashka.sarif')
  expect(sarif).toContain('"executionSuccessful": false')
  expect(sarif).toContain('%D0%9B%D1%91%D0%B4%20%D0%BD%D0%B0%20%D1%80%D0%B5%D0%BA%D0%B5.txt')
  // What inject would write is known to validate where a report shows fixes.
  expect(sarif).toContain('"fixes"')
  expect(desk.read('out/plashka.rdjsonl')).toContain('"suggestions"')
  expect(JSON.parse(desk.read('out/gitlab.json'))).toHaveLength(3)
  expect(desk.read('out/junit.xml')).toContain('tests="4" failures="2" errors="1"')
  expect(desk.read('out/teamcity.txt')).toContain("key='plashka.errors' value='3'")
})

it('writes whole documents where nothing is found', async () => {
  const desk = new Desk(files)
  const { code } = desk.run(['validate', 'тексты/good.txt', ...everything])
  expect(code).toBe(0)
  await expectValid(desk)
  expect(desk.read('out/compact.txt')).toBe('')
  expect(desk.read('out/gitlab.json')).toBe('[]\n')
})

it.each([
  ['on the old text before inject writes', [], /"startLine": 1/],
  ['on the new text after it has', ['--write'], /"results": \[\]/],
])('reports findings %s', async (_, options, expected) => {
  const desk = new Desk(files)
  desk.run(['inject', 'тексты/bad.txt', 'тексты/Лёд на реке.txt', ...options, ...everything])
  await expectValid(desk)
  expect(desk.read('out/plashka.sarif')).toMatch(expected)
})

it('does not read its own report as a text, nor lose a text to it', () => {
  const desk = new Desk(files)
  const reports = ['--format=html=тексты/отчёт.html', '--format=compact=./тексты/отчёт.txt']
  const told = [1, 2].map(() => desk.run(['validate', 'тексты', ...reports]).err)
  expect(told[0]).toContain('Проверено 3 текста')
  expect(told[1]).toBe(told[0])
  expect(desk.run(['validate', 'тексты/*', ...reports]).err).toBe(told[0])

  const named = ['validate', 'тексты/good.txt', '--format=html=./тексты/good.txt']
  const { code, err } = desk.run(named)
  expect(err).toContain('Отчёт затёр бы текст «тексты/good.txt», который надо проверить.')
  expect(code).toBe(2)
  expect(desk.read('тексты/good.txt')).toBe(labelled)

  const alone = new Desk({ 'plashka.config.yaml': config, 'т/отчёт.html': '<p>Отчёт</p>' })
  const empty = alone.run(['validate', 'т', '--format=html=т/отчёт.html'])
  expect(empty.code).toBe(2)
  expect(alone.read('т/отчёт.html')).toContain('В папке нет текстов')
})
