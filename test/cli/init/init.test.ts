import { expect, it } from 'vitest'
import { register } from '../../core/register/register.ts'
import { Desk } from '../run-cli.ts'
import { labelled, name, onDate } from '../texts.ts'

const named = ['init', '--name', name, '--included', '2023-03-03', '--yes']

it('writes a commented configuration that works at once, and no second time', () => {
  const desk = new Desk({ 'а.txt': labelled })
  const run = desk.run([...named, '--formats', 'text,markdown'])
  expect(run.err).toBe('')
  expect(run.out).toContain('Записано: plashka.config.yaml')
  const written = desk.read('plashka.config.yaml')
  expect(written).toMatch(
    /^# yaml-language-server: \$schema=\.\/node_modules\/plashka\/schema\/config\.schema\.json\n/u,
  )
  expect(written).toContain('# как в реестре')
  expect(desk.read('.plashkaignore')).toBe('*.html\n*.htm\n*.xhtml\n')
  expect(desk.run(['validate', '.', ...onDate]).code).toBe(0)
  const again = desk.run(named)
  expect(again.err).toContain('plashka.config.yaml уже есть')
  expect(again.code).toBe(2)
  expect(desk.read('plashka.config.yaml')).toBe(written)
  expect(desk.run([...named, '--force', '--lang', 'en']).code).toBe(0)
  expect(desk.read('plashka.config.yaml')).toContain('# as the register has it')
})

it('has every line that is commented out ready for use', () => {
  const desk = new Desk({ 'архив/а.txt': labelled })
  desk.run(named)
  const bare = desk
    .read('plashka.config.yaml')
    .replace(/^# ((?:rules|html|overrides):|[ ]{2}.*)$/gmu, '$1')
  desk.write('plashka.config.yaml', bare)
  const { report } = desk.json(['validate', '.'])
  expect(report.results[0]).toMatchObject({ date: '2021-08-30' })
})

it('takes the publisher from the register', () => {
  const snapshot = JSON.stringify(register)
  const desk = new Desk({ 'данные/реестр.json': snapshot, 'а.txt': labelled })
  const from = ['--register', 'данные/реестр.json']
  expect(desk.run(['init', '--agent', 'Савельевич', '--yes', ...from]).err).toBe('')
  const written = desk.read('plashka.config.yaml')
  expect(written).toContain('  agent: 7 # Лучинин Артём Савельевич\n')
  expect(written).toContain('  file: данные/реестр.json\n')
  expect(desk.run(['validate', 'а.txt', ...onDate]).out).toContain('указание на месте')
  const several = desk.run(['init', '--agent', 'Лучинин', '--yes', '--force', ...from])
  expect(several.err).toContain('№ 8 Лучинин Артём Павлович; № 7 Лучинин Артём Савельевич')
  expect(desk.read('plashka.config.yaml')).toBe(written)
})

it.each([
  [['init'], {}, '--name'],
  [['init', '--agent', '7'], {}, 'нужен снимок реестра'],
  [['init', '--role', 'press'], {}, 'Подходят: agent, agent-member'],
  [['init', '--formats', 'markdown,docx'], {}, '«docx»'],
  [['init', '--agent', '7', '--name', 'А'], {}, '--agent и --name вместе не работают'],
  [[...named, '--force'], { 'plashka.config.json': '{}' }, 'plashka.config.json'],
])('refuses %j', (args, files, words) => {
  const desk = new Desk(files)
  const run = desk.run(args)
  expect(run.err).toContain(words)
  expect(run.out).toBe('')
  expect(run.code).toBe(2)
})
