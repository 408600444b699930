//! The project's own tools: make the pages, serve them, weigh them, trace their digits.

mod compress;
mod embedded;
mod examples;
mod headers;
mod hosting;
mod image;
mod install;
mod licences;
mod offline;
mod one_file;
mod pages;
mod preview;
mod report;
mod serve;
mod shorten;
mod sizes;
mod template;
mod traffic;
mod truth;
mod workbook;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use stoke_explainer::workbook::Date;

use crate::hosting::nginx;

/// The project's own tools.
#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Make every page from the built index.html
    Pages {
        /// The folder that Trunk has built
        site: PathBuf,
        /// Leave out what only development needs, and compress every file
        #[arg(long)]
        release: bool,
    },
    /// Make only the bodies of the pages and the charts' files, without Trunk
    Render {
        /// The folder for them
        to: PathBuf,
    },
    /// Make a page for each component by itself, with the style sheets of a built site
    Examples {
        /// The folder that was built
        site: PathBuf,
        /// The folder for the pages
        to: PathBuf,
    },
    /// Write anew which files of a site, without compressed ones, devices keep, and as which version
    Keep {
        /// The folder that was built
        site: PathBuf,
    },
    /// Write the headers into nginx's configuration anew
    Nginx {
        /// The configuration, with its marks
        file: PathBuf,
    },
    /// Serve the built site on this machine only, with the headers that a host should send
    Serve {
        /// The folder to serve
        #[arg(default_value = "dist")]
        site: PathBuf,
        /// The port; 0 for any that is free
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Stop by itself after so many seconds
        #[arg(long)]
        seconds: Option<u64>,
    },
    /// Trace every digit that a reader sees to the record or the model; fails where one can't be
    Truth {
        /// The folder that was built
        #[arg(default_value = "dist")]
        site: PathBuf,
    },
    /// Write the spreadsheet of a link, as the calculator's page makes it
    Workbook {
        /// The link, or only its part from ? on
        link: String,
        /// The file to write
        to: PathBuf,
        /// The day on which it is said to be made, as 2026-11-26
        #[arg(long)]
        on: Date,
    },
    /// Hold the spreadsheet against the model in LibreOffice, over random links; fails where a penny differs
    CheckWorkbook {
        /// How many links
        #[arg(long, default_value_t = 50)]
        links: usize,
        /// The folder for the files
        #[arg(long, default_value = "target")]
        folder: PathBuf,
        /// LibreOffice's program
        #[arg(long, default_value = "soffice")]
        soffice: String,
    },
    /// Weigh what a first visit to each page loads; fails over the budget
    Sizes {
        /// The folder that was built
        #[arg(default_value = "dist")]
        site: PathBuf,
    },
    /// Write the README's table of goals from what measuring noted
    Report {
        /// The file with the figures
        noted: PathBuf,
        /// The README
        readme: PathBuf,
    },
    /// Count what a thousand visits ask of a host, in requests and bytes
    Traffic {
        /// The folder that was built
        #[arg(default_value = "dist")]
        site: PathBuf,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    match Cli::parse().task {
        Task::Pages { site, release } => {
            pages::make(&site, release).await?;
            if release { compress::all(&site) } else { Ok(()) }
        }
        Task::Render { to } => pages::render(&to).await,
        Task::Examples { site, to } => examples::make(&site, &to).await,
        Task::Keep { site } => offline::keep(&site),
        Task::Nginx { file } => nginx::write(&file),
        Task::Serve { site, port, seconds } => serve::serve(&site, port, seconds).await,
        Task::Truth { site } => truth::check(&site),
        Task::Workbook { link, to, on } => workbook::write(&link, on, &to),
        Task::CheckWorkbook { links, folder, soffice } => workbook::check(links, &folder, &soffice),
        Task::Sizes { site } => sizes::weigh(&site),
        Task::Report { noted, readme } => report::write(&noted, &readme),
        Task::Traffic { site } => traffic::count(&site),
    }
}
