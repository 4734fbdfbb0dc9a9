import type * as z from 'zod'
import type { configFile } from './config-schema.ts'

/** The configuration as `plashka.config.ts`, `.js` or `.mjs` writes it. */
export type PlashkaConfig = z.input<typeof configFile>

/** Hands a configuration back unchanged; it is there for the editor to complete and check keys. */
export const defineConfig = (config: PlashkaConfig): PlashkaConfig => config
