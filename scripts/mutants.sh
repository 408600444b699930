#!/bin/sh
# Tests the tests of crates/model: changes the model in one small way after another and runs them each time, its examples
# too. Fails where no test notices a change and docs/mutants.md gives no reason for that. Takes about half an hour on 2
# busy cores. Words after it go to cargo-mutants: "--file crates/model/src/stay.rs" looks at one file.
set -eu
. "$(dirname "$0")/env.sh"
out=target/mutants
mkdir -p "$out"
found=0
cargo mutants --package model --jobs 1 --output "$out" --minimum-test-timeout 60 --colors never "$@" || found=$?
# 2: changes that no test noticed; 3: changes that ran on for ever, which is noticed.
case $found in 0 | 2 | 3) ;; *) exit "$found" ;; esac

# Without line and column, which every edit moves.
sed 's/^\([^:]*\):[0-9]*:[0-9]*: /\1: /' "$out/mutants.out/missed.txt" | sort >"$out/missed"
sed -n 's/^- `\(crates\/.*\)`$/\1/p' docs/mutants.md | sort >"$out/reasons"
comm -23 "$out/missed" "$out/reasons" >"$out/without"
if [ -s "$out/without" ]; then
    printf '%s\n' "mutants: no test notices these changes, and docs/mutants.md gives no reason for it:" >&2
    cat "$out/without" >&2
    exit 1
fi
printf '%s\n' "mutants: $(wc -l <"$out/mutants.out/caught.txt") changes noticed, $(wc -l <"$out/mutants.out/timeout.txt") stopped, $(wc -l <"$out/missed") not noticed, each with its reason"
