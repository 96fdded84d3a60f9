//! One priority: whether it still fits, and what should become of it.

use super::super::private;
use super::decide::TypedDecision;
use super::marks;
use crate::error::PageError;
use crate::frame::{Frame, Section, localised};
use crate::site::Site;
use crate::typed::one_line;
use crate::visitor::Visitor;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::SubmitError;
use rozum_coordination::alignment::{Mark, Strength};
use rozum_model::event::Subject;
use rozum_model::relevance::{
    Aim, Conclusion, Fit, OVERDUE_DAYS, Outcome, Review, Reviewed, SupersededReview, Verdict,
};
use rozum_model::{Command, PriorityId, Reason, RegionIso};
use serde::Deserialize;
use std::sync::Arc;

/// Something that was found: the item, the message of what speaks for it, and the words.
pub struct Found {
    pub title: String,
    pub strength: &'static str,
    pub quotes: Vec<String>,
}

#[derive(Template)]
#[template(path = "relevance_priority.html")]
struct Page<'a> {
    f: Frame,
    id: PriorityId,
    region: RegionIso,
    /// The words as they are now; `None` once a version has dropped the priority.
    text: Option<&'a str>,
    /// What was found, by aim.
    found: [(Aim, Vec<Found>); 3],
    current: Option<&'a Reviewed>,
    earlier: &'a [SupersededReview],
    days: i64,
    is_overdue: bool,
    expected: u64,
    keeps: bool,
    /// Versions that carry the open proposal out.
    versions: Vec<u32>,
    errors: Vec<String>,
    typed: Typed,
    decision: TypedDecision,
}

#[expect(
    clippy::unused_self,
    clippy::trivially_copy_pass_by_ref,
    reason = "templates call everything on the page and pass by reference"
)]
impl Page<'_> {
    fn is_open(&self) -> bool {
        self.current.is_some_and(Reviewed::is_open)
    }

    /// Whether the words were changed after the review.
    fn is_changed(&self) -> bool {
        self.current.is_some_and(|own| self.text != Some(own.text.as_str()))
    }

    /// The end of the names of an aim's fields.
    fn field(&self, aim: &Aim) -> &'static str {
        match aim {
            Aim::Recovery => "recovery",
            Aim::SustainableDevelopment => "sustainable",
            Aim::GreenDeal => "green",
        }
    }

    fn is_fit(&self, aim: &Aim, fit: &Fit) -> bool {
        self.typed.of_aim(aim).0 == fit.code()
    }

    fn fits(&self) -> [Fit; 4] {
        Fit::ALL
    }

    fn conclusions(&self) -> [Conclusion; 3] {
        Conclusion::ALL
    }

    fn overdue_days(&self) -> String {
        OVERDUE_DAYS.to_string()
    }

    /// The number of the version that carried a proposal out.
    fn adopted(&self, outcome: &Outcome) -> Option<u32> {
        match outcome {
            Outcome::Adopted { version } => Some(*version),
            Outcome::Refused => None,
        }
    }

    /// Verdicts beside their aims.
    fn verdicts<'b>(&self, review: &'b Review) -> Vec<(Aim, &'b Verdict)> {
        Aim::ALL.into_iter().zip(&review.verdicts).collect()
    }
}

/// A review as typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Typed {
    form: String,
    expected: u64,
    /// One for each aim, in their order.
    #[serde(default)]
    pub fit_recovery: String,
    #[serde(default)]
    pub fit_sustainable: String,
    #[serde(default)]
    pub fit_green: String,
    pub words_recovery: String,
    pub words_sustainable: String,
    pub words_green: String,
    #[serde(default)]
    pub conclusion: String,
    pub reason: String,
    pub wording: String,
}

