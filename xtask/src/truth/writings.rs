//! The ways in which the app writes a number.

use stoke_explainer::words::{amount, money, number};

/// Every way in which a sum is written, in full and in short.
pub(super) fn sum(gbp: f64) -> Vec<String> {
    [money::pounds, money::pounds_and_pence, money::in_table, money::rounded, money::short, money::told]
        .map(|write| write(gbp))
        .into()
}

/// About so much, and to the pound.
pub(super) fn about(gbp: f64) -> Vec<String> {
    vec![money::short(gbp), money::pounds(gbp.round())]
}

/// To one place.
pub(super) fn to_one_place(value: f64) -> Vec<String> {
    vec![number::fixed(value, 1)]
}

/// A rate that children leave at.
pub(super) fn rate(value: f64) -> Vec<String> {
    vec![number::fixed(value, 3)]
}

/// The end of an input's range, whatever its unit.
pub(super) fn bound(value: f64) -> Vec<String> {
    vec![amount::per_cent(value), number::plain(value), money::pounds(value)]
}

/// Every way in which a number that was worked out is written.
pub(super) fn quantity(value: f64) -> Vec<String> {
    vec![number::plain(value), number::precise(value)]
}

/// A number that was worked out, in whole numbers, with its tenths, and with all digits that are shown.
pub(super) fn rounded(value: f64) -> Vec<String> {
    vec![
        number::fixed(value, 0),
        number::fixed(value, 1),
        number::plain((value * 10.0).round() / 10.0),
        number::plain(value),
    ]
}

/// A share in per cent, to one and to two places.
pub(super) fn per_cent(share: f64) -> Vec<String> {
    let fixed = |places| format!("{}%", number::fixed(100.0 * share.abs(), places));
    vec![amount::per_cent(share), fixed(1), fixed(2)]
}

/// So many children.
pub(super) fn children(value: f64) -> Vec<String> {
    vec![number::counted(value, "child", "children")]
}

/// So many years.
pub(super) fn years(value: f64) -> Vec<String> {
    vec![number::counted(value, "year", "years")]
}
