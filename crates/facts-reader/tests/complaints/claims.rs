//! `claims.toml`.

use crate::copy::Copy;

const FILE: &str = "editions/2026-04/claims.toml";

const CLAIM: &str = r#"
[[claim]]
id = "fewer-children"
article = "cypnow-2025"
by = "the interim director"
about = "children in care"
title = "Fewer children in care"
quote = "We have {looked-after/here/2025} children in our care."
finding = "the figures agree"
show = ["On {2025-03-31} it was {looked-after/here/2025}."]
chart = "in-care"
scenario = "claim"
sources = ["ofsted-2025"]
"#;

const WHOLE: &str = "[[claim]]\nid = \"fewer-children\"";

#[track_caller]
fn claim(from: &str, to: &str, at: &str, says: &str) {
    assert!(CLAIM.contains(from), "{from}");
    let copy = Copy::new();
    copy.append(FILE, &CLAIM.replacen(from, to, 1));
    copy.says(FILE, at, says);
}

#[test]
fn a_sound_claim_is_no_complaint() {
    let copy = Copy::new();
    copy.append(FILE, CLAIM);
    assert_eq!(copy.told(), []);
}

#[test]
fn each_line_is_needed() {
    claim("id = \"fewer-children\"\n", "", "[[claim]]\narticle", "this claim has no id");
    claim(
        "finding = \"the figures agree\"\n",
        "",
        WHOLE,
        "claim \"fewer-children\" has no finding. Add a line such as:",
    );
    claim("article = \"cypnow-2025\"\n", "", WHOLE, "claim \"fewer-children\" has no article");
    claim("by = \"the interim director\"\n", "", WHOLE, "claim \"fewer-children\" has no by");
    claim("about = \"children in care\"\n", "", WHOLE, "claim \"fewer-children\" has no about");
    claim("title = \"Fewer children in care\"\n", "", WHOLE, "claim \"fewer-children\" has no title");
    claim(
        "show = [\"On {2025-03-31} it was {looked-after/here/2025}.\"]\n",
        "",
        WHOLE,
        "does not say what the figures",
    );
    claim("quote =", "# quote =", WHOLE, "does not say what was said, or says it twice. Write either says = ");
    claim("quote =", "says = \"Fewer.\"\nquote =", WHOLE, "does not say what was said, or says it twice");
}

#[test]
fn each_line_has_its_own_mistakes() {
    claim("the figures agree", "true", "finding", "\"true\" is no finding. It can be: the figures agree | ");
    claim("\"children in care\"", "\"football\"", "about", "\"football\" is no about. It can be: children in care |");
    claim("cypnow-2025", "cypnow", "article", "sources.toml has no source \"cypnow\"");
    claim("[\"ofsted-2025\"]", "[\"ofsted\"]", "sources", "sources.toml has no source \"ofsted\"");
    claim("scenario = \"claim\"", "scenario = \"clam\"", "scenario", "has no scenario \"clam\". It can be: claim |");
    claim(
        "Fewer children in care",
        "109 fewer children",
        "title",
        "its title holds a figure. Put the figure into the text",
    );
}

#[test]
fn a_quotation_has_fifteen_words_at_most() {
    let words = |count| format!("quote = \"{}\"", ["word"].repeat(count).join(" "));
    let says = "claim \"fewer-children\" quotes 16 words. Quote at most 15, or tell it in our words";
    claim("quote = \"We have {looked-after/here/2025} children in our care.\"", &words(16), "quote", says);
    let copy = Copy::new();
    let quote = "quote = \"We have {looked-after/here/2025} children in our care.\"";
    copy.append(FILE, &CLAIM.replace(quote, &words(15)));
    assert_eq!(copy.told(), []);
}

#[test]
fn two_claims_have_two_ids() {
    let copy = Copy::new();
    copy.append(FILE, CLAIM);
    copy.append(FILE, CLAIM);
    copy.says(FILE, "id = \"fewer-children\"", "a second claim is called \"fewer-children\"");
}
