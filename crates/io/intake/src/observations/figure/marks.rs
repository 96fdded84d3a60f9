//! Which of `.` and `,` is the decimal mark of a column. Most numbers tell themselves; `1,234` and
//! `1.234` do not, and are read as the others of the column are written.

use super::super::request::DecimalMark;

/// How a number that does not tell itself is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Marks {
    /// The point is the decimal mark, as the column shows.
    Point,
    /// The comma is the decimal mark, as the column shows.
    Comma,
    /// Nothing tells: such a number is not read.
    Unclear,
    /// This is the decimal mark, and the other one is an error unless it groups digits.
    Told(DecimalMark),
}

/// What the numbers of a column show, one bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in super::super) struct Evidence(u16);

impl Evidence {
    /// `12.5`
    pub const POINT: Self = Self(1);
    /// `12,5`
    pub const COMMA: Self = Self(2);
    /// `1,234,567` or `1,234.5`
    pub const COMMA_GROUPS: Self = Self(4);
    /// `1.234.567` or `1.234,5`
    pub const POINT_GROUPS: Self = Self(8);
    /// `1234`: digits are not grouped.
    pub const NO_GROUPS: Self = Self(16);
    /// `1 234`: neither mark groups digits.
    pub const OTHER_GROUPS: Self = Self(32);
    /// `1.234`
    pub const UNCLEAR_POINT: Self = Self(64);
    /// `1,234`
    pub const UNCLEAR_COMMA: Self = Self(128);

    pub(in super::super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(in super::super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether how it is decided matters.
    pub(in super::super) const fn is_unclear(self) -> bool {
        self.has(Self::UNCLEAR_POINT) || self.has(Self::UNCLEAR_COMMA)
    }

    /// Whether both marks are used as decimal marks.
    pub(in super::super) const fn is_mixed(self) -> bool {
        self.shows_point() && self.shows_comma()
    }

    const fn shows_point(self) -> bool {
        self.has(Self::POINT) || self.has(Self::COMMA_GROUPS)
    }

    const fn shows_comma(self) -> bool {
        self.has(Self::COMMA) || self.has(Self::POINT_GROUPS)
    }

    /// Whether the point was taken for the decimal mark only because nothing speaks against it.
    pub(in super::super) const fn is_supposed(self) -> bool {
        let other = self.shows_point() || self.shows_comma();
        self.has(Self::UNCLEAR_POINT) && !other && !self.has(Self::NO_GROUPS) && !self.has(Self::OTHER_GROUPS)
    }

    /// The decision. A column of `1.234` alone is read as programs write numbers, with a point; of
    /// `1,234` alone nobody can tell.
    pub(in super::super) const fn decide(self) -> Marks {
        match (self.shows_point(), self.shows_comma()) {
            (true, false) => return Marks::Point,
            (false, true) => return Marks::Comma,
            (true, true) => return Marks::Unclear,
            (false, false) => {}
        }
        let ungrouped = self.has(Self::NO_GROUPS) || self.has(Self::OTHER_GROUPS);
        match (self.has(Self::UNCLEAR_POINT), self.has(Self::UNCLEAR_COMMA)) {
            (false, true) if ungrouped => Marks::Comma,
            (_, true) => Marks::Unclear,
            (_, false) => Marks::Point,
        }
    }

    /// The decimal mark that the column turned out to have.
    pub(in super::super) const fn mark(self) -> Option<DecimalMark> {
        match self.decide() {
            Marks::Comma => Some(DecimalMark::Comma),
            Marks::Point if self.shows_point() || self.has(Self::UNCLEAR_POINT) => Some(DecimalMark::Point),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn decided(column: &[&str]) -> Marks {
        let evidence = column.iter().map(|text| read(text, Marks::Unclear).evidence);
        evidence.fold(Evidence::default(), Evidence::and).decide()
    }

    #[test]
    fn the_column_tells() {
        assert_eq!(decided(&["1,234", "12,5"]), Marks::Comma);
        assert_eq!(decided(&["1,234", "12.5"]), Marks::Point);
        assert_eq!(decided(&["1,234", "1,234,567"]), Marks::Point);
        assert_eq!(decided(&["1.234", "1.234,5"]), Marks::Comma);
        assert_eq!(decided(&["1,234", "12345"]), Marks::Comma);
        assert_eq!(decided(&["1,234", "12 345"]), Marks::Comma);
        assert_eq!(decided(&["1.234", "15000"]), Marks::Point);
        assert_eq!(decided(&["0,123"]), Marks::Comma);
    }

    #[test]
    fn where_nothing_tells_nothing_is_guessed() {
        assert_eq!(decided(&["1,234", "2,345"]), Marks::Unclear);
        assert_eq!(decided(&["1,234", "1.234"]), Marks::Unclear);
        assert_eq!(decided(&["12,5", "12.5"]), Marks::Unclear);
        assert_eq!(decided(&["1.234", "10"]), Marks::Point);
        assert!(read("1.234", Marks::Unclear).evidence.is_supposed());
    }
}
