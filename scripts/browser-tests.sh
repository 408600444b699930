#!/bin/sh
# The end-to-end tests, over dist/. Flags go to the test runner: scripts/browser-tests.sh link.spec.mjs
set -eu
. "$(dirname "$0")/env.sh"
cargo build --quiet --package xtask --package stoke
target/debug/xtask examples dist target/examples
cd tests/browser
exec playwright test "$@"
