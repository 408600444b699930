# Sourced after env.sh: makes cargo build for WebAssembly with the compiler that the set-up chose. The standard
# library is compiled along, for size: 13% fewer bytes (docs/decisions.md). The compilers are stable releases;
# RUSTC_BOOTSTRAP lets them do it.
[ "$STOKE_WASM_TARGET" != auto ] || STOKE_WASM_TARGET=$(cat "$STOKE_CACHE/wasm-target")
NATIVE_PATH=$PATH
RUSTC_BOOTSTRAP=1
CARGO_UNSTABLE_BUILD_STD=std,panic_abort
CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
export NATIVE_PATH RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES
if [ "$STOKE_WASM_TARGET" = debian ]; then
    RUSTC=/usr/bin/rustc
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-$LLD_VERSION
    PATH=/usr/bin:$PATH
    export RUSTC CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER PATH
fi
# release_flags: a panic ends the app at once and without a message; static/start.js notices. Development keeps it.
release_flags() {
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort"
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS
}
