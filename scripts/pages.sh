#!/bin/sh
# Trunk's hook, after it has built: makes the pages with the native compiler, whichever one made the WebAssembly.
set -eu
cd "$(dirname "$0")/.."
unset RUSTC RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_BUILD_TARGET || true
[ -z "${NATIVE_PATH:-}" ] || PATH=$NATIVE_PATH
compress=
[ "${TRUNK_PROFILE:-}" != release ] || compress=--compress
# shellcheck disable=SC2086 # one word or none
exec cargo run --quiet --package xtask -- pages $compress "$TRUNK_STAGING_DIR"
