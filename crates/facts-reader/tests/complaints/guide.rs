//! The examples of docs/updating-figures.md: that whoever copies one is not told off.

use crate::copy::Copy;

const GUIDE: &str = include_str!("../../../../docs/updating-figures.md");

/// The examples that begin so, with their indents taken off.
fn examples(begins: &str) -> Vec<String> {
    let fenced = GUIDE.split("```").skip(1).step_by(2);
    let plain = |block: &str| block.lines().map(|line| line.trim_start_matches("   ")).collect::<Vec<_>>().join("\n");
    fenced.map(plain).map(|block| block.trim().to_owned()).filter(|block| block.starts_with(begins)).collect()
}

#[test]
fn its_examples_are_sound() {
    let copy = Copy::new();
    for (begins, file) in [
        ("[[source]]", "editions/2026-04/sources.toml"),
        ("[[figure]]", "editions/2026-04/figures.toml"),
        ("[[event]]", "editions/2026-04/events.toml"),
        ("[[claim]]", "editions/2026-04/claims.toml"),
        ("[[correction]]", "corrections.toml"),
    ] {
        let examples = examples(begins);
        assert!(!examples.is_empty(), "the guide has no {begins}");
        for example in examples {
            copy.append(file, &format!("\n{example}\n"));
            // Other examples name a second source.
            if begins == "[[source]]" {
                copy.append(file, &format!("\n{}\n", example.replace("dfe-looked-after-2026", "ofsted-2026")));
            }
        }
    }
    for line in examples("name = ").iter().flat_map(|example| example.lines()) {
        let (field, _) = line.split_once(" = ").expect("a field and its value");
        copy.edit("publisher.toml", &format!("{field} = \"\""), line);
    }
    assert_eq!(copy.told(), []);
}

/// The words that the guide explains are the reader's own.
#[test]
fn its_messages_are_those_of_the_reader() {
    let table = GUIDE.split_once("| it says |").expect("the table of messages").1;
    for says in [
        "sources.toml has no source",
        "there is no figure",
        "a digit stands in",
        "a brace is not closed",
        "is no year",
        "is later than this edition",
        "has a second value for",
        "does not begin with the names of its columns",
        "with more digits after the point than",
        "is above 100 per cent",
        "is worked out from itself",
        "is our calculation and has no formula",
        "can't be an id",
        "is no web address",
        "can't be a name: it holds",
        "its title holds a figure",
        "ends before it begins",
        "judges care leavers both together and apart",
        "does not say what was said, or says it twice",
        "and other lines about the publisher are not",
        "this is no name for an edition",
        "can't be understood",
    ] {
        assert!(table.contains(says), "the guide does not explain: {says}");
    }
}
