//! Everything that is late, for the public: what, since when, and whose turn it is. Worked out from the state
//! and the day, so nothing can be late and not be here.

use super::readings::readings;
use super::{deciders, triggers};
use crate::oversight::{Deadline, DeadlineOf, deadlines};
use rozum_model::governance::{
    ApplicationId, BodyId, BodyKind, CaseAbout, CaseId, IndicatorId, ReviewId, ReviewStage, RiskId, Stage,
    Steered, Trigger,
};
use rozum_model::time::Day;
use rozum_model::{RegionIso, State};

/// What is late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OverdueOf {
    /// The observation of a period, by its last day.
    Observation(IndicatorId, Day),
    /// Something that calls for a review and lies before none.
    Unreviewed(Steered, Trigger),
    /// A decision that nobody proposed.
    Decision(ReviewId),
    /// A proposed decision that nobody confirmed or sent back.
    Confirmation(ReviewId),
    /// A correction or an end that was decided and not carried out.
    FollowUp(ReviewId),
    /// A step of oversight, or the control of a report.
    Oversight(DeadlineOf),
    /// A look at a risk.
    Risk(RiskId),
    /// The answer to a submission in a consultation that is over, by its number from 1.
    Submission(ApplicationId, u16),
}

impl OverdueOf {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Observation(..) => "observation",
            Self::Unreviewed(..) => "unreviewed",
            Self::Decision(_) => "decision",
            Self::Confirmation(_) => "confirmation",
            Self::FollowUp(_) => "follow-up",
            Self::Oversight(_) => "oversight",
            Self::Risk(_) => "risk",
            Self::Submission(..) => "submission",
        }
    }
}

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Whose {
    /// A body's.
    Body(BodyId),
    /// The applicant's.
    Applicant(ApplicationId),
    /// The program's own: it opens reviews.
    Program,
}

/// Something late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overdue {
    /// What.
    pub of: OverdueOf,
    /// The region; `None` is the whole country.
    pub region: Option<RegionIso>,
    /// The first day on which it was late.
    pub since: Day,
    /// Whose turn it is; `None` where no such body is open.
    pub turn: Option<Whose>,
}

/// Everything late on a day, what is late longest first.
pub fn overdue(state: &State, today: Day) -> Vec<Overdue> {
    let mut all = Vec::new();
    observations(state, today, &mut all);
    unreviewed(state, today, &mut all);
    reviews(state, today, &mut all);
    all.extend(deadlines(state).into_iter().filter_map(|deadline| oversight(state, deadline, today)));
    risks(state, today, &mut all);
    submissions(state, today, &mut all);
    all.sort_by_key(|late| (late.since, late.of));
    all
}

/// The day after the last one, when that is past.
fn late_since(due: Day, today: Day) -> Option<Day> {
    due.tomorrow().ok().filter(|since| *since <= today)
}

/// The open body of a kind.
fn body(state: &State, region: Option<RegionIso>, kind: BodyKind) -> Option<Whose> {
    state.governance.bodies_in(region, |own| own == kind).next().map(|body| Whose::Body(body.id))
}

fn secretariat(state: &State, region: Option<RegionIso>) -> Option<Whose> {
    body(state, region, BodyKind::Secretariat)
}

/// The body that answers; once it is closed, the secretariat in its place.
fn owner(state: &State, id: BodyId, region: Option<RegionIso>) -> Option<Whose> {
    let open = state.governance.body(id).filter(|body| body.closed.is_none());
    open.map(|body| Whose::Body(body.id)).or_else(|| secretariat(state, region))
}

fn observations(state: &State, today: Day, all: &mut Vec<Overdue>) {
    for indicator in state.governance.indicators.values() {
        let told = |period: &Day| indicator.observations.contains_key(period);
        if !state.is_live(indicator.terms.about) {
            continue;
        }
        for reading in readings(state, indicator, today).into_iter().filter(|own| !told(&own.period)) {
            let since = reading.due.and_then(|due| late_since(due, today));
            let (of, region) = (OverdueOf::Observation(indicator.id, reading.period), indicator.id.region());
            let turn = owner(state, indicator.terms.owner, region);
            all.extend(since.map(|since| Overdue { of, region, since, turn }));
        }
    }
}

/// What the program has not put before a review yet.
fn unreviewed(state: &State, today: Day, all: &mut Vec<Overdue>) {
    for fired in triggers(state, today) {
        let since = fired.since(state, today).map_or(today, |since| since.min(today));
        let (of, region) = (OverdueOf::Unreviewed(fired.about, fired.trigger), fired.about.region());
        all.push(Overdue { of, region, since, turn: Some(Whose::Program) });
    }
}

