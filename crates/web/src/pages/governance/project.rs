//! One project: its whole life, from what was asked to what came of it, each step with its event in the journal.
#![expect(clippy::trivially_copy_pass_by_ref, reason = "called by templates, which pass by reference")]

pub(super) mod papers;
mod progress;
pub(super) mod reasons;
mod rounds;
mod scores;
mod steps;
mod told;
mod tranches;
mod work;

use super::acts::About;
use super::next::Next;
use super::parts::{Act, Link, answer, parts};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::pages::risks::{About as Asking, Questions, questions};
use crate::pages::steering::Steering;
use crate::site::Site;
use crate::verbs::{Changed, changes};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use papers::{Paper, Picture, papers, pictures};
use progress::Last;
use rounds::{Round, rounds};
use rozum_app::Snapshot;
use rozum_app::rows::{CaseRow, ProjectRow, cases, is_sealed, project};
use rozum_model::event::Subject;
use rozum_model::governance::{
    Application, ApplicationId, CaseAbout, ContractDraft, Evaluation, Kopecks, Mark, Matter, Modification,
    Position, Source, Submission, Verification, Weight,
};
// The templates match on them.
use rozum_model::governance::{ModificationStage, ReportStage, Stage};
use rozum_model::{RegionIso, State as Register};
use rozum_risks::Subject as Subjected;
use scores::{Scored, scores, sealed};
use std::collections::BTreeMap;
use std::sync::Arc;
use steps::{Step, steps};
use told::{Told, told};
use tranches::{TrancheShown, tranches};
use work::{Flow, flows};

/// A line of the budget by source: by year, and together.
struct SourceSum {
    code: &'static str,
    region: Option<RegionIso>,
    by_year: Vec<Option<Kopecks>>,
    total: Option<Kopecks>,
}

#[derive(Template)]
#[template(path = "project.html")]
struct Page<'a> {
    f: Frame,
    application: &'a Application,
    row: ProjectRow,
    call: Link,
    task: String,
    /// Words of the priority.
    priority: String,
    lead: Link,
    last: Vec<Option<Last>>,
    papers: Vec<Paper<'a>>,
    /// Those of them that are pictures and kept here, the latest first.
    pictures: Vec<Picture<'a>>,
    partners: Vec<(Link, &'a str)>,
    requirements: Vec<String>,
    years: Vec<i16>,
    sources: Vec<SourceSum>,
    /// All sources together, year by year.
    year_totals: Vec<Option<Kopecks>>,
    tranches: Vec<TrancheShown<'a>>,
    steps: Vec<Step>,
    /// What was handed back and mended since, with why.
    mended: Vec<&'a Told>,
    scored: Vec<Scored>,
    /// How many assessments came, while their scores are not to be read.
    sealed: Option<String>,
    largest: u8,
    rounds: Vec<Round<'a>>,
    flows: Vec<Flow>,
    /// What each modification changes, in their order.
    changes: Vec<Vec<Changed>>,
    authority: Option<Link>,
    cases: Vec<CaseRow>,
    questions: Questions,
    steering: Steering,
    acts: Vec<Act>,
    next: Next,
}

