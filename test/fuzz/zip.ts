import { crc32 } from 'node:zlib'

const header = (signature: number, sizes: readonly number[]): Uint8Array => {
  const [crc = 0, size = 0, name = 0] = sizes
  const isLocal = signature === 0x04034b50
  const view = new DataView(new ArrayBuffer(isLocal ? 30 : 46))
  const shift = isLocal ? 0 : 2
  view.setUint32(0, signature, true)
  view.setUint16(4 + shift, 20, true)
  view.setUint32(14 + shift, crc, true)
  view.setUint32(18 + shift, size, true)
  view.setUint32(22 + shift, size, true)
  view.setUint16(26 + shift, name, true)
  return new Uint8Array(view.buffer)
}

/** An archive of these files, nothing packed and every checksum right: its readers get to the files. */
export const storedZip = (files: Readonly<Record<string, Uint8Array | string>>): Uint8Array => {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path)
    const bytes = Buffer.from(content)
    const sizes = [crc32(bytes), bytes.length, name.length]
    const entry = header(0x02014b50, sizes)
    new DataView(entry.buffer).setUint32(42, at, true)
    directory.push(entry, name)
    parts.push(header(0x04034b50, sizes), name, bytes)
    at += 30 + name.length + bytes.length
  }
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, directory.length / 2, true)
  end.setUint16(10, directory.length / 2, true)
  end.setUint32(12, Buffer.concat(directory).length, true)
  end.setUint32(16, at, true)
  return Buffer.concat([...parts, ...directory, new Uint8Array(end.buffer)])
}
