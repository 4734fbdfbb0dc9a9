import type { CompletionWords } from '../completion-words.ts'

export const completionRu: CompletionWords = {
  verb: 'подсказки в командной строке: сценарий для вашей оболочки',
  usage: '<оболочка>',
  argument: 'bash, zsh, fish или powershell',
  examples: [
    '# строка для ~/.bashrc или ~/.zshrc: source <(plashka completion bash)',
    'plashka completion bash',
    '# fish',
    'plashka completion fish > ~/.config/fish/completions/plashka.fish',
    '# PowerShell, в $PROFILE',
    'plashka completion powershell | Out-String | Invoke-Expression',
  ],
}
