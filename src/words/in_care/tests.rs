use charts::Drawable;
use facts::NEWEST;
use model::in_care::{Met, Setting};
use proptest::prelude::*;

use super::*;
use crate::in_care::Entries as Chosen;
use crate::in_care::{Choices, ProjectionChart, any_choices};

fn outlook(change: impl Fn(&mut Choices)) -> Outlook {
    let mut choices = Choices::opening(&NEWEST);
    change(&mut choices);
    Outlook::of(choices, &NEWEST.opening().inputs)
}

#[test]
fn the_page_opens_with_the_answer_at_last_years_rates_in_this_city() {
    let opening = outlook(|_| {});
    assert_eq!(
        answer(&opening),
        "If 178 children enter care each year and children in care leave as fast as in Stoke last year, the number \
         settles near 118 for every 10,000 children (about 737 children)."
    );
    assert_eq!(
        at_each_rate(&opening),
        "With 178 children entering a year, Stoke settles near 118 for every 10,000 of today’s children if they \
         leave as fast as in Stoke last year, 131 as fast as in Stoke over five years and 69 as fast as in England last year."
    );
    assert_eq!(met(&opening), "still above it in 2040, at these rates");
    assert_eq!(
        entries_for_target(&opening),
        "34.8 children a year, which is 5.6 for every 10,000 children then, if children in care leave as fast as in Stoke last year."
    );
    assert_eq!(lies(&opening), "above");
    let rates = entry_rates(&opening).expect("published");
    assert_eq!(
        what_remains(&opening, rates),
        "In that year the two were close. If that lasts, how long children stay is what remains."
    );
}

#[test]
fn other_entries_are_set_beside_englands_in_this_city() {
    let many = outlook(|choices| choices.entries = Chosen::Number(400.0));
    let rates = entry_rates(&many).expect("published");
    let says = what_remains(&many, rates);
    assert!(says.ends_with("The 400 children chosen here would be 64 for every 10,000, above England’s: then how many enter matters as well."), "{says}");
    let fed = outlook(|choices| choices.entries = Chosen::FromCalculator);
    assert!(
        answer(&fed).starts_with("If 236.25 children enter care each year for 1 year, then 287 a year, and children")
    );
    assert_eq!(
        from_calculator(287.0, &NEWEST.opening().inputs),
        "287 − 101.5 × 50% = 236.25 a year for 1 year, then 287 a year; the first year here is the one after the last that is published."
    );
}

#[test]
fn a_rate_that_is_met_says_when_in_this_city() {
    let target = |rate: f64, growth: f64| {
        met(&outlook(|choices| {
            choices.target = Target::Own(rate);
            choices.population_growth = growth;
        }))
    };
    assert_eq!(target(200.0, 0.0), "already met");
    assert_eq!(target(147.0, 0.0), "met in 2028");
    let fed = outlook(|choices| {
        choices.entries = Chosen::FromCalculator;
        choices.target = Target::Own(170.05);
    });
    assert_eq!(met(&fed), "met now, above it again from 2027");
    let none = outlook(|choices| choices.target = Target::Own(10.0));
    assert_eq!(
        entries_for_target(&none),
        "No number of entries could: even with none, more children would be in care in 2030."
    );
}

/// Every number in a text.
fn numbers(text: &str) -> Vec<f64> {
    let words = text.split(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '.' | ','));
    words.filter_map(|word| number::read(word.trim_matches(['.', ','])).ok()).collect()
}

proptest! {
    #[test]
    fn whatever_is_chosen_the_words_say_what_the_numbers_do(choices in any_choices()) {
        let outlook = Outlook::of(choices, &NEWEST.opening().inputs);
        let projection = &outlook.projection;
        let rates = entry_rates(&outlook).expect("published");
        let said = [
            answer(&outlook), met(&outlook), entries_for_target(&outlook), title(&outlook), later(&outlook), last(&outlook).join(" "),
            at_each_rate(&outlook), what_remains(&outlook, rates), target(&outlook), in_short(&outlook),
        ];
        let formulas = formula::all(&outlook);
        for text in said.iter().chain(formulas.iter().map(|(_, text)| text)) {
            prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{}", text);
        }
        let settled = &projection.settles_at;
        if outlook.settings.entries.at_last() > 0.0 {
            let told = numbers(&said[0]);
            prop_assert!(told.contains(&settled.rate.round()) && told.contains(&settled.children.round()), "{}", said[0]);
        }
        match projection.met {
            Met::Already => prop_assert!(said[1].starts_with("already met") || said[1].starts_with("met now")),
            Met::After(years) => prop_assert_eq!(numbers(&said[1])[0], outlook.year(years) as f64),
            Met::Never => prop_assert!(projection.points.iter().all(|point| point.rate > outlook.settings.target)),
        }
        prop_assert_eq!(said[1].contains("again from"), projection.missed_again.is_some());
        prop_assert_eq!(said[2].starts_with("No number"), projection.entries_for_target.is_none());
        let [first, last] = [outlook.first(), outlook.last()].map(|point| point.expect("a point").children.round());
        let title = ProjectionChart::of(&outlook).title().to_owned();
        prop_assert_eq!(title.contains("fewer"), last < first, "{}", title);
        prop_assert_eq!(title.contains("more children"), last > first, "{}", title);
        let then = *numbers(&said[4]).last().expect("a number");
        let later = choices.figures().later.value;
        let lies = if later > then { "above" } else if later < then { "below" } else { "on" };
        prop_assert!(title.ends_with(&format!("lies {lies} it")) && said[4].contains(lies), "{}", title);
    }

    #[test]
    fn the_charts_table_has_the_projection_to_the_bit(choices in any_choices()) {
        let outlook = Outlook::of(choices, &NEWEST.opening().inputs);
        let table = ProjectionChart::of(&outlook).table();
        let projected = |column: usize| table.rows.iter().filter_map(move |(_, numbers)| Some(numbers.get(column).copied()??.value));
        prop_assert!(projected(1).eq(outlook.projection.points.iter().map(|point| point.children)));
        prop_assert!(projected(3).eq(outlook.projection.points.iter().map(|point| point.rate)));
    }

    #[test]
    fn what_a_field_shows_reads_back(setting in 0..4usize, share in 0.0..=1.0f64) {
        let setting = Setting::ALL[setting];
        let (least, most) = (*setting.range().start(), *setting.range().end());
        let value = setting.nearest_step(least + share * (most - least));
        let read = read(setting, &in_field(setting, value)).expect("what we write");
        prop_assert!((read - value).abs() < 1e-9, "{} {}", read, value);
    }
}
