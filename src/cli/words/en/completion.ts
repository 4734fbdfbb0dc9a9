import type { CompletionWords } from '../completion-words.ts'

export const completionEn: CompletionWords = {
  verb: 'complete what you type: a script for your shell',
  usage: '<shell>',
  argument: 'bash, zsh, fish or powershell',
  examples: [
    '# a line for ~/.bashrc or ~/.zshrc: source <(plashka completion bash)',
    'plashka completion bash',
    '# fish',
    'plashka completion fish > ~/.config/fish/completions/plashka.fish',
    '# PowerShell, in $PROFILE',
    'plashka completion powershell | Out-String | Invoke-Expression',
  ],
}
