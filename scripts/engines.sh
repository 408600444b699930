#!/bin/sh
# The main journeys, and parts in another site's page, over dist/ in Firefox and WebKitGTK through their drivers.
#
#   scripts/engines.sh [firefox|webkit]...
#
# ENGINES_PORT   the first of ten free ports                   (default: 8140)
# ENGINES_ONLY   an expression that the journeys' names match   (default: all)
set -eu
. "$(dirname "$0")/env.sh"
port=${ENGINES_PORT:-8140}
[ $# -gt 0 ] || set -- firefox webkit
cargo build --quiet --package xtask
work=$(mktemp -d)
started=
# Ends only what was started here, each by its own id.
finish() {
    for id in $started; do kill "$id" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

# start NAME COMMAND...: in the background, for ten minutes at most; what it says goes into a file.
start() {
    name=$1; shift
    timeout 600 "$@" >"$work/$name.log" 2>&1 &
    started="$! $started"
}
# answers NAME PORT: waits until something listens there.
answers() {
    tries=0
    until node -e "require('net').connect($2, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))"; do
        tries=$((tries + 1))
        [ "$tries" -lt 60 ] || { printf '%s\n' "engines: $1 did not start:" >&2; cat "$work/$1.log" >&2; exit 1; }
        sleep 0.5
    done
}

# Each engine has its own way to the site and to the other site's page, which see what goes wrong in it.
start site target/debug/xtask serve dist --port "$port"
site=http://127.0.0.1:$port/
answers site "$port"
ended=0
for engine in "$@"; do
    case $engine in
    firefox)
        own=$((port + 1))
        start firefox geckodriver --host 127.0.0.1 --port "$own" --profile-root "$work"
        ;;
    webkit)
        own=$((port + 5))
        # A screen of its own, with a number that X finds free.
        mkfifo "$work/display"
        timeout 600 Xvfb -displayfd 3 -screen 0 1400x1100x24 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
        started="$! $started"
        read -r display <"$work/display"
        start webkit env DISPLAY=":$display" WebKitWebDriver --host=127.0.0.1 --port="$own"
        ;;
    *) printf '%s\n' "engines: '$engine' is neither firefox nor webkit" >&2; exit 2 ;;
    esac
    answers "$engine" "$own"
    start "host-$engine" node tests/host/serve.mjs $((own + 1)) "http://127.0.0.1:$((own + 2))/"
    answers "host-$engine" $((own + 1))
    timeout 300 node tests/browser/engines/run.mjs "$engine" "http://127.0.0.1:$own" "$site" "http://127.0.0.1:$((own + 1))/" $((own + 2)) "${ENGINES_ONLY:-}" || ended=1
done
exit "$ended"
