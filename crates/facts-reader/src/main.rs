//! Checks a folder such as `data/` and says in plain words what to mend: `facts-reader data`.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let data = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("data"), PathBuf::from);
    let Err(complaints) = facts_reader::read(&data) else {
        println!("{}: nothing to mend", data.display());
        return ExitCode::SUCCESS;
    };
    for complaint in &complaints {
        println!("{}, line {}", complaint.file.display(), complaint.line);
        println!("    wrong:  {}", complaint.wrong);
        println!("    to do:  {}\n", complaint.remedy);
    }
    let count = complaints.len();
    match count {
        1 => println!("One thing to mend."),
        _ => println!("{count} things to mend. One slip can cause several: mend the first and look again."),
    }
    ExitCode::FAILURE
}
