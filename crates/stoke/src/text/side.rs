//! One scenario: its figures, and what they come to.

use facts::Basis;
use facts::figures::CLAIM;
use model::draws::Percentiles;
use model::ranges::UNCERTAIN;
use model::{Input, Rung, Year, years as model_years};
use stoke_explainer::state::Answer;
use stoke_explainer::words::amount::{alone, unit};
use stoke_explainer::words::in_care::NO_AIM;
use stoke_explainer::words::years::{self, SUMS};
use stoke_explainer::words::{answer, difference, money, number, problem, rung, spread as of_spread};

use super::lines::Lines;
use super::to_the_penny;
use crate::explanation::Side;

/// Everything about a scenario.
pub(super) fn write(lines: &mut Lines, side: &Side) {
    answer(lines, side);
    inputs(lines, side);
    ladder(lines, side);
    each_year(lines, side);
    spread(lines, side);
}

fn answer(lines: &mut Lines, Side { state, answer: Answer { outcome, .. } }: &Side) {
    let early_help = outcome.return_on_cost.as_ref();
    lines.heading("The answer");
    lines.paragraph(&format!("{}: {}", difference::name(state), state.scenario.summary));
    lines.line("");
    lines.line(&format!(
        "{}: {}",
        answer::full_condition(state),
        money::pounds_and_pence(answer::pounds(outcome, Rung::PresentValue))
    ));
    lines.line(&answer::kind(state, outcome));
    let results = [
        ("Saved for each £1 spent", answer::per_pound(early_help)),
        ("Paid back", answer::paid_back(state, early_help)),
        (answer::BREAK_EVEN, answer::break_even(state, early_help)),
    ];
    lines.named(results.into_iter());
    lines.paragraph(NO_AIM);
}

fn inputs(lines: &mut Lines, Side { state, .. }: &Side) {
    lines.heading("The figures that it is worked out from");
    let label = |input: Input| state.edition.words(input).label;
    let says = |input: Input| {
        let (value, start) = (state.inputs.get(input), state.start_of(input));
        let starts = if value == start { String::new() } else { format!(" (starts from {})", alone(input, start)) };
        (label(input), format!("{} {}{starts}", alone(input, value), unit(state.edition, input, value)))
    };
    lines.named(Input::ALL.into_iter().map(says));
    lines.line("");
    lines.line("Where the starting values come from:");
    lines.named(Input::ALL.into_iter().map(|input| (label(input), basis(state.scenario.basis(input)))));
    lines.line("");
    let range = |(input, range): (Input, model::ranges::Range)| {
        vec![label(input).to_owned(), alone(input, range.low), alone(input, range.high)]
    };
    let rows: Vec<Vec<String>> = state.ranges().each().map(range).collect();
    lines.table(&["What is not known", "Low", "High"], &rows);
    lines.named(UNCERTAIN.into_iter().filter_map(|input| Some((label(input), problem::of_range(state, input)?))));
}

/// Where a value comes from.
fn basis(basis: &Basis) -> String {
    match basis {
        Basis::Figure(of) => {
            let published = of.source.published.map(|when| format!(", {when}")).unwrap_or_default();
            format!("{}, {}. {}{published} ({})", of.place, of.period, of.source.publisher, of.status.words())
        }
        Basis::Illustration(why) => format!("our illustration ({why})"),
    }
}

fn ladder(lines: &mut Lines, Side { state, answer: Answer { outcome, .. } }: &Side) {
    lines.heading("Step by step");
    let row = |rung: Rung| {
        let step = match (rung, outcome.ladder.step(rung)) {
            (Rung::WholeTime, _) => String::new(),
            (_, 0) => "takes nothing off".into(),
            (_, step) => to_the_penny(step),
        };
        vec![
            format!("{} ({})", rung::label(state, rung), rung::assumption(state, rung)),
            step,
            to_the_penny(outcome.ladder.pence(rung)),
        ]
    };
    lines.table(&["Step", "Takes off or adds", "What is left"], &Rung::ALL.map(row));
}

fn each_year(lines: &mut Lines, Side { state, answer: Answer { outcome, .. } }: &Side) {
    lines.heading("Every year, to the penny");
    let totals = model_years::running_total(&outcome.years);
    let row = |((number, year), total): ((usize, &Year), f64)| {
        [
            vec![years::financial(state.edition, number), number::precise(year.child_years)],
            SUMS.map(|(_, of)| money::pounds_and_pence(of(year))).into(),
            vec![number::precise(year.discount_factor), money::pounds_and_pence(total)],
        ]
        .concat()
    };
    let added_up = |of: fn(&Year) -> f64| years::added_up(&outcome.years, of);
    let all = [
        vec![years::ALL.to_owned(), number::precise(added_up(|year| year.child_years))],
        SUMS.map(|(_, of)| money::pounds_and_pence(added_up(of))).into(),
    ]
    .concat();
    let rows: Vec<Vec<String>> = (1..).zip(&outcome.years).zip(totals).map(row).chain([all]).collect();
    let head: Vec<&str> = ["Year", "Child-years"]
        .into_iter()
        .chain(SUMS.map(|(name, _)| name))
        .chain(["Today’s pounds", "Running total"])
        .collect();
    lines.table(&head, &rows);
}

fn spread(lines: &mut Lines, Side { state, answer }: &Side) {
    let Answer { spread, swings, .. } = answer;
    lines.heading("What is not known, together");
    lines.paragraph(&format!(
        "{} combinations of figures between low and high. {}",
        number::plain(spread.draws as f64),
        of_spread::saving(spread)
    ));
    if let Some(why) = of_spread::why_apart(answer) {
        lines.paragraph(&why);
    }
    lines.paragraph(&format!(
        "The whole time in care beside the claim’s {}: {}. {}",
        money::pounds(CLAIM.value),
        of_spread::place_of_claim(state, spread),
        of_spread::of_claims_children(spread)
    ));
    lines.line("");
    let row = |name: String, of: &Percentiles| {
        [vec![name], [of.p10, of.p50, of.p90].map(money::pounds_and_pence).into()].concat()
    };
    let named = [
        row(rung::label(state, Rung::WholeTime), &spread.whole_time),
        row("The same for one child".into(), &spread.whole_time_of_a_child),
        row("Present value".into(), &spread.present_value),
    ];
    let running = (1..).zip(&spread.running_total);
    let running =
        running.map(|(year, of)| row(format!("Running total, {}", years::financial(state.edition, year)), of));
    let rows: Vec<Vec<String>> = named.into_iter().chain(running).collect();
    let [low, half, high] = of_spread::AT_MOST;
    lines.table(&["Of all combinations", low, half, high], &rows);
    lines.line("");
    let row = |swing: &model::sensitivity::Swing| {
        vec![
            state.edition.words(swing.input).label.to_owned(),
            to_the_penny(swing.at_low),
            to_the_penny(swing.at_high),
            to_the_penny(swing.width()),
        ]
    };
    let rows: Vec<Vec<String>> = swings.iter().map(row).collect();
    lines.table(&["Present value with one figure changed", "At its low", "At its high", "Apart"], &rows);
}
