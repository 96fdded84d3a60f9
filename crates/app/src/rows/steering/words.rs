//! Causes and late things in words.

use rozum_governance::{DeadlineOf, OverdueOf};
use rozum_locale::{Lang, day, reason};
use rozum_model::governance::{
    ApplicationId, Cause, IndicatorId, Level, NewTarget, ReviewId, Steered, Trigger,
};
use rozum_model::{Reason, State};

/// Name of an indicator of a strategy or a priority.
pub(super) fn indicator_name(state: &State, id: IndicatorId) -> String {
    state.governance.entered_indicator(id).map(|own| own.terms.name.clone()).unwrap_or_default()
}

/// Title of a project.
pub(super) fn project_title(state: &State, id: ApplicationId) -> String {
    let own = state.governance.application(id);
    own.map(|own| own.current.content.title.clone()).unwrap_or_default()
}

/// Why a review was opened, in a sentence.
pub fn cause_said(state: &State, lang: Lang, about: Steered, cause: &Cause) -> String {
    match cause {
        Cause::Trigger(trigger) => trigger_said(state, lang, about, *trigger),
        Cause::Asked { body, reason: why } => {
            let own = state.governance.body(*body).map(|own| own.facts.name.clone()).unwrap_or_default();
            let said = Reason::new("cause-asked").with("body", own).with("why", why.as_str());
            reason(lang, &said)
        }
    }
}

/// The target that a review sets for an indicator, beside the one that it takes the place of.
pub fn target_said(state: &State, lang: Lang, review: ReviewId, new: &NewTarget) -> String {
    let own = state.governance.entered_indicator(new.indicator);
    let before = own.and_then(|own| {
        let set = own.earlier.iter().find(|one| one.review == review);
        set.map(|one| &one.target).or(own.terms.target.as_ref())
    });
    let level = |level: &Level| {
        let value = lang.pick(level.value.replace('.', ","), level.value.clone());
        format!("{value} ({})", day(lang, level.on))
    };
    let said = Reason::new("target-set")
        .with("indicator", new.indicator.to_string())
        .with("name", indicator_name(state, new.indicator))
        .with("target", level(&new.target))
        .with("before", before.map(level).unwrap_or_default());
    reason(lang, &said)
}

/// What fired, in a sentence.
pub(super) fn trigger_said(state: &State, lang: Lang, about: Steered, trigger: Trigger) -> String {
    let said = match trigger {
        Trigger::Red { indicator, period } => Reason::new("cause-red")
            .with("indicator", indicator.to_string())
            .with("name", indicator_name(state, indicator))
            .with("day", day(lang, period)),
        Trigger::Silent { indicator, period } => Reason::new("cause-silent")
            .with("indicator", indicator.to_string())
            .with("name", indicator_name(state, indicator))
            .with("day", day(lang, period)),
        Trigger::ProjectRed { indicator, report } => Reason::new("cause-project-red")
            .with("name", of_project(state, about, indicator).unwrap_or_default())
            .with("report", u32::from(report)),
        Trigger::Milestone { milestone, due } => Reason::new("cause-milestone")
            .with("number", u32::from(milestone))
            .with("name", milestone_of(state, about, milestone).unwrap_or_default())
            .with("day", day(lang, due)),
    };
    reason(lang, &said)
}

/// Name of a project's indicator by its number from 1.
fn of_project(state: &State, about: Steered, number: u16) -> Option<String> {
    let Steered::Application(id) = about else { return None };
    let content = &state.governance.application(id)?.current.content;
    Some(content.indicators.get(usize::from(number).checked_sub(1)?)?.name.clone())
}

fn milestone_of(state: &State, about: Steered, number: u16) -> Option<String> {
    let Steered::Application(id) = about else { return None };
    let content = &state.governance.application(id)?.current.content;
    Some(content.milestones.get(usize::from(number).checked_sub(1)?)?.title.clone())
}

/// What is late, in words.
pub(super) fn late_said(state: &State, lang: Lang, of: OverdueOf) -> String {
    let said = match of {
        OverdueOf::Observation(_, period) => Reason::new("late-observation").with("day", day(lang, period)),
        OverdueOf::Unreviewed(about, trigger) => {
            let what = trigger_said(state, lang, about, trigger);
            Reason::new("late-unreviewed").with("what", what)
        }
        OverdueOf::Decision(_) => Reason::new("late-decision"),
        OverdueOf::Confirmation(_) => Reason::new("late-confirmation"),
        OverdueOf::FollowUp(id) => {
            let review = state.governance.stage_review(id);
            let change = review.and_then(|own| own.awaited()).and_then(|(own, _)| own.change.clone());
            Reason::new("late-follow-up").with("what", change.unwrap_or_default())
        }
        OverdueOf::Oversight(deadline) => of_oversight(deadline),
        OverdueOf::Risk(id) => {
            let what = state.governance.risk(id).map(|risk| risk.entry.what.clone()).unwrap_or_default();
            Reason::new("late-risk").with("what", what)
        }
        OverdueOf::Submission(_, number) => Reason::new("late-submission").with("number", u32::from(number)),
    };
    reason(lang, &said)
}

fn of_oversight(deadline: DeadlineOf) -> Reason {
    match deadline {
        DeadlineOf::Complaint(_) => Reason::new("late-complaint"),
        DeadlineOf::Answer(_) => Reason::new("late-answer"),
        DeadlineOf::Conclusion(_) => Reason::new("late-conclusion"),
        DeadlineOf::Remedy(_) => Reason::new("late-remedy"),
        DeadlineOf::Appeal(_) => Reason::new("late-appeal"),
        DeadlineOf::Control(_, report) => Reason::new("late-control").with("report", u32::from(report)),
    }
}
