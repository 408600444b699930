//! A chart that has been placed: marks in layout pixels, in inks that a theme turns into colours.

use crate::text::Face;

/// How wide a picture is laid out. A narrow screen gets a picture of its own, not a smaller one.
///
/// The style sheet shows one picture by the width of its container; its limits are [`Width::of`]'s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// For a phone.
    Narrow,
    /// For a small tablet, or half a screen.
    Middle,
    /// For anything wider.
    Broad,
}

impl Width {
    /// All widths, from narrow to broad.
    pub const ALL: [Width; 3] = [Width::Narrow, Width::Middle, Width::Broad];

    /// The width for a container of so many CSS pixels.
    pub fn of(container: f64) -> Width {
        if container < 360.0 {
            Width::Narrow
        } else if container < 540.0 {
            Width::Middle
        } else {
            Width::Broad
        }
    }

    /// How wide its pictures are, in layout pixels; how high they are is the chart's matter.
    pub const fn across(self) -> i32 {
        match self {
            Width::Narrow => 280,
            Width::Middle => 400,
            Width::Broad => 640,
        }
    }

    /// Its name, as in class names.
    pub const fn name(self) -> &'static str {
        match self {
            Width::Narrow => "narrow",
            Width::Middle => "middle",
            Width::Broad => "broad",
        }
    }
}

/// A colour by what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// What the chart is about, and what is answered.
    Accent,
    /// What warns: below zero, or against expectation.
    Warn,
    /// Text that matters.
    Text,
    /// Text that explains.
    Quiet,
    /// Grid lines and axes.
    Line,
    /// What the picture stands on, behind labels.
    Ground,
    /// A pale band, behind lines and texts.
    Band,
}

/// Red, green and blue.
pub type Rgb = (u8, u8, u8);

/// The colour of each ink.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// [`Ink::Accent`].
    pub accent: Rgb,
    /// [`Ink::Warn`].
    pub warn: Rgb,
    /// [`Ink::Text`].
    pub text: Rgb,
    /// [`Ink::Quiet`].
    pub quiet: Rgb,
    /// [`Ink::Line`].
    pub line: Rgb,
    /// [`Ink::Ground`].
    pub ground: Rgb,
    /// [`Ink::Band`].
    pub band: Rgb,
}

impl Palette {
    /// The light theme. The style sheet recolours an SVG in it for other themes, by these very values.
    pub const LIGHT: Palette = Palette {
        accent: (0x12, 0x3f, 0x96),
        warn: (0xa6, 0x3d, 0x20),
        text: (0x18, 0x21, 0x2e),
        quiet: (0x5b, 0x66, 0x75),
        line: (0xdc, 0xd9, 0xcf),
        ground: (0xff, 0xff, 0xff),
        band: (0xe8, 0xee, 0xfb),
    };

    /// The colour of an ink.
    pub const fn of(&self, ink: Ink) -> Rgb {
        match ink {
            Ink::Accent => self.accent,
            Ink::Warn => self.warn,
            Ink::Text => self.text,
            Ink::Quiet => self.quiet,
            Ink::Line => self.line,
            Ink::Ground => self.ground,
            Ink::Band => self.band,
        }
    }
}

/// Which point of a text its position names; up and down it is always the middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text begins there.
    Start,
    /// The text is centred there.
    Middle,
    /// The text ends there.
    End,
}

/// Something to draw, in layout pixels from the top left.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A filled rectangle.
    Rect {
        /// Left and top.
        from: (i32, i32),
        /// Right and bottom.
        to: (i32, i32),
        /// Its colour.
        ink: Ink,
    },
    /// A line of text.
    Text {
        /// Where [`Mark::Text::anchor`] is.
        at: (i32, i32),
        /// What it says.
        text: String,
        /// Font size, in layout pixels.
        size: i32,
        /// Whether it is bold.
        bold: bool,
        /// Its colour.
        ink: Ink,
        /// What `at` names.
        anchor: Anchor,
    },
    /// A line from point to point.
    Line {
        /// The points, in order.
        points: Vec<(i32, i32)>,
        /// How thick it is.
        thick: i32,
        /// Its colour.
        ink: Ink,
    },
    /// A round point.
    Dot {
        /// Its middle.
        at: (i32, i32),
        /// From its middle to its edge.
        radius: i32,
        /// Whether it is a ring, [`Mark::RING`] thick, around the ground.
        hollow: bool,
        /// Its colour.
        ink: Ink,
    },
}

impl Mark {
    /// How thick the ring of a hollow point is; it lies inside the point's radius.
    pub const RING: i32 = 2;

    /// Left and top, right and bottom of the space that it takes at most, in layout pixels; for a text by the crate's
    /// own measure, which is that of a wide face.
    pub fn extent(&self) -> ((i32, i32), (i32, i32)) {
        match self {
            Mark::Rect { from, to, .. } => (*from, *to),
            Mark::Text { at, text, size, bold, ink, anchor } => {
                Face { size: *size, ink: *ink, bold: *bold }.extent(*at, text, *anchor)
            }
            Mark::Line { points, thick, .. } => {
                let (across, down) = (points.iter().map(|point| point.0), points.iter().map(|point| point.1));
                let half = (thick + 1) / 2;
                let from = (across.clone().min().unwrap_or(0) - half, down.clone().min().unwrap_or(0) - half);
                (from, (across.max().unwrap_or(0) + half, down.max().unwrap_or(0) + half))
            }
            Mark::Dot { at: (x, y), radius, .. } => ((x - radius, y - radius), (x + radius, y + radius)),
        }
    }
}

/// A place in a picture over which a page can lay a link: a mark, with space around it for a finger.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// What the caller calls that which the mark is of.
    pub id: &'static str,
    /// What it is, in words.
    pub label: String,
    /// Left and top.
    pub from: (i32, i32),
    /// Right and bottom.
    pub to: (i32, i32),
}

impl Target {
    /// How wide and how high a target is at least.
    pub const LEAST: i32 = 24;
}

/// A place in a picture at which a value stands, so that a keyboard or a pointer can visit the values one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The row of the chart's table, from 0.
    pub row: usize,
    /// Which of the row's values, from 0. The cell has a number: a gap has no spot.
    pub column: usize,
    /// Where it stands.
    pub at: (i32, i32),
}

/// A chart that has been placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width and height, in layout pixels.
    pub size: (i32, i32),
    /// What to draw, in this order.
    pub marks: Vec<Mark>,
    /// What a page can lay links over; they lie inside the picture.
    pub targets: Vec<Target>,
    /// Where values stand, each once, row after row of the chart's table; they lie inside the picture. Charts of bars
    /// and steps, and timelines, have none so far.
    pub spots: Vec<Spot>,
}
