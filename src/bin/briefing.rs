//! The browser's way into the briefing: two pages to print, and slides.

fn main() {
    stoke_explainer::browser::briefing();
}
