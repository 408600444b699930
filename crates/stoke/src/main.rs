//! `stoke`: the answers of the page, on the command line.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use facts::{When, place};
use stoke::{Explanation, figures, json, link, rows, scenarios, text};
use stoke_explainer::dataset;
use stoke_explainer::words::remark;

/// All of the link was used.
const DONE: u8 = 0;
/// Part of the link could not be used: the answer is printed all the same.
const IN_PART: u8 = 1;
/// What was asked for makes no sense here.
const WRONG_USE: u8 = 2;
/// Nothing could be written, or read from standard input.
const NO_FILE: u8 = 3;

const EXIT_CODES: &str = "\
Exit codes:
  0  all of the link was used
  1  part of the link could not be used; standard error says which, the answer is printed all the same
  2  wrong usage
  3  standard input could not be read, or standard output not written";

const ABOUT: &str = concat!(
    "The answers of the page about early help in ",
    place!(name),
    ", from the same formulas and figures, to the penny"
);

#[derive(Parser)]
#[command(name = "stoke", version, about = ABOUT, after_help = EXIT_CODES)]
struct Cli {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// What a link means, and what that comes to.
    #[command(after_help = EXIT_CODES)]
    Explain {
        /// The whole address or the part from "?" on, in quotes; "-" reads it from standard input.
        link: String,
        #[command(flatten)]
        form: Form,
    },
    /// The ready-made scenarios, with their answers and links.
    Scenarios {
        #[command(flatten)]
        form: Form,
    },
    /// Every figure of the record, with its source.
    Figures {
        #[command(flatten)]
        form: Form,
    },
}

/// How it is printed: as text, unless one of these asks for something else.
#[derive(Args, Clone, Copy)]
#[group(multiple = false)]
struct Form {
    /// As JSON, for programs: sums in whole pence.
    #[arg(long)]
    json: bool,
    /// As comma-separated values, for spreadsheets: sums in pounds.
    #[arg(long)]
    csv: bool,
}

/// Why nothing can be printed.
enum Failure {
    /// The text is no link.
    NoLink(String),
    /// Reading or writing failed.
    Io(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Io(error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Failure {
        Failure::Io(error.into())
    }
}

fn main() -> ExitCode {
    let code = match run(Cli::parse().what) {
        Ok(code) => code,
        Err(Failure::NoLink(text)) => {
            complain(&format!("stoke: “{text}” is no link: it has no “?” and no “=”. Put the link in quotes."));
            WRONG_USE
        }
        // Whoever reads has had enough, as `head` has: nothing is wrong.
        Err(Failure::Io(error)) if error.kind() == ErrorKind::BrokenPipe => DONE,
        Err(Failure::Io(error)) => {
            complain(&format!("stoke: {error}"));
            NO_FILE
        }
    };
    ExitCode::from(code)
}

fn run(what: What) -> Result<u8, Failure> {
    let (printed, code) = match what {
        What::Explain { link, form } => {
            let explanation = Explanation::of(&query(link)?, today());
            let printed = form.of(text::write, json::write, rows::write, &explanation)?;
            (printed, said(&explanation.remarks))
        }
        What::Scenarios { form } => {
            (form.of(|()| scenarios::text(), |()| scenarios::json(), |()| scenarios::csv(), &())?, DONE)
        }
        What::Figures { form } => {
            let printed = match form {
                Form { json: true, .. } => figures::file(dataset::JSON)?,
                Form { csv: true, .. } => figures::file(dataset::CSV)?,
                Form { .. } => figures::text(),
            };
            (printed, DONE)
        }
    };
    let mut out = io::stdout().lock();
    out.write_all(printed.as_bytes())?;
    out.flush()?;
    Ok(code)
}

impl Form {
    /// The answer in this form.
    fn of<Of>(
        self,
        text: impl FnOnce(&Of) -> String,
        json: impl FnOnce(&Of) -> serde_json::Result<String>,
        csv: impl FnOnce(&Of) -> String,
        of: &Of,
    ) -> serde_json::Result<String> {
        match self {
            Form { json: true, .. } => json(of),
            Form { csv: true, .. } => Ok(csv(of)),
            Form { .. } => Ok(text(of)),
        }
    }
}

/// The part of the link from "?" on.
fn query(link: String) -> Result<String, Failure> {
    let link = if link == "-" { io::read_to_string(io::stdin().lock())? } else { link };
    if link.trim().is_empty() {
        // Where a pipe brought nothing, an answer to nothing would look like one.
        return Err(Failure::NoLink(link));
    }
    link::query(&link).ok_or_else(|| Failure::NoLink(link.trim().to_owned()))
}

/// Says what of a link could not be used, and what that means for the exit code.
fn said(remarks: &[String]) -> u8 {
    if remarks.is_empty() {
        return DONE;
    }
    complain(remark::PART);
    for remark in remarks {
        complain(remark);
    }
    IN_PART
}

/// A line on standard error; where that is closed, nobody reads it.
fn complain(words: &str) {
    let _ = writeln!(io::stderr(), "{words}");
}

/// Today, in universal time.
fn today() -> When {
    let day = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    When::Day(day.year() as u16, day.month() as u8, day.day() as u8)
}
