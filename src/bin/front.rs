//! The browser's way into the front page.

fn main() {
    stoke_explainer::browser::front();
}
