//! What was typed into the form of a strategy, read into a draft. Rows left empty do not count.

use crate::pages::strategy_form::Field;
use rozum_model::Reason;
use rozum_model::draft::{Content, LinkEntry, PriorityEntry, SphereEntry, StrategyDraft, TaskEntry};
use rozum_model::strategy::{Document, LegalRegime, LinkBasis, Period};
use rozum_model::time::Day;

/// What was typed on several lines is one text in the record.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The fields of a sent form, in order; names repeat.
pub struct Typed {
    pairs: Vec<(String, String)>,
}

impl Typed {
    /// As decoded. A text area breaks lines where the person saw fit; the document's words do not.
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self { pairs: pairs.into_iter().map(|(name, value)| (name, one_line(&value))).collect() }
    }

    /// The first value of that name, trimmed; empty when absent.
    pub fn one(&self, name: &str) -> &str {
        self.pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    fn all(&self, name: &str) -> Vec<&str> {
        self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim()).collect()
    }

    fn some(&self, name: &str) -> Option<String> {
        Some(self.one(name)).filter(|value| !value.is_empty()).map(ToOwned::to_owned)
    }

    fn day(&self, name: &'static str, problems: &mut Vec<Reason>) -> Option<Day> {
        let text = self.one(name);
        if text.is_empty() {
            return None;
        }
        let day = text.parse().ok();
        if day.is_none() {
            problems.push(Reason::new("typed-not-a-day").with("value", text));
        }
        day
    }

    fn year(&self, name: &'static str, problems: &mut Vec<Reason>) -> Option<i16> {
        let text = self.one(name);
        if text.is_empty() {
            return None;
        }
        let year = text.parse().ok();
        if year.is_none() {
            problems.push(Reason::new("typed-not-a-year").with("value", text));
        }
        year
    }

    /// The draft, and what could not be read; nothing that was typed is lost by it.
    pub fn draft(&self) -> (StrategyDraft, Vec<Reason>) {
        let mut problems = Vec::new();
        let from = self.day("act_from", &mut problems);
        let to = self.day("act_to", &mut problems);
        let years = (self.year("period_from", &mut problems), self.year("period_to", &mut problems));
        if problems.is_empty() {
            problems.extend(self.halves(from.is_some(), years));
        }
        let (priorities, places) = self.priorities(&mut problems);
        let draft = StrategyDraft {
            region: self.one("region").parse().ok(),
            title: self.some("title"),
            document: Document {
                title: self.one("document").to_owned(),
                publisher: self.some("publisher"),
                url: self.some("url"),
                sha256: None,
            },
            regime: self.some("act").zip(from).map(|(act, effective_from)| LegalRegime {
                act,
                effective_from,
                effective_to: to,
            }),
            period: years.0.zip(years.1).map(|(from, to)| Period { from, to }),
            effective_from: self.day("effective_from", &mut problems),
            reason: self.some("reason"),
            note: self.some("note"),
            content: Content {
                spheres: self.spheres(),
                priorities,
                tasks: self.tasks(&places, &mut problems),
            },
        };
        (draft, problems)
    }

    /// What only counts together with something that was not typed.
    fn halves(&self, act_day: bool, years: (Option<i16>, Option<i16>)) -> Vec<Reason> {
        let mut halves = Vec::new();
        if self.one("act").is_empty() == act_day {
            halves.push(Reason::new("typed-act-and-day"));
        }
        if years.0.is_some() != years.1.is_some() {
            halves.push(Reason::new("typed-both-years"));
        }
        halves
    }

    /// The fields again as they were typed, readable or not.
    pub fn keep_in(&self, fields: &mut [Field]) {
        for field in fields {
            self.one(field.name).clone_into(&mut field.value);
        }
    }

    /// What was typed as links, for each task that has a text.
    pub fn serves(&self) -> Vec<&str> {
        let serves = self.all("task_serves");
        let texts = self.all("task_text").into_iter().enumerate().filter(|(_, text)| !text.is_empty());
        texts.map(|(index, _)| serves.get(index).copied().unwrap_or_default()).collect()
    }

    fn spheres(&self) -> Vec<SphereEntry> {
        let (ids, places) = (self.all("sphere_id"), self.all("sphere_place"));
        let entry = |(index, label): (usize, &str)| SphereEntry {
            label: label.to_owned(),
            sphere: ids
                .get(index)
                .and_then(|id| id.parse().ok())
                .or_else(|| rozum_reference::spheres::sphere_of_label(label)),
            place: text_at(&places, index),
        };
        self.all("sphere_label")
            .into_iter()
            .enumerate()
            .filter(|(_, label)| !label.is_empty())
            .map(entry)
            .collect()
    }

    /// The priorities, and for each row of the form the place of its priority among them.
    fn priorities(&self, problems: &mut Vec<Reason>) -> (Vec<PriorityEntry>, Vec<Option<usize>>) {
        let (ids, places) = (self.all("priority_id"), self.all("priority_place"));
        let (mut entries, mut indices) = (Vec::new(), Vec::new());
        for (index, text) in self.all("priority_text").into_iter().enumerate() {
            if text.is_empty() {
                indices.push(None);
                continue;
            }
            indices.push(Some(entries.len()));
            let id = parsed(&ids, index, problems);
            entries.push(PriorityEntry {
                id,
                verbatim: text.to_owned(),
                place: text_at(&places, index),
                note: None,
            });
        }
        (entries, indices)
    }

    fn tasks(&self, rows: &[Option<usize>], problems: &mut Vec<Reason>) -> Vec<TaskEntry> {
        let (ids, serves, places) = (self.all("task_id"), self.all("task_serves"), self.all("task_place"));
        let mut entries = Vec::new();
        for (index, text) in
            self.all("task_text").into_iter().enumerate().filter(|(_, text)| !text.is_empty())
        {
            let numbers = serves.get(index).copied().unwrap_or_default();
            entries.push(TaskEntry {
                id: parsed(&ids, index, problems),
                verbatim: text.to_owned(),
                place: text_at(&places, index),
                note: None,
                links: links(numbers, rows, problems),
            });
        }
        entries
    }
}

