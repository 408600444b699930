//! The answer as text, for people.

mod in_care;
pub(crate) mod lines;
mod side;

use model::Rung;
use stoke_explainer::words::amount::alone;
use stoke_explainer::words::since::{self, Since};
use stoke_explainer::words::{difference, money, remark, rung, safety, scope, when};

use crate::explanation::{Difference, Explanation, Side};
use lines::Lines;

/// The whole answer.
pub fn write(explanation: &Explanation) -> String {
    let Explanation { first, second, remarks, .. } = explanation;
    let mut lines = Lines::default();
    lines.heading("Does early help pay for itself?");
    let scope = scope::of(&first.state, &explanation.query, &when::told(explanation.on));
    lines.named(scope.iter().map(|line| (line.name, line.says.clone())));
    if !remarks.is_empty() {
        lines.heading(remark::PART);
        for remark in remarks {
            lines.paragraph(remark);
        }
    }
    if let Some(Since { made_with, differs, newest }) = since::of(&first.state) {
        lines.heading("Newer figures");
        lines.paragraph(&made_with);
        lines.paragraph(if differs.is_empty() { since::SAME } else { since::DIFFERS });
        for line in differs {
            lines.line(&format!("- {line}"));
        }
        lines.named(std::iter::once(("With the newest", newest)));
    }
    side::write(&mut lines, first);
    lines.heading("Are children safe?");
    lines.paragraph(&safety::told());
    in_care::write(&mut lines, explanation);
    if let (Some(second), Some(between)) = (second, explanation.difference()) {
        write_difference(&mut lines, first, second, &between);
        lines.heading("The second scenario in full");
        side::write(&mut lines, second);
    }
    lines.written()
}

/// How the second scenario differs.
fn write_difference(lines: &mut Lines, first: &Side, second: &Side, between: &Difference) {
    lines.heading("Beside another scenario");
    let names = [("First", first), ("Second", second)];
    lines.named(names.iter().map(|(name, side)| (*name, difference::name(&side.state))));
    for sentence in difference::told(&first.state, &second.state) {
        lines.paragraph(&sentence);
    }
    if !between.inputs.is_empty() {
        lines.line("");
        let row = |input: &model::Input| {
            let shown = [first, second].map(|side| alone(*input, side.state.inputs.get(*input)));
            let alone = between.effects.iter().find(|effect| effect.input == *input);
            let alone = alone.map_or("can’t be changed alone".into(), |effect| to_the_penny(effect.adds));
            let label = first.state.edition.words(*input).label.to_owned();
            [vec![label], shown.into(), vec![alone]].concat()
        };
        let rows: Vec<Vec<String>> = between.inputs.iter().map(row).collect();
        lines.table(&["What differs", "First", "Second", "Taken alone, adds"], &rows);
    }
    lines.line("");
    let row = |(rung, apart): (Rung, i64)| {
        let pence = [first, second].map(|side| to_the_penny(side.answer.outcome.ladder.pence(rung)));
        [vec![rung::of_any(&first.state, rung)], pence.into(), vec![to_the_penny(apart)]].concat()
    };
    let rows: Vec<Vec<String>> = Rung::ALL.into_iter().zip(between.ladder).map(row).collect();
    lines.table(&["What is left", "First", "Second", "Difference"], &rows);
}

/// Pence as a sum.
fn to_the_penny(pence: i64) -> String {
    money::pounds_and_pence(pence as f64 / 100.0)
}
