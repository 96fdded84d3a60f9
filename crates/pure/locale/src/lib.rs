//! What the program says to people, in Ukrainian and English.
//!
//! The words live in `locales/{uk,en}/*.ftl`; a message is found by its id and takes arguments, so
//! a [`Reason`] made by a rule can be said in either language. An id without a text is shown as it
//! is; `cargo xtask tidy` fails on one.

mod chance;
mod figures;
mod sources;

pub use chance::{p_named, p_said};
pub use figures::{date, day, decimal, integer, moment, money, percent, short, short_percent};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rozum_model::{Argument, Reason};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Ukrainian, the first language.
    Uk,
    /// English.
    En,
}

impl Lang {
    /// Both, Ukrainian first.
    pub const ALL: [Self; 2] = [Self::Uk, Self::En];

    /// BCP 47 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Uk => "uk",
            Self::En => "en",
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Uk => Self::En,
            Self::En => Self::Uk,
        }
    }

    /// The Ukrainian or the English of two.
    pub fn pick<T>(self, uk: T, en: T) -> T {
        match self {
            Self::Uk => uk,
            Self::En => en,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        match text {
            "uk" => Ok(Self::Uk),
            "en" => Ok(Self::En),
            _ => Err(Reason::new("not-a-language").with("value", text)),
        }
    }
}

type Bundle = FluentBundle<FluentResource>;

static UK: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Uk));
static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::En));

fn bundle(lang: Lang) -> Bundle {
    let id = match lang {
        Lang::Uk => unic_langid::langid!("uk"),
        Lang::En => unic_langid::langid!("en"),
    };
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    for source in sources::of(lang) {
        // A resource with a broken entry still yields the others; the tests refuse broken ones.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(kept, _)| kept);
        bundle.add_resource_overriding(resource);
    }
    // Refused only where the name is taken.
    bundle.add_function("DECIMAL", move |args, _| decimal_of(lang, args)).unwrap_or_default();
    for (name, told) in FIGURES {
        bundle.add_function(name, move |args, _| figure_of(lang, told, args)).unwrap_or_default();
    }
    bundle
}

/// `{ DECIMAL($least) }` in a message: a number that came as text with a point, `0.1`, as the language writes it. Any other
/// text stays as it is.
fn decimal_of<'a>(lang: Lang, args: &[FluentValue<'a>]) -> FluentValue<'a> {
    match args {
        [FluentValue::String(text)] if text.parse::<f64>().is_ok() => {
            FluentValue::from(lang.pick(text.replace('.', ","), text.to_string()))
        }
        [value] => value.clone(),
        _ => FluentValue::Error,
    }
}

/// How a message tells a number that came as text, so that it chooses the unit by its own words: `{ PERCENT($value) }` is
/// `45,8 %` of `0.4583`, `POINTS` is the same without the sign, `ROUND` has two digits at most, `TENTHS` always one.
const FIGURES: [(&str, Told); 4] = [
    ("PERCENT", short_percent),
    ("POINTS", |lang, value| short(lang, value * 100.0, 1)),
    ("ROUND", |lang, value| short(lang, value, 2)),
    ("TENTHS", |lang, value| decimal(lang, value, 1)),
];

/// A number as a language writes it.
type Told = fn(Lang, f64) -> String;

fn figure_of<'a>(lang: Lang, told: Told, args: &[FluentValue<'a>]) -> FluentValue<'a> {
    match args {
        [FluentValue::String(text)] => match text.parse::<f64>() {
            Ok(value) => FluentValue::from(told(lang, value)),
            Err(_) => FluentValue::from(text.to_string()),
        },
        [FluentValue::Number(number)] => FluentValue::from(told(lang, number.value)),
        [value] => value.clone(),
        _ => FluentValue::Error,
    }
}

fn of(lang: Lang) -> &'static Bundle {
    match lang {
        Lang::Uk => &UK,
        Lang::En => &EN,
    }
}

/// A message without arguments.
pub fn text(lang: Lang, id: &str) -> Cow<'static, str> {
    format(lang, id, None)
}

