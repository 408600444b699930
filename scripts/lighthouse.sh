#!/bin/sh
# Lighthouse over every page and some frames, over dist/, in its mobile profile. "--short" measures the heaviest pages only.
set -eu
. "$(dirname "$0")/env.sh"
cargo build --quiet --package xtask
exec node tests/lighthouse/run.mjs target/debug/xtask dist "$@"
