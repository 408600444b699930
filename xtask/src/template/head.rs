//! What a page's head loads, found in its HTML as minifiers write it.

/// A page without the script and the style sheet of that name.
pub(super) fn without_own(html: &str, file: &str) -> String {
    without_file(&without_file(html, "script", file), "link", file)
}

/// A page without the element that loads the file whose name begins so.
pub(super) fn without_file(html: &str, kind: &str, file: &str) -> String {
    let found = if kind == "link" {
        links(html).find(|link| href_of(link).is_some_and(|href| href.contains(&format!("{file}-"))))
    } else {
        element(html, kind, file)
    };
    found.map_or_else(|| html.to_owned(), |found| html.replace(found, ""))
}

/// The element of a page, with its end tag, that loads the file whose name begins so.
pub(super) fn element<'a>(html: &'a str, kind: &str, file: &str) -> Option<&'a str> {
    let end = format!("</{kind}>");
    html.match_indices(&format!("<{kind}")).find_map(|(start, _)| {
        let rest = html.get(start..)?;
        let whole = rest.get(..rest.find(&end)? + end.len())?;
        whole.contains(&format!("./{file}-")).then_some(whole)
    })
}

/// The file that a script names, with or without quotes.
pub(super) fn src_of(script: &str) -> Option<&str> {
    let (_, rest) = script.split_once("src=")?;
    let rest = rest.trim_start_matches('"').trim_start_matches("./");
    rest.get(..rest.find(['"', ' ', '>'])?)
}

/// Every `<link …>` of a page.
pub(super) fn links(html: &str) -> impl Iterator<Item = &str> {
    tags(html).filter(|tag| tag.starts_with("<link"))
}

/// Every tag of a page's head.
pub(super) fn tags(html: &str) -> impl Iterator<Item = &str> {
    let head = html.split("<body").next().unwrap_or(html);
    head.match_indices('<').filter_map(move |(start, _)| {
        let html = head;
        let rest = html.get(start..)?;
        rest.get(..=rest.find('>')?)
    })
}

/// The address of a link, with or without quotes, as minifiers write it.
pub(super) fn href_of(link: &str) -> Option<&str> {
    let (_, rest) = link.split_once("href=")?;
    let rest = rest.trim_start_matches('"');
    rest.get(..rest.find(['"', ' ', '>'])?)
}

#[cfg(test)]
mod tests {
    use super::{element, href_of, links};

    #[test]
    fn a_script_is_found_by_its_file() {
        let html = "<script src=./start-1.js type=module></script><script type=module src=./take-2.js></script>";
        assert_eq!(element(html, "script", "take"), Some("<script type=module src=./take-2.js></script>"));
        assert_eq!(element(html, "script", "other"), None);
    }

    #[test]
    fn links_with_and_without_quotes() {
        let html =
            "<head><link rel=stylesheet href=./style-1.css><link rel=\"icon\" href=\"./kiln.svg\" type=x></head>";
        let hrefs: Vec<&str> = links(html).filter_map(href_of).collect();
        assert_eq!(hrefs, ["./style-1.css", "./kiln.svg"]);
    }
}
