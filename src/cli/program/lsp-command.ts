import type { Command } from 'commander'
import { lspCliWords } from '../words/lsp.ts'
import { type Kit, localize } from './command-kit.ts'
import { withHelp } from './help.ts'

interface LspFlags {
  readonly config?: string
}

/** `plashka lsp`: the protocol library is loaded when an editor asks for it, and not before. */
export const lspCommand = (program: Command, { words, language, exit }: Kit): void => {
  const { description, usage, stdio } = lspCliWords(language ?? 'ru')
  const { options, values } = words
  const command = localize(program.command('lsp'), words)
    .description(description)
    .usage(usage)
    .optionsGroup(words.help.groups.general)
    .option(`--config <${values.file}>`, options.config)
    .option(`--lang <${values.lang}>`, options.lang)
    // Editors add it to every server they start; there is no other way to be spoken to.
    .option('--stdio', stdio)
    .action(async () => {
      const { config } = command.opts<LspFlags>()
      exit.code = await (await import('../lsp.ts')).lsp({ config, language })
    })
  const { examples, exit: codes, environment, configuration } = words.help
  withHelp(command, {
    examples: examples.lsp,
    exit: codes.plain,
    environment: [environment.lang],
    configuration,
  })
}
