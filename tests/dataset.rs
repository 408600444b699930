//! All figures in one download: that table and JSON hold the record, whole and as it is, and that the description fits
//! the table.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop where it fails")]

use std::collections::{BTreeMap, BTreeSet};

use facts::{Figure, figures, series};
use serde_json::Value;
use stoke_explainer::dataset::{self, CSV, JSON, METADATA};

fn file(name: &str) -> String {
    let files = dataset::files().expect("files");
    let (_, contents) = files.into_iter().find(|(known, _)| *known == name).expect(name);
    contents
}

fn json(name: &str) -> Value {
    serde_json::from_str(&file(name)).expect("JSON")
}

/// A row of the table, by the names of its columns.
type Row = BTreeMap<String, String>;

/// The table as another program reads it.
fn table() -> Vec<Row> {
    csv::Reader::from_reader(file(CSV).as_bytes()).deserialize().collect::<Result<_, _>>().expect("a table")
}

/// Each value of the JSON, and what stands around it: its series and area, or nothing.
fn values(all: &Value) -> Vec<(&Value, Option<(&Value, &Value)>)> {
    let alone = all["figures"].as_array().expect("figures").iter().map(|figure| (figure, None));
    let of_series = all["series"].as_array().expect("series").iter().flat_map(|series| {
        series["areas"].as_array().expect("areas").iter().flat_map(move |area| {
            area["values"].as_array().expect("values").iter().map(move |value| (value, Some((series, area))))
        })
    });
    alone.chain(of_series).collect()
}

fn record() -> BTreeMap<&'static str, &'static Figure> {
    figures::ALL.into_iter().map(|figure| (figure.id, figure)).collect()
}

#[test]
fn every_figure_is_in_the_table_as_it_is_in_the_record() {
    let table = table();
    let ids: BTreeSet<&str> = table.iter().map(|row| row["id"].as_str()).collect();
    assert_eq!(ids.len(), table.len(), "an id stands for two rows");
    let mut left = record();
    for row in table.iter().filter(|row| !row["value"].is_empty()) {
        let figure = left.remove(row["id"].as_str()).expect(&row["id"]);
        assert_eq!(row["value"].parse(), Ok(figure.value), "{}", figure.id);
        assert_eq!(row["decimals"].parse(), Ok(figure.decimals));
        for (column, is) in [
            ("label", figure.label),
            ("place", figure.place),
            ("period", figure.period),
            ("unit", figure.unit.words()),
            ("status", figure.status.words()),
            ("source", figure.source.id),
            ("publisher", figure.source.publisher),
            ("source_title", figure.source.title),
            ("source_published", figure.source.published.unwrap_or_default()),
            ("source_address", figure.source.address),
        ] {
            assert_eq!(row[column], is, "{column} of {}", figure.id);
        }
        assert_eq!(row["formula"].is_empty(), figure.formula.is_empty());
        assert!(figure.source.licence.is_none_or(|licence| row["licence"] == licence));
    }
    assert!(left.is_empty(), "not in the table: {:?}", left.keys());
}

#[test]
fn every_figure_is_in_the_json_as_it_is_in_the_record() {
    let all = json(JSON);
    let sources: Vec<&Value> = all["sources"].as_array().expect("sources").iter().map(|source| &source["id"]).collect();
    let mut left = record();
    for (value, around) in values(&all) {
        let figure = left.remove(value["id"].as_str().expect("an id")).expect("once, and of the record");
        assert_eq!(value["value"].as_f64(), Some(figure.value), "{}", figure.id);
        assert_eq!(value["decimals"], figure.decimals);
        assert_eq!(value["status"], figure.status.words());
        assert!(sources.contains(&&value["source"]));
        assert_eq!(value["source"], figure.source.id);
        let (unit, label, place, period) = match around {
            None => (&value["unit"], &value["label"], &value["place"], value["period"].as_str().map(str::to_owned)),
            Some((series, area)) => {
                let year = value["period"].as_str().expect("a year");
                let period = series["period"].as_str().map(|pattern| pattern.replace("{}", year));
                (&series["unit"], &series["label"], &area["name"], period)
            }
        };
        assert_eq!((unit, label, place), (&figure.unit.words().into(), &figure.label.into(), &figure.place.into()));
        assert_eq!(period.as_deref(), Some(figure.period));
    }
    assert!(left.is_empty(), "not in the JSON: {:?}", left.keys());
}

