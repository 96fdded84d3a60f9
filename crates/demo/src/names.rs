//! Names of the story for what the rules number. In its data `"@group"` stands for the id of what was named
//! `group`, `"@-30"` for the day thirty days ago, `"@year"` for the year of today, `"@quarter-1"` for the end of the
//! last quarter, `"@review.a2"` for the last review of what was named `a2`, and `"@file.ramp.png"` for the hash of a file.

use crate::{calendar, files};
use jiff::ToSpan;
use rozum_model::governance::Governance;
use rozum_model::time::Day;
use std::collections::BTreeMap;
use toml::Value;

/// Before the name of what a review is about.
const REVIEW: &str = "review.";

pub(crate) struct Names {
    today: Day,
    ids: BTreeMap<String, String>,
}

impl Names {
    pub(crate) fn new(today: Day) -> Self {
        Self { today, ids: files::hashes().collect() }
    }

    /// Says what a name stands for from here on.
    pub(crate) fn learn(&mut self, name: &str, id: &(impl ToString + ?Sized)) {
        self.ids.insert(name.to_owned(), id.to_string());
    }

    /// The id of what is named so; `review.a2` is the last review of what is named `a2`.
    pub(crate) fn id(&self, name: &str) -> Result<&str, String> {
        let own = |name: &str| self.ids.get(name).map(String::as_str);
        let review = name
            .strip_prefix(REVIEW)
            .and_then(|about| own(&format!("{REVIEW}{}", own(about).unwrap_or(about))));
        review.or_else(|| own(name)).ok_or_else(|| format!("nothing is named {name}"))
    }

    /// Says which review is the last one of what it is about: the program opens most, and names none.
    pub(crate) fn learn_reviews(&mut self, governance: &Governance) {
        for review in governance.reviews.values() {
            self.learn(&format!("{REVIEW}{}", review.about), &review.id);
        }
    }

    /// The value with every name in it replaced.
    pub(crate) fn told(&self, value: Value) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) => match text.strip_prefix('@') {
                Some(name) => self.one(name)?,
                None => Value::String(text),
            },
            Value::Array(all) => {
                Value::Array(all.into_iter().map(|value| self.told(value)).collect::<Result<_, _>>()?)
            }
            Value::Table(table) => {
                let told = table.into_iter().map(|(key, value)| Ok((key, self.told(value)?)));
                Value::Table(told.collect::<Result<_, String>>()?)
            }
            other => other,
        })
    }

    fn one(&self, name: &str) -> Result<Value, String> {
        if let Some(offset) = name.strip_prefix("year") {
            let offset = if offset.is_empty() { Ok(0) } else { offset.parse::<i64>() };
            let offset = offset.map_err(|_| format!("no year: {name}"))?;
            return Ok(Value::Integer(i64::from(self.today.year()) + offset));
        }
        if let Some((days, after)) = calendar::period(self.today, name) {
            // The end of a period is what it is; what is done after it is done on a working day.
            let day = if after == 0 {
                self.today.checked_add(days.days()).ok()
            } else {
                calendar::day(self.today, days)
            };
            let day = day.ok_or_else(|| format!("no day: {name}"))?;
            return Ok(Value::String(day.to_string()));
        }
        match name.parse::<i64>() {
            Ok(offset) => {
                let day = calendar::day(self.today, offset).ok_or_else(|| format!("no day: {name}"))?;
                Ok(Value::String(day.to_string()))
            }
            Err(_) => self.id(name).map(|id| Value::String(id.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_days_and_years_are_told_and_other_words_stay() {
        let mut names = Names::new(jiff::civil::date(2026, 11, 26));
        names.learn("group", "05-B02");
        let told = |text: &str| names.told(Value::String(text.to_owned()));
        assert_eq!(told("@group"), Ok("05-B02".into()));
        assert_eq!(told("@-1"), Ok("2026-11-25".into()));
        assert_eq!(told("@+1"), Ok("2026-11-27".into()));
        assert_eq!(told("@year+1"), Ok(Value::Integer(2027)));
        assert_eq!(told("@quarter-4"), Ok("2025-12-31".into()));
        // 3 October 2026 is a Saturday.
        assert_eq!(told("@quarter-1+3"), Ok("2026-10-02".into()));
        assert_eq!(told("пошта a@b.ua"), Ok("пошта a@b.ua".into()));
        assert_eq!(told("@file.ramp.png").unwrap().as_str().map(str::len), Some(64));
        assert_eq!(told("@nobody"), Err("nothing is named nobody".to_owned()));
        assert_eq!(told("@review.group"), Err("nothing is named review.group".to_owned()));
    }
}
