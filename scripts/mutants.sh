#!/bin/sh
# Tests the tests of crates/model: changes the model in one small way after another and runs them each time, its examples
# too. Fails where no test notices a change and docs/mutants.md gives no reason for that. Takes half an hour to an hour on 2
# cores. Words after it go to cargo-mutants: "--file crates/model/src/stay.rs" looks at one file.
set -eu
. "$(dirname "$0")/env.sh"
out=target/mutants
mkdir -p "$out"
rm -rf "$out/mutants.out" "$out/mutants.out.old"
# The same random cases each time, so that the same changes are noticed; and no time spent on making a failure small.
export PROPTEST_RNG_SEED=1 PROPTEST_DISABLE_FAILURE_PERSISTENCE=true PROPTEST_MAX_SHRINK_ITERS=0
export CARGO_PROFILE_DEV_DEBUG=false CARGO_PROFILE_TEST_DEBUG=false RUST_BACKTRACE=0

# pass WORDS...: 2 is a change that no test noticed; 3 one that ran on for ever, which is noticed.
pass() {
    found=0
    cargo mutants --package model --output "$out" --minimum-test-timeout 60 --colors never "$@" || found=$?
    case $found in 0 | 2 | 3) ;; *) exit "$found" ;; esac
}
# The reference values take no time and notice most; all tests then look at what is left.
pass "$@" -- --test reference
pass --iterate "$@"

# Without line and column, which every edit moves.
sed 's/^\([^:]*\):[0-9]*:[0-9]*: /\1: /' "$out/mutants.out/missed.txt" | sort >"$out/missed"
sed -n 's/^- `\(crates\/.*\)`$/\1/p' docs/mutants.md | sort >"$out/reasons"
comm -23 "$out/missed" "$out/reasons" >"$out/without"
if [ -s "$out/without" ]; then
    printf '%s\n' "mutants: no test notices these changes, and docs/mutants.md gives no reason for it:" >&2
    cat "$out/without" >&2
    exit 1
fi
printf '%s\n' "mutants: $(wc -l <"$out/missed") changes are not noticed, each with its reason"
