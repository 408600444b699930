//! An address that a camera reads.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// The empty edge that a camera needs, in modules.
const EDGE: i32 = 4;

/// The QR code of an address, as a picture; nothing where it is longer than a code can hold.
pub(super) fn picture(address: &str) -> Option<Html> {
    let (size, dark) = drawn(address)?;
    Some(html! {
        <svg class="qr" viewBox={format!("0 0 {size} {size}")} role="img" aria-label="QR code of the address beside it" shape-rendering="crispEdges">
            <rect width={size.to_string()} height={size.to_string()} fill="#fff" />
            <path d={dark} fill="#000" />
        </svg>
    })
}

/// How wide and high it is with its edge, in modules, and its dark modules as one path: row by row, in runs.
///
/// The least code that holds the address, with as much room for damage as that has.
fn drawn(address: &str) -> Option<(i32, String)> {
    let code = QrCode::encode_text(address, QrCodeEcc::Low).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + EDGE, y + EDGE);
            }
            x += run.max(1);
        }
    }
    Some((code.size() + 2 * EDGE, path))
}
