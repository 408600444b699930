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
    took=$(($(date +%s) - start))
    printf '%s\n' "test: $name: $took s"
}

step "set-up" sh "$here/setup.sh" test
set_up=$took
. "$here/env.sh"
step "checks" sh scripts/check.sh
step "licences and sources of crates" cargo deny --log-level error check bans licenses sources
step "one figure" sh scripts/one-figure.sh
step "another city" sh scripts/another-city.sh
step "build" sh scripts/build.sh
build=$took
step "sizes" target/debug/xtask sizes dist
step "truth" target/debug/xtask truth dist
step "spreadsheet" target/debug/xtask check-workbook --links 50
step "end to end" sh scripts/browser-tests.sh
step "three engines" sh scripts/engines.sh
step "bench runs" sh scripts/bench.sh --short
step "times run" sh scripts/times.sh --short
step "lighthouse" sh scripts/lighthouse.sh
step "load" sh scripts/load.sh --short
all=$(($(date +%s) - began))
# For the table of goals (scripts/report.sh): that all of it passed, and how long it took.
minutes() { printf '%s' "$((($1 + 30) / 60))"; }
within() { if [ "$1" -le "$2" ]; then echo true; else echo false; fi; }
{
    printf 'held\theld by tests\ttrue\n'
    printf 'tests\t%s minutes, of which set-up %s\t%s\n' "$(minutes "$all")" "$(minutes "$set_up")" "$(within "$all" 2400)"
    printf 'serve\t%s minutes at most, of which set-up %s\t%s\n' \
        "$(minutes $((set_up + build)))" "$(minutes "$set_up")" "$(within $((set_up + build)) 900)"
} >target/tested.tsv
printf '%s\n' "test: all passed in $all s"
