//! Rule: what a chart's picture and sentence say stands in the chart's own table.

use std::collections::BTreeSet;

use regex::Regex;
use scraper::{ElementRef, Html};
use stoke_explainer::pictures::exhibit::{self, Exhibit};
use stoke_explainer::words::money;

use super::Known;
use super::account::{Account, Rule, digits};
use super::figure::named;
use super::reader::{has_class, nearest, plain, select, written};

/// The chart that a figure of the page names.
pub(super) fn shown_by(figure: ElementRef) -> Option<Exhibit> {
    exhibit::named(figure.attr("data-chart")?)
}

/// The picture that an element is in.
pub(super) fn of(element: ElementRef) -> Option<ElementRef> {
    nearest(element, |near| has_class(near, "picture"))
}

fn figure_of(element: ElementRef) -> Option<ElementRef> {
    nearest(element, |near| near.value().name() == "figure" && has_class(near, "chart"))
}

/// Whether a number of the sentence of a chart of the record, or beside its slider, is a period of its table. Its other numbers name their
/// entries.
pub(super) fn tells(known: &Known, of: ElementRef, number: &str) -> bool {
    let in_caption = nearest(of, |near| near.value().name() == "figcaption" || has_class(near, "told")).is_some();
    let Some(figure) = figure_of(of).filter(|figure| in_caption && figure.attr("data-chart").is_some()) else {
        return false;
    };
    Table::of(figure, &known.texts.number).is_some_and(|table| table.periods.contains(number))
}

/// Accounts for the slider below a chart, which reads out a row of its table. Whether it is one.
pub(super) fn slider(known: &Known, of: ElementRef, account: &mut Account) -> bool {
    let Some(figure) = figure_of(of).filter(|_| of.attr("type") == Some("range")) else { return false };
    let told = of.attr("aria-valuetext").unwrap_or_default();
    let is_told = Table::of(figure, &known.texts.number).is_some_and(|table| table.tells(told));
    let why = "what the slider reads out is not in the chart’s table";
    account.settle(Rule::Told, of, told, if is_told { Ok(()) } else { Err(why.to_owned()) });
    true
}

/// Accounts for what is read out instead of a picture: the chart's sentence, word for word.
pub(super) fn label(of: ElementRef, label: &str, account: &mut Account) {
    let sentence = figure_of(of).and_then(|figure| select(figure, "figcaption p").first().map(|of| written(*of)));
    let label = plain(label);
    let found =
        match sentence {
            Some(sentence) if sentence == label => Ok(()),
            _ if digits(&label) == 0 => Ok(()),
            _ => Err("what is read out for the picture is not the chart’s sentence: let one follow from the other"
                .to_owned()),
        };
    account.settle(Rule::Told, of, &label, found);
}

/// Accounts for the texts of a chart's pictures.
pub(super) fn account(known: &Known, picture: ElementRef, account: &mut Account) {
    let table = figure_of(picture).and_then(|figure| Table::of(figure, &known.texts.number));
    let loaded: Vec<Html> = select(picture, "img, source")
        .into_iter()
        .filter_map(|of| of.attr("src").or(of.attr("srcset"))?.split_once("figures/"))
        .map(|(_, name)| {
            Html::parse_fragment(known.files.get(name).map_or("<text>1 missing file</text>", String::as_str))
        })
        .collect();
    let of_files = loaded.iter().map(Html::root_element);
    for svg in select(picture, "svg").into_iter().chain(of_files) {
        let texts = select(svg, "text");
        let texts: Vec<_> =
            texts.iter().map(|text| (*text, written(*text))).filter(|(_, text)| digits(text) > 0).collect();
        let (phrases, texts): (Vec<_>, Vec<_>) = texts.into_iter().partition(|(_, text)| known.texts.is_phrase(text));
        for (_, phrase) in &phrases {
            account.traced(Rule::Phrase, phrase);
        }
        let all: BTreeSet<String> = texts.iter().map(|(_, text)| text.clone()).collect();
        let (told, left): (Vec<_>, Vec<_>) =
            texts.into_iter().partition(|(_, text)| table.as_ref().is_some_and(|table| table.tells(text)));
        let axis: Vec<&str> = left.iter().map(|(_, text)| text.as_str()).collect();
        let is_axis = table.as_ref().is_some_and(|table| table.has_axis(&axis, &all));
        for (_, text) in &told {
            account.traced(Rule::Picture, text);
        }
        for (of, text) in left {
            let why = "this is neither a value nor a period of the chart’s table, nor of its axis";
            account.settle(Rule::Picture, of, &text, if is_axis { Ok(()) } else { Err(why.into()) });
        }
    }
}