impl Page<'_> {
    /// What steers it.
    const fn steering(&self) -> &Steering {
        &self.steering
    }

    /// A contract that waits for its second signature.
    fn draft(&self) -> Option<&ContractDraft> {
        let stage = &self.application.stage;
        stage.conditional().filter(|_| stage.contract().is_none())?.draft.as_deref()
    }

    /// What came of it, once that was judged.
    fn evaluation(&self) -> Option<&Evaluation> {
        match &self.application.stage {
            Stage::Evaluated(own) => Some(&own.evaluation),
            Stage::Closed(own) => Some(&own.before.evaluation),
            _ => None,
        }
    }

    /// Word of the stage for what comes next: with conditions on it, an approval is no contract yet.
    fn ahead(&self) -> &'static str {
        let conditional =
            matches!(self.application.stage, Stage::Approved(_)) && !self.conditions().is_empty();
        if conditional { "approved-on-conditions" } else { self.row.stage }
    }

    /// Conditions that the approval was given on.
    fn conditions(&self) -> &[String] {
        let approved = self.application.stage.decided().map(|decided| &decided.before.vote);
        approved.map(|vote| vote.conditions.as_slice()).unwrap_or_default()
    }

    /// By what it shows that the condition of that place (from 1) is met.
    fn verified(&self, place: &usize) -> Vec<&Verification> {
        let all = self.application.stage.conditional().map(|own| own.verified.as_slice());
        let own = |one: &&Verification| usize::from(one.condition) == *place;
        all.unwrap_or_default().iter().filter(own).collect()
    }

    /// The requirement of the call at that place (from 0).
    fn requirement(&self, place: &usize) -> &str {
        self.requirements.get(*place).map_or("", String::as_str)
    }

    /// The day of an event.
    fn day_of(&self, mark: &Mark) -> String {
        self.f.day(&mark.day())
    }

    /// Word of what a submission wants.
    fn position(submission: &Submission) -> &'static str {
        match submission.statement.position {
            Position::For => "for",
            Position::Against => "against",
            Position::Change => "change",
        }
    }

    /// Word of how much a modification changes.
    fn weight(modification: &Modification) -> &'static str {
        match modification.weight {
            Weight::Minor => "minor",
            Weight::Major => "major",
        }
    }

    /// What the modification at that place (from 0) changes.
    fn changed(&self, place: &usize) -> &[Changed] {
        self.changes.get(*place).map(Vec::as_slice).unwrap_or_default()
    }

    /// Title of a milestone by its number.
    fn milestone(&self, number: &u16) -> &str {
        let milestones = &self.application.current.content.milestones;
        let at = usize::from(*number).checked_sub(1);
        at.and_then(|at| milestones.get(at)).map_or("", |own| own.title.as_str())
    }

    /// The last certified value of the indicator at that place (from 0).
    fn last(&self, place: &usize) -> Option<&Last> {
        self.last.get(*place)?.as_ref()
    }

    /// Name and unit of an indicator by its number.
    fn indicator(&self, number: &u16) -> String {
        let indicators = &self.application.current.content.indicators;
        let at = usize::from(*number).checked_sub(1);
        let found = at.and_then(|at| indicators.get(at));
        found.map(|own| format!("{}, {}", own.name, own.unit)).unwrap_or_default()
    }
}

/// `GET /projects/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id: ApplicationId = id.parse().map_err(|_| PageError::NotFound)?;
    let state = &visitor.snapshot.state;
    let application = state.governance.application(id).ok_or(PageError::NotFound)?;
    let mut f = Frame::new(&visitor, Section::Projects);
    let questions = questions(&site, &visitor, &f, Asking::Subject(Subjected::Project(id))).await;
    let told = told(&site, state, application).await?;
    f.parts = Some(parts(&f, state, Some(application), told.iter().map(|one| &one.mark.by)));
    let papers = papers(state, application);
    f.look_at(&site, papers.iter().map(|paper| paper.document)).await;
    let page = view(f, &site, &visitor.snapshot, application, papers, questions, &told)
        .ok_or(PageError::NotFound)?;
    answer(&page.f, &page)
}

