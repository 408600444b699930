//! The browser's way in.

fn main() {
    stoke_explainer::browser::start();
}
