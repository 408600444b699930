//! What is counted: digits by the rule that traces them, and what is wrong.

use std::fmt::Write;

use scraper::ElementRef;

/// What traces a digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// A figure of the record.
    Figure,
    /// A sum or number that the model worked out.
    Result,
    /// How many entries a list has.
    Count,
    /// A date.
    Date,
    /// A number of a sentence that follows the state.
    Sentence,
    /// A number field and its slider.
    Field,
    /// A chart's picture, by its own table.
    Picture,
    /// A chart's sentence, by its own table.
    Told,
    /// A constant of the model in a formula.
    Formula,
    /// What a source is called, and when it was published.
    Source,
    /// The period and the formula of a figure beside them.
    Beside,
    /// A year in a heading.
    Year,
    /// A name that the record gives: an edition, the claim.
    Name,
    /// A phrase of `data/words-with-digits.toml`.
    Phrase,
}

impl Rule {
    const ALL: [(Rule, &str); 14] = [
        (Rule::Figure, "figures"),
        (Rule::Result, "results"),
        (Rule::Count, "counts"),
        (Rule::Date, "dates"),
        (Rule::Sentence, "sentences that follow the state"),
        (Rule::Field, "fields"),
        (Rule::Picture, "pictures"),
        (Rule::Told, "charts’ sentences"),
        (Rule::Formula, "formulas"),
        (Rule::Source, "sources"),
        (Rule::Beside, "periods and formulas of figures"),
        (Rule::Year, "years in headings"),
        (Rule::Name, "editions and names"),
        (Rule::Phrase, "phrases"),
    ];
}

/// Something that is not traced, or not as it says.
#[derive(Debug)]
pub(super) struct Wrong {
    /// Where on the page.
    pub(super) place: String,
    /// The text around it.
    pub(super) around: String,
    /// What is wrong, and what to do.
    pub(super) why: String,
}

/// The account of one page.
#[derive(Debug, Default)]
pub(super) struct Account {
    figures: usize,
    results: usize,
    digits: Vec<(Rule, usize)>,
    wrongs: Vec<Wrong>,
}

impl Account {
    /// The digits of a text are traced by a rule.
    pub(super) fn traced(&mut self, rule: Rule, text: &str) {
        match rule {
            Rule::Figure => self.figures += 1,
            Rule::Result => self.results += 1,
            _ => {}
        }
        self.digits.push((rule, digits(text)));
    }

    /// Something is wrong with what an element says.
    pub(super) fn wrong(&mut self, element: ElementRef, around: &str, why: String) {
        self.wrongs.push(Wrong { place: place_of(element), around: around.to_owned(), why });
    }

    /// Traces a text by a rule where nothing is wrong with it, otherwise says what is.
    pub(super) fn settle(&mut self, rule: Rule, element: ElementRef, text: &str, found: Result<(), String>) {
        match found {
            Ok(()) => self.traced(rule, text),
            Err(why) => self.wrong(element, text, why),
        }
    }

    /// Everything that is wrong.
    pub(super) fn wrongs(&self) -> &[Wrong] {
        &self.wrongs
    }

    /// The account in words: a line for the page, and some for each thing that is wrong.
    pub(super) fn told(&self, path: &str) -> String {
        let of = |rule: Rule| self.digits.iter().filter(|(by, _)| *by == rule).map(|(_, count)| count).sum::<usize>();
        let all: usize = self.digits.iter().map(|(_, count)| count).sum();
        let by_rule: Vec<String> = Rule::ALL
            .iter()
            .map(|(rule, name)| (of(*rule), name))
            .filter(|(count, _)| *count > 0)
            .map(|(count, name)| format!("{name} {count}"))
            .collect();
        let mut told = format!(
            "/{}: {} figures, {} results; {all} digits traced: {}; {} untraced\n",
            path,
            self.figures,
            self.results,
            by_rule.join(", "),
            self.wrongs.len()
        );
        for Wrong { place, around, why } in &self.wrongs {
            let _ = writeln!(told, "  /{path} in {place}: “{around}”\n    {why}");
        }
        told
    }
}

/// How many digits a text has, of any script, raised ones and fractions too.
pub(super) fn digits(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_numeric()).count()
}

/// Where an element stands: its name, within the nearest element that has an id, or a heading with one.
fn place_of(element: ElementRef) -> String {
    let mut near = std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap));
    let id = near.find_map(|near| near.value().id().or(near.attr("aria-labelledby")));
    let name = element.value().name();
    id.map_or_else(|| format!("<{name}>"), |id| format!("<{name}> in #{id}"))
}
