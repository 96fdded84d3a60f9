//! What is said about the strategy as a whole.

use super::dates;
use super::missing::{self, en, uk};
use crate::lookup;
use crate::notes::{At, Notes, quote};
use crate::raw::Value;
use crate::table::Kind;
use crate::text::{clean, tidy};
use crate::vocabulary::Field;
use rozum_model::draft::StrategyDraft;
use rozum_model::strategy::{Document, LegalRegime, Period};
use rozum_model::time::Day;
use rozum_model::{Reason, RegionIso};
use std::collections::BTreeMap;

struct Heading<'a> {
    values: BTreeMap<Field, &'a Value>,
    notes: &'a mut Notes,
}

/// Reads all fields; what is missing or wrong is noted.
pub(super) fn read(fields: &[(Field, Value)], hint: Option<RegionIso>, notes: &mut Notes) -> StrategyDraft {
    let values = once(fields, notes);
    let mut heading = Heading { values, notes };
    let region = heading.region(fields, hint);
    let title = heading.text(Field::Title);
    let document = Document {
        title: heading.text(Field::DocumentTitle).unwrap_or_default(),
        publisher: heading.text(Field::Publisher),
        url: heading.address(),
        sha256: None,
    };
    let draft = StrategyDraft {
        region,
        title,
        document,
        regime: heading.regime(),
        period: heading.period(),
        effective_from: heading.day(Field::EffectiveFrom),
        reason: heading.text(Field::Reason),
        note: heading.text(Field::Note),
        content: rozum_model::draft::Content::default(),
    };
    missing::say(fields, &heading.values, heading.notes);
    draft
}

/// The first value of each field; a second that differs is noted.
fn once<'a>(fields: &'a [(Field, Value)], notes: &mut Notes) -> BTreeMap<Field, &'a Value> {
    let mut values: BTreeMap<Field, &Value> = BTreeMap::new();
    for (field, value) in fields.iter().filter(|(_, value)| !tidy(&value.text).is_empty()) {
        if value.kind == Kind::Fault {
            notes.error(&value.at, Some(&value.text), Reason::new("intake-cell-fault"));
            continue;
        }
        let kept = values.entry(*field).or_insert(value);
        let same_region =
            *field == Field::Region && lookup::region(&kept.text) == lookup::region(&value.text);
        if tidy(&kept.text) != tidy(&value.text) && !same_region {
            let reason = Reason::new("intake-field-twice")
                .with("field", uk(*field))
                .with("name", en(*field))
                .with("kept", quote(&kept.text));
            notes.warning(&value.at, Some(&value.text), reason);
        }
    }
    values
}

impl Heading<'_> {
    fn text(&mut self, field: Field) -> Option<String> {
        let value = self.values.get(&field)?;
        Some(clean(&value.text, &value.at, self.notes)).filter(|text| !text.is_empty())
    }

    fn region(&mut self, fields: &[(Field, Value)], hint: Option<RegionIso>) -> Option<RegionIso> {
        let Some(value) = self.values.get(&Field::Region) else {
            if hint.is_none() {
                let empty = fields.iter().find(|(field, _)| *field == Field::Region);
                let at = empty.map_or_else(At::file, |(_, value)| value.at.clone());
                self.notes.error(&at, None, Reason::new("intake-no-region"));
            }
            return hint;
        };
        let text = quote(&value.text);
        let Some(region) = lookup::region(&value.text) else {
            let nearest = lookup::nearest_region(&value.text);
            let reason = Reason::new("intake-unknown-region")
                .with("region", text.as_str())
                .with("nearest", nearest.name_uk)
                .with("name", nearest.name_en);
            self.notes.error(&value.at, Some(&text), reason);
            return hint;
        };
        if let Some(hint) = hint.filter(|hint| *hint != region) {
            let (uk, en) = lookup::region_names(hint);
            let reason = Reason::new("intake-other-region")
                .with("region", text.as_str())
                .with("chosen", uk)
                .with("name", en);
            self.notes.error(&value.at, Some(&text), reason);
        }
        Some(region)
    }

    /// Only web addresses: the page makes a link of it.
    fn address(&mut self) -> Option<String> {
        let value = *self.values.get(&Field::Url)?;
        let address = tidy(&value.text);
        let lower = address.to_lowercase();
        let is_web = ["http://", "https://"].iter().any(|start| lower.starts_with(start));
        if is_web && !address.contains(char::is_whitespace) && address.chars().count() <= 2_000 {
            return Some(address);
        }
        self.notes.warning(&value.at, Some(&address), Reason::new("intake-not-an-address"));
        None
    }

    fn day(&mut self, field: Field) -> Option<Day> {
        let value = *self.values.get(&field)?;
        let day = dates::day(&tidy(&value.text));
        if day.is_none() {
            let reason = Reason::new("intake-not-a-day")
                .with("field", uk(field))
                .with("name", en(field))
                .with("found", quote(&value.text));
            self.notes.error(&value.at, Some(&value.text), reason);
        }
        day
    }

    fn regime(&mut self) -> Option<LegalRegime> {
        let act = self.text(Field::Act);
        let effective_from = self.day(Field::ActFrom);
        let effective_to = self.day(Field::ActTo);
        let regime = LegalRegime { act: act?, effective_from: effective_from?, effective_to };
        if let (Some(to), Some(value)) = (effective_to, self.values.get(&Field::ActTo))
            && to < regime.effective_from
        {
            let reason = Reason::new("intake-backwards")
                .with("field", uk(Field::ActTo))
                .with("name", en(Field::ActTo));
            self.notes.error(&value.at, Some(&value.text), reason);
        }
        Some(regime)
    }

    fn years(&mut self, field: Field) -> Option<(i16, Option<i16>)> {
        let value = *self.values.get(&field)?;
        let years = dates::years(&tidy(&value.text));
        if years.is_none() {
            let reason = Reason::new("intake-not-a-year")
                .with("field", uk(field))
                .with("name", en(field))
                .with("found", quote(&value.text));
            self.notes.error(&value.at, Some(&value.text), reason);
        }
        years
    }

    /// Two cells with a year each, or one with both.
    fn period(&mut self) -> Option<Period> {
        let first = self.years(Field::PeriodFrom);
        let last = self.years(Field::PeriodTo);
        let (from, both) = first?;
        let to = last.map(|(year, second)| second.unwrap_or(year)).or(both)?;
        if from > to {
            let value = self.values.get(&Field::PeriodTo).or_else(|| self.values.get(&Field::PeriodFrom));
            let at = value.map(|value| value.at.clone()).unwrap_or_default();
            let reason = Reason::new("intake-backwards")
                .with("field", uk(Field::PeriodTo))
                .with("name", en(Field::PeriodTo));
            self.notes.error(&at, value.map(|value| value.text.as_str()), reason);
            return None;
        }
        Some(Period { from, to })
    }
}
