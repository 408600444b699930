#!/bin/sh
# Times the model, native and in WebAssembly, in one run. "--short" only shows that it runs.
set -eu
. "$(dirname "$0")/env.sh"
cargo build --quiet --release --package model-bench --bin model-bench --target-dir target/bench
(
    . scripts/wasm-env.sh
    release_flags
    cargo build --quiet --release --package model-bench --lib --target wasm32-unknown-unknown --target-dir target/bench
)
exec node tests/bench/run.mjs target/bench/release/model-bench \
    target/bench/wasm32-unknown-unknown/release/model_bench.wasm "$@"
