#!/bin/sh
# Times the start and each move in real Chromium, over dist/. "--short" only shows that it runs; a slider's key, such
# as weekly-cost, moves that one.
set -eu
. "$(dirname "$0")/env.sh"
cargo build --quiet --package xtask
exec node tests/browser/times.mjs target/debug/xtask dist "$@"
