#!/bin/sh
# Installs what building (and, with "test", testing; with "mutants", testing the tests; with "side-by-side", the same page
# in React) needs, the first time; does nothing the second.
# Everything but Debian's packages goes into one cache outside the repository, keyed by version.
#
#   scripts/setup.sh [build|test|mutants|side-by-side]
#
# STOKE_CACHE         where the cache is            (default: ~/.cache/stoke-explainer)
# STOKE_WASM_TARGET   "rustup", "debian" or "auto"  (default: auto: rustup's within a time limit, else Debian's)
set -eu
. "$(dirname "$0")/env.sh"
need=${1:-build}
began=$(date +%s)

say() { printf '%s\n' "setup: $*"; }
fail() { printf '%s\n' "setup: $*" >&2; exit 1; }

# step NAME COMMAND...: runs the command, saying what it does and how long it took.
step() {
    name=$1; shift
    say "$name ..."
    start=$(date +%s)
    "$@" || fail "$name failed. See the lines above; 'sh scripts/setup.sh $need' tries again."
    say "$name: done in $(($(date +%s) - start)) s"
}

# debian PACKAGE...: installs the packages that are missing, as root or through sudo.
debian() {
    missing=
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null || fail "please install with your system's package manager:$missing"
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    [ -z "$as_root" ] || command -v sudo >/dev/null || fail "please install as root: apt-get install$missing"
    step "Debian's lists of packages" $as_root apt-get -qq update
    # shellcheck disable=SC2086 # a list of words
    step "Debian's packages:$missing" $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o Dpkg::Use-Pty=0 install --no-install-recommends $missing
}

# crate NAME VERSION MINUTES [FLAG...]: a tool that is a crate, in a folder named after its version.
crate() {
    name=$1 version=$2 minutes=$3; shift 3
    [ -x "$STOKE_CACHE/$name-$version/bin/$name" ] && return 0
    [ "$name" = wasm-bindgen ] && source_crate=wasm-bindgen-cli || source_crate=$name
    # These tools run for seconds: compiling them fast matters more than their own speed (docs/decisions.md).
    step "$name $version, compiled from source (about $minutes minutes on 2 cores)" env \
        CARGO_PROFILE_RELEASE_LTO=false CARGO_PROFILE_RELEASE_OPT_LEVEL=0 \
        CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_STRIP=true \
        CARGO_TARGET_DIR="$STOKE_CACHE/compiling" \
        cargo install "$@" --root "$STOKE_CACHE/$name-$version" "$source_crate@$version"
}

# The standard library's source, which is compiled to WebAssembly along with the app.
std_source_of_rustup() {
    command -v rustup >/dev/null || return 1
    [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ] && return 0
    say "rustup: the standard library's source (60 s at most) ..."
    timeout 60 rustup component add rust-src
}

# What was chosen once stays chosen; naming one of the two chooses it for this run only.
wasm_compiler() {
    case $STOKE_WASM_TARGET in
    auto)
        [ -s "$STOKE_CACHE/wasm-target" ] && return 0
        if std_source_of_rustup; then chosen=rustup; else chosen=debian; fi
        ;;
    rustup) std_source_of_rustup || fail "rustup could not add rust-src"; chosen=rustup ;;
    debian) chosen=debian ;;
    *) fail "STOKE_WASM_TARGET is '$STOKE_WASM_TARGET'; it can be auto, rustup or debian" ;;
    esac
    [ "$chosen" = rustup ] || debian rustc-web cargo-web rust-web-src "lld-$LLD_VERSION"
    [ "$STOKE_WASM_TARGET" != auto ] || printf '%s\n' "$chosen" >"$STOKE_CACHE/wasm-target"
    say "WebAssembly is made by $chosen's compiler"
}

# node_packages FOLDER: npm packages, as its lock file names them, in the cache, in a folder named after the lock file's
# contents.
node_packages() {
    cache=$(node_cache "$1")
    if [ ! -f "$cache/done" ]; then
        mkdir -p "$cache"
        cp "$1/package.json" "$1/package-lock.json" "$cache"
        step "npm packages of $1" npm ci --prefix "$cache" --no-audit --no-fund --loglevel=error
        touch "$cache/done"
    fi
    ln -sfn "$cache/node_modules" "$1/node_modules"
}

command -v cargo >/dev/null || fail "please install Rust first: https://www.rust-lang.org/tools/install"
command -v node >/dev/null && command -v npm >/dev/null || debian nodejs npm
mkdir -p "$STOKE_CACHE"
wasm_compiler
node_packages tests/browser
crate wasm-bindgen "$WASM_BINDGEN_VERSION" 1 --no-default-features
crate trunk "$TRUNK_VERSION" 3 --locked --ignore-rust-version
if [ "$need" = test ]; then
    debian chromium firefox-esr libnginx-mod-http-brotli-static libreoffice-calc-nogui nginx poppler-utils \
        webkit2gtk-driver wrk xvfb
    crate cargo-deny "$CARGO_DENY_VERSION" 1 --locked
    crate geckodriver "$GECKODRIVER_VERSION" 1 --locked
    node_packages tests/lighthouse
fi
[ "$need" != side-by-side ] || node_packages bench/react
[ "$need" != mutants ] || crate cargo-mutants "$CARGO_MUTANTS_VERSION" 4 --locked
rm -rf "$STOKE_CACHE/compiling"
say "ready for $need in $(($(date +%s) - began)) s"
