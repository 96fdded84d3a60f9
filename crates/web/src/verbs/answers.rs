//! What was typed into the form of a verb, read by kind. What cannot be read is told beside its field and is not lost.

use crate::typed::one_line;
use jiff::civil::Date;
use rozum_locale::Lang;
use rozum_model::Reason;
use std::cell::RefCell;

/// The values of a sent form, and what is wrong with them.
#[derive(Debug, Default)]
pub struct Answers {
    pairs: Vec<(String, String)>,
    /// The language in which they were typed; Ukrainian unless said otherwise.
    lang: Option<Lang>,
    problems: RefCell<Vec<Problem>>,
}

/// Why a value cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Name of the field.
    pub field: String,
    /// What is wrong, and the mend.
    pub reason: Reason,
}

impl Answers {
    /// As decoded from a form; names may repeat.
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self { pairs, lang: None, problems: RefCell::default() }
    }

    /// Typed on a page of that language, which parts thousands as it does.
    #[must_use]
    pub fn typed_in(self, lang: Lang) -> Self {
        Self { lang: Some(lang), ..self }
    }

    /// What was typed, without what the page itself sends along.
    pub fn typed(&self) -> Vec<(String, String)> {
        let own = |name: &str| !matches!(name, "form" | "go" | "once");
        self.pairs.iter().filter(|(name, _)| own(name)).cloned().collect()
    }

    /// All values of a name, in order, trimmed.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// The first value of a name; empty when there is none.
    pub fn one<'a>(&'a self, name: &'a str) -> &'a str {
        self.all(name).next().unwrap_or_default()
    }

    /// A value that was typed.
    pub fn some(&self, name: &str) -> Option<String> {
        Some(self.words(name)).filter(|text| !text.is_empty())
    }

    /// Words on one line. Whether they may be missing is the rule's to say.
    pub fn words(&self, name: &str) -> String {
        one_line(self.one(name))
    }

    /// A value of the model written as its text; tells the field where there is none.
    pub fn read<T: std::str::FromStr<Err = Reason>>(&self, name: &str) -> Option<T> {
        self.parsed(name, self.one(name))
    }

    /// As [`Answers::read`], but may be left out.
    pub fn read_some<T: std::str::FromStr<Err = Reason>>(&self, name: &str) -> Option<T> {
        if self.one(name).is_empty() { None } else { self.read(name) }
    }

    /// Every chosen value of a name.
    pub fn read_all<T: std::str::FromStr<Err = Reason>>(&self, name: &str) -> Vec<T> {
        self.all(name).filter(|text| !text.is_empty()).filter_map(|text| self.parsed(name, text)).collect()
    }

    fn parsed<T: std::str::FromStr<Err = Reason>>(&self, name: &str, text: &str) -> Option<T> {
        if text.is_empty() {
            self.tell(name, Reason::new("answer-missing"));
            return None;
        }
        text.parse().map_err(|reason| self.tell(name, reason)).ok()
    }

    /// One of a few known words; tells the field where nothing of them is chosen.
    pub fn chosen<T>(&self, name: &str, known: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = known(self.one(name));
        if value.is_none() {
            self.tell(name, Reason::new("answer-missing"));
        }
        value
    }

    /// Yes or no; tells the field where neither is chosen.
    pub fn yes(&self, name: &str) -> Option<bool> {
        self.chosen(name, |word| match word {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    }

    /// A value of a row.
    pub fn read_of<T: std::str::FromStr<Err = Reason>>(&self, name: &str, text: &str) -> Option<T> {
        self.parsed(name, text)
    }

    /// A day.
    pub fn day(&self, name: &str) -> Option<Date> {
        self.day_of(name, self.one(name))
    }

    /// A day that may be left out.
    pub fn day_some(&self, name: &str) -> Option<Date> {
        if self.one(name).is_empty() { None } else { self.day(name) }
    }

    /// A day of a row.
    pub fn day_of(&self, name: &str, text: &str) -> Option<Date> {
        self.plain(name, text, "typed-not-a-day")
    }

    /// A whole number.
    pub fn whole<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.whole_of(name, self.one(name))
    }

    /// A whole number of a row.
    pub fn whole_of<T: std::str::FromStr>(&self, name: &str, text: &str) -> Option<T> {
        self.plain(name, text, "typed-not-whole")
    }

    /// A value, or why it cannot be read.
    fn plain<T: std::str::FromStr>(&self, name: &str, text: &str, wrong: &'static str) -> Option<T> {
        let value = text.parse().ok();
        if value.is_none() {
            self.tell(name, unread(text, wrong));
        }
        value
    }

    /// An amount, in kopecks.
    pub fn kopecks(&self, name: &str) -> Option<u64> {
        self.kopecks_of(name, self.one(name))
    }

    /// An amount of a row, in kopecks.
    pub fn kopecks_of(&self, name: &str, text: &str) -> Option<u64> {
        let amount = kopecks(self.lang.unwrap_or(Lang::Uk), text);
        if amount.is_none() {
            self.tell(name, unread(text, "typed-not-money"));
        }
        amount
    }

    /// Rows of values that belong together; rows left empty do not count.
    pub fn rows<const N: usize>(&self, names: [&str; N]) -> Vec<[String; N]> {
        let columns = names.map(|name| self.all(name).map(one_line).collect::<Vec<_>>());
        let longest = columns.iter().map(Vec::len).max().unwrap_or_default();
        let row = |at: usize| columns.each_ref().map(|column| column.get(at).cloned().unwrap_or_default());
        (0..longest).map(row).filter(|row| row.iter().any(|value| !value.is_empty())).collect()
    }

    /// Notes what is wrong with a field.
    pub fn tell(&self, field: &str, reason: Reason) {
        self.problems.borrow_mut().push(Problem { field: field.to_owned(), reason });
    }

    /// Everything that could not be read.
    pub fn problems(&self) -> Vec<Problem> {
        self.problems.borrow().clone()
    }
}

