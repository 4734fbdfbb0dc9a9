/**
 * The script for bash. Not the library's: that one needs the package bash-completion, offers no files
 * and evaluates what was typed. This one hands the words over as they are.
 */
export const bashScript = `# bash completion for plashka
_plashka() {
  local value meaning
  COMPREPLY=()
  while IFS=$'\\t' read -r value meaning; do
    case $value in
      :0) compopt -o default ;;
      :*) ;;
      *) COMPREPLY+=("$value") ;;
    esac
  done < <(plashka complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _plashka plashka
`
