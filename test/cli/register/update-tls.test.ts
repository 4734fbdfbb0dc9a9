import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { Folder } from '../folder.ts'
import { RegisterDesk } from './registers.ts'
import { listen, serveTls, update } from './server.ts'

const hasOpenssl = spawnSync('openssl', ['version']).status === 0

/** A root, an authority under it, and a certificate of this machine under that. */
const certificates = (): Folder => {
  const folder = new Folder({
    'ca.ext': 'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign\n',
    'leaf.ext': 'subjectAltName=IP:127.0.0.1\n',
  })
  const openssl = (...args: string[]): void => {
    const { status, stderr } = spawnSync('openssl', args, { cwd: folder.path, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  const make = (name: string, issuer: string | undefined, extensions: string): void => {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    const out = ['-keyout', `${name}.key`, '-out', `${name}.csr`]
    openssl('req', '-new', ...key, ...out, '-subj', `/CN=plashka test ${name}`)
    const signed =
      issuer === undefined
        ? ['-signkey', `${name}.key`]
        : ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial']
    const days = ['-days', '2', '-extfile', extensions]
    openssl('x509', '-req', '-in', `${name}.csr`, '-out', `${name}.pem`, ...signed, ...days)
  }
  make('root', undefined, 'ca.ext')
  make('between', 'root', 'ca.ext')
  make('leaf', 'between', 'leaf.ext')
  return folder
}

describe.runIf(hasOpenssl)('a server that omits its intermediate certificate', () => {
  const hasty = ['--retries', '0', '--timeout', '5']

  it('is refused with the cure, and trusted with --ca or NODE_EXTRA_CA_CERTS', async () => {
    const made = certificates()
    const url = await serveTls({ key: made.read('leaf.key'), cert: made.read('leaf.pem') })
    const desk = new RegisterDesk()
    const refused = await update(desk, ['--url', url, ...hasty])
    expect(refused.err).toContain('UNABLE_TO_VERIFY_LEAF_SIGNATURE')
    expect(refused.err).toContain('--ca ФАЙЛ')
    expect(refused.code).toBe(2)
    const root = await update(desk, ['--url', url, ...hasty, '--ca', made.at('root.pem')])
    expect(root.code).toBe(2)
    const between = await update(desk, ['--url', url, ...hasty, '--ca', made.at('between.pem')])
    expect(between.err).toBe('')
    expect(between.code).toBe(0)
    made.write('both.pem', made.read('between.pem') + made.read('root.pem'))
    const env = { NODE_EXTRA_CA_CERTS: made.at('both.pem') }
    expect((await update(desk, ['--url', url, ...hasty], env)).code).toBe(0)
  })

  it('is reached through a proxy all the same', async () => {
    const made = certificates()
    const url = await serveTls({ key: made.read('leaf.key'), cert: made.read('leaf.pem') })
    let tunnels = 0
    const proxy = createServer().on('connect', (request, socket) => {
      tunnels += 1
      const [host = '', port = ''] = (request.url ?? '').split(':')
      const far = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        far.pipe(socket).pipe(far)
      })
      for (const end of [far, socket]) end.on('error', () => {})
    })
    const env = { HTTPS_PROXY: await listen(proxy) }
    const args = ['--url', url, ...hasty, '--ca', made.at('between.pem')]
    const { code, err } = await update(new RegisterDesk(), args, env)
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(tunnels).toBeGreaterThan(0)
  })

  it('is not trusted under another name', async () => {
    const made = certificates()
    const url = await serveTls({ key: made.read('leaf.key'), cert: made.read('leaf.pem') })
    const other = url.replace('127.0.0.1', 'localhost')
    const args = ['--url', other, ...hasty, '--ca', made.at('between.pem')]
    const { err, code } = await update(new RegisterDesk(), args)
    expect(err).toContain('выдан другому сайту')
    expect(code).toBe(2)
  })
})
