#!/bin/sh
# Builds the calculator in React with Recharts (bench/react) and measures it beside dist/, in one run. "--short" only shows
# that it runs.
set -eu
. "$(dirname "$0")/env.sh"
sh scripts/setup.sh side-by-side
cargo build --quiet --package xtask
bench/react/node_modules/.bin/vite build bench/react --outDir "$PWD/target/side-by-side" --emptyOutDir --logLevel warn
exec node bench/side-by-side.mjs target/debug/xtask dist target/side-by-side "$@"
