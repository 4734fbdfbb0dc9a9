import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Where Node may keep what it compiled of a package whose `dist` holds the file at this URL: beside
 * the caches of other tools in the `node_modules` it is installed in. Whoever may write there may
 * change plashka itself; of the folder that Node would take, which is one for all users of a machine,
 * that cannot be said. Undefined for a checkout, where nothing is to appear.
 */
export const compiledPlace = (url: string): string | undefined => {
  const modules = dirname(dirname(dirname(fileURLToPath(url))))
  if (basename(modules) !== 'node_modules') return undefined
  return join(modules, '.cache', 'plashka', 'compiled')
}

/**
 * Has Node keep what it compiles from now on, where it can (22.8 and later): a third of a start is
 * compiling. Where nothing can be written Node goes on without a word; `NODE_COMPILE_CACHE` and
 * `NODE_DISABLE_COMPILE_CACHE` go before it.
 */
export const keepCompiled = (url: string): void => {
  const place = compiledPlace(url)
  const enable: unknown = Reflect.get(process.getBuiltinModule('node:module'), 'enableCompileCache')
  if (place !== undefined && typeof enable === 'function') enable(place)
}