fn view<'a>(
    f: Frame,
    site: &Site,
    snapshot: &'a Snapshot,
    application: &'a Application,
    papers: Vec<Paper<'a>>,
    questions: Questions,
    told: &'a [Told],
) -> Option<Page<'a>> {
    let state = &snapshot.state;
    let id = application.id;
    let content = &application.current.content;
    let call = state.governance.call(application.call);
    let partner = |own: &'a rozum_model::governance::Partner| {
        (Link::organisation(state, own.organisation), own.part.as_str())
    };
    let about = CaseAbout::Application(id).to_string();
    let all_cases = cases(state, None, None, site.rozum.now().kyiv_day());
    let (years, sources) = budget(application);
    let year_totals = (0..years.len()).map(|at| {
        Kopecks::sum(sources.iter().filter_map(|source| source.by_year.get(at).copied().flatten()))
    });
    let acted = acted_on(state, application);
    let row = project(state, id)?.project;
    Some(Page {
        priority: row
            .priority
            .and_then(|id| state.priority(id))
            .map(|own| own.item.text.clone())
            .unwrap_or_default(),
        last: progress::last(state, application),
        pictures: pictures(&f, &papers),
        papers,
        row,
        call: Link::call(state, application.call),
        task: state.task(content.task).map(|task| task.item.text.clone()).unwrap_or_default(),
        lead: Link::organisation(state, content.lead),
        partners: content.partners.iter().map(partner).collect(),
        requirements: call.map(|call| call.terms.requirements.clone()).unwrap_or_default(),
        year_totals: year_totals.collect(),
        tranches: tranches(&application.stage),
        years,
        sources,
        steps: steps(&f, state, application, told),
        mended: mended(application, told),
        sealed: is_sealed(application).then(|| sealed(&f, application)),
        scored: call
            .filter(|_| !is_sealed(application))
            .map(|call| scores(&f, application, call))
            .unwrap_or_default(),
        largest: state.governance.numbers().largest_score,
        rounds: rounds(&f, state, application),
        flows: flows(state, application),
        changes: all_changes(&f, state, application),
        authority: application.stage.contract().map(|own| Link::body(state, own.authority)),
        cases: all_cases.into_iter().filter(|case| case.about == about).collect(),
        questions,
        steering: Steering::of_project(snapshot, id, site.rozum.now().kyiv_day(), f.lang),
        acts: super::acts::of(&f, site, state, &acted),
        next: super::next::of(&f, site, state, &acted),
        application,
        f,
    })
}

/// What was handed back, but for what still is.
fn mended<'a>(application: &Application, told: &'a [Told]) -> Vec<&'a Told> {
    let now = match &application.stage {
        Stage::ReturnedForFix(own) => Some(own.returned.seq),
        _ => None,
    };
    told.iter().filter(|one| !one.mends().is_empty() && Some(one.mark.seq) != now).collect()
}

/// What each modification changes.
fn all_changes(f: &Frame, state: &Register, application: &Application) -> Vec<Vec<Changed>> {
    let all = application.stage.work().map(|work| work.modifications.len()).unwrap_or_default();
    let numbers = (1_u16..).take(all);
    let matter = |number| Matter::Modification { application: application.id, number };
    numbers.map(|number| changes(f, state, matter(number))).collect()
}

/// The project, its cases, and the votes on it.
fn acted_on(state: &Register, application: &Application) -> About {
    let about = CaseAbout::Application(application.id);
    let cases = state.governance.cases.values().filter(|case| case.about == about);
    let subjects = cases.map(|case| Subject::Case(case.id)).collect();
    About { subjects, ..About::default() }.and_application(state, application)
}

/// Years of the budget, and its sources with their sums.
fn budget(application: &Application) -> (Vec<i16>, Vec<SourceSum>) {
    let lines = &application.current.content.budget;
    let mut years: Vec<i16> = lines.iter().map(|line| line.year).collect();
    years.sort_unstable();
    years.dedup();
    let mut by_source: BTreeMap<Source, Vec<_>> = BTreeMap::new();
    for line in lines {
        by_source.entry(line.source).or_default().push(line);
    }
    let sum = |(source, lines): (Source, Vec<&rozum_model::governance::BudgetLine>)| {
        let of = |year: Option<i16>| {
            let own: Vec<_> = lines.iter().filter(|line| year.is_none_or(|year| line.year == year)).collect();
            if own.is_empty() { None } else { Kopecks::sum(own.iter().map(|line| line.amount)) }
        };
        let region = match source {
            Source::Regional { region } => Some(region),
            _ => None,
        };
        let by_year = years.iter().map(|year| of(Some(*year))).collect();
        SourceSum { code: source.code(), region, by_year, total: of(None) }
    };
    let sources = by_source.into_iter().map(sum).collect();
    (years, sources)
}
