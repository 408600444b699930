//! What may be chosen, as the model's text has it: links, sliders and messages all read these tables.

use model::Input;
use model::in_care::Setting;

#[test]
fn what_an_input_can_be() {
    let table = Input::ALL.map(|input| (input.key(), *input.range().start(), *input.range().end(), input.is_whole()));
    assert_eq!(
        table,
        [
            ("children", 0.0, 500.0, false),
            ("lasting", 1.0, 20.0, true),
            ("credited", 0.0, 1.0, false),
            ("weekly-cost", 100.0, 20_000.0, false),
            ("time-in-care", 0.1, 8.0, false),
            ("cashable", 0.0, 1.0, false),
            ("support-at-home", 0.0, 5_000.0, false),
            ("early-help-cost", 0.0, 50_000_000.0, false),
            ("price-growth", -0.05, 0.15, false),
            ("discount-rate", 0.0, 0.1, false),
            ("years-counted", 1.0, 20.0, true),
        ]
    );
}

#[test]
fn a_slider_reaches_the_whole_range_or_its_usual_part() {
    let wide = [Input::Children, Input::WeeklyCost, Input::SupportAtHome, Input::EarlyHelpCost];
    for input in Input::ALL {
        let range = input.range();
        assert_eq!(input.reach(*range.end()), range, "{input:?} at its highest");
        let usual = input.reach(*range.start());
        assert_eq!(usual.start(), range.start());
        assert_eq!(usual == range, !wide.contains(&input), "{input:?} at its lowest");
    }
}

#[test]
fn what_can_be_chosen_about_the_number_in_care() {
    let table = Setting::ALL.map(|setting| (setting.key(), *setting.range().start(), *setting.range().end()));
    assert_eq!(
        table,
        [("entries", 0.0, 500.0), ("leaving", 0.05, 1.0), ("child-population", -0.02, 0.02), ("target", 0.0, 500.0),]
    );
}

#[test]
fn a_slider_moves_by_its_step() {
    for setting in Setting::ALL {
        let (least, step) = (*setting.range().start(), setting.step());
        let next = setting.nearest_step(least + step);
        assert!((next - least - step).abs() < 1e-9, "{setting:?}");
        assert_eq!(setting.nearest_step(next + 0.4 * step), next, "{setting:?}");
    }
}
