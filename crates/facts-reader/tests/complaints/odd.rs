//! Files as nobody should write them: whatever stands in one, the reader says where, and never falls over.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::copy::Copy;

const FILES: [&str; 13] = [
    "place.toml",
    "publisher.toml",
    "words-with-digits.toml",
    "corrections.toml",
    "editions/2026-04/assumptions.toml",
    "editions/2026-04/claims.toml",
    "editions/2026-04/edition.toml",
    "editions/2026-04/events.toml",
    "editions/2026-04/figures.toml",
    "editions/2026-04/in-care.toml",
    "editions/2026-04/series.csv",
    "editions/2026-04/series.toml",
    "editions/2026-04/sources.toml",
];

/// What a hand may slip in: numbers that are none, and what ends or begins something.
const SLIPS: [&str; 20] = [
    "nan",
    "-inf",
    "1e308",
    "-1e400",
    "99999999999999999999",
    "0",
    "-1",
    "2026-13-45",
    "{",
    "}",
    "{nothing}",
    "[[",
    "]",
    "\"",
    "'''",
    "\n",
    "\r",
    ",",
    "\u{0}",
    "\u{202e}é",
];

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..60),
        any::<String>().prop_map(String::into_bytes),
        select(SLIPS.to_vec()).prop_map(|slip| slip.as_bytes().to_vec()),
    ]
}

/// Every complaint is about a file that an officer knows, and says what to do; what is accepted holds numbers only.
fn is_told(copy: &Copy) -> Result<(), TestCaseError> {
    match copy.read() {
        Ok(record) => {
            // Outside its texts. A gap in a series is written as f64::NAN; these would be a number's digits.
            let written = facts_reader::rust(&record).replace("\\\\", "").replace("\\\"", "");
            let mut words =
                written.split('"').step_by(2).flat_map(|code| code.split(|letter: char| !letter.is_alphanumeric()));
            prop_assert!(!words.any(|word| matches!(word, "NaN" | "inf")), "it is accepted");
        }
        Err(_) => {
            for told in copy.told() {
                prop_assert!(FILES.contains(&told.file.as_str()), "{:?}", told);
                prop_assert!(told.says.len() > 20, "{:?}", told);
            }
        }
    }
    Ok(())
}

/// Puts something in the place of some bytes, or of the next number.
fn slip(bytes: &mut Vec<u8>, at: Index, length: Option<usize>, with: Vec<u8>) {
    let begins = at.index(bytes.len() + 1);
    let is_digit = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    let range = if let Some(length) = length {
        begins..(begins + length).min(bytes.len())
    } else {
        let begins = begins + bytes[begins..].iter().take_while(|byte| !is_digit(byte)).count();
        begins..begins + bytes[begins..].iter().take_while(|byte| is_digit(byte)).count()
    };
    bytes.splice(range, with);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn any_bytes_for_a_file(file in select(FILES.to_vec()), bytes in any_bytes()) {
        let copy = Copy::new();
        copy.write(file, &bytes);
        is_told(&copy)?;
    }

    #[test]
    fn any_slip_in_a_file(
        file in select(FILES.to_vec()),
        slips in prop::collection::vec((any::<Index>(), prop::option::of(0..12usize), any_bytes()), 1..4),
    ) {
        let copy = Copy::new();
        let mut bytes = copy.bytes(file);
        for (at, length, with) in slips {
            slip(&mut bytes, at, length, with);
        }
        copy.write(file, &bytes);
        is_told(&copy)?;
    }
}
