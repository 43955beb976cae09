# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of callttoned for bash. The program's own help says what there is, so this list never falls behind.
_callttoned() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local -a typed=()
    local word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in -*) break ;; *) typed+=("$word") ;; esac
    done
    case $previous in
    --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$current") && return ;;
    --out | --header-file) mapfile -t COMPREPLY < <(compgen -f -- "$current") && return ;;
    esac
    local words
    # Verbs are the indented words before the options, options begin with two dashes.
    words=$(callttoned "${typed[@]}" --help 2>/dev/null | sed -nE 's/^ +(--[a-z-]+|[a-z]+) .*/\1/p')
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -F _callttoned callttoned
