//! Every chart against the picture of it that was looked at. `make golden` writes them anew.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it fails")]

use std::path::Path;

use charts::{Width, place, svg};
use model::Input;
use stoke_explainer::pictures;
use stoke_explainer::state::{Answer, Change, State};

fn compare(name: &str, picture: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name).with_extension("svg");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, picture).expect("the folder is there");
    }
    let golden = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(golden == picture, "{name} is not what {} shows; look at it, then `make golden`", file.display());
}

#[test]
fn the_calculators_charts_in_this_city() {
    let opening = State::default();
    let states = [
        ("half-credited", opening.clone()),
        ("claim", opening.after(Change::Chose("claim".into()))),
        ("five-years", opening.after(Change::Chose("half-credited-five-years".into()))),
        ("loss", opening.after(Change::Typed(Input::Children, "20".into()))),
        ("nobody", opening.after(Change::Typed(Input::Children, "0".into()))),
    ];
    for (name, state) in states {
        let answer = Answer::of(&state);
        for pictures::Named { name: chart, of, .. } in pictures::OF_STATE {
            let spec = of(&state, &answer);
            for width in Width::ALL {
                compare(&format!("{chart}-{name}-{}", width.name()), &svg(&place(&spec, width)));
            }
        }
    }
}

/// Of the city's charts each that is made by hand, and of the measures some: with four lines, a gap, a break, an area
/// that ends early, and alone.
#[cfg(feature = "pages")]
const OF_THE_CITY: [&str; 12] = [
    "city/population",
    "city/children",
    "city/ages",
    "city/ethnic-groups",
    "city/not-white-british",
    "city/born-abroad",
    "city/two-returns",
    "city/looked-after-rate",
    "city/good-level-of-development",
    "city/breastfeeding",
    "city/in-supported-accommodation",
    "city/looked-after",
];

/// Every chart of the record as wide as a phone has it, and those that are shown wider as wide as they get.
#[cfg(feature = "pages")]
#[test]
fn the_records_charts_in_this_city() {
    use charts::Drawable;
    use stoke_explainer::city::{Act, CityChart, Shape, View};
    use stoke_explainer::in_care::{self, Choices, Leaving, Outlook};
    use stoke_explainer::pictures::{exhibit, record};

    for shown in &record::ALL {
        let widths: &[Width] = if shown.id == "in-care" { &Width::ALL } else { &[Width::Narrow] };
        for width in widths {
            compare(&format!("{}-{}", shown.id, width.name()), &svg(&shown.chart().place(*width)));
        }
    }
    for name in OF_THE_CITY {
        let exhibit = exhibit::named(name).expect("a chart");
        compare(&name.replace('/', "-"), &svg(&exhibit.chart.place(Width::Narrow)));
    }
    let projection = exhibit::named(in_care::picture::NAME).expect("a chart");
    let slow = Choices { leaving: Leaving::Own(0.1), ..Choices::opening(&facts::NEWEST) };
    let slow = in_care::ProjectionChart::of(&Outlook::of(slow, &facts::NEWEST.opening().inputs));
    for width in Width::ALL {
        compare(&format!("in-care-projection-{}", width.name()), &svg(&projection.chart.place(width)));
        compare(&format!("in-care-slow-{}", width.name()), &svg(&slow.place(width)));
    }
    let one_year = View::default().after(Act::Shape(Shape::Areas));
    for width in Width::ALL {
        compare(&format!("city-one-year-{}", width.name()), &svg(&CityChart::of(&one_year).place(width)));
        compare(&format!("timeline-{}", width.name()), &svg(&record::timeline().place(width)));
    }
}
