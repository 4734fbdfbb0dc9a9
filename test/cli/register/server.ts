import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { entries } from '../../register/import/fixture.ts'
import { type CliRun, main } from '../run-cli.ts'
import type { RegisterDesk } from './registers.ts'

/** A request as it came, with its body. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export const values = entries.map(({ number, name, included, excluded }) => ({
  field_1_i: number,
  field_2_s: name,
  field_4_s: included,
  field_5_s: excluded ?? '',
}))

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

/** Answers as the register's server does, three entries a page at most. */
export const answer: RequestListener = async (request, response) => {
  response.setHeader('content-type', 'application/json')
  if (request.url?.endsWith('/info')) {
    response.end(JSON.stringify({ lastModified: Date.UTC(2025, 7, 15, 14) }))
    return
  }
  const { offset } = JSON.parse(await bodyOf(request)) as { offset: number }
  response.end(JSON.stringify({ size: values.length, values: values.slice(offset, offset + 3) }))
}

/** Lets a server listen on this machine for one test. Out: its address. */
export const listen = async (server: Server, scheme = 'http'): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export const registerAt = (host: string): string => `${host}/rest/registry/39b95df9`

export const serve = async (listener: RequestListener = answer): Promise<string> =>
  registerAt(await listen(createServer(listener)))

export const serveTls = async (options: ServerOptions): Promise<string> =>
  registerAt(await listen(createTlsServer(options, answer), 'https'))

/** Runs `plashka register update` while the servers of this process answer. */
export const update = (
  desk: RegisterDesk,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliRun> => {
  const { PLASHKA_LANG: _, NODE_EXTRA_CA_CERTS: __, ...outer } = process.env
  const clean = Object.entries(outer).filter(([name]) => !/proxy$/iu.test(name))
  const child = spawn(process.execPath, [main, 'register', 'update', ...args], {
    cwd: desk.path,
    env: { ...Object.fromEntries(clean), ...desk.env, ...env },
  })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}
