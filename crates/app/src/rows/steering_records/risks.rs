//! The register of risks: what may go wrong, who answers for it, what is done, when it is looked at again.

use rozum_model::governance::{BodyId, Risk, RiskAbout, RiskId, RiskNext};
use rozum_model::time::Day;
use rozum_model::{RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// A risk of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RiskRecordRow {
    /// Its id.
    #[schema(value_type = String, example = "05-R001")]
    pub id: RiskId,
    /// ISO 3166-2 code of the region; null for the whole country.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// What it is about: `project`, `priority`, `region` or `body`.
    pub about_kind: &'static str,
    /// The same by id.
    pub about: String,
    /// The risk indicator that shows it, `F1`; null where none does.
    pub indicator: Option<String>,
    /// What may go wrong.
    pub what: String,
    /// The body that answers for it.
    #[schema(value_type = String)]
    pub owner: BodyId,
    /// Name of that body.
    pub owner_name: String,
    /// `open` or `closed`.
    pub state: &'static str,
    /// What is done about it; null once it is closed.
    pub answer: Option<String>,
    /// When it is looked at again; null once it is closed.
    #[schema(value_type = Option<String>)]
    pub review_by: Option<Day>,
    /// Whether that day is past on the day of the answer.
    pub overdue: bool,
    /// When it was entered.
    #[schema(value_type = String)]
    pub registered: Day,
    /// Its event in the journal.
    pub registered_seq: u64,
    /// How often it was looked at since.
    pub looks: usize,
    /// When it was closed.
    #[schema(value_type = Option<String>)]
    pub closed: Option<Day>,
    /// Why.
    pub closed_why: Option<String>,
}

/// What a list of risks is narrowed to. Nothing set means everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RiskRecordFilter {
    /// Only of this region.
    pub region: Option<RegionIso>,
    /// Only about this, by the word of what it is.
    pub about: Option<String>,
    /// Only `open`, `closed` or `overdue`.
    pub state: Option<String>,
}

impl RiskRecordFilter {
    fn keeps(&self, row: &RiskRecordRow) -> bool {
        let stands = |word: &String| match word.as_str() {
            "overdue" => row.overdue,
            other => row.state == other,
        };
        self.region.is_none_or(|region| row.region == Some(region))
            && self.about.as_ref().is_none_or(|about| row.about_kind == about)
            && self.state.as_ref().is_none_or(stands)
    }
}

/// The register of risks: what is open first, by the day on which it is looked at again, then what is closed.
pub fn risk_records(state: &State, filter: &RiskRecordFilter, today: Day) -> Vec<RiskRecordRow> {
    let all = state.governance.risks.values().map(|own| risk_record(state, own, today));
    let mut rows: Vec<RiskRecordRow> = all.filter(|row| filter.keeps(row)).collect();
    rows.sort_by_key(|row| (row.review_by.is_none(), row.review_by, row.id));
    rows
}

/// One of them.
pub fn risk_record(state: &State, risk: &Risk, today: Day) -> RiskRecordRow {
    let entry = &risk.entry;
    let owner = state.governance.body(risk.owner());
    let stands = risk.stands();
    let review_by = stands.map(|(_, by)| by);
    let end = risk.looks.last().and_then(|look| match &look.next {
        RiskNext::Closed { reason } => Some((look.looked.day(), reason.clone())),
        RiskNext::Stays { .. } => None,
    });
    RiskRecordRow {
        id: risk.id,
        region: risk.id.region(),
        about_kind: kind_of(entry.about),
        about: entry.about.to_string(),
        indicator: entry.indicator.clone(),
        what: entry.what.clone(),
        owner: risk.owner(),
        owner_name: owner.map(|body| body.facts.name.clone()).unwrap_or_default(),
        state: if stands.is_some() { "open" } else { "closed" },
        answer: stands.map(|(answer, _)| answer.to_owned()),
        review_by,
        overdue: review_by.is_some_and(|by| by < today),
        registered: risk.registered.day(),
        registered_seq: risk.registered.seq,
        looks: risk.looks.len(),
        closed: end.as_ref().map(|(day, _)| *day),
        closed_why: end.map(|(_, why)| why),
    }
}

/// The word of what a risk is about.
const fn kind_of(about: RiskAbout) -> &'static str {
    match about {
        RiskAbout::Application(_) => "project",
        RiskAbout::Priority(_) => "priority",
        RiskAbout::Region(_) => "region",
        RiskAbout::Body(_) => "body",
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use jiff::civil::date;
    use rozum_model::governance::{Mark, RiskEntry, RiskLook};
    use rozum_model::{Actor, Timestamp};
    use std::sync::Arc;

    const TODAY: Day = date(2026, 11, 26);

    /// A mark of some event.
    pub fn mark(seq: u64) -> Mark {
        Mark { seq, by: Actor::Operator, at: Timestamp::from_microsecond(1_700_000_000_000_000).unwrap() }
    }

    fn risk(number: u16, review_by: Day, next: Option<RiskNext>) -> Risk {
        let entry = RiskEntry {
            about: RiskAbout::Region("UA-05".parse().unwrap()),
            indicator: Some("F7".to_owned()),
            what: "power cuts".to_owned(),
            owner: "05-B01".parse().unwrap(),
            answer: "generators are asked for".to_owned(),
            review_by,
        };
        let look = |next| RiskLook { judgement: "as before".to_owned(), next, looked: mark(9) };
        let id = RiskId::new("UA-05".parse().ok(), number);
        Risk { id, entry, registered: mark(8), looks: next.into_iter().map(look).collect() }
    }

    fn state() -> State {
        let stays =
            RiskNext::Stays { answer: "bought".to_owned(), review_by: date(2027, 1, 11), owner: None };
        let closed = RiskNext::Closed { reason: "a second line is there".to_owned() };
        let all = [
            risk(1, date(2026, 10, 1), Some(closed)),
            risk(2, date(2026, 10, 1), Some(stays)),
            risk(3, date(2026, 11, 25), None),
            risk(4, TODAY, None),
        ];
        let mut state = State::default();
        for one in all {
            state.governance.risks.insert(one.id, Arc::new(one));
        }
        state
    }

    fn ids(state: &str, about: &str) -> Vec<u16> {
        let some = |word: &str| Some(word.to_owned()).filter(|word| !word.is_empty());
        let filter = RiskRecordFilter { region: None, about: some(about), state: some(state) };
        risk_records(&self::state(), &filter, TODAY).iter().map(|row| row.id.number()).collect()
    }

    #[test]
    fn what_is_looked_at_next_stands_first_and_what_is_closed_last() {
        assert_eq!(ids("", ""), [3, 4, 2, 1]);
        assert_eq!((ids("open", ""), ids("closed", "")), (vec![3, 4, 2], vec![1]));
        assert_eq!(ids("overdue", ""), [3], "a day that is today is not past");
        assert_eq!((ids("", "region").len(), ids("", "project").len()), (4, 0));
    }

    #[test]
    fn a_row_says_what_holds_now() {
        let rows = risk_records(&state(), &RiskRecordFilter::default(), TODAY);
        let (stays, closed) = (&rows[2], &rows[3]);
        assert_eq!((stays.answer.as_deref(), stays.looks, stays.closed), (Some("bought"), 1, None));
        assert_eq!((closed.state, closed.answer.as_deref(), closed.review_by), ("closed", None, None));
        assert_eq!(closed.closed_why.as_deref(), Some("a second line is there"));
    }
}
