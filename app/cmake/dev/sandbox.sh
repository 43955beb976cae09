# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # root and build_dir are set by ./dev
# Starts the program that stands in for all vendors and, where there is a display, the desktop against it. Sourced by
# ./dev.

# sandbox_lines FILE: the settings of an .env file as NAME=value for env(1).
sandbox_lines() { sed -n 's/^\([A-Z_]*\)="\{0,1\}\([^"]*\)"\{0,1\}$/\1=\2/p' "$1"; }

say_how_to_use() {
    local address=$1 folder=$2
    cat <<EOF

The sandbox stands in for GoHighLevel, Google, Slack, HubSpot, Salesforce, Make, Zapier and an MCP server.
Nothing leaves this computer, and it forgets everything when it ends.

  What arrives, and switches for faults:  $address/__sandbox
  The settings it needs:                  $folder/sandbox.env

Start the desktop or the service against it, from any folder:
  (set -a && . "$folder/sandbox.env" && CALLTTONE_VAULT=file "$build_dir/bin/callttone" --data-dir "$folder/data")
  (set -a && . "$folder/sandbox.env" && CALLTTONE_VAULT=file "$build_dir/bin/callttoned" serve --data-dir "$folder/data")
Then open Integrations and press Connect: the sign-in page that opens is the sandbox's.
Make, Zapier, MCP and Slack's webhook want an address: the page above lists some to paste.

EOF
}

# run_sandbox [ARGUMENT...]: arguments go to callttone-sandbox.
run_sandbox() {
    local folder=$build_dir/sandbox line address status=0
    local -a settings
    mkdir -p -- "$folder"
    # A coprocess's standard input ends with this script, however that ends; --with-parent makes the sandbox follow.
    coproc SANDBOX { exec "$build_dir/bin/callttone-sandbox" --with-parent --write "$folder" "$@"; }
    local pid=$SANDBOX_PID
    read -r -t 20 line <&"${SANDBOX[0]}" ||
        die "the sandbox did not start; it says why above. Another port: ./dev sandbox -- --port 8500"
    address=$(grep -o 'http://[^ )]*' <<<"$line" | head -n 1)
    say_how_to_use "$address" "$folder"
    if has_display; then
        mapfile -t settings < <(sandbox_lines "$folder/sandbox.env")
        say "Opening the desktop against the sandbox; closing it ends both"
        run_desktop env "${settings[@]}" CALLTTONE_VAULT=file "$build_dir/bin/callttone" --data-dir "$folder/data" ||
            status=$?
        kill -TERM "$pid" 2>/dev/null || true
    else
        echo "There is no display here, so only the sandbox runs. Ctrl-C ends it."
        # shellcheck disable=SC2064 # the id of this very process
        trap "kill -TERM $pid 2>/dev/null || true" INT TERM HUP
    fi
    wait "$pid" 2>/dev/null || true
    return "$status"
}
