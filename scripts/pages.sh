#!/bin/sh
# Trunk's hook, after it has built: makes the pages with the native compiler, whichever one made the WebAssembly.
set -eu
cd "$(dirname "$0")/.."
unset RUSTC RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_BUILD_TARGET || true
[ -z "${NATIVE_PATH:-}" ] || PATH=$NATIVE_PATH
release=
[ "${TRUNK_PROFILE:-}" != release ] || release=--release
# shellcheck disable=SC2086 # one word or none
exec cargo run --quiet --package xtask -- pages $release "$TRUNK_STAGING_DIR"
