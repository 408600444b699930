# Sourced by the other scripts, from the repository's root: where the tools are, and which compiler makes WebAssembly.
cd "$(dirname "$0")/.."
. scripts/versions.env
STOKE_CACHE=${STOKE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/stoke-explainer}
STOKE_WASM_TARGET=${STOKE_WASM_TARGET:-auto}
# node_cache FOLDER: where the npm packages of its lock file are.
node_cache() { printf '%s' "$STOKE_CACHE/node-$(cksum <"$1/package-lock.json" | tr -s ' ' -)"; }
STOKE_NODE=$(node_cache tests/browser)
PATH=$STOKE_CACHE/trunk-$TRUNK_VERSION/bin:$STOKE_CACHE/wasm-bindgen-$WASM_BINDGEN_VERSION/bin:$STOKE_CACHE/cargo-deny-$CARGO_DENY_VERSION/bin:$STOKE_CACHE/cargo-mutants-$CARGO_MUTANTS_VERSION/bin:$STOKE_CACHE/geckodriver-$GECKODRIVER_VERSION/bin:$STOKE_NODE/node_modules/.bin:$PATH
export PATH STOKE_CACHE STOKE_NODE
