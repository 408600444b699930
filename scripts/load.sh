#!/bin/sh
# How many requests a second nginx answers with the shipped configuration, over dist/, beside a bare file. "--short" only
# shows that it runs and that there is no error.
set -eu
. "$(dirname "$0")/env.sh"
exec node tests/browser/load.mjs dist "$@"
