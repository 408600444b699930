//! Reads a page as a reader meets it: texts, and attributes that are shown or read out.

use scraper::{ElementRef, Html, Node, Selector};

use super::account::Account;
use super::{Known, date, field, figure, math, picture, result, text};

/// Attributes that are shown or read out, whatever they stand at.
const READ_OUT: [&str; 5] = ["aria-label", "alt", "title", "aria-valuetext", "placeholder"];
/// Elements whose text nobody sees.
const NOT_SHOWN: [&str; 3] = ["script", "style", "template"];

/// Accounts for everything on the page.
pub(super) fn read(document: &Html, known: &Known, account: &mut Account) {
    for element in select(document.root_element(), "title") {
        if element.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "head") {
            text::account(known, element, &written(element), account);
        }
    }
    for element in select(document.root_element(), "meta[name=description]") {
        text::account(known, element, element.attr("content").unwrap_or_default(), account);
    }
    for body in select(document.root_element(), "body") {
        element(known, body, account);
    }
}

/// Every element below one that a selector finds.
pub(super) fn select<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    Selector::parse(selector).map(|selector| within.select(&selector).collect()).unwrap_or_default()
}

/// The text of an element, as a reader sees it: one space for many, and no joiner between a minus and its sum.
pub(super) fn written(element: ElementRef) -> String {
    plain(&element.text().collect::<String>())
}

/// A text with one space for many, and without joiners.
pub(super) fn plain(text: &str) -> String {
    text.replace('\u{2060}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The element itself or the nearest above it for which that is so.
pub(super) fn nearest<'a>(element: ElementRef<'a>, is: impl Fn(ElementRef<'a>) -> bool) -> Option<ElementRef<'a>> {
    std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap)).find(|near| is(*near))
}

/// Whether an element has a class.
pub(super) fn has_class(element: ElementRef, class: &str) -> bool {
    element.value().classes().any(|own| own == class)
}

fn element(known: &Known, of: ElementRef, account: &mut Account) {
    attributes(known, of, account);
    match of.value().name() {
        name if NOT_SHOWN.contains(&name) => {}
        "data" if of.attr("data-figure").is_some() => figure::account(of, account),
        "data" => result::account(known, of, account),
        "time" => date::account(of, account),
        "mn" => math::account(of, account),
        // The parser takes what is shown without scripts for text.
        "noscript" => {
            let html = Html::parse_fragment(&of.text().collect::<String>());
            children(known, html.root_element(), account);
        }
        "text" if picture::of(of).is_some() => {}
        _ if of.attr("data-count").is_some() => result::account(known, of, account),
        _ => children(known, of, account),
    }
    if has_class(of, "picture") {
        picture::account(known, of, account);
    }
}

/// Texts that only comments part are one.
fn children(known: &Known, of: ElementRef, account: &mut Account) {
    let mut together = String::new();
    for child in of.children() {
        match child.value() {
            Node::Text(text) => together.push_str(text),
            Node::Element(_) => {
                text::account(known, of, &std::mem::take(&mut together), account);
                if let Some(child) = ElementRef::wrap(child) {
                    element(known, child, account);
                }
            }
            _ => {}
        }
    }
    text::account(known, of, &together, account);
}

fn attributes(known: &Known, of: ElementRef, account: &mut Account) {
    if of.value().name() == "input" {
        if field::account(known, of, account) || picture::slider(known, of, account) {
            return;
        }
        // What is chosen has its name beside it; what is typed stands in the field.
        if !matches!(of.attr("type"), Some("radio" | "checkbox" | "hidden")) {
            text::account(known, of, of.attr("value").unwrap_or_default(), account);
        }
    }
    for name in READ_OUT {
        match of.attr(name) {
            Some(value) if name == "aria-label" && has_class(of, "picture") => picture::label(of, value, account),
            Some(value) => text::account(known, of, value, account),
            None => {}
        }
    }
}