impl Typed {
    /// The form of what holds now: who reviews anew begins with what was said before.
    fn of(review: &Review) -> Self {
        let [recovery, sustainable, green] = &review.verdicts;
        let fit = |verdict: &Verdict| verdict.fit.code().to_owned();
        Self {
            fit_recovery: fit(recovery),
            fit_sustainable: fit(sustainable),
            fit_green: fit(green),
            words_recovery: recovery.words.clone(),
            words_sustainable: sustainable.words.clone(),
            words_green: green.words.clone(),
            conclusion: review.conclusion.code().to_owned(),
            reason: review.reason.clone(),
            wording: review.wording.clone().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// What was chosen for an aim, as typed: the fit and the words.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    pub fn of_aim(&self, aim: &Aim) -> (&str, &str) {
        match aim {
            Aim::Recovery => (&self.fit_recovery, &self.words_recovery),
            Aim::SustainableDevelopment => (&self.fit_sustainable, &self.words_sustainable),
            Aim::GreenDeal => (&self.fit_green, &self.words_green),
        }
    }

    /// The review; `None` where nothing was concluded.
    fn review(&self) -> Option<Review> {
        let verdict = |aim: Aim| {
            let (fit, words) = self.of_aim(&aim);
            let fit = Fit::ALL.into_iter().find(|own| own.code() == fit).unwrap_or(Fit::NotJudged);
            Verdict { fit, words: one_line(words) }
        };
        let conclusion = Conclusion::ALL.into_iter().find(|own| own.code() == self.conclusion)?;
        let wording = one_line(&self.wording);
        Some(Review {
            verdicts: Aim::ALL.map(verdict),
            conclusion,
            reason: one_line(&self.reason),
            wording: (!wording.is_empty()).then_some(wording),
        })
    }
}

/// What was refused, with what had been typed in either form.
#[derive(Default)]
pub struct Refused {
    pub errors: Vec<String>,
    pub review: Option<Typed>,
    pub decision: Option<TypedDecision>,
}

/// `GET /priorities/{id}/relevance`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    draw(&site, &visitor, id.parse().map_err(|_| PageError::NotFound)?, Refused::default()).await
}

pub async fn draw(
    site: &Site,
    visitor: &Visitor,
    id: PriorityId,
    refused: Refused,
) -> Result<Response, PageError> {
    let (state, now) = (&visitor.snapshot.state, site.rozum.now());
    let text = state.item_text(rozum_model::strategy::ItemId::Priority(id));
    let all = state.relevance.get(&id);
    if text.is_none() && all.is_none() {
        return Err(PageError::NotFound);
    }
    let f = Frame::new(visitor, Section::Coordination);
    let aligned = site.rozum.alignment_of(&visitor.snapshot).await;
    let found =
        Aim::ALL.map(|aim| (aim, marks(&aligned, id, aim).into_iter().map(|mark| found(&f, mark)).collect()));
    let current = state.review(id);
    let before = current.map(|own| Typed::of(&own.review)).unwrap_or_default();
    let page = Page {
        id,
        region: id.region(),
        text,
        found,
        current,
        earlier: all.map(|all| all.earlier.as_slice()).unwrap_or_default(),
        days: current.map_or(0, |own| own.days(now)),
        is_overdue: current.is_some_and(|own| own.is_overdue(now)),
        expected: state.revision(&Subject::Relevance(id)),
        keeps: f.keeps(id.region()),
        versions: rozum_app::versions_that_carry_out(state, id),
        errors: refused.errors,
        typed: refused.review.unwrap_or(before),
        decision: refused.decision.unwrap_or_default(),
        f,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, private(&page)?).into_response())
}

fn found(f: &Frame, mark: &Mark) -> Found {
    let mut quotes: Vec<String> = mark.grounds.iter().map(|ground| ground.quote.clone()).collect();
    quotes.dedup();
    // The same words as beside the matrices.
    let strength = match mark.strength {
        Strength::Named => "aln-key-named",
        Strength::Implied => "aln-key-implied",
    };
    Found { title: f.pick(mark.item.title_uk, mark.item.title_en).to_owned(), strength, quotes }
}

/// `POST /priorities/{id}/relevance`
pub async fn review(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, PageError> {
    visitor.check_form(&typed.form)?;
    let priority: PriorityId = id.parse().map_err(|_| PageError::NotFound)?;
    let expected = Some(typed.expected);
    let Some(review) = typed.review() else {
        let errors = vec![rozum_locale::reason(visitor.lang, &Reason::new("rel-nothing-concluded"))];
        let refused = Refused { errors, review: Some(typed), decision: None };
        return draw(&site, &visitor, priority, refused).await;
    };
    let command = Command::ReviewRelevance { expected, priority, review: Box::new(review) };
    give(&site, &visitor, priority, command, Refused { review: Some(typed), ..Refused::default() }).await
}

/// Gives a command about a review: back to the page, or the page with what was refused.
pub async fn give(
    site: &Site,
    visitor: &Visitor,
    priority: PriorityId,
    command: Command,
    typed: Refused,
) -> Result<Response, PageError> {
    let viewer = visitor.signed_in()?;
    match site.rozum.submit(&viewer.actor(), &command).await {
        Ok(_) => {
            let path = localised(visitor.lang, &format!("/priorities/{priority}/relevance"));
            Ok(Redirect::to(&path).into_response())
        }
        Err(SubmitError::Refused(refusal)) => {
            let said = |reason| rozum_app::plainly(visitor.lang, reason);
            let errors = refusal.reasons.iter().map(said).collect();
            draw(site, visitor, priority, Refused { errors, ..typed }).await
        }
        Err(error) => Err(error.into()),
    }
}
