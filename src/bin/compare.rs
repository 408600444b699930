//! The browser's way into the page that shows two scenarios side by side.

fn main() {
    stoke_explainer::browser::compare();
}
