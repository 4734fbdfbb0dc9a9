import { defineConfig } from 'tsup'
import { cliBuilds, libraryBuild } from './scripts/build/builds.ts'

export default defineConfig([libraryBuild, ...cliBuilds])
