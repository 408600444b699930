#!/bin/sh
# Proves that a figure stands in one place: changes one value in a copy of data/, makes the pages and the charts' files from
# the copy, and looks for the new value, and for what follows from it, wherever readers meet them.
set -eu
. "$(dirname "$0")/env.sh"
at=$PWD/target/one-figure
rm -rf "$at/data" "$at/site"
mkdir -p "$at"
cp -R data "$at/data"
table=$at/data/editions/$(ls data/editions | tail -n 1)/series.csv

fail() { printf '%s\n' "one figure: $1" >&2; exit 1; }
shows() { grep -qF -- "$2" "$at/site/$1" || fail "$1 does not show $2"; }
value() { sed -n "s/^$1,$2,$3,//p" "$table"; }

was=$(value started here 2025)
is=$((was + 3))
sed "s/^started,here,2025,$was\$/started,here,2025,$is/" "$table" >"$at/edited" && mv "$at/edited" "$table"
before=$(value started here 2024)
fall=$((before - is))
beyond=$(awk -v here="$before" -v is="$is" -v from="$(value started england 2024)" -v to="$(value started england 2025)" \
    'BEGIN { printf "%g", int((here * to / from - is) * 2 + 0.5) / 2 }')

. scripts/other-data.sh
render() { other tools && "$OTHER/debug/xtask" render "$at/site"; }
render

# What has to show it: sentences, the chart's own sentence, table, picture and numbers.
figure() { printf '<data data-figure="%s" value="%s">%s</data>' "$1" "$2" "$2"; }
entered=$(figure started/here/2025 "$is")
shows index.html "$entered"
shows journey/index.html "$entered children entered care in Stoke"
shows journey/index.html "then falling to $entered in 2025."
shows journey/index.html "<th scope=\"row\">2025</th><td>$entered</td>"
shows figures/entering-care.svg "Stoke $is"
shows figures/entering-care.csv "2025,$is"
shows figures/all.csv "Children who entered care,here,Stoke-on-Trent,2025,year to 31 March 2025,$is,"
shows figures/all.json "\"id\":\"started/here/2025\",\"period\":\"2025\",\"value\":$is,"
# What follows from it.
shows journey/index.html "$(figure entered-care-fall-2025 "$fall") fewer"
for page in claims calculator method; do shows "$page/index.html" "$(figure fall-beyond-england "$beyond")"; done
# And nothing that was typed still says the old one, or follows from it.
"$OTHER/debug/xtask" truth "$at/site" >"$at/truth" || { cat "$at/truth" >&2; fail "a page does not follow"; }
# The old one is nowhere.
! grep -rqF "$(figure started/here/2025 "$was")" "$at/site" || fail "a page still shows $was"
! grep -qx "2025,$was" "$at/site/figures/entering-care.csv" || fail "the chart's numbers still say $was"
printf '%s\n' "one figure: $was became $is in one line, and with it $(grep -rlF "$entered" "$at/site" | wc -l) pages, a chart and what follows from it"

# The switch for the time before an election, in the same copy: no page leads to what has been said, and none shows it.
sed 's/^pre-election = false$/pre-election = true/' data/publisher.toml >"$at/data/publisher.toml"
render
! grep -rq 'href="[^"]*claims/' "$at/site" || fail "before an election a page leads to the claims"
! grep -q 'data-finding' "$at/site/claims/index.html" || fail "before an election the claims are shown"
shows claims/index.html "not shown before an election"
printf '%s\n' "one figure: before an election no page shows or leads to what has been said"

# A later edition in which one figure is another, which begins a year later and has a year more of one series: an older link
# keeps its answer and its years, and is told what differs; pages say what is newest.
old=$(ls data/editions | tail -n 1)
rm -rf "$at/data"
cp -R data "$at/data"
cp -R "$at/data/editions/$old" "$at/data/editions/2099-01"
table=$at/data/editions/2099-01/series.csv
was=$(value weekly-cost-looked-after here 2024-25)
is=$((was + 55))
sed "s/^weekly-cost-looked-after,here,2024-25,$was\$/weekly-cost-looked-after,here,2024-25,$is/" "$table" |
    sed 's/^started,here,2025,.*/&\nstarted,here,2026,196/; s/^started,england,2025,.*/&\nstarted,england,2026,31234/' >"$at/edited" && mv "$at/edited" "$table"
sed 's/^as-published-by = .*/as-published-by = "January 2099"/; s/^first-year = .*/first-year = "2025-26"/' "data/editions/$old/edition.toml" >"$at/data/editions/2099-01/edition.toml"
explain() { "$@" explain "?v=1&figures=$old&children=80" --json; }
tools
explain target/debug/stoke >"$at/before.json"
render
explain "$OTHER/debug/stoke" >"$at/after.json"
told() { grep -qF -- "$1" "$at/after.json" || fail "an older link does not say: $1"; }
told "A week in care costs: £$(printf '%s' "$was" | sed 's/\(...\)$/,\1/') here, £$(printf '%s' "$is" | sed 's/\(...\)$/,\1/') in the newest"
told "?v=1&scenario=half-credited&children=80&figures=2099-01"
without() { awk '/^  "newer": \{/ { inside = 1 } !inside && !/^  "newer": null/ { print } inside && /^  \}/ { inside = 0 }' "$1"; }
[ "$(without "$at/before.json")" = "$(without "$at/after.json")" ] || fail "an older link has another answer than before"
"$OTHER/debug/xtask" truth "$at/site" >"$at/truth" || { cat "$at/truth" >&2; fail "a page does not follow the later edition"; }
"$OTHER/debug/stoke" explain "?v=1&figures=$old" | grep -q '^Prices.*2024-25' || fail "an older link has other prices than before"
"$OTHER/debug/stoke" explain "?v=1" | grep -q '^Prices.*2025-26' || fail "a new link is not at the prices of its first year"
shows calculator/index.html "How many years are counted, from 2025-26."
shows index.html "$(figure started/here/2026 196) children entered care in the year to <time datetime=\"2026-03\">March 2026</time>"
"$OTHER/debug/xtask" examples "$at/site" "$at/examples"
since=$at/examples/since/index.html
grep -q "The newest are those up to January 2099" "$since" || fail "the calculator does not say that a link is older"
grep -q "href=\"[^\"]*children=80[^\"]*figures=2099-01" "$since" || fail "the calculator does not lead to the newest figures"
printf '%s\n' "one figure: with a later edition an older link keeps its answer and says what differs"
