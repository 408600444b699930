#!/bin/sh
# Format, lints, unit and property tests: what to run before every commit.
set -eu
. "$(dirname "$0")/env.sh"
step() { printf '%s\n' "check: $1"; shift; "$@"; }

step "format" cargo fmt --all --check
step "lints" cargo clippy --locked --quiet --workspace --all-targets --features stoke-explainer/pages,stoke-explainer/workbook -- -D warnings
step "lints of the browser's side" cargo clippy --quiet --features browser,workbook --bins -- -D warnings
step "unit and property tests" cargo test --quiet --workspace --features stoke-explainer/pages,stoke-explainer/workbook
step "docs" env RUSTDOCFLAGS="-D warnings" cargo doc --quiet --workspace --no-deps
