//! Everything that is late, with whose turn it is.

use super::words::{indicator_name, late_said, project_title};
use super::{kind_of, priority_over};
use crate::Snapshot;
use rozum_governance::{DeadlineOf, Overdue, OverdueOf, Whose};
use rozum_locale::Lang;
use rozum_model::event::Subject;
use rozum_model::governance::{ApplicationId, CaseAbout, ReviewId, RiskAbout, Steered, Trigger};
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// What late things are counted under, in the order in which they are shown.
pub const LATE_GROUPS: [&str; 4] = ["observations", "reviews", "answers", "risks"];

/// The kinds of late things.
pub const LATE_KINDS: [&str; 8] =
    ["observation", "unreviewed", "decision", "confirmation", "follow-up", "oversight", "submission", "risk"];

/// Something late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OverdueRow {
    /// `observation`, `unreviewed`, `decision`, `confirmation`, `follow-up`, `oversight`, `risk` or `submission`.
    pub what: &'static str,
    /// What it is counted under: `observations`, `reviews`, `answers` or `risks`.
    pub group: &'static str,
    /// What is late, in words.
    pub said: String,
    /// Id of the thing itself: an indicator, a review, a case, a project, a risk.
    pub subject: String,
    /// What it concerns: `strategy`, `priority`, `project`, `body` or `region`; null for what is not known any more.
    pub about_kind: Option<&'static str>,
    /// The same by id.
    pub about: Option<String>,
    /// Its name: of the indicator, the project, the body, or the words of the priority; empty for a region.
    pub name: String,
    /// ISO 3166-2 code of the region; null for the whole country.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// The priority, of a project that of its call; null where there is none.
    #[schema(value_type = Option<String>)]
    pub priority: Option<PriorityId>,
    /// Whose turn it is: `body`, `applicant` or `program`; null where no such body is open.
    pub turn: Option<&'static str>,
    /// Id of that body or of the applicant's project.
    pub turn_id: Option<String>,
    /// Name of that body or of the applicant.
    pub turn_name: Option<String>,
    /// The first day on which it was late.
    #[schema(value_type = String)]
    pub since: Day,
    /// Days that it has been late on the day of the answer, the first one counted.
    pub days: u32,
    /// What its page shows.
    #[serde(skip)]
    pub shown_by: Subject,
}

/// What a list of late things is narrowed to. Nothing set means everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OverdueFilter {
    /// Only this region.
    pub region: Option<RegionIso>,
    /// Only of this priority and of projects in its calls.
    pub priority: Option<PriorityId>,
    /// Only of this group, by its word.
    pub group: Option<String>,
    /// Only of this kind, by its word.
    pub what: Option<String>,
    /// Only where it is this one's turn: the id of a body, or `applicant`, `program`, `nobody`.
    pub turn: Option<String>,
    /// Only what concerns this project.
    pub project: Option<ApplicationId>,
    /// Only what the page of this shows.
    pub shown_by: Option<Subject>,
}

impl OverdueFilter {
    /// Whether its row is worth making.
    fn may_keep(&self, state: &State, late: Overdue) -> bool {
        let (about, shown_by, _) = place(state, late.of);
        let is_of = |id: ApplicationId| matches!(about, Some(Concerned::Steered(Steered::Application(own))) if own == id);
        self.region.is_none_or(|region| late.region == Some(region))
            && self.group.as_ref().is_none_or(|group| group_of(late.of) == group)
            && self.what.as_ref().is_none_or(|what| late.of.code() == what)
            && self.project.is_none_or(is_of)
            && self.shown_by.as_ref().is_none_or(|subject| shown_by == *subject)
    }

    fn keeps(&self, row: &OverdueRow) -> bool {
        let turn = |turn: &String| match row.turn {
            Some("body") => row.turn_id.as_ref() == Some(turn),
            other => other.unwrap_or("nobody") == turn,
        };
        self.priority.is_none_or(|priority| row.priority == Some(priority))
            && self.turn.as_ref().is_none_or(turn)
    }
}

/// What is late on a day, what is late longest first.
pub fn overdue(snapshot: &Snapshot, filter: &OverdueFilter, today: Day, lang: Lang) -> Vec<OverdueRow> {
    let (state, all) = (&snapshot.state, snapshot.overdue(today));
    let wanted = all.iter().copied().filter(|late| filter.may_keep(state, *late));
    wanted.map(|late| OverdueRow::of(state, late, today, lang)).filter(|row| filter.keeps(row)).collect()
}

/// How many are late in each group, in the order of [`LATE_GROUPS`].
pub fn late_by_group(snapshot: &Snapshot, today: Day) -> [(&'static str, usize); 4] {
    let all = snapshot.overdue(today);
    LATE_GROUPS.map(|group| (group, all.iter().filter(|late| group_of(late.of) == group).count()))
}

const fn group_of(of: OverdueOf) -> &'static str {
    match of {
        OverdueOf::Observation(..) => "observations",
        OverdueOf::Unreviewed(..)
        | OverdueOf::Decision(_)
        | OverdueOf::Confirmation(_)
        | OverdueOf::FollowUp(_) => "reviews",
        OverdueOf::Oversight(_) | OverdueOf::Submission(..) => "answers",
        OverdueOf::Risk(_) => "risks",
    }
}

/// What something late concerns.
#[derive(Debug, Clone, Copy)]
enum Concerned {
    Steered(Steered),
    Body(rozum_model::governance::BodyId),
    Region(RegionIso),
}

