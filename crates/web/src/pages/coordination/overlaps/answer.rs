//! A region answers how to share out roles.

use super::pair::{Refused, draw};
use crate::error::PageError;
use crate::frame::localised;
use crate::site::Site;
use crate::typed::one_line;
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::{DivisionAsked, SubmitError, plainly};
use rozum_model::division::{Answer, Author, Offer, PriorityPair};
use rozum_model::{PriorityId, Reason, RegionIso};
use serde::Deserialize;
use std::sync::Arc;

/// What a form offers to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Agree to the words under discussion.
    Accept,
    /// Agree to the program's words in place of those under discussion.
    AcceptProgram,
    /// Do not agree.
    Reject,
    /// Offer other words.
    Propose,
    /// Remark.
    Remark,
}

impl Kind {
    /// Its name in forms and messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::AcceptProgram => "accept-program",
            Self::Reject => "reject",
            Self::Propose => "propose",
            Self::Remark => "remark",
        }
    }
}

/// An answer as typed.
#[derive(Debug, Clone, Deserialize)]
pub struct Typed {
    form: String,
    expected: u64,
    /// The texts of both priorities that were seen.
    text_a: String,
    text_b: String,
    /// The region that speaks.
    region: RegionIso,
    /// What it says; absent when nothing was chosen.
    pub kind: Option<Kind>,
    /// The words that were seen, and whose: `program` or the code of a region.
    seen: String,
    seen_author: String,
    /// The program's words, where others were seen.
    #[serde(default)]
    program: String,
    /// Other words.
    pub wording: String,
    /// Why, or the remark.
    pub words: String,
}

impl Typed {
    /// The answer; `None` when nothing was chosen.
    fn answer(&self) -> Result<Option<Answer>, PageError> {
        let Some(kind) = self.kind else { return Ok(None) };
        let (wording, words) = (one_line(&self.wording), one_line(&self.words));
        Ok(Some(match kind {
            Kind::Accept => Answer::Accept { offer: self.seen()? },
            Kind::AcceptProgram => {
                Answer::Accept { offer: Offer { text: self.program.clone(), author: Author::Program } }
            }
            Kind::Reject => Answer::Reject { offer: self.seen()?, reason: words },
            Kind::Propose => Answer::Propose { text: wording, reason: words },
            Kind::Remark => Answer::Remark { text: words },
        }))
    }

    fn seen(&self) -> Result<Offer, PageError> {
        let author = match self.seen_author.as_str() {
            "program" => Author::Program,
            code => Author::Region(code.parse().map_err(PageError::BadRequest)?),
        };
        Ok(Offer { text: self.seen.clone(), author })
    }
}

/// `POST /coordination/overlaps/{a}/{b}/answer`, of two priorities
pub async fn answer(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((a, b)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, PageError> {
    visitor.check_form(&typed.form)?;
    let viewer = visitor.signed_in()?;
    let parsed = |text: &str| text.parse::<PriorityId>().map_err(|_| PageError::NotFound);
    let pair = PriorityPair::new(parsed(&a)?, parsed(&b)?).ok_or(PageError::NotFound)?;
    let [one, other] = pair.regions();
    let lang = visitor.lang;
    let again = async |reasons: &[Reason]| {
        let errors = reasons.iter().map(|reason| plainly(lang, reason)).collect();
        let refused = Refused { pair, errors, typed: typed.clone() };
        draw(&site, &visitor, [one, other], Some(refused)).await
    };
    let Some(answer) = typed.answer()? else {
        return again(&[Reason::new("dv-nothing-chosen")]).await;
    };
    let asked = DivisionAsked {
        expected: Some(typed.expected),
        pair,
        about: Some([typed.text_a.clone(), typed.text_b.clone()]),
        region: typed.region,
    };
    match site.rozum.answer_division(&visitor.snapshot, &viewer.actor(), asked, answer).await {
        Ok(_) => {
            let path = format!("/coordination/overlaps/{one}/{other}#{}-{}", pair.a(), pair.b());
            Ok(Redirect::to(&localised(lang, &path)).into_response())
        }
        Err(SubmitError::Refused(refusal)) => again(&refusal.reasons).await,
        Err(error) => Err(error.into()),
    }
}
