//! Random links, the same in every run.

use facts::NEWEST;
use model::in_care::Setting;
use model::ranges::UNCERTAIN;
use model::{Input, Inputs, Outcome, Rung};
use stoke_explainer::link;
use stoke_explainer::state::{End, State};

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
    let said = ranges(random, &inputs).into_iter().chain(in_care(random));
    let query = said.fold(link::write(&state), |query, (name, value)| format!("{query}&{name}={value}"));
    let read = State::of(link::read(&query));
    let (_, not_used) = link::in_care::read(&query, read.edition);
    (read.inputs == inputs && read.remarks.is_empty() && not_used.is_empty()).then_some(read)
}

/// Own ranges of some of the uncertain inputs, as links say them.
fn ranges(random: &mut fastrand::Rng, inputs: &Inputs) -> Vec<(String, String)> {
    let mut said = Vec::new();
    for input in UNCERTAIN {
        if random.u8(0..3) == 0 {
            let (range, central) = (input.range(), inputs.get(input));
            let low = central - random.f64() * (central - range.start());
            let high = central + random.f64() * (range.end() - central);
            said.extend(
                [(End::Low, low), (End::High, high)].map(|(end, value)| (link::end_of(input, end), value.to_string())),
            );
        }
    }
    said
}

/// Some choices about the number in care, as links say them.
fn in_care(random: &mut fastrand::Rng) -> Vec<(String, String)> {
    let record = NEWEST.in_care();
    // Near what it is now, a rate to compare with may be met and missed again.
    let now = 10_000.0 * record.in_care.value / record.population.value;
    let mut said = Vec::new();
    for setting in Setting::ALL {
        let range = setting.range();
        let anywhere = range.start() + random.f64() * (range.end() - range.start());
        let named = match setting {
            Setting::Entries => Some("calculator"),
            Setting::LeavingRate => random.choice(record.leaving).map(|leaving| leaving.id),
            Setting::Target => random.choice(record.targets).map(|target| target.id),
            Setting::PopulationGrowth => None,
        };
        let value = match random.u8(0..6) {
            0 => continue,
            1 => *range.start(),
            2 => *range.end(),
            3 if setting == Setting::Target => now + 4.0 * random.f64() - 1.0,
            3 => setting.nearest_step(anywhere),
            _ => anywhere,
        };
        let value = named.filter(|_| random.bool()).map_or(value.to_string(), String::from);
        said.push((setting.key().to_owned(), value));
    }
    said
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
