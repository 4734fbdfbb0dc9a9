import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { listFiles, read } from './project.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const paths = listFiles('.github/workflows')
const workflows = paths.map((path) => [path, parse(read(path)) as Workflow] as const)
const jobsOf = ({ jobs }: Workflow): readonly Job[] => Object.values(jobs)

describe('the workflows', () => {
  it('are CI and publishing', () => {
    expect(paths).toEqual(['.github/workflows/ci.yml', '.github/workflows/publish.yml'])
  })

  it.each(workflows)('%s may only read unless a job says more', (_, workflow) => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })

  // A tag can be moved to other code by whoever takes over an action; a commit cannot.
  it.each(workflows)('%s takes actions by their commit', (_, workflow) => {
    const used = jobsOf(workflow).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((action) => !/^[\w/-]+@[0-9a-f]{40}$/.test(action))).toEqual([])
  })

  it.each(workflows)('%s ends by itself and runs the gate', (_, workflow) => {
    const jobs = jobsOf(workflow)
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([])
    expect(jobs.flatMap(({ steps }) => steps.map(({ run }) => run))).toContain('./.ci/run')
  })

  // What a stranger writes into a title or a branch must not become shell.
  it.each(workflows)('%s puts no expression into a script', (_, workflow) => {
    const scripts = jobsOf(workflow).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })
})

describe('publishing', () => {
  const [job] = jobsOf(parse(read('.github/workflows/publish.yml')) as Workflow)
  const scripts = job?.steps.flatMap(({ run }) => run ?? []) ?? []
  const place = (part: string) => scripts.findIndex((script) => script.includes(part))

  it('proves where the package was built, without a token', () => {
    expect(job?.permissions).toEqual({ contents: 'write', 'id-token': 'write' })
    expect(place('npm publish ./*.tgz --provenance')).toBeGreaterThan(-1)
    expect(read('.github/workflows/publish.yml')).not.toMatch(/NODE_AUTH_TOKEN|secrets\./)
  })

  it('publishes after the gate, and what was packed after it', () => {
    const steps = ['./.ci/run', 'npm run --silent sbom', 'npm pack', 'npm publish', 'gh release']
    const places = steps.map(place)
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})
