//! A page's shape: the names of its elements and comments, in the order of the document.
//!
//! Yew can pick a page up only where the shape is the one that was built. An extension that adds an element, a
//! translator that wraps words, a minifier that strips comments: each changes it, and Yew would panic. So the
//! build writes the shape beside the app's place, and the app compares before it starts.

/// A hash (32-bit FNV-1a) of names in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape(u32);

impl Default for Shape {
    fn default() -> Shape {
        Shape(0x811c_9dc5)
    }
}

impl Shape {
    /// The shape with one more element or comment at its end; the name in lower case, "!" for a comment.
    #[must_use]
    pub fn then(self, name: &str) -> Shape {
        let letters = name.bytes().chain([b' ']);
        Shape(letters.fold(self.0, |hash, letter| (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193)))
    }

    /// As it stands in the page.
    pub fn written(self) -> String {
        format!("{:08x}", self.0)
    }

    /// The shape of HTML as Yew or a browser writes it: every tag in full, `<` in text always escaped.
    ///
    /// ```
    /// use stoke_explainer::shape::Shape;
    ///
    /// let built = Shape::of_html("<!--<[]>--><p>one <b>two</b></p><!--</[]>-->");
    /// assert_eq!(built, Shape::default().then("!").then("p").then("b").then("!"));
    /// ```
    pub fn of_html(html: &str) -> Shape {
        let mut shape = Shape::default();
        let mut rest = html;
        while let Some((_, after)) = rest.split_once('<') {
            rest = after;
            if let Some(comment) = after.strip_prefix("!--") {
                shape = shape.then("!");
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
            } else if after.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
                let end = after.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
                shape = shape.then(&after.get(..end.unwrap_or(after.len())).unwrap_or_default().to_ascii_lowercase());
            }
        }
        shape
    }
}
