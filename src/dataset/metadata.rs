//! What the table is and what its columns mean, as CSV on the Web (W3C's "Metadata Vocabulary for Tabular Data").

use facts::{NEWEST, place};
use serde_json::{Map, Value, json};

use super::column::{self, Column, KEY, Kind};
use super::{ABOUT, CSV, JSON, RIGHTS, citation, title, used_sources};
use crate::words::cite;

/// The description. The table is read as the standard reads tables, so there is nothing to say about its commas.
pub(super) fn write() -> serde_json::Result<String> {
    serde_json::to_string_pretty(&json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en-GB" }],
        "url": CSV,
        "dc:title": title(),
        "dc:description": ABOUT,
        "dc:publisher": { "schema:name": cite::publisher() },
        "dc:license": { "@id": cite::LICENCE_ADDRESS },
        "dc:rights": RIGHTS,
        "dc:modified": { "@value": NEWEST.id, "@type": "xsd:gYearMonth" },
        "dc:bibliographicCitation": citation(),
        "dc:spatial": concat!(place!(name), ", England"),
        "dc:hasFormat": { "@id": JSON },
        "dc:source": used_sources().map(source).collect::<Vec<_>>(),
        "dcat:keyword": [place!(name), "children’s services", "children in care", "early help"],
        "tableSchema": { "columns": column::ALL.iter().map(described).collect::<Vec<_>>(), "primaryKey": KEY },
    }))
}

fn source(source: &'static facts::Source) -> Value {
    json!({ "@id": source.address, "dc:title": source.title, "dc:publisher": source.publisher })
}

fn described(column: &Column) -> Value {
    let mut described = Map::from_iter([
        ("name".into(), json!(column.name)),
        ("titles".into(), json!([column.name, column.title])),
        ("dc:description".into(), json!(column.about)),
        ("datatype".into(), json!(datatype(column.kind))),
    ]);
    let (name, value) = if column.always { ("required", json!(true)) } else { ("null", json!("")) };
    described.insert(name.into(), value);
    Value::Object(described)
}

const fn datatype(kind: Kind) -> &'static str {
    match kind {
        Kind::Words => "string",
        Kind::Number => "decimal",
        Kind::Count => "nonNegativeInteger",
        Kind::Address => "anyURI",
    }
}
