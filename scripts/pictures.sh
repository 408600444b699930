#!/bin/sh
# Takes the pictures of docs/ anew, over dist/, in Chromium. They are to be looked at.
set -eu
. "$(dirname "$0")/env.sh"
cargo build --quiet --package xtask
exec node tests/browser/by-hand.mjs target/debug/xtask dist docs/pictures
