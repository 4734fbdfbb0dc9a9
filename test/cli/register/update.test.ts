import { existsSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { readSnapshot } from '../../../src/register/snapshot.ts'
import { exportOf } from '../../register/import/fixture.ts'
import { RegisterDesk, snapshotText } from './registers.ts'
import { answer, listen, registerAt, serve, update, values } from './server.ts'

/** Fails at once, and waits for no silent server long. */
const hasty = ['--retries', '0', '--timeout', '1']

const json =
  (value: unknown): RequestListener =>
  (request, response) => {
    response.end(JSON.stringify(request.url?.endsWith('/info') ? { lastModified: 0 } : value))
  }

describe('register update', () => {
  it('fetches all pages, and sends nothing but what it asks for', async () => {
    const asked: string[] = []
    const url = await serve((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      expect(Object.keys(request.headers).sort().join()).not.toMatch(/cookie|referer|author/u)
      answer(request, response)
    })
    const desk = new RegisterDesk()
    const { out, code } = await update(desk, ['--url', url])
    expect(out).toContain('Реестр загружен: data/plashka/register.json')
    expect(code).toBe(0)
    expect(asked).toEqual([
      'GET /rest/registry/39b95df9/info',
      'POST /rest/registry/39b95df9/values',
      'POST /rest/registry/39b95df9/values',
    ])
    const { register } = readSnapshot(desk.read('data/plashka/register.json'))
    expect(register).toMatchObject({
      source: url,
      published: '2025-08-15',
      counts: { entries: 6, inForce: 5 },
    })
  })

  it('takes the address of a spreadsheet too', async () => {
    const xlsx = await exportOf()
    const host = await listen(createServer((_, response) => response.end(xlsx)))
    const { code } = await update(new RegisterDesk(), ['--url', `${host}/export.xlsx`])
    expect(code).toBe(0)
  })

  it('tries again after a failure that passes, when the server says', async () => {
    let count = 0
    const url = await serve((request, response) => {
      count += 1
      if (count > 1) answer(request, response)
      else response.writeHead(503, { 'retry-after': '0' }).end()
    })
    const { code, err } = await update(new RegisterDesk(), ['--url', url])
    expect(err).toContain('новая попытка через 0 с')
    expect(code).toBe(0)
  })

  it('fetches an answer that broke off again as a whole', async () => {
    let broken = false
    const url = await serve((request, response) => {
      if (broken || request.url?.endsWith('/info')) return answer(request, response)
      broken = true
      response.writeHead(200, { 'content-length': '10000' })
      response.write('{"size": 6, "values": [', () => response.destroy())
    })
    const { code } = await update(new RegisterDesk(), ['--url', url, '--retries', '1'])
    expect([broken, code]).toEqual([true, 0])
  })

  it('goes through the proxy of the environment, but not to what is excepted', async () => {
    const tunnels: string[] = []
    const proxy = createServer().on('connect', (request, socket) => {
      tunnels.push(request.url ?? '')
      const [host = '', port = ''] = (request.url ?? '').split(':')
      const far = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        far.pipe(socket).pipe(far)
      })
      for (const end of [far, socket]) end.on('error', () => {})
    })
    const env = { HTTP_PROXY: await listen(proxy) }
    const url = await serve()
    expect((await update(new RegisterDesk(), ['--url', url], env)).code).toBe(0)
    expect(tunnels.length).toBeGreaterThan(0)
    const before = tunnels.length
    const except = { ...env, NO_PROXY: '127.0.0.1' }
    expect((await update(new RegisterDesk(), ['--url', url], except)).code).toBe(0)
    expect(tunnels.length).toBe(before)
  })
})

describe('register update says why there is no register, and leaves the former one:', () => {
  const refused = async (listener: RequestListener, ...args: string[]): Promise<string> => {
    const desk = new RegisterDesk({ 'r.json': await snapshotText() })
    const before = desk.read('r.json')
    const url = await serve(listener)
    const run = await update(desk, ['--url', url, '-o', 'r.json', ...hasty, ...args])
    expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: '' })
    expect(desk.read('r.json')).toBe(before)
    return run.err
  }

  it('a silent server', async () => {
    expect(await refused(() => {})).toContain('Сервер молчит: за 1 с ответа не было')
  })

  it('a server that breaks off', async () => {
    const err = await refused((_, response) => {
      response.writeHead(200, { 'content-length': '10000' })
      response.write('{"size":', () => response.destroy())
    })
    expect(err).toContain('Ответ оборвался на середине')
  })

  it('a page of HTML, another answer, a refusal', async () => {
    const page: RequestListener = (_, response) => response.end('<!DOCTYPE html><title>502')
    expect(await refused(page)).toContain('Вместо реестра пришла страница HTML')
    expect(await refused(json({ error: 'no' }))).toContain('не похож на реестр')
    const gone: RequestListener = (_, response) => response.writeHead(404).end()
    expect(await refused(gone)).toContain('Сервер ответил отказом (404)')
  })

  it('fewer entries than there are said to be, or the same page again', async () => {
    const few = { size: 9, values: [] }
    expect(await refused(json(few))).toContain('записей в нём 9, получено 0')
    const again = { size: 6, values: values.slice(0, 3) }
    expect(await refused(json(again))).toContain('записей в нём 6, получено 3')
  })

  it('an address elsewhere, in another protocol, or round in circles', async () => {
    const to = (location: string): RequestListener => {
      return (_, response) => response.writeHead(302, { location }).end()
    }
    expect(await refused(to('http://localhost:1/rest'))).toContain('«http://localhost:1/rest»')
    expect(await refused(to('ftp://127.0.0.1/'))).toContain('отсылает на другой адрес')
    expect(await refused(to('/rest/registry/x/info'))).toContain('отсылает на другой адрес')
  })

  it('a server that asks for patience', async () => {
    const later: RequestListener = (_, response) =>
      response.writeHead(503, { 'retry-after': '3600' }).end()
    expect(await refused(later, '--retries', '1')).toContain('ещё 3600 с')
  })

  it('nobody at the address, or a broken proxy, without its password', async () => {
    const desk = new RegisterDesk()
    const nobody = registerAt('http://127.0.0.1:2')
    expect((await update(desk, ['--url', nobody, ...hasty])).err).toContain('ECONNREFUSED')
    const proxy = createServer((_, response) => response.end()).on('connect', (_, socket) => {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    })
    const address = (await listen(proxy)).replace('//', '//user:geheim@')
    const { err } = await update(desk, ['--url', nobody, ...hasty], { HTTP_PROXY: address })
    expect(err).toContain('Прокси отказал')
    expect(err).not.toContain('geheim')
    expect(existsSync(desk.at('data'))).toBe(false)
  })

  it('addresses, certificates and numbers that are none', async () => {
    const desk = new RegisterDesk({ 'ca.pem': 'no certificate' })
    const said = async (...args: string[]) => {
      const { err, code } = await update(desk, args)
      expect(code).toBe(2)
      return err
    }
    expect(await said('--url', 'minjust')).toContain('«minjust» не адрес')
    expect(await said('--url', 'file:///etc/hosts')).toContain('не адрес')
    expect(await said('--ca', 'ca.pem')).toContain('нет сертификатов')
    expect(await said('--ca', 'no.pem')).toContain('no.pem')
    expect(await said('--timeout', '0')).toContain('от 1 до 3600')
    expect(await said('--retries', 'много')).toContain('от 0 до 20')
  })
})
