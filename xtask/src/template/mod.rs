//! The page that Trunk has built, as a template for every page of the site: which files a page loads.

mod head;
mod program;

use std::fs;
use std::path::Path;

use anyhow::{Context, anyhow, ensure};
use regex::Regex;
use stoke_explainer::embed::View;
use stoke_explainer::pages::{App, Page};
use stoke_explainer::shell;

use self::head::{element, href_of, links, src_of, tags, without_file, without_own};
pub(crate) use self::program::named_by_contents;
use self::program::{Program, script_of, wasm_of};
use crate::offline;

/// Where Trunk's server puts a nonce for the script that reloads the page in development.
const NONCE: &str = " nonce=\"{{__TRUNK NONCE__}}\"";
/// The app that Trunk puts into the page.
const FIRST: App = App::Calculator;
/// The program that makes files: only when somebody asks for one.
const FILES: &str = "files";
/// The script that asks for it once somebody has pressed a button, and the one page that has those.
const ASKS: (&str, Page) = ("take", Page::Calculator);
/// The style sheet and the script of what stands in a frame.
const FRAMED: &str = "framed";
/// What of the head is only for pages by themselves: how a link is shown, installing, keeping.
const ALONE: [&str; 4] = ["=og:", "=twitter:", "=manifest", "=offline"];
/// What only one page has of its own, style sheet or script, and that page.
const OWN: [(&str, Page); 3] = [("method", Page::Method), ("story", Page::Story), ("embedding", Page::Embed)];
/// The script that hands a page on.
const SHARES: &str = "share";
/// What each page fills in.
const PLACES: [&str; 4] = ["{{ title }}", "{{ description }}", "{{ preview }}", "{{ body }}"];

/// The template, and the names of the files of each app.
pub(crate) struct Template {
    html: String,
    /// One for each app, in the order of [`App::ALL`].
    programs: [Program; App::ALL.len()],
    files: Program,
}

impl Template {
    /// Reads `index.html`, and names the files of every app by their contents.
    pub(crate) fn read(site: &Path, release: bool) -> anyhow::Result<Template> {
        let mut html = fs::read_to_string(site.join("index.html")).context("Trunk leaves index.html in the folder")?;
        for place in PLACES {
            ensure!(html.contains(place), "index.html has no {place}");
        }
        if release {
            html = html.replace(NONCE, "");
            // Only a built site is kept on devices.
            ensure!(html.contains("</head>"), "index.html has no end of its head");
            html =
                html.replace("</head>", &format!("<meta name=\"offline\" content=\"./{}\"></head>", offline::SCRIPT));
        }
        let href = |ending: &str| {
            let found = links(&html)
                .filter_map(href_of)
                .find(|href| href.trim_start_matches("./").starts_with(FIRST.name()) && href.ends_with(ending));
            found
                .map(|href| href.trim_start_matches("./").to_owned())
                .with_context(|| format!("index.html loads no {ending}"))
        };
        let [script, wasm] = [href(".js")?, href(".wasm")?];
        // Named anew, like all others.
        fs::rename(site.join(&script), site.join(script_of(FIRST.name())))?;
        fs::rename(site.join(&wasm), site.join(wasm_of(FIRST.name())))?;
        let programs = App::ALL.map(|app| Program::made(site, app.name(), release));
        let programs = programs.into_iter().collect::<anyhow::Result<Vec<_>>>()?;
        let programs: [Program; App::ALL.len()] =
            programs.try_into().map_err(|_| anyhow!("there is a program for each app"))?;
        let files = Program::made(site, FILES, release)?;
        if let Some(first) = programs.first() {
            html = html.replace(&script, &first.script).replace(&wasm, &first.wasm);
        }
        ensure!(element(&html, "script", ASKS.0).is_some(), "index.html has no script {}", ASKS.0);
        Ok(Template { html, programs, files })
    }

    /// The template of a page: it loads the page's own app and style sheet, and no other's.
    pub(crate) fn of(&self, page: Page) -> String {
        let html = self.with(page.app(), |app| page.is_styled_by(app), page == ASKS.1);
        let html = without_file(&without_file(&html, "script", FRAMED), "link", FRAMED);
        let of_others = OWN.into_iter().filter(|(_, own)| *own != page);
        of_others.fold(html, |html, (file, _)| without_own(&html, file))
    }

    /// The template of what stands in a frame: nobody finds it by itself, and it names the page that it is a part of.
    pub(crate) fn of_view(&self, view: &View) -> String {
        let app = shell::app_of_view(view);
        let whole = format!("{}{}", view.page().path(), view.place());
        self.framed(app, |style| app.is_some() && view.page().is_styled_by(style), &whole)
    }

    /// The template of what stands in a frame for a part that is not there.
    pub(crate) fn of_missing_part(&self) -> String {
        self.framed(None, |_| false, "")
    }

    fn framed(&self, app: Option<App>, is_styled_by: impl Fn(App) -> bool, whole: &str) -> String {
        let html = without_file(&self.with(app, is_styled_by, false), "script", SHARES);
        let html = OWN.into_iter().fold(html, |html, (file, _)| without_own(&html, file));
        let is_alone = |tag: &&str| ALONE.iter().any(|value| tag.replace('"', "").contains(value));
        let alone = tags(&html).filter(is_alone);
        let html = alone.fold(html.clone(), |html, tag| html.replace(tag, ""));
        html.replace(
            "</head>",
            &format!("<meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\" href=\"./{whole}\"></head>"),
        )
    }

    /// The template with an app, with the style sheets that are asked for, and with what asks for files or not.
    fn with(&self, app: Option<App>, is_styled_by: impl Fn(App) -> bool, asks: bool) -> String {
        let mut html = self.html.clone();
        let first = self.program(FIRST);
        for link in links(&self.html) {
            let Some(href) = href_of(link) else { continue };
            let file = href.trim_start_matches("./");
            let is_app = file == first.script || file == first.wasm;
            let is_style = Path::new(file).extension().is_some_and(|ending| ending == "css");
            let other_style =
                |app: App| is_style && file.starts_with(&format!("{}-", app.name())) && !is_styled_by(app);
            if is_app && app.is_some_and(App::waits) {
                // Named for static/start.js, not loaded.
                let name = if file == first.script { "app" } else { "app-wasm" };
                html = html.replace(link, &format!("<meta name=\"{name}\" content=\"./{file}\">"));
            } else if (is_app && app.is_none()) || App::ALL.into_iter().any(other_style) {
                html = html.replace(link, "");
            }
        }
        if let Some(element) = element(&self.html, "script", ASKS.0) {
            let Program { script, wasm } = &self.files;
            let press = src_of(element).unwrap_or_default();
            let named = [("press", press), ("take", script), ("take-wasm", wasm)];
            let named = named.map(|(name, file)| format!("<meta name=\"{name}\" content=\"./{file}\">")).concat();
            html = html.replace(element, if asks { &named } else { "" });
        }
        if let Some(program) = app.map(|app| self.program(app)) {
            html = html.replace(&first.script, &program.script).replace(&first.wasm, &program.wasm);
        }
        html
    }

    /// The template of the page that is sent where there is none: no app, no script, and nothing that keeps the site.
    pub(crate) fn of_missing(&self) -> anyhow::Result<String> {
        let scripts = Regex::new("(?s)<script.*?</script>|<meta name=\"offline\".*?>")?;
        Ok(scripts.replace_all(&self.of(Page::Offline), "").into_owned())
    }

    /// The files of an app.
    #[allow(clippy::indexing_slicing, reason = "there is a program for each app")]
    fn program(&self, app: App) -> &Program {
        &self.programs[app as usize]
    }
}
