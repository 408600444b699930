//! How cells look. Nothing is told by colour alone, so that it reads in grey and on paper.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, FormatUnderline};

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// The name of the sheet's subject.
    Title,
    /// The head of a column.
    Head,
    /// The head of a row.
    Row,
    /// Words.
    Words,
    /// Words that go on over the empty cells beside them.
    Remark,
    /// A web address.
    Address,
    /// GBP to the penny.
    Money,
    /// A share or a rate, in per cent.
    PerCent,
    /// A whole number.
    Whole,
    /// A year, or nothing where it is 0.
    Year,
    /// A number that may have decimals.
    Number,
    /// A number that is worked out, to its hundredths.
    Hundredths,
    /// Child-years, prices and what a pound is worth: many decimals, so that sums can be worked out again.
    Exact,
}

impl Look {
    /// As a spreadsheet has it.
    pub(super) fn format(self) -> Format {
        let top = || Format::new().set_align(FormatAlign::Top);
        match self {
            Look::Title => top().set_bold().set_font_size(16),
            Look::Head => top().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Medium),
            Look::Row => top().set_bold().set_text_wrap(),
            Look::Words => top().set_text_wrap().set_align(FormatAlign::Left).set_indent(1),
            Look::Remark => top().set_align(FormatAlign::Left).set_indent(1),
            Look::Address => top().set_text_wrap().set_underline(FormatUnderline::Single),
            Look::Money => top().set_num_format("£#,##0.00;-£#,##0.00"),
            Look::PerCent => top().set_num_format("0.0##%"),
            Look::Whole => top().set_num_format("#,##0"),
            Look::Year => top().set_num_format("0;-0;").set_align(FormatAlign::Left),
            Look::Number => top().set_num_format("#,##0.0###"),
            Look::Hundredths => top().set_num_format("#,##0.00"),
            Look::Exact => top().set_num_format("#,##0.00000000"),
        }
    }
}
