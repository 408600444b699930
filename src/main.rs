//! The browser's way into the calculator.

fn main() {
    stoke_explainer::browser::calculator();
}
