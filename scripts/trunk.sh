#!/bin/sh
# Runs Trunk with the compiler that the set-up chose for WebAssembly. Its standard library is compiled along with
# the app, for size: 13% fewer bytes (docs/decisions.md). The compilers are stable ones; RUSTC_BOOTSTRAP lets them.
set -eu
. "$(dirname "$0")/env.sh"
target=$STOKE_WASM_TARGET
[ "$target" != auto ] || target=$(cat "$STOKE_CACHE/wasm-target")
NATIVE_PATH=$PATH
RUSTC_BOOTSTRAP=1
CARGO_UNSTABLE_BUILD_STD=std,panic_abort
CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
# A panic ends the app at once, without a message; static/start.js notices. Development keeps the message.
case " $* " in *" --release "*) CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort" ;; esac
export NATIVE_PATH RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS
if [ "$target" = debian ]; then
    RUSTC=/usr/bin/rustc
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-$LLD_VERSION
    PATH=/usr/bin:$PATH
    export RUSTC CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER PATH
fi
exec trunk "$@"
