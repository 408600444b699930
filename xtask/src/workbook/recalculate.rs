//! LibreOffice, which works every formula out anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

/// Seconds that it may take to start, and for each file.
const TO_START: usize = 60;
const OF_A_FILE: usize = 10;

/// Recalculates every formula of a file when it is opened, whatever is written beside it.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// Opens the files, recalculates them, and saves them under the same names in `to`: in one run, since it is slow to start.
///
/// # Errors
/// Where it is not there, takes too long, or leaves a file out.
pub(super) fn all(soffice: &str, files: &[PathBuf], to: &Path, profile: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(profile.join("user"))?;
    fs::write(profile.join("user/registrymodifications.xcu"), SETTINGS)?;
    let profile = profile.canonicalize()?;
    let seconds = TO_START + OF_A_FILE * files.len();
    let output = Command::new("timeout")
        .arg(seconds.to_string())
        .arg(soffice)
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--convert-to", "xlsx", "--outdir"])
        .arg(to)
        .args(files)
        .output()
        .with_context(|| format!("{soffice} does not start; `sh scripts/setup.sh test` installs it"))?;
    let (status, said) = (output.status, String::from_utf8_lossy(&output.stderr));
    ensure!(status.success(), "{soffice} ended with {status}, after {seconds} seconds at most: {said}");
    let missing = files.iter().filter_map(|file| file.file_name()).filter(|name| !to.join(name).is_file()).count();
    ensure!(missing == 0, "{soffice} left out {missing} of {} files", files.len());
    Ok(())
}
