//! What a key means among the slides. Pure.

use super::Turn;
use crate::browser::keys::{On, Pressed};

/// What a key means; nothing where it is the browser's or a field's own. Clickers send Page Up and Page Down.
pub(in crate::briefing) fn meant(Pressed { key, shift, on }: &Pressed) -> Option<Turn> {
    match (key.as_str(), on) {
        ("PageDown", _) => Some(Turn::Next),
        ("PageUp", _) => Some(Turn::Back),
        ("Escape", _) => Some(Turn::Away),
        (_, On::Field) | (" ", On::Button) => None,
        (" ", On::Page) if *shift => Some(Turn::Back),
        ("ArrowRight" | " ", _) => Some(Turn::Next),
        ("ArrowLeft", _) => Some(Turn::Back),
        ("Home", _) => Some(Turn::First),
        ("End", _) => Some(Turn::Last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{On, Pressed, Turn, meant};

    #[test]
    fn a_clicker_turns_wherever_the_focus_is_and_a_slider_keeps_its_keys() {
        let of = |key: &str, shift, on| meant(&Pressed { key: key.into(), shift, on });
        for on in [On::Page, On::Button, On::Field] {
            assert_eq!(of("PageDown", false, on), Some(Turn::Next));
            assert_eq!(of("PageUp", false, on), Some(Turn::Back));
            assert_eq!(of("Escape", false, on), Some(Turn::Away));
        }
        for key in ["ArrowRight", "ArrowLeft", "Home", "End", " "] {
            assert_eq!(of(key, false, On::Field), None);
        }
        assert_eq!(of(" ", false, On::Button), None);
        assert_eq!(of(" ", false, On::Page), Some(Turn::Next));
        assert_eq!(of(" ", true, On::Page), Some(Turn::Back));
        assert_eq!(of("End", false, On::Button), Some(Turn::Last));
    }
}
