//! Rules: what an element leads to, it may name: a source by its own words, a chart by its title, an address; and beside a figure
//! may stand the figure's own period and formula.

use facts::{Piece, Source, sources};
use scraper::ElementRef;
use stoke_explainer::pictures::exhibit;

use super::account::{Rule, digits};
use super::figure::named;
use super::reader::{has_class, nearest, select};

/// What an element may say of the sources and figures that it names, the longest first.
pub(super) fn allowed(of: ElementRef) -> Vec<(String, Rule)> {
    let title = chart_led_to(of).map(|title| (title, Rule::Told));
    let query = query_led_to(of).map(|query| (query, Rule::Name));
    let mut allowed: Vec<(String, Rule)> = of_sources(of)
        .map(|words| (words, Rule::Source))
        .chain(of_figures(of).map(|words| (words, Rule::Beside)))
        .chain(title)
        .chain(query)
        .collect();
    allowed.retain(|(words, _)| digits(words) > 0);
    allowed.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    allowed
}

/// In a link to a source, or in an entry of a list of sources: publisher, title, day and licence.
fn of_sources(of: ElementRef) -> impl Iterator<Item = String> {
    let in_list = |near: ElementRef| ["sources", "all-sources", "looked-up"].iter().any(|class| has_class(near, class));
    let link = nearest(of, |near| near.value().name() == "a" && near.attr("href").is_some());
    let entry = nearest(of, |near| matches!(near.value().name(), "li" | "p"))
        .filter(|entry| nearest(*entry, in_list).is_some());
    let links = link.into_iter().chain(entry.into_iter().flat_map(|entry| select(entry, "a[href]")));
    let addresses: Vec<&str> = links.filter_map(|link| link.attr("href")).collect();
    let named: Vec<&Source> = sources::ALL.into_iter().filter(|source| addresses.contains(&source.address)).collect();
    named.into_iter().flat_map(|source| {
        [Some(source.publisher), Some(source.title), source.published, source.licence]
            .into_iter()
            .flatten()
            .map(str::to_owned)
    })
}

/// In a link to a chart on the page: the chart's title.
fn chart_led_to(of: ElementRef) -> Option<String> {
    let href = nearest(of, |near| near.value().name() == "a")?.attr("href")?;
    exhibit::named(href.strip_prefix("#chart-")?).map(|exhibit| exhibit.chart.title().to_owned())
}

/// In a link to a scenario: its address, from `?` on.
fn query_led_to(of: ElementRef) -> impl Iterator<Item = String> {
    let href = nearest(of, |near| near.value().name() == "a").and_then(|link| link.attr("href"));
    let query = href.and_then(|href| href.find('?').and_then(|at| href.get(at..)));
    // Whole, or in the pieces between which it is broken.
    query.into_iter().flat_map(|query| [query].into_iter().chain(query.split_inclusive('&'))).map(str::to_owned)
}

/// In a row of a table, before a result, or where a starting value comes from: the period of a figure that stands there, and the words
/// of its formula.
fn of_figures(of: ElementRef) -> impl Iterator<Item = String> {
    let row = nearest(of, |near| matches!(near.value().name(), "tr" | "dt") || has_class(near, "basis"));
    let figures = row
        .into_iter()
        .flat_map(|row| select(row, "data[data-figure]"))
        .filter_map(|data| named(data.attr("data-figure")?));
    figures.flat_map(|figure| {
        let formula = figure.formula.iter().filter_map(|piece| match piece {
            Piece::Words(words) => Some(words.trim().to_owned()),
            _ => None,
        });
        formula.chain([figure.period.to_owned()])
    })
}
