//! `assumptions.toml`.

use crate::copy::each;

const FILE: &str = "editions/2026-04/assumptions.toml";
const CLAIM: &str = "[[scenario]]\nid = \"claim\"";

#[test]
fn inputs_are_those_of_the_model() {
    let key = "key = \"discount-rate\"";
    each(
        FILE,
        &[
            ("label = \"Fewer children entering care\"\n", "", "[[input]]\nkey = \"children\"", "has no label"),
            ("unit = \"children a year\"\n", "", "[[input]]\nkey = \"children\"", "input \"children\" has no unit"),
            ("help = \"How many fewer", "# help = \"How many fewer", "[[input]]\nkey = \"children\"", "has no help"),
        ],
    );
    // One wrong key is two complaints: one input too many, and one without words.
    for (to, says) in
        [("children", "a second input is called \"children\""), ("cats", "the model has no input \"cats\"")]
    {
        let copy = crate::copy::Copy::new();
        copy.edit(FILE, key, &format!("key = \"{to}\""));
        let told = copy.told();
        assert!(told.len() == 2 && told.iter().any(|told| told.says.contains(says)), "{told:#?}");
        assert!(told.iter().any(|told| told.says.contains("the input \"discount-rate\" has no words")), "{told:#?}");
    }
}

#[test]
fn scenarios_have_a_value_with_a_basis_for_each_input() {
    let children = "children = { figure = \"claim-children\" }";
    each(
        FILE,
        &[
            (children, "", CLAIM, "scenario \"claim\" has no value for \"children\". Add: children = { value = "),
            (children, "children = { figure = \"x\" }", "children", "there is no figure \"x\". Enter it in"),
            (
                children,
                "children = { figure = \"claim\" }",
                "children",
                "is in another unit. Name a figure in the input's",
            ),
            (children, "children = { value = 100 }", "children", "has no basis. Write { figure = \"its-id\" }, or"),
            (children, "children = { value = \"x\", illustration = \"y\" }", "children", "the value is no number"),
            ("id = \"all-credited\"", "id = \"claim\"", "id = \"claim\"", "a second scenario is called \"claim\""),
            ("label = \"The £30 million claim\"\n", "", CLAIM, "scenario \"claim\" has no label"),
            ("lasting = { value = 1,", "lasting = { value = 11,", CLAIM, "lasting is 11, above years-counted"),
            ("lasting = {", "cats = { value = 1, illustration = \"x\" }\nlasting = {", "cats", "no input \"cats\""),
        ],
    );
}

#[test]
fn every_uncertain_input_has_a_range_that_the_model_allows() {
    let (range, low) = ("[[range]]\nkey = \"children\"", "low = { value = 40, illustration = \"low\" }");
    each(
        FILE,
        &[
            (low, "", range, "range \"children\", low is missing. Add: low = { value = 1, illustration"),
            (low, "low = { value = 40 }", "low", "range \"children\", low has no basis"),
            (low, "low = { figure = \"claim\" }", "low", "is in another unit"),
            (low, "low = { value = -1, illustration = \"low\" }", "low", "low is -1, which the model does not allow"),
            (low, "low = { value = 101, illustration = \"low\" }", range, "its low value is above its high one"),
        ],
    );
    for (to, says) in
        [("credited", "a second range is called \"credited\""), ("lasting", "\"lasting\" has no range. It can be")]
    {
        let copy = crate::copy::Copy::new();
        copy.edit(FILE, "[[range]]\nkey = \"cashable\"", &format!("[[range]]\nkey = \"{to}\""));
        let told = copy.told();
        assert!(told.len() == 2 && told.iter().any(|told| told.says.contains(says)), "{told:#?}");
        assert!(told.iter().any(|told| told.says.contains("the input \"cashable\" has no range")), "{told:#?}");
    }
}
