#!/bin/sh
# Runs Trunk with the compiler that the set-up chose for WebAssembly.
set -eu
. "$(dirname "$0")/env.sh"
. scripts/wasm-env.sh
case " $* " in *" --release "*) release_flags ;; esac
exec trunk "$@"
