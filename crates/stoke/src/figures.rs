//! Every figure of the record.

use facts::Figure;
use facts::figures::ALL;
use stoke_explainer::dataset;
use stoke_explainer::words;

/// As text: a line each.
pub fn text() -> String {
    let line = |figure: &Figure| {
        let Figure { id, label, place, period, source, status, .. } = figure;
        let value = words::figure(figure);
        format!("{id}  {value}  {label}. {place}, {period}. {} ({})\n", source.publisher, status.words())
    };
    ALL.into_iter().map(line).collect()
}

/// The file of that name that the site offers for download.
///
/// # Errors
/// Where JSON can't be written, which nothing in the record makes happen.
pub fn file(name: &str) -> serde_json::Result<String> {
    let files = dataset::files()?;
    Ok(files.into_iter().find(|(known, _)| *known == name).map(|(_, contents)| contents).unwrap_or_default())
}
