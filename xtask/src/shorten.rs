//! Shortens the names by which a program and its script know each other.
//!
//! wasm-bindgen gives each function that a program asks of its script a hash of 16 letters. They stand in both files, and no
//! compression makes them smaller: 4 kB of the calculator's first visit (`docs/decisions.md`).

use std::collections::BTreeMap;

use anyhow::ensure;
use regex::{Captures, Regex};
use wasm_encoder::{EntityType, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// The same script and program, with short names.
///
/// # Errors
/// Where the program can't be read, or the script does not give every function that it asks for, each once.
pub(crate) fn shortened(script: &str, program: &[u8]) -> anyhow::Result<(String, Vec<u8>)> {
    let (names, program) = in_program(program)?;
    let mut given = 0;
    let of_function = Regex::new(r"\b(\w+)(:\s*function\b)")?;
    let script = of_function.replace_all(script, |found: &Captures| match names.get(&found[1]) {
        Some(short) => {
            given += 1;
            format!("{short}{}", &found[2])
        }
        None => found[0].to_owned(),
    });
    ensure!(
        given == names.len(),
        "the script gives {given} functions of the {} that its program asks for",
        names.len()
    );
    Ok((script.into_owned(), program))
}

/// The program with short names for what it asks for, and which was which.
fn in_program(program: &[u8]) -> anyhow::Result<(BTreeMap<String, String>, Vec<u8>)> {
    let mut names = BTreeMap::new();
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload?;
        if let Payload::ImportSection(imports) = payload {
            let mut section = ImportSection::new();
            for import in imports.into_imports() {
                let import = import?;
                let short = letters(names.len());
                section.import(import.module, &short, EntityType::try_from(import.ty)?);
                ensure!(names.insert(import.name.to_owned(), short).is_none(), "{} is asked for twice", import.name);
            }
            module.section(&section);
        } else if let Some((id, range)) = payload.as_section() {
            let data = program.get(range).unwrap_or_default();
            module.section(&RawSection { id, data });
        }
    }
    Ok((names, module.finish()))
}

/// a, b, … z, aa, ab, …
fn letters(index: usize) -> String {
    let last = char::from(b'a' + (index % 26) as u8);
    match index / 26 {
        0 => last.into(),
        before => letters(before - 1) + &last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{letters, shortened};

    #[test]
    fn names_are_letters_and_each_is_another() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["a", "z", "aa", "az", "ba", "zz", "aaa"]);
    }

    #[test]
    fn a_program_and_its_script_agree_and_nothing_else_changes() {
        let program = wasm(&["__wbg_alert_0123456789abcdef", "__wbg_now_fedcba9876543210"]);
        let script = "return{__wbg_now_fedcba9876543210:function(){},__wbg_alert_0123456789abcdef:function(){},other:function(){}}";
        let (script, short) = shortened(script, &program).unwrap();
        assert_eq!(script, "return{b:function(){},a:function(){},other:function(){}}");
        assert_eq!(short, wasm(&["a", "b"]));
        assert!(shortened("{__wbg_now_fedcba9876543210:function(){}}", &program).is_err());
        assert!(shortened("", b"no program").is_err());
    }

    /// A program that asks for these functions.
    fn wasm(names: &[&str]) -> Vec<u8> {
        use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in names {
            imports.import("./app_bg.js", name, EntityType::Function(0));
        }
        Module::new().section(&types).section(&imports).clone().finish()
    }
}
