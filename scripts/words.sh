#!/bin/sh
# The reading age of each page of dist/. "--hard" also prints the hardest sentences.
set -eu
. "$(dirname "$0")/env.sh"
exec node tests/browser/reading.mjs dist "$@"
