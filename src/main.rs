//! The browser's way into the calculator, and the front page.

fn main() {
    stoke_explainer::browser::calculator();
}
