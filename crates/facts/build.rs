//! Reads `data/` and writes it as Rust, or stops the build with every complaint about it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    // Another folder of the same shape: another authority's figures (docs/another-city.md), or a test's.
    println!("cargo::rerun-if-env-changed=FACTS_DATA");
    let data = std::env::var_os("FACTS_DATA").map_or_else(|| PathBuf::from("../../data"), PathBuf::from);
    println!("cargo::rerun-if-changed={}", data.display());
    let Some(out) = std::env::var_os("OUT_DIR") else { return ExitCode::FAILURE };
    match facts_reader::read(&data) {
        Ok(record) => match std::fs::write(Path::new(&out).join("record.rs"), facts_reader::rust(&record)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(complaints) => {
            for complaint in complaints {
                println!("cargo::error={}", complaint.to_string().trim_start_matches("../../"));
            }
            ExitCode::FAILURE
        }
    }
}