/// What stands in a chart's table.
struct Table<'a> {
    /// The numbers of its rows' heads: periods, or steps with their assumptions.
    periods: BTreeSet<String>,
    /// Its values as the chart may write them.
    values: BTreeSet<String>,
    /// The lowest and the highest value.
    ends: (f64, f64),
    /// How its axis is written.
    axis: fn(f64) -> String,
    number: &'a Regex,
}

impl Table<'_> {
    fn of<'a>(figure: ElementRef, number: &'a Regex) -> Option<Table<'a>> {
        let numbers = |text: &str| number.find_iter(text).map(|found| found.as_str().to_owned()).collect::<Vec<_>>();
        let heads = select(figure, "tbody th");
        let cells = select(figure, "tbody td data");
        let format = shown_by(figure).map(|exhibit| exhibit.format);
        let (mut values, mut ends) = (BTreeSet::new(), (f64::INFINITY, f64::NEG_INFINITY));
        for cell in cells {
            // A figure has the record's value, whatever the cell says.
            let value = match cell.attr("data-figure") {
                Some(id) => named(id)?.value,
                None => cell.attr("value")?.parse().ok()?,
            };
            ends = (f64::min(ends.0, value), f64::max(ends.1, value));
            match format {
                Some(format) => values.extend([(format.exact)(value), (format.short)(value)]),
                None => values.extend([money::pounds(value), money::short(value), money::told(value)]),
            }
        }
        Some(Table {
            periods: heads.iter().flat_map(|head| numbers(&written(*head))).collect(),
            values,
            ends,
            axis: format.map_or(money::axis, |format| format.axis),
            number,
        })
    }

    /// Whether every number of a text stands in the table.
    fn tells(&self, text: &str) -> bool {
        let stands = |number: &str| self.values.contains(number) || self.periods.contains(number);
        self.number.find_iter(text).all(|found| stands(found.as_str()))
    }

    /// Whether those are values of one axis: whole numbers of the same round step, as far as the values reach, with none
    /// left out between them.
    fn has_axis(&self, texts: &[&str], all: &BTreeSet<String>) -> bool {
        let (lowest, highest) = self.ends;
        // An axis begins at nothing, or near the values.
        let from_nothing = (lowest.min(0.0), highest.max(0.0));
        [from_nothing, self.ends].into_iter().any(|ends| self.has_axis_of(ends, texts, all))
    }

    fn has_axis_of(&self, (lowest, highest): (f64, f64), texts: &[&str], all: &BTreeSet<String>) -> bool {
        round_steps(highest - lowest).any(|step| {
            let (from, to) = ((lowest / step).floor() as i32, (highest / step).ceil() as i32);
            let ticks: Vec<String> = (from..=to).map(|tick| (self.axis)(f64::from(tick) * step)).collect();
            let places: Option<Vec<usize>> =
                texts.iter().map(|text| ticks.iter().position(|tick| tick == text)).collect();
            let Some(places) = places else { return false };
            let (first, last) = (places.iter().min().copied(), places.iter().max().copied());
            let between = ticks.iter().take(last.map_or(0, |last| last + 1)).skip(first.unwrap_or(0));
            between.into_iter().all(|tick| all.contains(tick))
        })
    }
}

/// 1, 2 and 5 times powers of ten, of which two to ten make that distance.
fn round_steps(distance: f64) -> impl Iterator<Item = f64> {
    let powers = (-4..12).map(|power| 10f64.powi(power));
    let steps = powers.flat_map(|power| [1.0, 2.0, 5.0].map(|factor| factor * power));
    steps.filter(move |step| (1.0..=10.0).contains(&(distance / step)))
}
