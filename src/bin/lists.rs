//! The browser's way into the record: the journey, and what has been said.

fn main() {
    stoke_explainer::browser::lists();
}
