# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the lists are for ./dev, whose variables these functions read
# Which Debian and Ubuntu packages each command of ./dev needs, and how the missing ones get installed. Sourced by ./dev.

# "a|b": the first one the distribution has; releases after Debian 12 and Ubuntu 24.04 renamed some.
# "a?b": package a, unless there is a command b already, wherever it came from (Node's own packages exclude Debian's npm).
build_packages=(
    build-essential cmake ninja-build ccache mold
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev 'libqt6svg6-dev|qt6-svg-dev' # HttpServer's CMake wants WebSockets
    qt6-tools-dev qt6-l10n-tools                                                  # translations
    qt6-networkauth-dev qtkeychain-qt6-dev
    libcurl4-openssl-dev libssl-dev libexpected-dev libvalijson-dev
    libphonenumber-dev libprotobuf-dev # its headers include protobuf's
    libqt6sql6-sqlite # the database driver is a plugin: nothing links it, so nothing else pulls it in
)
run_packages=(
    ca-certificates qt6-qpa-plugins qt6-translations-l10n fonts-dejavu-core
    libsecret-1-0 # QtKeychain loads it when it first needs a keyring, so nothing pulls it in
)
test_packages=('nodejs?node' 'npm?npm' openssl gnome-keyring 'dbus-daemon?dbus-run-session')
# A browser for the consent pages. Ubuntu's package is a snap, which does not work everywhere; there its test says SKIPPED.
if grep -qs '^ID=debian' /etc/os-release; then test_packages+=('chromium?chromium'); fi
bench_packages=('nodejs?node' 'nginx-light?nginx' 'wrk?wrk')
screenshot_packages=(xvfb xauth fonts-inter fonts-dejavu-core)
lint_packages=(git 'nodejs?node' 'clang-format-14|clang-format' 'shellcheck?shellcheck' 'python3?python3')
tidy_packages=(clang-tidy)
package_packages=(dpkg-dev file)

qt_floor=6.4

# Fills `missing` with what of the given packages is not installed.
find_missing() {
    local wanted alternative installed status
    missing=()
    local -a names
    # One call for all: a second run must not be felt. dpkg-query fails when any name is unknown and still lists the rest.
    mapfile -t names < <(printf '%s\n' "$@" | sed 's/?.*//' | tr '|' '\n')
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Abbrev}\n' "${names[@]}" 2>/dev/null || true)
    for wanted in "$@"; do
        status=
        if [[ $wanted == *\?* ]] && command -v "${wanted#*\?}" >/dev/null; then continue; fi
        wanted=${wanted%\?*}
        for alternative in ${wanted//|/ }; do
            grep -q "^$alternative ii" <<<"$installed" && status=installed
        done
        [ -n "$status" ] || missing+=("$wanted")
    done
}

has_candidate() {
    local policy
    policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null) # not piped: grep -q hangs up early, and pipefail takes that amiss
    grep -q '^  Candidate: [^(]' <<<"$policy"
}

# Replaces "a|b" in `missing` by the one that can be installed.
choose_alternatives() {
    local -a chosen=()
    local wanted alternative found
    for wanted in "${missing[@]}"; do
        found=
        for alternative in ${wanted//|/ }; do
            if [ -z "$found" ] && has_candidate "$alternative"; then found=$alternative; fi
        done
        [ -n "$found" ] || die "this system's package sources have no ${wanted//|/ or }." \
            "On Ubuntu the package may be in \"universe\": sudo add-apt-repository universe. Then run this again."
        chosen+=("$found")
    done
    missing=("${chosen[@]}")
}

system_name() { (. /etc/os-release 2>/dev/null && echo "${PRETTY_NAME:-this system}") || echo 'this system'; }

require_qt_floor() {
    local version
    version=$(LC_ALL=C apt-cache policy qt6-base-dev | sed -n 's/^  Candidate: \([0-9:]*:\)\{0,1\}\([0-9.]*\).*/\2/p')
    [ -n "$version" ] || die "$(system_name) has no Qt 6 packages. CalltTone needs Qt $qt_floor or newer." "${qt_advice[@]}"
    dpkg --compare-versions "$version" ge "$qt_floor" ||
        die "$(system_name) has Qt $version. CalltTone needs Qt $qt_floor or newer." "${qt_advice[@]}"
}
qt_advice=(
    "Use Debian 12, Ubuntu 24.04 or anything newer. Or install a newer Qt yourself (with HttpServer, WebSockets, Svg and"
    "the Linguist tools) and name its folder: CMAKE_PREFIX_PATH=/path/to/Qt/6.8.0/gcc_64 ./dev run"
)

as_root() {
    if [ "$EUID" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Asks for the password before apt runs in the background, where nobody could type it.
become_root() {
    local command="apt-get install --no-install-recommends ${missing[*]%%|*}"
    [ "$EUID" -ne 0 ] || return 0
    command -v sudo >/dev/null || die "packages are missing, and there is no sudo here. As root, run:" "  $command"
    if [ -t 0 ]; then
        say "sudo is needed once, to install packages"
        sudo -v || die "packages are missing. As root, run:" "  $command"
    else
        sudo -n true 2>/dev/null || die "packages are missing, and sudo wants a password but there is no terminal." \
            "Run this first:" "  sudo $command"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C \
        apt-get -y -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 --no-install-recommends --no-remove "$@"
}

# ensure_packages PACKAGE...: installs what is missing. No package is ever removed for it.
ensure_packages() {
    local log steps start=$SECONDS attempt
    local -a wanted=("$@") missing=()
    [ -z "${skip_deps:-}" ] || return 0
    if [ -n "${CMAKE_PREFIX_PATH:-}${Qt6_DIR:-}" ]; then # the user's own Qt
        mapfile -t wanted < <(printf '%s\n' "$@" | grep -vE '^(lib)?qt6')
    fi
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        warn "Packages can be installed through apt only. Here, see to these yourself: ${wanted[*]}"
        return 0
    fi
    find_missing "${wanted[@]}"
    [ ${#missing[@]} -gt 0 ] || return 0
    become_root
    log=$(mktemp)
    say "Looking up ${#missing[@]} packages"
    watched 'reading package lists' "$log" 0 . apt_get update || warn "$(tail -n 3 "$log")"
    [[ " ${wanted[*]} " != *' qt6-base-dev '* ]] || require_qt_floor
    choose_alternatives
    steps=$(LC_ALL=C apt-get install -s --no-install-recommends "${missing[@]}" 2>/dev/null | grep -c '^Inst' || true)
    say "Installing ${missing[*]} ($steps packages in all)"
    for attempt in 1 2 3; do # mirrors drop connections
        if watched 'installing' "$log" $((steps * 2)) '^(Unpacking|Setting up)' apt_get install "${missing[@]}"; then
            say "Packages installed in $(elapsed "$start")"
            packages_changed=1 # what CMake looked for in vain may be there now
            rm -f "$log"
            return 0
        fi
        [ "$attempt" -eq 3 ] || sleep $((attempt * 5))
    done
    die "the packages could not be installed. apt said:" "$(tail -n 15 "$log")" "The whole output is in $log"
}
