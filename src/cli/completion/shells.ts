/** The shells that the library writes a script for. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
