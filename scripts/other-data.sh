# Sourced after env.sh: builds from the data in "$at/data", in a target folder of its own, so that the usual build stays as it is.
# That folder begins with what the usual one has made of other people's crates, which no figure changes.
OTHER=$PWD/target/other-data
tools() { cargo build --quiet --package xtask --package stoke; }
if [ ! -d "$OTHER" ]; then
    tools
    mkdir -p "$OTHER/debug"
    cp -R -p target/debug/.fingerprint target/debug/build target/debug/deps "$OTHER/debug"
fi
# other COMMAND...: with that data, in that folder.
other() { (export FACTS_DATA="$at/data" CARGO_TARGET_DIR="$OTHER"; "$@"); }
