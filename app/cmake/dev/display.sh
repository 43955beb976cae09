# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # root and build_dir are set by ./dev
# Opens the desktop where there is a display, and serves it over VNC to this machine only where there is none.
# Sourced by ./dev.

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# listeners PORT: the local addresses that listen on it, in the kernel's notation. Needs no ss or netstat.
listeners() {
    local port
    port=$(printf '%04X' "$1")
    awk -v port=":$port" '$4 == "0A" && substr($2, length($2) - 4) == port { print substr($2, 1, length($2) - 5) }' \
        /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

# 127.0.0.1, the same inside IPv6, and ::1.
loopback_notations='^(0100007F|0000000000000000FFFF00000100007F|00000000000000000000000001000000)$'

free_port() {
    local port=$1
    while [ -n "$(listeners "$port")" ]; do port=$((port + 1)); done
    echo "$port"
}

say_how_to_look() {
    local port=$1 host
    host=$(awk '{ print $3 }' <<<"${SSH_CONNECTION:-}")
    cat <<EOF
There is no display here, so the window is served over VNC on 127.0.0.1:$port, to this machine only.
  On this machine:       vncviewer 127.0.0.1::$port
  From your computer:    ssh -L $port:127.0.0.1:$port $(id -un)@${host:-$(uname -n)}
                         then open 127.0.0.1:$port in any VNC viewer (on macOS: open vnc://127.0.0.1:$port)
Ctrl-C closes it.
EOF
}

# Qt's VNC platform always listens on every interface and asks for no password (read in 6.4's qvnc.cpp, seen on 6.4.2),
# so a preloaded bind() confines that one port, and what the kernel then says is checked before anybody is told of it.
run_over_vnc() {
    local program=$1 port guard pid tries status=0
    shift
    # Not in the build folder: LD_PRELOAD separates names by spaces, and a project's path may hold one.
    guard=$(mktemp -d /tmp/callttone-vnc.XXXXXX)/vnc_loopback.so
    port=$(free_port 5900)
    cc -shared -fPIC -O2 -o "$guard" "$root/app/cmake/dev/vnc_loopback.c"
    LD_PRELOAD="$guard${LD_PRELOAD:+:$LD_PRELOAD}" CALLTTONE_VNC_PORT=$port \
        QT_QPA_PLATFORM="vnc:size=1440x900,port=$port" "$program" "$@" &
    pid=$!
    # shellcheck disable=SC2064 # the id of this very process
    trap "kill -TERM $pid 2>/dev/null || true" INT TERM HUP
    for ((tries = 0; tries < 300; tries++)); do
        kill -0 "$pid" 2>/dev/null || break
        [ -z "$(listeners "$port")" ] || break
        sleep 0.1
    done
    if listeners "$port" | grep -qvE "$loopback_notations"; then
        kill -TERM "$pid" 2>/dev/null || true
        wait "$pid" || true
        die "the VNC port could not be confined to this machine, so the window was closed again." \
            "Run it where there is a display, or under: xvfb-run $program"
    fi
    [ -z "$(listeners "$port")" ] || say_how_to_look "$port"
    wait "$pid" || status=$?
    while kill -0 "$pid" 2>/dev/null; do # a trapped signal ends wait early; the program may need a moment to drain
        status=0
        wait "$pid" || status=$?
    done
    trap - INT TERM HUP
    rm -rf -- "$(dirname -- "$guard")"
    return "$status"
}

run_desktop() {
    local status=0
    # Qt wants UTF-8, and a bare system has no locale set. LANG stays: the language is chosen by its name alone.
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_CTYPE=C.UTF-8
    if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        export XDG_RUNTIME_DIR
        # shellcheck disable=SC2064
        trap "rm -rf -- '$XDG_RUNTIME_DIR'" EXIT
    fi
    if has_display; then
        "$@" || status=$?
    else
        run_over_vnc "$@" || status=$?
    fi
    return "$status"
}
