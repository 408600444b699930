//! A page as plain text, in the order in which a reader meets it: a block a line, a table's row a line.

use scraper::{ElementRef, Html, Node};

/// What is not read: pictures, and what is hidden until something goes wrong.
const UNREAD: [&str; 5] = ["svg", "canvas", "script", "style", "template"];
/// What stands within a line.
const INLINE: [&str; 19] = [
    "a", "abbr", "b", "button", "cite", "code", "data", "em", "i", "input", "kbd", "label", "output", "q", "span",
    "strong", "sub", "sup", "time",
];

/// The text of a page's body. Headings begin with #, entries of lists with -, and cells are apart by |.
pub(crate) fn text(body: &str) -> String {
    let mut lines = Lines::default();
    lines.children(Html::parse_fragment(body).root_element());
    lines.end();
    lines.done
}

#[derive(Default)]
struct Lines {
    done: String,
    line: String,
    /// What the line begins with, once it has a word.
    begins: &'static str,
}

impl Lines {
    fn children(&mut self, element: ElementRef) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.line.push_str(text),
                _ => ElementRef::wrap(child).into_iter().for_each(|child| self.element(child)),
            }
        }
    }

    fn element(&mut self, element: ElementRef) {
        let name = element.value().name();
        if UNREAD.contains(&name) || element.attr("hidden").is_some() {
            return;
        }
        if name == "noscript" {
            // To the parser it is text, because it takes scripts to run.
            let inside: String = element.text().collect();
            self.children(Html::parse_fragment(&inside).root_element());
        } else if name == "input" {
            for part in [" [", element.attr("value").unwrap_or_default(), "] "] {
                self.line.push_str(part);
            }
        } else if name == "tr" {
            self.row(element);
        } else if INLINE.contains(&name) || is_math(element) {
            if stands_apart(element) {
                self.line.push(' ');
            }
            self.children(element);
        } else {
            self.end();
            self.begins = mark(name);
            self.children(element);
            self.end();
            self.begins = "";
        }
    }

    fn row(&mut self, row: ElementRef) {
        self.end();
        let cell = |cell: ElementRef| {
            let mut lines = Lines::default();
            lines.children(cell);
            lines.end();
            lines.done.lines().collect::<Vec<_>>().join(" ")
        };
        let cells: Vec<String> = row.child_elements().map(cell).collect();
        self.line = cells.join(" | ");
        self.end();
    }

    /// Ends the line, where it has a word.
    fn end(&mut self) {
        let words: Vec<&str> = self.line.split_whitespace().collect();
        if !words.is_empty() {
            self.done.push_str(self.begins);
            self.done.push_str(&words.join(" "));
            self.done.push('\n');
            self.begins = "";
        }
        self.line.clear();
    }
}

/// Whether an element follows another one without a word between, as the links of a navigation do.
fn stands_apart(element: ElementRef) -> bool {
    ["a", "button", "label"].contains(&element.value().name())
        && element.prev_sibling().is_some_and(|before| before.value().is_element())
}

fn is_math(element: ElementRef) -> bool {
    &*element.value().name.ns == "http://www.w3.org/1998/Math/MathML"
}

fn mark(name: &str) -> &'static str {
    match name {
        "h1" => "# ",
        "h2" => "## ",
        "h3" => "### ",
        "h4" => "#### ",
        "li" => "- ",
        "summary" => "▸ ",
        _ => "",
    }
}
