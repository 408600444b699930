#!/bin/sh
# For whoever edits data/: checks it in plain words, writes what every page says anew, and shows what that changes, page by
# page, against what was committed last. The guide is docs/updating-figures.md.
set -eu
. "$(dirname "$0")/env.sh"
say() { printf '%s\n' "$@"; }
written=$(mktemp)
trap 'rm -f "$written"' EXIT

cargo run --quiet --package facts-reader -- data || { say "" "Nothing was written. Mend this, then run 'make changes' again."; exit 1; }

say "Making the pages. The first time this takes some minutes, then about half a minute."
if ! UPDATE_GOLDEN=1 cargo test --quiet --features pages --test pages --test golden >"$written" 2>&1; then
    gone=$(sed -n 's/.*cannot find \(value\|static\) `\([A-Z0-9_]*\)`.*/\2/p' "$written" | sort -u)
    if [ -n "$gone" ]; then
        say "" "A page names figures that are no longer in data/. Put them back, or ask the web team to change the page:"
        printf '%s\n' "$gone" | tr 'A-Z_' 'a-z-' | sed 's/^/    /'
    elif grep -q '^claims.toml: ' "$written"; then
        say ""
        grep -h '^claims.toml: ' "$written" | sort -u
    else
        cat "$written"
        say "" "The pages can't be made. Send the web team the lines above."
    fi
    exit 1
fi

if [ -t 1 ]; then words=color; else words=plain; fi
changed() { git diff HEAD --name-only -- "$@" && git ls-files --others --exclude-standard -- "$@"; }
count() { changed "$@" | wc -l | tr -d ' '; }
# Headings instead of git's own; a changed line as a whole, with [-what went-] and {+what came+} in it.
git --no-pager diff HEAD --unified=0 --word-diff="$words" -- tests/golden/pages tests/golden/figures | awk '
    { bare = $0; gsub(/\033\[[0-9;]*m/, "", bare) }
    bare ~ /^diff --git/ {
        heading = 1; name = bare; sub(/.*\//, "", name)
        if (bare ~ /golden\/pages/) { sub(/\.txt$/, "", name); print "\n== The page " (name == "home" ? "/" : "/" name "/") }
        else print "\n== The chart’s numbers " name
        next
    }
    bare ~ /^@@/ { heading = 0; next }
    !heading { print "  " $0 }'

pages=$(count tests/golden/pages) figures=$(count tests/golden/figures) pictures=$(count 'tests/golden/*.svg')
if [ "$pages$figures$pictures" = 000 ]; then
    say "" "Nothing changed on any page."
else
    say "" "Changed: pages $pages, tables of charts $figures, pictures of charts $pictures. Is that all, and no more, than you meant?"
fi