fn text_at(values: &[&str], index: usize) -> String {
    values.get(index).copied().unwrap_or_default().to_owned()
}

fn parsed<T: std::str::FromStr<Err = Reason>>(
    ids: &[&str],
    index: usize,
    problems: &mut Vec<Reason>,
) -> Option<T> {
    let text = ids.get(index).copied().filter(|id| !id.is_empty())?;
    text.parse().map_err(|reason| problems.push(reason)).ok()
}

/// `1, 3` are the rows of the form as the person sees them.
fn links(numbers: &str, rows: &[Option<usize>], problems: &mut Vec<Reason>) -> Vec<LinkEntry> {
    let words = numbers.split([',', ';', ' ']).filter(|word| !word.is_empty());
    let mut links = Vec::new();
    for word in words {
        let row = word.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        match row.and_then(|row| rows.get(row).copied().flatten()) {
            Some(priority) => links.push(LinkEntry { priority, basis: LinkBasis::Judged }),
            None => problems.push(Reason::new("typed-no-such-priority").with("value", word)),
        }
    }
    links
}

/// The single-line fields with what the draft has for them.
pub fn fields(draft: &StrategyDraft) -> Vec<Field> {
    let regime = draft.regime.as_ref();
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let year = |year: Option<i16>| year.map(|year| year.to_string()).unwrap_or_default();
    let field = |name, label, hint, kind, value, short| Field { name, label, hint, kind, value, short };
    vec![
        field("title", "form-name", None, "text", draft.title.clone().unwrap_or_default(), false),
        field(
            "document",
            "form-document",
            Some("form-document-hint"),
            "text",
            draft.document.title.clone(),
            false,
        ),
        field(
            "publisher",
            "form-publisher",
            None,
            "text",
            draft.document.publisher.clone().unwrap_or_default(),
            false,
        ),
        field("url", "form-url", None, "url", draft.document.url.clone().unwrap_or_default(), false),
        field(
            "act",
            "form-act",
            Some("form-act-hint"),
            "text",
            regime.map(|r| r.act.clone()).unwrap_or_default(),
            false,
        ),
        field("act_from", "form-act-from", None, "date", day(regime.map(|r| r.effective_from)), true),
        field(
            "act_to",
            "form-act-to",
            Some("form-act-to-hint"),
            "date",
            day(regime.and_then(|r| r.effective_to)),
            true,
        ),
        field("period_from", "form-period-from", None, "number", year(draft.period.map(|p| p.from)), true),
        field("period_to", "form-period-to", None, "number", year(draft.period.map(|p| p.to)), true),
        field("effective_from", "form-effective-from", None, "date", day(draft.effective_from), true),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        Typed::new(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn links_follow_the_rows_that_the_person_sees() {
        let (draft, problems) = typed(&[
            ("priority_text", "перший"),
            ("priority_text", ""),
            ("priority_text", "третій"),
            ("task_text", "завдання"),
            ("task_serves", "3, 1"),
        ])
        .draft();
        assert!(problems.is_empty(), "{problems:?}");
        let indices: Vec<_> = draft.content.tasks[0].links.iter().map(|link| link.priority).collect();
        assert_eq!(indices, [1, 0]);
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let (_, problems) = typed(&[
            ("act_from", "вчора"),
            ("period_from", "20x1"),
            ("priority_text", ""),
            ("task_text", "завдання"),
            ("task_serves", "1"),
        ])
        .draft();
        let ids: Vec<_> = problems.iter().map(|reason| reason.id.as_ref()).collect();
        assert_eq!(ids, ["typed-not-a-day", "typed-not-a-year", "typed-no-such-priority"]);
    }
}
