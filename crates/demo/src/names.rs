//! Names of the story for what the rules number. In its data `"@group"` stands for the id of what was named
//! `group`, `"@-30"` for the day thirty days ago, and `"@year"` for the year of today.

use crate::calendar;
use rozum_model::time::Day;
use std::collections::BTreeMap;
use toml::Value;

pub(crate) struct Names {
    today: Day,
    ids: BTreeMap<String, String>,
}

impl Names {
    pub(crate) const fn new(today: Day) -> Self {
        Self { today, ids: BTreeMap::new() }
    }

    /// Says what a name stands for from here on.
    pub(crate) fn learn(&mut self, name: &str, id: &(impl ToString + ?Sized)) {
        self.ids.insert(name.to_owned(), id.to_string());
    }

    pub(crate) fn id(&self, name: &str) -> Result<&str, String> {
        self.ids.get(name).map(String::as_str).ok_or_else(|| format!("nothing is named {name}"))
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
        assert_eq!(told("пошта a@b.ua"), Ok("пошта a@b.ua".into()));
        assert_eq!(told("@nobody"), Err("nothing is named nobody".to_owned()));
    }
}
