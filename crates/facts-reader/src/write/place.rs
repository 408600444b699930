//! The place, as a macro.

use std::fmt::Write;

use crate::Place;

/// A macro and not a `static`: its names are literals, so that the compiler joins them with the words around them
/// (`concat!`), and a sentence that names the place costs no more than one that was typed.
pub(super) fn write(out: &mut String, Place { name, short, council, address }: &Place) {
    let _ = writeln!(
        out,
        "/// The place that the record is about, as a literal: `place!(name)`, `place!(short)`, and the council that is \
         responsible for its children's services, `place!(council)`, `place!(address)`.\n\
         ///\n/// ```\n/// use facts::place;\n\
         /// const TITLE: &str = concat!(\"Early help in \", place!(name));\n\
         /// assert!(TITLE.ends_with(place!(name)));\n/// ```\n\
         #[macro_export]\nmacro_rules! place {{\n\
         (name) => {{ {name:?} }};\n(short) => {{ {short:?} }};\n(council) => {{ {council:?} }};\n\
         (address) => {{ {address:?} }};\n}}"
    );
}
