//! The sheet of how many children are in care.

use calamine::{Data, Range};
use stoke_explainer::in_care::{LAST_YEAR, Outlook};
use stoke_explainer::link;
use stoke_explainer::state::State;
use stoke_explainer::workbook::{Finding, cell_of_leaving, cell_of_march};

use super::{Compared, number};

/// Numbers agree to this share of themselves.
const SHARE: f64 = 1e-6;

pub(super) fn all(compared: &mut Compared<'_>, sheet: &Range<Data>, state: &State) {
    let (choices, _) = link::in_care::read(&link::write(state), state.edition);
    let outlook = Outlook::of(choices, &state.inputs);
    let (record, entries) = (choices.figures(), outlook.settings.entries);
    for (years, (year, point)) in (record.year..=LAST_YEAR).zip(&outlook.projection.points).enumerate() {
        let (_, row, [entering, children, rate]) = cell_of_march(record, year);
        let mut children_of = |what: &str, column: u32, meant: f64| {
            compared.children(&format!("{what} {year}"), sheet.get_value((row, column)), meant);
        };
        if years > 0 {
            children_of("entering before", entering, entries.in_year(years));
        }
        children_of("in care in", children, point.children);
        children_of("rate in", rate, point.rate);
    }
    for finding in Finding::ALL {
        let ((_, row, column), what) = (finding.cell(), format!("{finding:?}"));
        let shown = sheet.get_value((row, column));
        match finding.number(&outlook) {
            Some(meant) => compared.children(&what, shown, meant),
            None => compared.words(&what, shown, &finding.words(&outlook)),
        }
    }
    for (index, (leaving, settles)) in outlook.at_each_rate().enumerate() {
        let (_, row, columns) = cell_of_leaving(record, index);
        for (column, meant) in columns.into_iter().zip([settles.children, settles.rate]) {
            compared.children(&format!("{} settles at", leaving.label), sheet.get_value((row, column)), meant);
        }
    }
}

impl Compared<'_> {
    /// A number that agrees to a millionth of itself, and when it is rounded to hundredths.
    fn children(&mut self, what: &str, shown: Option<&Data>, meant: f64) {
        let hundredths = |value: f64| (value * 100.0).round();
        let agrees = number(shown).is_some_and(|value| {
            (value - meant).abs() <= SHARE * meant.abs() && hundredths(value) == hundredths(meant)
        });
        self.note(agrees, what, shown, &meant.to_string());
    }
}