#[test]
fn gaps_are_there_and_empty() {
    let table = table();
    let gaps: BTreeSet<&str> =
        table.iter().filter(|row| row["value"].is_empty()).map(|row| row["id"].as_str()).collect();
    let all = json(JSON);
    let mut listed = BTreeSet::new();
    for series in all["series"].as_array().expect("series") {
        for area in series["areas"].as_array().expect("areas") {
            for gap in area["gaps"].as_array().expect("gaps") {
                let part = |value: &Value| value.as_str().expect("words").to_owned();
                listed.insert(format!("{}/{}/{}", part(&series["id"]), part(&area["id"]), part(gap)));
            }
        }
    }
    assert_eq!(gaps, listed.iter().map(String::as_str).collect());
    assert!(gaps.contains("good-level-of-development/here/2020"), "the year without assessments");
    // A line's rows are its values and its gaps, a year after the other.
    for series in series::ALL {
        for line in series.lines {
            let of_line = |row: &&Row| row["series"] == series.id && row["area"] == line.area.words().id;
            let years: Vec<i32> =
                table.iter().filter(of_line).map(|row| row["year"][..4].parse().expect("a year")).collect();
            assert!(years.windows(2).all(|pair| pair[1] == pair[0] + 1), "{}: {years:?}", series.id);
            assert_eq!(
                table.iter().filter(of_line).filter(|row| !row["value"].is_empty()).count(),
                series.values(line.area).count()
            );
        }
    }
}

#[test]
fn values_before_and_after_a_break_are_kept_apart() {
    let table = table();
    let from = |id: &str| {
        let row = table.iter().find(|row| row["id"] == id).expect(id);
        row["comparable_from"].clone()
    };
    assert_eq!(from("good-level-of-development/here/2025"), "2022");
    assert_eq!(from("good-level-of-development/here/2022"), "2022");
    let before = from("good-level-of-development/here/2019");
    assert!(before.as_str() < "2022" && !before.is_empty());
    for (value, around) in values(&json(JSON)) {
        let in_table = from(value["id"].as_str().expect("an id"));
        assert_eq!(in_table, value["comparableFrom"].as_str().unwrap_or_default());
        assert_eq!(in_table.is_empty(), around.is_none());
    }
}

#[test]
fn the_description_fits_the_table() {
    let described = json(METADATA);
    assert_eq!(described["url"], CSV);
    assert_eq!(METADATA, format!("{CSV}-metadata.json"), "where the standard looks for it");
    let columns = described["tableSchema"]["columns"].as_array().expect("columns");
    let (text, table) = (file(CSV), table());
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().expect("a head").clone();
    assert_eq!(
        columns.iter().map(|column| column["name"].as_str().expect("a name")).collect::<Vec<_>>(),
        head.iter().collect::<Vec<_>>()
    );
    for (column, name) in columns.iter().zip(&head) {
        assert_eq!(column["titles"][0], name);
        let is_always = column["required"] == true;
        for row in &table {
            assert!(!is_always || !row[name].is_empty(), "{name} of {} is empty", row["id"]);
            if ["decimal", "nonNegativeInteger"].contains(&column["datatype"].as_str().expect("a datatype")) {
                assert!(row[name].is_empty() || row[name].parse::<f64>().is_ok_and(f64::is_finite));
            }
        }
    }
    assert!(head.iter().any(|name| described["tableSchema"]["primaryKey"] == name));
    assert_eq!(described["dc:modified"]["@value"], facts::NEWEST.id);
}

#[test]
fn texts_are_plain_and_run_nowhere() {
    let text = file(CSV);
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    for row in table() {
        for (column, words) in row {
            assert!(!words.contains(['{', '}', '\n']), "{column}: {words}");
            assert!(column == "value" || !words.starts_with(['=', '+', '-', '@']), "{column}: {words}");
        }
    }
}
