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

/// How a measure's last year compares with the one before.
pub fn way([before, after]: [&Figure; 2]) -> &'static str {
    match after.value.total_cmp(&before.value) {
        Ordering::Less => ", lower than ",
        Ordering::Equal => ", the same as ",
        Ordering::Greater => ", higher than ",
    }
}

/// The two published measures, each with its years.
pub fn told() -> String {
    let both = |of: [&Figure; 2]| {
        let [before, after] = of.map(|figure| format!("{} ({})", super::figure(figure), figure.period));
        format!("{after}{}{before}", way(of))
    };
    format!("{SAFE}{FIRST}{}{THEN}{}.", both(AGAIN), both(PLANNED))
}
