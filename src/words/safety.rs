//! Whether children are safe, as one text: beside every saving, where no page shows it.

use std::cmp::Ordering;

use facts::{Figure, before, latest};

/// Children referred again within 12 months, in the year before and in the last one.
pub const AGAIN: [&Figure; 2] = [&before::RE_REFERRALS_HERE, &latest::RE_REFERRALS_HERE];
/// Protection plans that were not a child's first, in the year before and in the last one.
pub const PLANNED: [&Figure; 2] = [&before::REPEAT_PLANS_HERE, &latest::REPEAT_PLANS_HERE];

/// Both, as they are published.
pub const MEASURES: [[&Figure; 2]; 2] = [AGAIN, PLANNED];

/// With what it begins; alone where a saving is one of several on a page that has the measures.
pub const SAFE: &str = "Fewer children in care is good only if they are safe.";
/// What stands before the first measure.
pub const FIRST: &str = " Referred again within 12 months: ";
/// What stands before the second measure.
pub const THEN: &str = ". Protection plans that were not a child’s first: ";

/// Which way both went.
pub fn went() -> String {
    format!(". The first {}, the second {}.", way(AGAIN), way(PLANNED))
}

/// Which way a measure went from one year to the next.
fn way([before, after]: [&Figure; 2]) -> &'static str {
    match after.value.total_cmp(&before.value) {
        Ordering::Less => "fell",
        Ordering::Equal => "stayed the same",
        Ordering::Greater => "rose",
    }
}

/// The two published measures, each with its years.
pub fn told() -> String {
    let both = |of: [&Figure; 2]| of.map(|figure| format!("{} ({})", super::figure(figure), figure.period)).join(", ");
    format!("{SAFE}{FIRST}{}{THEN}{}{}", both(AGAIN), both(PLANNED), went())
}
