//! Charts of the city's people, and of two returns about the same money, from single figures.

use charts::{Line, LineChart, Period, Row, RowChart, Stroke};
use facts::{Figure, figures as f, place, series};

use super::exhibit::{Columns, Exhibit};
use super::series::{format_of, number_of};
use crate::words::finding;

/// Every one of them.
pub fn all() -> impl Iterator<Item = Exhibit> {
    let charts = [
        (population(), Columns::One),
        (children(), Columns::Two),
        (ages(), Columns::Two),
        (ethnic_groups(), Columns::Three),
        (not_white_british(), Columns::Three),
        (born_abroad(), Columns::Three),
        (two_returns(), Columns::Two),
    ];
    charts.into_iter().map(|(exhibit, columns)| Exhibit { columns: Some(columns), ..exhibit })
}

/// A figure, and when it is from, in years.
type At = (&'static Figure, f64);

/// Residents as they were counted and estimated, and as a projection once had them.
fn population() -> Exhibit {
    let census = [(&f::POPULATION_2001, 2001.33), (&f::POPULATION_2011, 2011.24), (&f::POPULATION_2021, 2021.22)];
    let estimates = [
        (&f::POPULATION_2016, 2016.5),
        (&f::POPULATION_2019, 2019.5),
        (&f::POPULATION_2020, 2020.5),
        (&f::POPULATION_2023, 2023.5),
    ];
    let projection = [(&f::PROJECTION_START, 2016.5), (&f::CLAIM_PROJECTION_2041, 2041.5)];
    let title = finding::of_some_values(
        "Residents at a census",
        &labelled(&census),
        f::POPULATION_2001.unit,
        "at any census from",
    );
    over_time(
        "city/population",
        "Residents",
        title,
        &[
            ("Census", Stroke::Points, &census),
            ("First estimate", Stroke::Points, &estimates),
            ("Projection from 2016", Stroke::Dashed, &projection),
        ],
    )
}

/// Children, in the years that are at hand.
fn children() -> Exhibit {
    let years = [
        (&f::CHILDREN_2012, 2012.5),
        (&f::CHILDREN_2017, 2017.5),
        (&f::CHILDREN_2021, 2021.5),
        (&f::CHILDREN_2023, 2023.5),
        (&f::CHILDREN_2024, 2024.5),
    ];
    let title =
        finding::of_some_values("Residents aged 0 to 17", &labelled(&years), f::CHILDREN_2012.unit, finding::SHOWN);
    over_time("city/children", "Residents aged 0 to 17", title, &[(place!(short), Stroke::Points, &years)])
}

/// Residents by age, at the last census.
fn ages() -> Exhibit {
    let bands: [(&str, &Figure); 9] = [
        ("aged 0 to 9", &f::AGED_0_TO_9_2021),
        ("aged 10 to 19", &f::AGED_10_TO_19_2021),
        ("aged 20 to 29", &f::AGED_20_TO_29_2021),
        ("aged 30 to 39", &f::AGED_30_TO_39_2021),
        ("aged 40 to 49", &f::AGED_40_TO_49_2021),
        ("aged 50 to 59", &f::AGED_50_TO_59_2021),
        ("aged 60 to 69", &f::AGED_60_TO_69_2021),
        ("aged 70 to 79", &f::AGED_70_TO_79_2021),
        ("aged 80 and over", &f::AGED_80_AND_OVER_2021),
    ];
    let title = format!("Residents in 2021: the largest group of ten years is {}", largest(&bands));
    side_by_side("city/ages", "Residents by age", title, "Age", &bands.map(|(label, of)| (label, of, true)))
}

/// Residents by ethnic group, at the last census.
fn ethnic_groups() -> Exhibit {
    let groups: [(&str, &Figure); 5] = [
        ("White", &f::WHITE_SHARE_2021),
        ("Asian", &f::ASIAN_SHARE_2021),
        ("Black", &f::BLACK_SHARE_2021),
        ("Mixed", &f::MIXED_SHARE_2021),
        ("Arab and other", &f::ARAB_AND_OTHER_SHARE_2021),
    ];
    let title = format!("Residents in 2021: the largest ethnic group is {}", largest(&groups));
    side_by_side(
        "city/ethnic-groups",
        "Residents by ethnic group",
        title,
        "Group",
        &groups.map(|(label, of)| (label, of, true)),
    )
}

/// Residents who are not White British, at each census; the first as an article has it.
fn not_white_british() -> Exhibit {
    let counted = [(&f::NOT_WHITE_BRITISH_2011, 2011.0), (&f::NOT_WHITE_BRITISH_2021, 2021.0)];
    let title =
        finding::of_values("Residents who are not White British", &labelled(&counted), f::NOT_WHITE_BRITISH_2011.unit);
    side_by_side(
        "city/not-white-british",
        "Residents who are not White British",
        title,
        "Census",
        &[
            ("2001, said in the article", &f::CLAIM_NOT_WHITE_BRITISH_2001, false),
            ("2011", &f::NOT_WHITE_BRITISH_2011, true),
            ("2011, England", &f::NOT_WHITE_BRITISH_ENGLAND_2011, false),
            ("2021", &f::NOT_WHITE_BRITISH_2021, true),
        ],
    )
}

/// Residents who were born abroad, at the last two censuses.
fn born_abroad() -> Exhibit {
    let counted = [(&f::BORN_ABROAD_SHARE_2011, 2011.0), (&f::BORN_ABROAD_SHARE_2021, 2021.0)];
    let subject = "Residents born outside the United Kingdom";
    let title = finding::of_values(subject, &labelled(&counted), f::BORN_ABROAD_SHARE_2011.unit);
    let rows = counted.map(|(of, at)| (if at < 2020.0 { "2011" } else { "2021" }, of, true));
    side_by_side("city/born-abroad", subject, title, "Census", &rows)
}

/// The same year's spending on children in care, by two returns that draw the line in different places.
fn two_returns() -> Exhibit {
    let section_251 = series::SPEND_LOOKED_AFTER.value(facts::Area::Here, "2024-25").map(|value| value.figure());
    let rows: Vec<(&str, &Figure, bool)> = section_251
        .map(|of| ("section 251 return", of, true))
        .into_iter()
        .chain([("revenue outturn", &f::SPENDING_IN_CARE_2025, true)])
        .collect();
    let title = "Spending on children in care in 2024-25: two returns, two sums".to_owned();
    side_by_side("city/two-returns", "Gross spending on children in care", title, "Return", &rows)
}

/// The label of the largest.
fn largest(rows: &[(&'static str, &Figure)]) -> &'static str {
    rows.iter()
        .max_by(|(_, one), (_, other)| one.value.total_cmp(&other.value))
        .map(|(label, _)| *label)
        .unwrap_or_default()
}

/// Values with their years.
fn labelled(figures: &[At]) -> Vec<(String, f64)> {
    figures.iter().map(|(figure, at)| (year(*at), figure.value)).collect()
}

fn year(at: f64) -> String {
    at.floor().to_string()
}

/// A chart over time of lines with names.
fn over_time(name: &str, subject: &'static str, title: String, lines: &[(&str, Stroke, &[At])]) -> Exhibit {
    let all = || lines.iter().flat_map(|(_, _, figures)| figures.iter().copied());
    let mut periods: Vec<Period> = all().map(|(_, at)| Period { label: year(at), at }).collect();
    periods.sort_by(|one, other| one.at.total_cmp(&other.at));
    periods.dedup();
    let line = |(label, stroke, figures): &(&str, Stroke, &[At])| {
        let of = |period: &Period| figures.iter().find(|(_, at)| *at == period.at).map(|(figure, _)| number_of(figure));
        Line { stroke: *stroke, ..Line::new(*label, periods.iter().map(of).collect()) }
    };
    let chart = LineChart {
        title,
        measure: subject.into(),
        period: "Year".into(),
        near: true,
        lines: lines.iter().map(line).collect(),
        periods: periods.clone(),
        ..LineChart::new(format_of(facts::Unit::People, 0))
    };
    Exhibit::of_lines(name, subject, chart, all().map(|(figure, _)| figure).collect())
}

/// A chart of rows: label, figure, and whether it is what matters.
fn side_by_side(
    name: &str,
    subject: &'static str,
    title: String,
    category: &str,
    rows: &[(&str, &'static Figure, bool)],
) -> Exhibit {
    let row = |(label, figure, lead): &(&str, &'static Figure, bool)| Row {
        lead: *lead,
        ..Row::new(*label, Some(number_of(figure)))
    };
    let unit = rows.first().map_or(facts::Unit::Number, |(_, figure, _)| figure.unit);
    let chart = RowChart {
        title,
        measure: subject.into(),
        category: category.into(),
        rows: rows.iter().map(row).collect(),
        format: format_of(unit, 0),
    };
    Exhibit::of_rows(name, subject, chart, rows.iter().map(|(_, figure, _)| *figure).collect())
}