fn reviews(state: &State, today: Day, all: &mut Vec<Overdue>) {
    for review in state.governance.reviews.values() {
        let (id, region) = (review.id, review.id.region());
        let decider = || deciders(state, review.about).first().copied().map(Whose::Body);
        let (of, due, turn) = match &review.stage {
            ReviewStage::Open => (OverdueOf::Decision(id), review.due, secretariat(state, region)),
            ReviewStage::Proposed { .. } => (OverdueOf::Confirmation(id), review.due, decider()),
            ReviewStage::Decided { .. } => match review.awaited() {
                Some((_, until)) => (OverdueOf::FollowUp(id), until, secretariat(state, region)),
                None => continue,
            },
            ReviewStage::Completed { .. } => continue,
        };
        all.extend(late_since(due, today).map(|since| Overdue { of, region, since, turn }));
    }
}

fn oversight(state: &State, deadline: Deadline, today: Day) -> Option<Overdue> {
    let since = late_since(deadline.due?, today)?;
    let case = |id: CaseId| state.governance.case(id);
    let (region, turn) = match deadline.of {
        DeadlineOf::Complaint(id) | DeadlineOf::Conclusion(id) => {
            (id.region(), case(id).map(|own| Whose::Body(own.body)))
        }
        DeadlineOf::Answer(id) | DeadlineOf::Remedy(id) => {
            (id.region(), case(id).and_then(|own| other_side(state, own.about)))
        }
        DeadlineOf::Appeal(id) => (id.region(), body(state, None, BodyKind::Oversight)),
        DeadlineOf::Control(id, _) => {
            let contract = state.governance.application(id).and_then(|own| own.stage.contract());
            (id.region(), contract.map(|contract| Whose::Body(contract.authority)))
        }
    };
    Some(Overdue { of: OverdueOf::Oversight(deadline.of), region, since, turn })
}

/// Who answers for what a case is about.
fn other_side(state: &State, about: CaseAbout) -> Option<Whose> {
    match about {
        CaseAbout::Application(id) => Some(Whose::Applicant(id)),
        CaseAbout::Priority(id) => deciders(state, Steered::Priority(id)).first().copied().map(Whose::Body),
        CaseAbout::Body(id) => Some(Whose::Body(id)),
    }
}

fn risks(state: &State, today: Day, all: &mut Vec<Overdue>) {
    for risk in state.governance.risks.values() {
        let since = risk.stands().and_then(|(_, by)| late_since(by, today));
        let (of, region) = (OverdueOf::Risk(risk.id), risk.id.region());
        let turn = owner(state, risk.owner(), region);
        all.extend(since.map(|since| Overdue { of, region, since, turn }));
    }
}

