# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What ./dev says and how: short lines on a pipe, one rewritten line on a terminal. Sourced by ./dev.

[ -t 1 ] && on_terminal=1 || on_terminal=

say() { printf '%s\n' "${on_terminal:+$'\e[1m'}==>${on_terminal:+$'\e[0m'} $*"; }
warn() { printf '%s\n' "$*" >&2; }
die() {
    printf '%s\n' "${on_terminal:+$'\e[31m'}./dev: $1${on_terminal:+$'\e[0m'}" >&2
    shift
    [ $# -eq 0 ] || printf '%s\n' "$@" >&2
    exit 1
}

# elapsed SINCE: "8 s" or "3 min 20 s" since $SECONDS was SINCE.
elapsed() {
    local -i seconds=$((SECONDS - $1))
    if ((seconds < 60)); then
        echo "$seconds s"
    else
        echo "$((seconds / 60)) min $((seconds % 60)) s"
    fi
}

# watched LABEL LOG TOTAL PATTERN COMMAND...: runs the command with its output in LOG and shows how many of TOTAL lines
# match PATTERN so far. TOTAL 0 shows the time alone. Its status is the command's.
watched() {
    local label=$1 log=$2 total=$3 pattern=$4 start=$SECONDS shown=-1 done_lines progress pid status=0
    shift 4
    "$@" >"$log" 2>&1 </dev/null &
    pid=$!
    while kill -0 "$pid" 2>/dev/null; do
        done_lines=$(grep -cE "$pattern" "$log" || true)
        progress="$label$( ((total > 0)) && echo " $((done_lines * 100 / total)) %"), $(elapsed "$start")"
        if [ -n "$on_terminal" ]; then
            printf '\r\e[K    %s' "$progress"
        elif (((SECONDS - start) / 15 != shown)); then
            shown=$(((SECONDS - start) / 15))
            printf '    %s\n' "$progress"
        fi
        sleep 0.3
    done
    wait "$pid" || status=$?
    [ -z "$on_terminal" ] || printf '\r\e[K'
    return "$status"
}
