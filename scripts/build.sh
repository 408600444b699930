#!/bin/sh
# Builds the whole site into dist/.
#
#   scripts/build.sh [trunk build's own flags]
set -eu
. "$(dirname "$0")/env.sh"
began=$(date +%s)
cargo build --quiet --package xtask
sh scripts/trunk.sh build --release --skip-version-check "$@"
# What Trunk leaves behind is nothing to publish.
rm -f dist/.trunk-lock
printf '%s\n' "build: dist/ is ready in $(($(date +%s) - began)) s"
