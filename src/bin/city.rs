//! The browser's way into the city: its people beside England and similar areas.

fn main() {
    stoke_explainer::browser::city();
}
