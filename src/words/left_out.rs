//! What the savings model leaves out, and whose money it counts.

/// What is left out, and which way the answer would move with it.
pub const ALL: [(&str, &str); 8] = [
    ("Children who enter care later after all", "the answer is too high"),
    ("An effect that fades", "the answer is too high"),
    ("A delay before early help takes effect", "the saving comes too early"),
    (
        "Homes and contracts that don’t shrink with the number of children",
        "only as far as “What a budget can take out” allows for it",
    ),
    ("Whether these children would have had the cheaper or the dearer placements", "either way"),
    ("Early help paid for in earlier years, and interest on borrowed money", "the answer is too high"),
    ("Courts, health, police, schools, leaving care", "the answer is too low"),
    ("What it means to the children, which is the point and isn’t money", "not counted"),
];

/// Whose money is counted.
pub const WHOSE_MONEY: &str = "Public money. The council pays for care. Part of the early help programme was paid with public health and NHS money.";
