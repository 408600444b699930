//! The truth test: every digit that a reader sees on a built page is traced to the record, to the model, or to a short
//! written list of names. What can't be traced fails, with its place and what to do.
//!
//! A page is read as a reader meets it ([`reader`]): texts, and the attributes that are read out. Elements that name
//! their entry are checked against it ([`figure`], [`result`], [`date`], [`picture`], [`math`], [`field`]); the numbers
//! of every other text are traced one by one ([`text`]).

mod account;
mod beside;
mod date;
mod field;
mod figure;
mod in_care;
mod math;
mod opening;
mod phrases;
mod picture;
mod reader;
mod result;
mod text;
mod worked_out;
mod writings;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use scraper::Html;
use stoke_explainer::dataset;
use stoke_explainer::embed::View;
use stoke_explainer::pages::Page;
use stoke_explainer::pictures::{self, files::files};
use stoke_explainer::state::State;

use crate::embedded;
use crate::report;

use account::Account;
use text::Texts;

/// What texts of one page may name.
struct Known {
    page: Page,
    texts: Texts,
    results: Vec<worked_out::Known>,
    /// The files of charts: names within `figures/`, and contents.
    files: BTreeMap<String, String>,
}

/// Reads every page of the site that was built, and prints how its digits are traced; compares the files of
/// figures with what the record has.
///
/// # Errors
/// Where a digit is not traced, or a page can't be read.
pub(crate) fn check(site: &Path) -> anyhow::Result<()> {
    let mut wrong = 0;
    for page in Page::ALL {
        let file = site.join(page.path()).join("index.html");
        let html = fs::read_to_string(&file)
            .with_context(|| format!("{} is not there; `make build` makes it", file.display()))?;
        let account = account_of(page, &html)?;
        print!("{}", account.told(page.path()));
        wrong += account.wrongs().len();
    }
    for view in View::all() {
        let file = site.join(view.path()).join("index.html");
        let html = fs::read_to_string(&file).with_context(|| format!("{} is not there", file.display()))?;
        let account = account_of(view.page(), &html)?;
        print!("{}", account.told(&view.path()));
        wrong += account.wrongs().len();
    }
    for untrue in embedded::untrue_sizes(site)? {
        println!("/{} should say: {untrue}", Page::Embed.path());
        wrong += 1;
    }
    let named = |(name, contents): (&str, String)| (name.to_owned(), contents);
    let of_calculator = pictures::files(&State::default());
    for (name, contents) in files().chain(of_calculator).chain(dataset::files()?.map(named)) {
        let file = site.join("figures").join(&name);
        if fs::read_to_string(&file).unwrap_or_default() != contents {
            println!("{} does not hold what the record has: make it anew", file.display());
            wrong += 1;
        }
    }
    report::figure("truth", &wrong.to_string(), wrong == 0)?;
    ensure!(
        wrong == 0,
        "{wrong} places with digits that nothing accounts for, or that say something else than the record; see above"
    );
    println!("Every digit on {} pages and {} for frames is traced.", Page::ALL.len(), View::all().count());
    Ok(())
}

/// The pictures that a page loads by themselves. Of the city alone: the others carry theirs.
fn pictures_of(page: Page) -> BTreeMap<String, String> {
    if matches!(page, Page::City | Page::More) { files().collect() } else { BTreeMap::new() }
}

/// How the digits of one page are traced.
fn account_of(page: Page, html: &str) -> anyhow::Result<Account> {
    let document = Html::parse_document(html);
    let known =
        Known { page, texts: Texts::new()?, results: worked_out::on(page, &document), files: pictures_of(page) };
    let mut account = Account::default();
    reader::read(&document, &known, &mut account);
    Ok(account)
}
