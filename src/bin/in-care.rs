//! The browser's way into the number of children in care.

fn main() {
    stoke_explainer::browser::in_care();
}
