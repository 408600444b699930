#!/bin/sh
# Measures everything over dist/, and writes the README's table of goals from it. "--short" only shows that it runs: it measures
# less, and writes nothing.
set -eu
. "$(dirname "$0")/env.sh"
STOKE_FIGURES=$PWD/target/figures.tsv
export STOKE_FIGURES
rm -f "$STOKE_FIGURES"
began=$(date +%s)
sh scripts/setup.sh test
took=$(($(date +%s) - began))
printf 'set-up\t%s s\t%s\n' "$took" "$([ "$took" -le 10 ] && echo true || echo false)" >>"$STOKE_FIGURES"
# What the last run of all tests left here, and the reasons that `make mutants` asks for.
[ ! -f target/tested.tsv ] || cat target/tested.tsv >>"$STOKE_FIGURES"
printf 'mutants\t%s, with its reason\ttrue\n' "$(grep -c '^- ' docs/mutants.md)" >>"$STOKE_FIGURES"
cargo build --quiet --package xtask
target/debug/xtask sizes dist
target/debug/xtask truth dist >"$PWD/target/truth.txt" || { cat "$PWD/target/truth.txt" >&2; exit 1; }
for measure in bench times load lighthouse; do sh "scripts/$measure.sh" "$@"; done
[ "$#" -gt 0 ] || target/debug/xtask report "$STOKE_FIGURES" README.md