/// A message with arguments.
pub fn text_with(lang: Lang, id: &str, args: &[(&str, Argument)]) -> Cow<'static, str> {
    let mut fluent = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        fluent.set((*name).to_owned(), value_of(value));
    }
    format(lang, id, Some(&fluent))
}

/// Says a reason.
pub fn reason(lang: Lang, reason: &Reason) -> String {
    let mut fluent = FluentArgs::with_capacity(reason.args.len());
    for (name, value) in &reason.args {
        fluent.set(name.to_string(), value_of(value));
    }
    format(lang, &reason.id, Some(&fluent)).into_owned()
}

/// Whether a language has a message.
pub fn has(lang: Lang, id: &str) -> bool {
    of(lang).has_message(id)
}

fn value_of(argument: &Argument) -> FluentValue<'static> {
    match argument {
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Text(text) => FluentValue::from(text.clone()),
    }
}

fn format(lang: Lang, id: &str, args: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
    let bundle = of(lang);
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return Cow::Owned(id.to_owned());
    };
    // An argument that is missing shows as its name; nothing here can fail for a reader.
    let mut errors = Vec::new();
    Cow::Owned(bundle.format_pattern(pattern, args, &mut errors).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn ids(lang: Lang) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        for source in sources::of(lang) {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(_, errors)| {
                panic!("{lang}: {errors:?}\n{}", &source[..source.len().min(200)])
            });
            drop(resource);
            for line in source.lines() {
                if let Some((id, _)) = line.split_once(" =")
                    && id.starts_with(|c: char| c.is_ascii_lowercase())
                {
                    assert!(ids.insert(id.to_owned()), "{lang}: {id} stands twice");
                }
            }
        }
        ids
    }

    #[test]
    fn both_languages_say_the_same_things() {
        let (uk, en) = (ids(Lang::Uk), ids(Lang::En));
        let only_uk: Vec<_> = uk.difference(&en).collect();
        let only_en: Vec<_> = en.difference(&uk).collect();
        assert!(only_uk.is_empty() && only_en.is_empty(), "only uk: {only_uk:?}; only en: {only_en:?}");
        assert!(!uk.is_empty());
    }

    #[test]
    fn ukrainian_plurals() {
        let say = |n: i64| text_with(Lang::Uk, "count-regions", &[("count", n.into())]).into_owned();
        assert_eq!(say(1), "1 регіон");
        assert_eq!(say(3), "3 регіони");
        assert_eq!(say(11), "11 регіонів");
        assert_eq!(say(22), "22 регіони");
        assert_eq!(say(27), "27 регіонів");
    }

    #[test]
    fn decimals_are_written_as_the_language_writes_them() {
        let bounds = [("name", "near_copy".into()), ("value", "2".into()), ("least", "0.3".into())];
        let args: Vec<_> = bounds.into_iter().chain([("most", Argument::from(1_i64))]).collect();
        let say = |lang| text_with(lang, "threshold-out-of-range", &args).into_owned();
        assert!(say(Lang::Uk).ends_with("від 0,3 до 1."), "{}", say(Lang::Uk));
        assert!(say(Lang::En).contains("from 0.3 to 1 "), "{}", say(Lang::En));
    }

    #[test]
    fn a_message_chooses_the_unit_of_a_number() {
        let say = |lang, unit: &str, value: &str| {
            text_with(lang, unit, &[("value", value.into()), ("count", 0_i64.into())]).into_owned()
        };
        assert_eq!(say(Lang::Uk, "risk-unit-share", "0.45833"), "45,8\u{a0}%");
        assert_eq!(say(Lang::En, "risk-unit-share", "0.25"), "25%");
        assert_eq!(say(Lang::Uk, "risk-unit-points", "0.3"), "30\u{a0}в.\u{a0}п.");
        assert_eq!(say(Lang::En, "risk-unit-index", "-0.3333"), "−0.33");
    }

    #[test]
    fn an_unknown_id_is_shown_as_it_is() {
        assert_eq!(text(Lang::En, "no-such-message"), "no-such-message");
    }
}
