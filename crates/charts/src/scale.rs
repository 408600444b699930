//! Values to pixels, and round values for the axis.

/// A scale that runs from the bottom to the top of a picture, or from left to right. It holds 0, but for one that is
/// near its values.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    lowest: f64,
    highest: f64,
    step: f64,
    bottom: i32,
    top: i32,
}

impl Scale {
    /// Holds all of `values` (finite) between the pixels `bottom` and `top`, in about `most_steps` round steps, and
    /// ends with round values.
    pub(crate) fn new(values: impl Iterator<Item = f64> + Clone, most_steps: f64, bottom: i32, top: i32) -> Scale {
        let (lowest, highest) = ends(values);
        let step = round_step((highest - lowest) / most_steps);
        let (below, above) = ((lowest / step).floor(), (highest / step).ceil());
        Scale { lowest: below * step, highest: above.max(below + 1.0) * step, step, bottom, top }
    }

    /// Runs from the lowest of `values` (finite) at the pixel `bottom` to the highest at `top`, with no space beyond,
    /// in about `most_steps` round steps.
    pub(crate) fn tight(values: impl Iterator<Item = f64> + Clone, most_steps: f64, bottom: i32, top: i32) -> Scale {
        let (lowest, highest) = ends(values);
        let step = round_step((highest - lowest) / most_steps);
        Scale { lowest, highest: if highest > lowest { highest } else { 1.0 }, step, bottom, top }
    }

    /// The same, but from the round value below the lowest on, which need not be 0.
    pub(crate) fn near(values: impl Iterator<Item = f64> + Clone, most_steps: f64, bottom: i32, top: i32) -> Scale {
        let (low, high) = (values.clone().fold(f64::INFINITY, f64::min), values.clone().fold(0.0, f64::max));
        if low <= 0.0 || low >= high {
            return Scale::tight(values, most_steps, bottom, top);
        }
        let step = round_step((high - low) / most_steps);
        Scale { lowest: (low / step).floor() * step, highest: high, step, bottom, top }
    }

    /// Whether it holds a value.
    pub(crate) fn holds(&self, value: f64) -> bool {
        (self.lowest..=self.highest).contains(&value)
    }

    /// The pixel of a value.
    pub(crate) fn pixel(&self, value: f64) -> i32 {
        let share = (value - self.lowest) / (self.highest - self.lowest);
        self.bottom - (share * f64::from(self.bottom - self.top)).round() as i32
    }

    /// The round values, from the lowest up.
    pub(crate) fn ticks(&self) -> impl Iterator<Item = f64> {
        let Scale { lowest, highest, step, .. } = *self;
        // A round value at an end belongs to it, however the division is rounded.
        let (first, last) = ((lowest / step - 1e-9).ceil(), (highest / step + 1e-9).floor());
        (0..=(last - first) as usize).map(move |tick| (first + tick as f64) * step)
    }
}

/// The lowest and the highest of the values and 0.
fn ends(values: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    (values.clone().fold(0.0, f64::min), values.fold(0.0, f64::max))
}

/// The least of 1, 2 and 5 times a power of ten that is not below `rough`; 1 where that is next to nothing.
fn round_step(rough: f64) -> f64 {
    // Below that there are no powers of ten to multiply.
    if rough <= 1e-300 {
        return 1.0;
    }
    let power = 10f64.powi(rough.log10().floor() as i32);
    [1.0, 2.0, 5.0].map(|factor| factor * power).into_iter().find(|step| *step >= rough).unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::{Scale, round_step};

    #[test]
    fn steps_are_round() {
        for (rough, step) in [(0.0, 1.0), (1e-310, 1.0), (1.0, 1.0), (1.3, 2.0), (0.03, 0.05), (700.0, 1000.0)] {
            assert!((round_step(rough) - step).abs() < 1e-12, "{rough}");
        }
    }

    #[test]
    fn the_axis_holds_zero_and_every_value() {
        let scale = Scale::new([-1.9, 1.5].into_iter(), 4.0, 200, 0);
        assert_eq!(scale.ticks().collect::<Vec<_>>(), [-2.0, -1.0, 0.0, 1.0, 2.0]);
        assert_eq!((scale.pixel(-2.0), scale.pixel(0.0), scale.pixel(2.0)), (200, 100, 0));
    }

    #[test]
    fn a_near_scale_begins_below_its_values() {
        let scale = Scale::near([240_636.0, 269_739.0].into_iter(), 4.0, 100, 0);
        assert_eq!((scale.pixel(240_000.0), scale.pixel(269_739.0), scale.holds(0.0)), (100, 0, false));
        assert!(Scale::near([0.0, 5.0].into_iter(), 4.0, 100, 0).holds(0.0));
        assert!(Scale::near(core::iter::empty(), 4.0, 100, 0).holds(0.0));
    }

    #[test]
    fn a_tight_scale_ends_with_its_values() {
        let scale = Scale::tight([-1.0, 3.0].into_iter(), 2.0, 10, 50);
        assert_eq!((scale.pixel(-1.0), scale.pixel(0.0), scale.pixel(3.0)), (10, 20, 50));
        assert_eq!(scale.ticks().collect::<Vec<_>>(), [0.0, 2.0]);
        let scale = Scale::tight([0.0].into_iter(), 4.0, 10, 50);
        assert_eq!((scale.pixel(0.0), scale.ticks().collect::<Vec<_>>()), (10, vec![0.0, 1.0]));
    }

    #[test]
    fn nothing_to_show_still_has_an_axis() {
        let scale = Scale::new([0.0].into_iter(), 4.0, 200, 0);
        assert_eq!(scale.ticks().collect::<Vec<_>>(), [0.0, 1.0]);
    }
}