/// Why a text is no such value; nothing typed is no wrong value.
fn unread(text: &str, wrong: &'static str) -> Reason {
    if text.is_empty() { Reason::new("answer-missing") } else { Reason::new(wrong).with("value", text) }
}

/// `1 234,50`, `1,234.50`, `1234.5`, `1234`: kopecks, never by way of a floating number. What parts thousands stands before
/// three digits everywhere, and is one sign throughout; of two signs the last parts kopecks.
fn kopecks(lang: Lang, text: &str) -> Option<u64> {
    let plain = bare(text);
    let (hryvnias, rest) = parted(lang, &plain);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if rest.len() > 2 || !digits(rest) {
        return None;
    }
    let whole = whole(hryvnias)?.parse::<u64>().ok()?.checked_mul(100)?;
    whole.checked_add(format!("{rest:0<2}").parse().ok()?)
}

/// Without the sign of the currency, with plain spaces.
fn bare(text: &str) -> String {
    let spaced: String = text.chars().map(|sign| if sign.is_whitespace() { ' ' } else { sign }).collect();
    let plain = spaced.trim_matches([' ', '₴']);
    let plain = plain.strip_suffix('.').unwrap_or(plain);
    let signs = Lang::ALL.map(|lang| rozum_locale::text(lang, "money-sign"));
    let plain = signs.iter().fold(plain, |text, sign| {
        let sign: &str = sign.as_ref();
        text.trim_end_matches(sign).trim_start_matches(sign)
    });
    plain.trim_matches([' ', '₴']).to_owned()
}

/// Hryvnias and the digits of kopecks. A comma before three digits parts thousands in English, and in Ukrainian nothing that
/// could be money.
fn parted(lang: Lang, text: &str) -> (&str, &str) {
    let Some(at) = text.rfind([',', '.']) else { return (text, "") };
    let (before, sign, after) = (&text[..at], &text[at..=at], &text[at + 1..]);
    let english = lang == Lang::En && sign == "," && after.len() == 3 && !before.contains('.');
    if before.contains(sign) || english { (text, "") } else { (before, after) }
}

/// Digits with what parts thousands taken out; `None` where it stands elsewhere.
fn whole(text: &str) -> Option<String> {
    let Some(sign) = text.chars().find(|sign| !sign.is_ascii_digit()) else {
        return Some(text.to_owned()).filter(|text| !text.is_empty());
    };
    let groups: Vec<&str> = text.split(sign).collect();
    let (first, others) = groups.split_first()?;
    let digits = groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    let first = (1..=3).contains(&first.len()) && !first.starts_with('0');
    (matches!(sign, ' ' | ',' | '.') && digits && first && others.iter().all(|group| group.len() == 3))
        .then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read_as_people_type_it() {
        let good = [
            ("0", 0),
            ("1", 100),
            ("1,5", 150),
            ("1 234 567.89", 123_456_789),
            ("12\u{a0}000,00 ₴", 1_200_000),
            ("12\u{a0}000,50 грн.", 1_200_050),
            ("UAH 12000.50", 1_200_050),
        ];
        for (text, expected) in good {
            assert_eq!(kopecks(Lang::Uk, text), Some(expected), "{text}");
        }
        for text in ["", ",5", "-1", "1,234", "1.2.3", "один", "99999999999999999999"] {
            assert_eq!(kopecks(Lang::Uk, text), None, "{text}");
        }
    }

    #[test]
    fn thousands_are_parted_as_each_language_does() {
        let both = [
            ("1,234.50", 123_450),
            ("1,000,000.00", 100_000_000),
            ("1.234,50", 123_450),
            ("1 234,50", 123_450),
            ("1234,50", 123_450),
            ("1,5", 150),
            ("1.000.000", 100_000_000),
        ];
        for (text, expected) in both {
            for lang in Lang::ALL {
                assert_eq!(kopecks(lang, text), Some(expected), "{lang} {text}");
            }
        }
        assert_eq!(kopecks(Lang::En, "1,234"), Some(123_400));
        assert_eq!(kopecks(Lang::En, "12,345,678"), Some(1_234_567_800));
        let neither = [
            "1 00 0",
            "1,00,0.00",
            "1,0000.00",
            "0,500.00",
            "1 234,567.00",
            "1,234.567",
            "1.234.5,00",
            "1 .5",
            "1  000",
        ];
        for text in neither {
            for lang in Lang::ALL {
                assert_eq!(kopecks(lang, text), None, "{lang} {text}");
            }
        }
    }

    #[test]
    fn rows_left_empty_do_not_count_and_what_is_wrong_is_told_beside_its_field() {
        let pairs = [("name", "а"), ("sum", "1"), ("name", ""), ("sum", " "), ("name", "в"), ("sum", "x")];
        let answers = Answers::new(pairs.map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec());
        let rows = answers.rows(["name", "sum"]);
        assert_eq!(rows, [["а".to_owned(), "1".to_owned()], ["в".to_owned(), "x".to_owned()]]);
        assert_eq!((answers.day("name"), answers.whole::<u16>("none")), (None, None));
        let told: Vec<_> = answers.problems().iter().map(|problem| problem.reason.to_string()).collect();
        assert_eq!(told, ["typed-not-a-day value=а", "answer-missing"]);
        let answers = Answers::default();
        assert_eq!(answers.kopecks_of("sum", "x"), None);
        assert_eq!(answers.problems()[0].reason.to_string(), "typed-not-money value=x");
        assert_eq!(answers.problems()[0].field, "sum");
    }
}
