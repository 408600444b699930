//! The files of a program, as a release has them.

use std::fs;
use std::path::Path;

use anyhow::Context;
use sha2::{Digest, Sha256};

use crate::shorten::shortened;

/// The two files of an app.
pub(super) struct Program {
    pub(super) script: String,
    pub(super) wasm: String,
}

impl Program {
    /// The files of a program, for a release without what only tools need, named by their contents.
    pub(super) fn made(site: &Path, name: &str, release: bool) -> anyhow::Result<Program> {
        let (script, wasm) = (script_of(name), wasm_of(name));
        if release {
            let text = fs::read_to_string(site.join(&script))?;
            let (text, program) =
                shortened(&text, &fs::read(site.join(&wasm))?).with_context(|| format!("the program {name}"))?;
            fs::write(site.join(&script), text)?;
            fs::write(site.join(&wasm), program)?;
        }
        Ok(Program { script: named_by_contents(site, &script)?, wasm: named_by_contents(site, &wasm)? })
    }
}

pub(super) fn script_of(program: &str) -> String {
    format!("{program}.js")
}

pub(super) fn wasm_of(program: &str) -> String {
    format!("{program}_bg.wasm")
}

/// Renames a file by a hash of its contents, and returns its new name.
pub(crate) fn named_by_contents(site: &Path, name: &str) -> anyhow::Result<String> {
    let bytes = fs::read(site.join(name)).with_context(|| format!("{name} lies in the folder"))?;
    let hash = Sha256::digest(bytes).first_chunk().copied().map_or(0, u64::from_be_bytes);
    let (stem, ending) = name.split_once('.').context("a name has an ending")?;
    let (program, rest) =
        stem.split_once('_').map_or((stem, String::new()), |(program, rest)| (program, format!("_{rest}")));
    let named = format!("{program}-{hash:016x}{rest}.{ending}");
    fs::rename(site.join(name), site.join(&named))?;
    Ok(named)
}
