//! What the verbs of steering are about, and what must be known of it whatever is done.

use crate::frame::Frame;
use crate::verbs::{Asked, Cell, Facts, Field, Table};
use rozum_app::rows::{IndicatorFilter, cause_said, target_said};
use rozum_model::event::Subject;
use rozum_model::governance::{
    Indicator, Level, Matter, Occasion, ProposedDecision, Risk, StageReview, Steered,
};

impl Asked<'_> {
    /// The indicator.
    pub fn the_indicator(&self) -> Option<&Indicator> {
        self.state.governance.entered_indicator(self.whole()?)
    }

    /// The review.
    pub fn the_review(&self) -> Option<&StageReview> {
        self.state.governance.stage_review(self.whole()?)
    }

    /// The risk.
    pub fn the_risk(&self) -> Option<&Risk> {
        self.state.governance.risk(self.whole()?)
    }

    /// The event at which stakeholders met.
    pub fn the_occasion(&self) -> Option<&Occasion> {
        self.state.governance.occasion(self.whole()?)
    }

    /// What is steered, in words.
    pub fn steered(&self, about: Steered) -> String {
        match about {
            Steered::Strategy(region) => self.f.tv("form-strategy", self.f.region(region)).into_owned(),
            Steered::Priority(id) => {
                let own = self.state.priority(id);
                own.map_or_else(|| id.to_string(), |own| format!("{id}. {}", own.item.verbatim))
            }
            Steered::Application(id) => self.matter(Matter::Application(id)),
        }
    }
}

/// The indicator as a subject.
pub fn indicator(asked: &Asked<'_>) -> Option<Subject> {
    asked.whole().map(Subject::Indicator)
}

/// The review as a subject.
pub fn review(asked: &Asked<'_>) -> Option<Subject> {
    asked.whole().map(Subject::Review)
}

/// The risk as a subject.
pub fn risk(asked: &Asked<'_>) -> Option<Subject> {
    asked.whole().map(Subject::Risk)
}

/// The event as a subject.
pub fn occasion(asked: &Asked<'_>) -> Option<Subject> {
    asked.whole().map(Subject::Occasion)
}

/// The strategy of the region that the address names.
pub fn strategy(asked: &Asked<'_>) -> Option<Subject> {
    asked.whole().map(Subject::Strategy)
}

/// A field with what stands there, where something does.
pub fn with(field: Field, value: Option<impl ToString>) -> Field {
    match value {
        Some(value) => field.value(value),
        None => field,
    }
}

/// A value with its day.
pub fn level(f: &Frame, level: &Level) -> String {
    format!("{} ({})", f.figure(&level.value), f.day(&level.on))
}

/// What a review is about, why there is one, what was proposed, how its indicators stand.
pub fn review_facts(asked: &Asked<'_>) -> Option<Facts> {
    let (f, review) = (asked.f, asked.the_review()?);
    let facts = Facts::default()
        .line(f, "about", asked.steered(review.about))
        .line(f, "opened", f.moment(&review.opened.at))
        .line(f, "due", f.day(&review.due));
    let facts = review.numbered().fold(facts, |facts, (number, named)| {
        let said = cause_said(asked.state, f.lang, review.about, &named.cause);
        let answer = review.stage.proposal().and_then(|proposal| proposal.answer(number));
        facts.line(f, "cause", format!("{number}. {said}")).some(f, "cause-answer", answer)
    });
    let facts =
        review.returned.iter().fold(facts, |facts, one| facts.line(f, "sent-back", one.reason.clone()));
    let facts = match review.stage.proposal() {
        None => facts,
        Some(proposal) => {
            let said = |one| target_said(asked.state, f.lang, review.id, one);
            let targets = proposal.targets.iter().map(said);
            targets.fold(proposed(f, facts, proposal), |facts, one| facts.line(f, "new-target", one))
        }
    };
    Some(facts.table(indicators(asked, review.about)))
}

/// A proposal, or what was decided by it.
fn proposed(f: &Frame, facts: Facts, proposal: &ProposedDecision) -> Facts {
    facts
        .line(f, "decision", f.named("review-decision-", proposal.decision.code()))
        .line(f, "why", proposal.reason.clone())
        .some(f, "change-what", proposal.change.clone())
        .some(f, "change-until", proposal.until.map(|day| f.day(&day)))
}

/// The indicators of what is steered, with how each stands.
pub fn indicators(asked: &Asked<'_>, about: Steered) -> Table {
    let f = asked.f;
    let filter = IndicatorFilter { region: about.region(), ..IndicatorFilter::default() };
    let own = about.to_string();
    let all = rozum_app::rows::indicators(asked.state, &filter, asked.today);
    let rows = all.into_iter().filter(|row| row.about == own).map(|row| {
        let name = Cell::text(format!("{} «{}», {}", row.id, row.name, row.unit));
        // The indicators of a project stand on its own page.
        let path = match about {
            Steered::Application(id) => format!("/projects/{id}"),
            Steered::Strategy(_) | Steered::Priority(_) => format!("/indicators/{}", row.id),
        };
        let figure = |value: Option<String>| Cell::some_figure(value.map(|value| f.figure(value)));
        vec![
            name.to(path),
            Cell::figure(f.figure(row.baseline)),
            figure(row.value),
            figure(row.target),
            Cell::text(f.named("steer-colour-", row.colour)),
        ]
    });
    Table::new(f, "steered", &["indicator", "baseline", "value", "target", "colour"]).rows(rows)
}
