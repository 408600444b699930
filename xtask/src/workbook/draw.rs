//! Random links, the same in every run.

use facts::NEWEST;
use model::{Input, Inputs, Outcome, Rung};
use stoke_explainer::link;
use stoke_explainer::state::State;

/// Which random links.
const SEED: u64 = 20_261_126;
/// Agreement to the penny is promised up to one billion pounds.
const MOST_PENCE: i64 = 100_000_000_000;

/// So many states, each of a link that can be used in full.
pub(super) fn states(count: usize) -> Vec<State> {
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut states = Vec::new();
    while states.len() < count {
        states.extend(state(&mut random));
    }
    states
}

fn state(random: &mut fastrand::Rng) -> Option<State> {
    let scenario = random.choice(NEWEST.scenarios)?;
    let inputs = Inputs::new(Input::ALL.map(|input| value(random, input, scenario.inputs.get(input)))).ok()?;
    let most = Rung::ALL.into_iter().map(|rung| Outcome::of(&inputs).ladder.pence(rung).abs()).max()?;
    if most > MOST_PENCE {
        return None;
    }
    let state = State { inputs, ..State::starting_from(&NEWEST, scenario) };
    // What a visitor has is a link.
    let read = State::of(link::read(&link::write(&state)));
    (read.inputs == inputs && read.remarks.is_empty()).then_some(read)
}

/// As it starts, at an end of its range, within what a slider reaches, or anywhere.
fn value(random: &mut fastrand::Rng, input: Input, start: f64) -> f64 {
    let (range, reach) = (input.range(), input.reach(start));
    let among = |random: &mut fastrand::Rng, least: f64, most: f64| least + random.f64() * (most - least);
    let value = match random.u8(0..10) {
        0 | 1 => start,
        2 => *range.start(),
        3 => *range.end(),
        4..=6 => input.nearest_step(among(random, *reach.start(), *reach.end())),
        _ => among(random, *range.start(), *range.end()),
    };
    if input.is_whole() { value.round() } else { value }
}
