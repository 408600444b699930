#!/bin/sh
# Proves that nothing but data/ knows which city the site is about: makes a made-up one out of data/, with other names and
# other figures, and from it everything that is checked without a browser. docs/another-city.md is the guide to a real one.
set -eu
. "$(dirname "$0")/env.sh"
at=$PWD/target/another-city
rm -rf "$at/data" "$at/site" "$at/said"
mkdir -p "$at/said"
cp -R data "$at/data"

fail() { printf '%s\n' "another city: $1" >&2; exit 1; }

# Its names: in texts, ids and addresses.
find "$at/data" -type f -exec sed -i 's/Stoke-on-Trent/Exampleton/g; s/Stoke/Exton/g; s/stoke/exton/g' {} +

# Its figures: nine tenths of this city's, in as many digits. Counts under 6, what is worked out, and what was said (words in
# code quote it) stay as they are.
scaled='function scaled(typed, value, places) {
    value = typed * 0.9
    places = index(typed, ".") ? length(typed) - index(typed, ".") : 0
    return typed + 0 < 6 ? typed : sprintf("%.*f", places, value < 6 ? 6 : value)
}'
for edition in "$at"/data/editions/*; do
    awk -F, -v OFS=, "$scaled"' $2 == "here" { $4 = scaled($4) } 1' "$edition/series.csv" >"$at/edited"
    mv "$at/edited" "$edition/series.csv"
    awk -v RS= -v ORS='\n\n' "$scaled"'
        /\nplace = "here"/ && !/\nstatus = "said in an article"/ && match($0, /\nvalue = [0-9.]+\n/) {
            $0 = substr($0, 1, RSTART + 8) scaled(substr($0, RSTART + 9, RLENGTH - 10)) substr($0, RSTART + RLENGTH - 1)
        } 1' "$edition/figures.toml" >"$at/edited"
    mv "$at/edited" "$edition/figures.toml"
done
changed=$(diff -r data "$at/data" | grep -cE '^> (value = |[a-z0-9-]+,here,)' || true)
[ "$changed" -gt 500 ] || fail "only $changed figures are other ones"

. scripts/other-data.sh
cargo run --quiet --package facts-reader -- "$at/data" >"$at/said/reader" || { cat "$at/said/reader" >&2; fail "its data is not sound"; }
# What holds of any city. The other crates have never heard of data/; a test whose name ends so knows this city's figures.
other cargo test --quiet --package facts --package stoke --package stoke-explainer --package xtask \
    --features stoke-explainer/pages,stoke-explainer/workbook -- --skip in_this_city >"$at/tests" 2>&1 ||
    { cat "$at/tests" >&2; fail "a test knows this city: mend it, or end its name with in_this_city"; }
other tools
"$OTHER/debug/xtask" render "$at/site"
"$OTHER/debug/xtask" truth "$at/site" >"$at/truth" || { cat "$at/truth" >&2; fail "a number on a page is typed"; }
for what in scenarios figures "explain ?v=1&children=80&against=claim"; do
    # shellcheck disable=SC2086 # a command and what it asks for
    "$OTHER/debug/stoke" $what >"$at/said/${what%% *}"
done

# The project's own name is no city's: the element for other sites, and the command.
named=$(grep -rnoiE '.{0,60}stoke.{0,30}' "$at/site" "$at/said" | grep -viE 'stoke-explainer|stoke explain' || true)
[ -z "$named" ] || { printf '%s\n' "$named" | head -n 20 >&2; fail "what is made from other data names this city"; }
shows() { grep -qF -- "$2" "$at/$1" || fail "$1 does not show $2"; }
shows site/index.html "Not published by Exampleton City Council"
shows site/figures/entering-care.csv "31 March,Exton"
shows said/scenarios "£"
printf '%s\n' "another city: with other names and $changed other figures, $(grep -c '^test result: ok' "$at/tests") sets of tests hold, every digit on $(find "$at/site" -name '*.html' | wc -l) pages is traced, and no page, file or answer names this city"
