//! Compressed files beside each file, so that a host need not compress.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

/// Endings of files that compressing makes smaller.
const TEXT: [&str; 8] = ["html", "css", "js", "svg", "wasm", "json", "csv", "webmanifest"];

/// Writes `.br` and `.gz` beside every file of `site` that gains by it.
pub(crate) fn all(site: &Path) -> anyhow::Result<()> {
    for file in files(site)? {
        if !file.extension().is_some_and(|ending| TEXT.iter().any(|text| ending == *text)) {
            continue;
        }
        let bytes = fs::read(&file)?;
        fs::write(beside(&file, "br"), brotli(&bytes)?)?;
        fs::write(beside(&file, "gz"), gzip(&bytes)?)?;
    }
    Ok(())
}

/// Every file below a folder.
pub(crate) fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}

/// Brotli at its strongest.
pub(crate) fn brotli(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut out = Vec::new();
    let strongest = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &strongest)?;
    Ok(out)
}

/// Gzip at its strongest.
pub(crate) fn gzip(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}