fn submissions(state: &State, today: Day, all: &mut Vec<Overdue>) {
    for application in state.governance.applications.values() {
        let Stage::PublicConsultation(consultation) = &application.stage else { continue };
        let Some(since) = late_since(consultation.until, today) else { continue };
        let numbered = (1..).zip(&consultation.submissions);
        for (number, _) in numbered.filter(|(_, submission)| submission.answer.is_none()) {
            let region = application.id.region();
            let of = OverdueOf::Submission(application.id, number);
            all.push(Overdue { of, region, since, turn: secretariat(state, region) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{MONDAY, OVERSIGHT, citation, does, opening_case, under_way};
    use crate::samples::funding::{SECRETARY, assess, first, submitted};
    use crate::samples::seats::{day, done, person};
    use crate::steering::samples::{
        GROUP, OWNER, SECRETARIAT, close, confirming, correcting, keeping, noting, opened, proposing,
        recording, red, risk, steered, told, with_group,
    };
    use rozum_model::command::FundingCommand;
    use rozum_model::governance::{Ground, Position, RiskEntry, Statement};

    /// What is late so many days after the Monday, a line each.
    fn late(state: &State, on: i64) -> Vec<String> {
        let turn = |late: &Overdue| match late.turn {
            Some(Whose::Body(id)) => id.to_string(),
            Some(Whose::Applicant(id)) => id.to_string(),
            Some(Whose::Program) => "program".to_owned(),
            None => "nobody".to_owned(),
        };
        let all = overdue(state, day(MONDAY + on));
        all.iter().map(|one| format!("{} {} {}", one.of.code(), one.since, turn(one))).collect()
    }

    #[test]
    fn an_observation_is_late_after_its_days_until_somebody_tells() {
        let mut state = steered();
        assert_eq!(late(&state, 57), [""; 0]);
        assert_eq!(late(&state, 58), ["observation 2026-04-29 05-B04"]);
        assert_eq!(
            late(&state, 149),
            [
                "observation 2026-04-29 05-B04",
                "observation 2026-07-29 05-B04",
                "unreviewed 2026-07-29 program"
            ]
        );
        // That nobody could tell is an answer, though no data.
        does(&mut state, OWNER, 58, recording(told("2026-03-31", None, None)));
        assert_eq!(late(&state, 58), [""; 0]);
    }

    #[test]
    fn a_review_is_late_at_each_step() {
        // Opened on 12 March with 20 working days.
        let mut state = opened();
        assert_eq!(late(&state, 38), [""; 0]);
        assert_eq!(late(&state, 39), ["decision 2026-04-10 05-B02"]);
        does(&mut state, SECRETARIAT, 39, proposing(correcting()));
        assert_eq!(late(&state, 39), ["confirmation 2026-04-10 05-B04"]);
        does(&mut state, GROUP[0], 40, confirming());
        assert_eq!(late(&state, 57), [""; 0]);
        // What was decided is due on 1 October.
        assert!(!late(&state, 213).contains(&"follow-up 2026-10-02 05-B02".to_owned()));
        assert!(late(&state, 214).contains(&"follow-up 2026-10-02 05-B02".to_owned()));
        let mut kept = opened();
        does(&mut kept, SECRETARIAT, 11, proposing(keeping()));
        does(&mut kept, GROUP[0], 12, confirming());
        assert_eq!(late(&kept, 57), [""; 0]);
    }

    #[test]
    fn a_milestone_is_late_until_a_review_takes_it_up() {
        let mut state = with_group(under_way());
        assert_eq!(late(&state, 100), [""; 0]);
        assert_eq!(late(&state, 103), ["unreviewed 2026-06-11 program"]);
        let opening = crate::steering::samples::opening_due();
        done(&mut state, MONDAY + 103, &rozum_model::Actor::System, opening);
        assert_eq!(late(&state, 103), [""; 0]);
        does(&mut state, SECRETARIAT, 104, proposing(keeping()));
        does(&mut state, GROUP[0], 105, confirming());
        // 20 working days after 15 June are over on 13 July.
        assert_eq!(late(&state, 133), [""; 0]);
        assert_eq!(late(&state, 140), ["unreviewed 2026-07-14 program"]);
    }

    #[test]
    fn oversight_and_risks_are_late_too() {
        let mut state = under_way();
        does(&mut state, OVERSIGHT[0], 50, opening_case(Ground::Indicator(citation())));
        assert_eq!(late(&state, 65), ["oversight 2026-05-06 05-A001"]);
        let mut state = steered();
        does(&mut state, SECRETARIAT, 1, noting(risk()));
        assert_eq!(late(&state, 30), [""; 0]);
        assert_eq!(late(&state, 31), ["risk 2026-04-02 05-B02"]);
        let of_council = RiskEntry { owner: "05-B05".parse().unwrap(), ..risk() };
        let mut state = steered();
        does(&mut state, SECRETARIAT, 1, noting(of_council));
        assert_eq!(late(&state, 31), ["risk 2026-04-02 05-B05"]);
        close(&mut state, "05-B05");
        assert_eq!(late(&state, 31), ["risk 2026-04-02 05-B02"], "the secretariat in its place");
    }

    #[test]
    fn what_no_review_took_up_is_late_since_the_day_that_brought_it() {
        // Two red quarters, told on days 36 and 127; then as if no review had ever been opened.
        let mut state = red();
        state.governance.reviews.clear();
        assert_eq!(late(&state, 140), ["unreviewed 2026-07-07 program"]);
        // Nobody could tell of two quarters.
        let mut state = steered();
        for (period, on) in [("2026-03-31", 36), ("2026-06-30", 127)] {
            does(&mut state, OWNER, on, recording(told(period, None, None)));
        }
        state.governance.reviews.clear();
        assert_eq!(late(&state, 140), ["unreviewed 2026-07-07 program"]);
    }

    #[test]
    fn a_submission_waits_for_its_answer_after_the_last_day() {
        let mut state = submitted();
        assess(&mut state, first(), [5, 5]);
        let opening = FundingCommand::OpenConsultation { application: first(), until: day(25) };
        done(&mut state, 5, &person(SECRETARY), opening);
        let statement = Statement { sector: None, position: Position::For, text: "так".to_owned() };
        done(&mut state, 6, &person(25), FundingCommand::FileStatement { application: first(), statement });
        let late = |state: &State, on| overdue(state, day(on)).into_iter().map(|late| (late.of, late.since));
        assert_eq!(late(&state, 25).count(), 0);
        let own = (OverdueOf::Submission(first(), 1), day(26));
        assert_eq!(late(&state, 26).collect::<Vec<_>>(), [own]);
        let (application, reason) = (first(), "Враховано в умовах.".to_owned());
        let answering = FundingCommand::AnswerStatement { application, number: 1, accepted: true, reason };
        done(&mut state, 26, &person(SECRETARY), answering);
        assert_eq!(late(&state, 26).count(), 0);
    }
}
