//! What happened to a project, step by step, in the order of the journal.

use super::super::parts::Link;
use super::super::votes::outcome_code;
use super::reasons;
use rozum_model::State;
use rozum_model::governance::{
    Application, CaseAbout, Implementing, Mark, Matter, ModificationStage, Outcome, Report, ReportStage,
    Resolution, Stage, Voted,
};

/// A step: what happened, by which event, and where on the page it is told in full.
pub struct Step<'a> {
    /// Kind of the event.
    pub event: &'static str,
    /// Who, when, which event.
    pub mark: &'a Mark,
    /// Id of the part of the page.
    pub part: &'static str,
    /// The word of what came out, where something was decided.
    pub outcome: Option<&'static str>,
    /// The sitting at which it was decided.
    pub sitting: Option<Link>,
    /// Why, in short.
    pub why: Option<String>,
}

impl Step<'_> {
    /// For that reason.
    fn why(mut self, reason: impl AsRef<str>) -> Self {
        self.why = reasons::short(reason.as_ref());
        self
    }
}

/// All steps, the first first.
pub fn steps<'a>(state: &'a State, application: &'a Application) -> Vec<Step<'a>> {
    let mut all = Vec::new();
    handed_in(application, &mut all);
    judged(application, &mut all);
    decided(state, application, &mut all);
    contracted(application, &mut all);
    if let Some(work) = application.stage.work() {
        worked(work, &mut all);
    }
    ended(&application.stage, &mut all);
    let about = CaseAbout::Application(application.id);
    let cases = state.governance.cases.values().filter(|case| case.about == about);
    all.extend(cases.map(|case| step("case-opened", &case.opened, "oversight").why(reasons::of_case(case))));
    all.sort_by_key(|step| step.mark.seq);
    // Several steps of one event are one.
    all.dedup_by(|later, earlier| later.mark.seq == earlier.mark.seq && later.event == earlier.event);
    all
}

pub const fn step<'a>(event: &'static str, mark: &'a Mark, part: &'static str) -> Step<'a> {
    Step { event, mark, part, outcome: None, sitting: None, why: None }
}

fn handed_in<'a>(application: &'a Application, all: &mut Vec<Step<'a>>) {
    let versions = application.earlier.iter().chain([&application.current]);
    let named = |at: usize| if at == 0 { "application-submitted" } else { "application-resubmitted" };
    all.extend(versions.enumerate().map(|(at, version)| step(named(at), &version.submitted, "asked")));
    if let Stage::ReturnedForFix(returned) = application.stage.reached() {
        let returned_for = step("application-returned-for-fix", &returned.returned, "eligibility");
        all.push(returned_for.why(returned.reasons.join("; ")));
    }
    if let Some(screened) = application.stage.screened() {
        let declared = step("eligibility-declared", &screened.screened, "eligibility");
        all.push(declared.why(reasons::of_screening(&screened.findings)));
    }
}

fn judged<'a>(application: &'a Application, all: &mut Vec<Step<'a>>) {
    let stage = &application.stage;
    let asked = stage.assignments().iter();
    all.extend(asked.map(|one| step("assessor-assigned", &one.assigned, "assessment")));
    let assessed = stage.assessments().iter();
    all.extend(assessed.map(|one| step("assessment-submitted", &one.submitted, "assessment")));
    if let Some(consultation) = stage.consultation() {
        all.push(step("consultation-opened", &consultation.opened, "consultation"));
    }
    let closed = match stage.reached() {
        Stage::Consulted(consulted) => Some(&consulted.closed),
        stage => stage.voted().map(|voted| &voted.before.closed),
    };
    all.extend(closed.map(|mark| step("consultation-closed", mark, "consultation")));
}

fn decided<'a>(state: &'a State, application: &'a Application, all: &mut Vec<Step<'a>>) {
    let Some(last) = application.stage.voted() else { return };
    let earlier = last.earlier.iter();
    let rounds: Vec<&'a Voted> =
        earlier.clone().map(|decided| decided.before.as_ref()).chain([last]).collect();
    for voted in rounds {
        all.push(group_vote(state, application, voted));
        let package = voted.package.and_then(|id| state.governance.package(id));
        all.extend(package.map(|package| step("package-formed", &package.formed, "decision")));
    }
    for decided in earlier.chain(application.stage.decided()) {
        let package = decided.before.package;
        all.extend(
            decided.resolutions.iter().map(|own| resolution(state, package.map(Matter::Package), own)),
        );
    }
}

