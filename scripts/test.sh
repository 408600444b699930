#!/bin/sh
# Sets up, then runs every check and test there is, and says how long each took. CI runs this and nothing else.
set -eu
here=$(dirname "$0")
began=$(date +%s)
step() {
    name=$1; shift
    start=$(date +%s)
    printf '%s\n' "test: $name ..."
    "$@"
    printf '%s\n' "test: $name: $(($(date +%s) - start)) s"
}

step "set-up" sh "$here/setup.sh" test
. "$here/env.sh"
step "checks" sh scripts/check.sh
step "licences and sources of crates" cargo deny --log-level error check bans licenses sources
step "one figure" sh scripts/one-figure.sh
step "another city" sh scripts/another-city.sh
step "build" sh scripts/build.sh
step "sizes" target/debug/xtask sizes dist
step "truth" target/debug/xtask truth dist
step "spreadsheet" target/debug/xtask check-workbook --links 50
step "end to end" sh scripts/browser-tests.sh
step "three engines" sh scripts/engines.sh
step "bench runs" sh scripts/bench.sh --short
step "times run" sh scripts/times.sh --short
step "lighthouse" sh scripts/lighthouse.sh
step "load" sh scripts/load.sh --short
printf '%s\n' "test: all passed in $(($(date +%s) - began)) s"
