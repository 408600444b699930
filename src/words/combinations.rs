//! How answers spread over combinations of what is not known, in words.

use model::draws::Spread;

/// In how many of ten combinations the saving is more than the cost. A share of combinations is not a probability: nobody
/// knows how likely each is.
///
/// ```
/// use model::draws::{Percentiles, Spread};
/// use stoke_explainer::words::combinations::saving;
///
/// let nothing = Percentiles::default();
/// let spread = Spread { draws: 10_000, saving: 6_104, present_value: nothing, whole_time: nothing, running_total: vec![] };
/// assert_eq!(saving(&spread), "In 6 of 10 combinations of these assumptions the saving is more than the cost. That is not a probability.");
/// ```
pub fn saving(spread: &Spread) -> String {
    let tenths = (10 * spread.saving + spread.draws / 2) / spread.draws.max(1);
    let combinations = match tenths {
        _ if spread.saving == 0 => "none of the".into(),
        _ if spread.saving == spread.draws => "all".into(),
        0 => "fewer than 1 of 10".into(),
        10 => "more than 9 of 10".into(),
        some => format!("{some} of 10"),
    };
    format!(
        "In {combinations} combinations of these assumptions the saving is more than the cost. That is not a probability."
    )
}

#[cfg(test)]
mod tests {
    use model::draws::{Percentiles, Spread};

    use super::saving;

    #[test]
    fn all_and_none_are_said_only_where_it_is_all_or_none() {
        let of = |saving| {
            let nothing = Percentiles::default();
            Spread { draws: 10_000, saving, present_value: nothing, whole_time: nothing, running_total: vec![] }
        };
        for (count, words) in [
            (0, "In none of the combinations"),
            (1, "In fewer than 1 of 10 "),
            (499, "In fewer than 1 of 10 "),
            (500, "In 1 of 10 "),
            (9_499, "In 9 of 10 "),
            (9_999, "In more than 9 of 10 "),
            (10_000, "In all combinations"),
        ] {
            assert!(saving(&of(count)).starts_with(words), "{count}: {}", saving(&of(count)));
        }
    }
}
