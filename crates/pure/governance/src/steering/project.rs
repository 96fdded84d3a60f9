//! How the indicators of a project stand: from its contract to its end, as certified reports count them.

use super::colour::{Colour, Line};
use rozum_model::governance::{
    Application, ApplicationContent, Figure, Implementing, ModificationStage, RuleSet,
};
use rozum_model::time::Day;

/// What a certified report says of an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectReading {
    /// Number of the indicator in the application, from 1.
    pub indicator: u16,
    /// Number of the report, from 1.
    pub report: u16,
    /// Last day of the report's period.
    pub to: Day,
    /// What was counted; decimal text.
    pub value: String,
    /// From where to where it was to go when the report was certified.
    pub line: Line,
    /// Its colour.
    pub colour: Colour,
}

/// What certified reports counted, report by report. A figure that nobody controlled has no colour. The
/// line goes from the baseline on the first day of the contract to the target on its last day, by the
/// content that held when the report was certified.
pub fn project_readings(application: &Application, rules: &RuleSet) -> Vec<ProjectReading> {
    let Some(work) = application.stage.work() else { return Vec::new() };
    let terms = &work.before.contract.terms;
    let mut found = Vec::new();
    for (number, report) in (1..).zip(&work.reports) {
        let Some(certificate) = report.stage.certificate() else { continue };
        let content = content_at(application, work, certificate.certified.seq);
        for counted in &report.content.counted {
            let indicator = content.indicators.get(usize::from(counted.indicator).wrapping_sub(1));
            let line = indicator
                .and_then(|own| Line::between((&own.baseline, terms.starts), (&own.target, terms.ends)));
            let value = counted.value.parse::<Figure>().ok();
            if let (Some(line), Some(value)) = (line, value) {
                let colour = line.colour(value, report.content.to, rules);
                let (indicator, value) = (counted.indicator, counted.value.clone());
                found.push(ProjectReading {
                    indicator,
                    report: number,
                    to: report.content.to,
                    value,
                    line,
                    colour,
                });
            }
        }
    }
    found
}

/// The content that held at an event: without the modifications that were accepted after it.
fn content_at<'a>(application: &'a Application, work: &Implementing, seq: u64) -> &'a ApplicationContent {
    let accepted = work.modifications.iter().filter_map(|modification| match &modification.stage {
        ModificationStage::Accepted { accepted, .. } => Some(accepted.seq),
        _ => None,
    });
    let later = accepted.filter(|accepted| *accepted > seq).count();
    let back = application.earlier.len().checked_sub(later);
    let version = back.and_then(|place| application.earlier.get(place)).unwrap_or(&application.current);
    &version.content
}

/// Milestones of a project under way that were not seen reached by their day, by number from 1.
pub(super) fn missed(application: &Application, today: Day) -> Vec<(u16, Day)> {
    let Some(work) = application.stage.under_way() else { return Vec::new() };
    let reached: Vec<u16> = work.reached().collect();
    let milestones = (1..).zip(&application.current.content.milestones);
    let late = milestones.filter(|(number, own)| own.due < today && !reached.contains(number));
    late.map(|(number, own)| (number, own.due)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{
        APPLICANT, MONDAY, application, certifying, content, does, report, reporting, share, taking,
        under_way as begun,
    };
    use crate::samples::REGION;
    use crate::samples::seats::{noon, person};
    use rozum_model::State;
    use rozum_model::governance::{ContentVersion, Mark, Modification, Stage, Weight};
    use std::sync::Arc;

    fn seen(state: &State) -> Vec<String> {
        let own = state.governance.application(application()).unwrap();
        let all = project_readings(own, state.governance.numbers());
        let told = |one: &ProjectReading| {
            format!("{} {} {} {}", one.indicator, one.report, one.value, one.colour.code())
        };
        all.iter().map(told).collect()
    }

    /// A report over ten days, certified without money.
    fn counted(state: &mut State, number: u16, from: i64, value: &str) {
        let mut told = report(from, from + 9, &[], &[]);
        told.counted[0].value = value.to_owned();
        does(state, APPLICANT, from + 10, reporting(told));
        does(state, 3, from + 10, taking(number));
        does(state, 3, from + 10, certifying(number, &[share(REGION, 0)], &[]));
    }

    #[test]
    fn only_a_certified_figure_has_a_colour() {
        let mut state = begun();
        // From 0 to 120 in 300 days: 23.6 are expected after 59.
        let mut told = report(50, 59, &[], &[]);
        told.counted[0].value = "20".to_owned();
        does(&mut state, APPLICANT, 60, reporting(told));
        assert_eq!(seen(&state), [""; 0]);
        does(&mut state, 3, 60, taking(1));
        does(&mut state, 3, 60, certifying(1, &[share(REGION, 0)], &[]));
        assert_eq!(seen(&state), ["1 1 20 amber"]);
    }

    /// The target halved, as a working group and councils would have it.
    fn halved(state: &mut State) {
        let own = Arc::make_mut(state.governance.applications.get_mut(&application()).unwrap());
        let mut changed = content();
        changed.indicators[0].target = "60".to_owned();
        let mark = Mark { by: person(APPLICANT), at: noon(MONDAY + 61), seq: state.size };
        let Stage::Implementing(work) = &mut own.stage else { panic!() };
        let content = Arc::new(changed);
        Arc::make_mut(work).modifications.push(Arc::new(Modification {
            content: content.clone(),
            weight: Weight::Major,
            reason: "менше зразків".to_owned(),
            requested: mark.clone(),
            stage: ModificationStage::Accepted {
                vote: None,
                resolutions: Vec::new(),
                accepted: mark.clone(),
            },
        }));
        let before = std::mem::replace(&mut own.current, ContentVersion { content, submitted: mark });
        own.earlier.push(before);
    }

    #[test]
    fn a_later_change_does_not_recolour_what_was_certified() {
        let mut state = begun();
        counted(&mut state, 1, 50, "20");
        halved(&mut state);
        counted(&mut state, 2, 60, "20");
        assert_eq!(seen(&state), ["1 1 20 amber", "1 2 20 green"]);
    }
}
