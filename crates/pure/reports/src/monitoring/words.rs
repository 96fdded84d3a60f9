//! Words for periods and for what somebody is late with.

use super::things;
use crate::voice::Voice;
use rozum_governance::{DeadlineOf, Overdue, OverdueOf, Whose};
use rozum_model::governance::{Steered, Trigger};
use rozum_model::time::Day;
use rozum_model::{Argument, State};
use rozum_reference::planning;
use rozum_reference::reporting::ReportKind;

use super::period::Period;

/// A period by its name: `2026 рік`.
pub fn period(voice: Voice, period: &Period) -> String {
    let year: Argument = period.from.year().to_string().into();
    match period.kind {
        ReportKind::Year => voice.with("mon-period-year", &[("year", year)]),
        ReportKind::HalfYear => {
            // A number: a selector with a number does not know its text.
            let half: i64 = if period.from.month() == 1 { 1 } else { 2 };
            voice.with("mon-period-half", &[("year", year), ("half", half.into())])
        }
        ReportKind::ActionPlan | ReportKind::Period => planning::entry(&period.id).map_or_else(
            || period.id.clone(),
            |entry| {
                let name = voice.lang.pick(entry.name_uk, entry.name_en);
                format!("{name}, {}–{}", period.from.year(), period.to.year())
            },
        ),
    }
}

/// A period by its days.
pub fn days(voice: Voice, period: &Period) -> String {
    let on = |day| Argument::from(rozum_locale::day(voice.lang, day));
    voice.with("mon-days", &[("from", on(period.from)), ("to", on(period.to))])
}

/// What somebody is late with.
pub fn late(voice: Voice, of: OverdueOf) -> String {
    let with = |id: &str, values: &[(&str, Argument)]| voice.with(&format!("mon-late-{id}"), values);
    match of {
        OverdueOf::Observation(_, period) => {
            with("observation", &[("period", rozum_locale::day(voice.lang, period).into())])
        }
        OverdueOf::Unreviewed(_, trigger) => {
            voice.with("mon-late-unreviewed", &[("why", why(voice, trigger).into())])
        }
        OverdueOf::Oversight(step) => voice.t(match step {
            DeadlineOf::Complaint(_) => "mon-late-complaint",
            DeadlineOf::Answer(_) => "mon-late-answer",
            DeadlineOf::Conclusion(_) => "mon-late-conclusion",
            DeadlineOf::Remedy(_) => "mon-late-remedy",
            DeadlineOf::Appeal(_) => "mon-late-appeal",
            DeadlineOf::Control(..) => "mon-late-control",
        }),
        OverdueOf::Submission(_, number) => with("submission", &[("number", i64::from(number).into())]),
        OverdueOf::Decision(_) | OverdueOf::Confirmation(_) | OverdueOf::FollowUp(_) | OverdueOf::Risk(_) => {
            voice.t(&format!("mon-late-{}", of.code()))
        }
    }
}

/// What opened a review by itself, or ought to.
pub fn why(voice: Voice, trigger: Trigger) -> String {
    let day = |day: Day| Argument::from(rozum_locale::day(voice.lang, day));
    let (id, values) = match trigger {
        Trigger::Red { indicator, period } => {
            ("red", [("name", indicator.to_string().into()), ("when", day(period))])
        }
        Trigger::Silent { indicator, period } => {
            ("silent", [("name", indicator.to_string().into()), ("when", day(period))])
        }
        Trigger::ProjectRed { indicator, report } => {
            ("project-red", [("name", i64::from(indicator).into()), ("when", i64::from(report).into())])
        }
        Trigger::Milestone { milestone, due } => {
            ("milestone", [("name", i64::from(milestone).into()), ("when", day(due))])
        }
    };
    voice.with(&format!("mon-why-{id}"), &values)
}

/// What it is about, with its page.
pub fn about(of: OverdueOf) -> (String, String) {
    match of {
        OverdueOf::Observation(id, _) => (id.to_string(), format!("/indicators/{id}")),
        OverdueOf::Unreviewed(about, _) => (about.to_string(), things::steered(about)),
        OverdueOf::Decision(id) | OverdueOf::Confirmation(id) | OverdueOf::FollowUp(id) => {
            (id.to_string(), format!("/reviews/{id}"))
        }
        OverdueOf::Oversight(
            DeadlineOf::Complaint(id)
            | DeadlineOf::Answer(id)
            | DeadlineOf::Conclusion(id)
            | DeadlineOf::Remedy(id)
            | DeadlineOf::Appeal(id),
        ) => (id.to_string(), format!("/cases/{id}")),
        OverdueOf::Oversight(DeadlineOf::Control(id, _)) | OverdueOf::Submission(id, _) => {
            (id.to_string(), things::steered(Steered::Application(id)))
        }
        OverdueOf::Risk(id) => (id.to_string(), format!("{}/{id}", things::RISKS)),
    }
}

/// Whose turn it is, with a page where there is one.
pub fn turn(voice: Voice, state: &State, late: &Overdue) -> (String, Option<String>) {
    match late.turn {
        Some(Whose::Body(id)) => {
            let body = state.governance.body(id);
            (body.map_or_else(|| id.to_string(), |own| own.facts.name.clone()), Some(format!("/bodies/{id}")))
        }
        Some(Whose::Applicant(id)) => (voice.t("mon-turn-applicant"), Some(format!("/projects/{id}"))),
        Some(Whose::Program) => (voice.t("mon-turn-program"), None),
        None => (voice.t("mon-turn-nobody"), None),
    }
}
