import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffLines } from 'diff'
import type { Verdict } from '../src/checks/verdict.ts'
import { type JsonReport, jsonReport } from '../src/reporters/json/schema.ts'

const rule = 'ru/foreign-agent'

/** One text of one run of the command line. */
export interface Judged {
  readonly path: string
  readonly date: string
  /** That of `ru/foreign-agent`. */
  readonly verdict: Verdict
  readonly findings: JsonReport['results'][number]['findings']
  readonly output: string | undefined
}

/** A sample with what was found in it and what became of it. */
export interface Article {
  readonly name: string
  readonly title: string
  readonly source: string
  readonly before: Omit<Judged, 'path'>
  readonly after: Judged
}

/** Runs the built command line over a folder. Throws when it could not run or was not understood. */
export const runPlashka = (root: string, verb: string, folder: string, ...flags: string[]) => {
  const args = [join(root, 'dist/cli.js'), verb, folder, '--json', '--lang', 'ru', ...flags]
  const child = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (child.status !== 0 && child.status !== 1) {
    throw new Error(`plashka ${verb}: ${child.stderr || child.error?.message || child.status}`)
  }
  return jsonReport.parse(JSON.parse(child.stdout)).results.map((result): Judged => {
    const verdict = result.verdicts.find((each) => each.rule === rule)?.verdict
    if (verdict === undefined) throw new Error(`${result.path}: ${rule} said nothing`)
    const { path, date, findings, output } = result
    return { path, date, verdict, findings, output }
  })
}

/** The lines that were taken out and put in, without empty ones. */
export const changeOf = ({ source, after }: Article): readonly { sign: string; text: string }[] =>
  diffLines(source, after.output ?? source).flatMap(({ added, removed, value }) => {
    if (!added && !removed) return []
    const lines = value.split('\n').filter((line) => line.trim() !== '')
    return lines.map((text) => ({ sign: added ? '+' : '-', text }))
  })

/** Whether a file still holds this text. */
export const same = (folder: string, name: string, text: string): boolean =>
  readFileSync(join(folder, name), 'utf8') === text