impl Concerned {
    const fn kind(self) -> &'static str {
        match self {
            Self::Steered(about) => kind_of(about),
            Self::Body(_) => "body",
            Self::Region(_) => "region",
        }
    }

    fn id(self) -> String {
        match self {
            Self::Steered(about) => about.to_string(),
            Self::Body(id) => id.to_string(),
            Self::Region(region) => region.to_string(),
        }
    }

    fn name(self, state: &State) -> String {
        match self {
            Self::Steered(Steered::Strategy(_)) | Self::Region(_) => String::new(),
            Self::Steered(Steered::Priority(id)) => {
                state.priority(id).map(|own| own.item.text.clone()).unwrap_or_default()
            }
            Self::Steered(Steered::Application(id)) => project_title(state, id),
            Self::Body(id) => state.governance.body(id).map(|own| own.facts.name.clone()).unwrap_or_default(),
        }
    }

    fn priority(self, state: &State) -> Option<PriorityId> {
        match self {
            Self::Steered(about) => priority_over(state, about),
            Self::Body(_) | Self::Region(_) => None,
        }
    }
}

const fn project(id: ApplicationId) -> Concerned {
    Concerned::Steered(Steered::Application(id))
}

/// What it concerns, and what shows it.
fn place(state: &State, of: OverdueOf) -> (Option<Concerned>, Subject, String) {
    let review = |id: ReviewId| {
        let about = state.governance.stage_review(id).map(|own| Concerned::Steered(own.about));
        (about, Subject::Review(id), id.to_string())
    };
    match of {
        OverdueOf::Observation(id, _) => {
            let about = state.governance.indicator(id).map(|own| Concerned::Steered(own.terms.about));
            (about, Subject::Indicator(id), id.to_string())
        }
        OverdueOf::Unreviewed(about, trigger) => {
            let subject = match (about, trigger) {
                (_, Trigger::Red { indicator, .. } | Trigger::Silent { indicator, .. }) => {
                    Subject::Indicator(indicator)
                }
                (Steered::Application(id), _) => Subject::Application(id),
                (Steered::Strategy(region), _) => Subject::Strategy(region),
                (Steered::Priority(id), _) => Subject::Strategy(id.region()),
            };
            (Some(Concerned::Steered(about)), subject, about.to_string())
        }
        OverdueOf::Decision(id) | OverdueOf::Confirmation(id) | OverdueOf::FollowUp(id) => review(id),
        OverdueOf::Oversight(deadline) => of_oversight(state, deadline),
        OverdueOf::Risk(id) => {
            let about = state.governance.risk(id).map(|own| match own.entry.about {
                RiskAbout::Application(id) => project(id),
                RiskAbout::Priority(id) => Concerned::Steered(Steered::Priority(id)),
                RiskAbout::Region(region) => Concerned::Region(region),
                RiskAbout::Body(id) => Concerned::Body(id),
            });
            (about, Subject::Risk(id), id.to_string())
        }
        OverdueOf::Submission(id, _) => (Some(project(id)), Subject::Application(id), id.to_string()),
    }
}

fn of_oversight(state: &State, deadline: DeadlineOf) -> (Option<Concerned>, Subject, String) {
    match deadline {
        DeadlineOf::Complaint(id)
        | DeadlineOf::Answer(id)
        | DeadlineOf::Conclusion(id)
        | DeadlineOf::Remedy(id)
        | DeadlineOf::Appeal(id) => {
            let about = state.governance.case(id).map(|own| match own.about {
                CaseAbout::Application(id) => project(id),
                CaseAbout::Priority(id) => Concerned::Steered(Steered::Priority(id)),
                CaseAbout::Body(id) => Concerned::Body(id),
            });
            (about, Subject::Case(id), id.to_string())
        }
        DeadlineOf::Control(id, _) => (Some(project(id)), Subject::Application(id), id.to_string()),
    }
}

/// Word, id and name of whose turn it is.
fn turn(state: &State, whose: Whose) -> (&'static str, Option<String>, Option<String>) {
    match whose {
        Whose::Body(id) => {
            let name = state.governance.body(id).map(|own| own.facts.name.clone());
            ("body", Some(id.to_string()), name)
        }
        Whose::Applicant(id) => {
            let application = state.governance.application(id);
            let lead = application.and_then(|own| state.governance.organisation(own.current.content.lead));
            ("applicant", Some(id.to_string()), lead.map(|lead| lead.facts.name.clone()))
        }
        Whose::Program => ("program", None, None),
    }
}

impl OverdueRow {
    fn of(state: &State, late: Overdue, today: Day, lang: Lang) -> Self {
        let (about, shown_by, subject) = place(state, late.of);
        let turn = late.turn.map(|whose| turn(state, whose));
        let name = match late.of {
            OverdueOf::Observation(id, _) => indicator_name(state, id),
            _ => about.map(|about| about.name(state)).unwrap_or_default(),
        };
        let days = late.since.until(today).map_or(0, |span| u32::try_from(span.get_days()).unwrap_or(0));
        Self {
            what: late.of.code(),
            group: group_of(late.of),
            said: late_said(state, lang, late.of),
            subject,
            about_kind: about.map(Concerned::kind),
            about: about.map(Concerned::id),
            name,
            region: late.region,
            priority: about.and_then(|about| about.priority(state)),
            turn: turn.as_ref().map(|turn| turn.0),
            turn_id: turn.as_ref().and_then(|turn| turn.1.clone()),
            turn_name: turn.and_then(|turn| turn.2),
            since: late.since,
            days: days + 1,
            shown_by,
        }
    }
}