fn group_vote<'a>(state: &State, application: &Application, voted: &'a Voted) -> Step<'a> {
    let vote = voted.vote.as_ref();
    let sitting = state.governance.sitting(vote.sitting);
    let item = sitting.and_then(|own| own.item(Matter::Application(application.id)));
    let outcome = item.and_then(|item| item.closed.as_ref()).map(|(_, outcome)| *outcome);
    let mut told = step("vote-closed", &vote.closed, "decision");
    told.outcome = outcome.map(outcome_code);
    told.sitting = Some(Link::sitting(state, vote.sitting));
    told.why = outcome.and_then(|outcome| reasons::of_vote(&vote.ballots, outcome));
    told
}

fn resolution<'a>(state: &State, matter: Option<Matter>, own: &'a Resolution) -> Step<'a> {
    let item = state.governance.sitting(own.sitting).and_then(|sitting| sitting.item(matter?));
    let outcome = Outcome::Council(own.verdict);
    let mut told = step("council-resolved", &own.decided, "decision");
    told.outcome = Some(own.verdict.code());
    told.sitting = Some(Link::sitting(state, own.sitting));
    told.why = item.and_then(|item| reasons::of_vote(&item.ballots, outcome));
    told
}

fn contracted<'a>(application: &'a Application, all: &mut Vec<Step<'a>>) {
    let stage = &application.stage;
    if let Some(conditional) = stage.conditional() {
        let verified = conditional.verified.iter();
        all.extend(verified.map(|one| step("condition-verified", &one.verified, "contract")));
        let draft = conditional.draft.as_ref();
        all.extend(draft.map(|draft| step("contract-drafted", &draft.drafted, "contract")));
    }
    if let Some(contracted) = stage.contracted() {
        all.push(step("contract-signed", &contracted.contract.signed, "contract"));
        let ending = contracted.termination.as_ref();
        let proposed =
            ending.map(|own| step("termination-proposed", &own.proposed, "contract").why(&own.reason));
        all.extend(proposed);
    }
}

fn worked<'a>(work: &'a Implementing, all: &mut Vec<Step<'a>>) {
    all.push(step("work-started", &work.started, "contract"));
    work.reports.iter().for_each(|report| reported(report, all));
    for modification in &work.modifications {
        let requested = step("modification-requested", &modification.requested, "modifications");
        all.push(requested.why(&modification.reason));
        match &modification.stage {
            ModificationStage::Accepted { accepted, .. } => {
                all.push(step("modification-decided", accepted, "modifications"));
            }
            ModificationStage::Refused { reason, refused } => {
                all.push(step("modification-decided", refused, "modifications").why(reason));
            }
            ModificationStage::Proposed(vote) => {
                all.push(step("vote-closed", &vote.closed, "modifications"));
            }
            ModificationStage::Requested => {}
        }
    }
}

fn reported<'a>(report: &'a Report, all: &mut Vec<Step<'a>>) {
    all.push(step("report-submitted", &report.submitted, "reports"));
    match &report.stage {
        ReportStage::InControl { taken } => all.push(step("report-taken", taken, "reports")),
        ReportStage::ClarificationAsked { questions, asked } => {
            all.push(step("clarification-asked", asked, "reports").why(questions.join("; ")));
        }
        _ => {}
    }
    let certificate = report.stage.certificate();
    all.extend(certificate.map(|own| step("report-certified", &own.certified, "reports").why(&own.reason)));
    match &report.stage {
        ReportStage::PaymentAuthorised { authorised, .. } => {
            all.push(step("payment-authorised", authorised, "reports"));
        }
        ReportStage::Paid { authorised, paid, .. } => {
            all.push(step("payment-authorised", authorised, "reports"));
            all.push(step("payment-recorded", paid, "reports"));
        }
        _ => {}
    }
}

fn ended<'a>(stage: &'a Stage, all: &mut Vec<Step<'a>>) {
    match stage {
        Stage::Withdrawn(stopped) => {
            all.push(step("application-withdrawn", &stopped.stopped, "end").why(&stopped.reason));
            ended(&stopped.before, all);
        }
        Stage::Terminated(stopped) => {
            all.push(step("project-terminated", &stopped.stopped, "end").why(&stopped.reason));
            ended(&stopped.before, all);
        }
        Stage::Suspended(suspended) => all.push(step("project-suspended", &suspended.suspended, "oversight")),
        Stage::Completed(own) => all.push(step("project-completed", &own.completed, "end")),
        Stage::Evaluated(own) => {
            all.push(step("project-completed", &own.before.completed, "end"));
            let evaluated = step("project-evaluated", &own.evaluation.evaluated, "end");
            all.push(evaluated.why(&own.evaluation.conclusion));
        }
        Stage::Closed(own) => {
            all.push(step("project-completed", &own.before.before.completed, "end"));
            let evaluation = &own.before.evaluation;
            all.push(step("project-evaluated", &evaluation.evaluated, "end").why(&evaluation.conclusion));
            all.push(step("project-closed", &own.closed, "end"));
        }
        _ => {}
    }
}
