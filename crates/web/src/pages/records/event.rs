//! One event: the stage, who came by sector, what was proposed and what became of it, the minutes.

use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::pages::governance::acts::{self, About};
use crate::pages::governance::parts::{Act, Link, answer};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_model::State as Register;
use rozum_model::event::Subject;
use rozum_model::governance::{Guest, Occasion, OccasionFacts, OccasionId, OccasionProposal};
use rozum_model::stakeholder::Sector;
use std::sync::Arc;

/// How a sector was there.
struct Present {
    sector: Sector,
    organisations: usize,
    persons: u16,
    /// Persons as a bar; all sectors on one scale.
    bar: String,
}

/// An organisation that came; a name without a page stands without a link.
struct Came {
    number: usize,
    link: Link,
    sector: Option<Sector>,
}

#[derive(Template)]
#[template(path = "event.html")]
struct Page<'a> {
    f: Frame,
    occasion: &'a Occasion,
    facts: &'a OccasionFacts,
    present: Vec<Present>,
    came: Vec<Came>,
    /// What was proposed, with who did.
    proposals: Vec<(&'a OccasionProposal, String)>,
    acts: Vec<Act>,
}

/// `GET /events/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id: OccasionId = id.parse().map_err(|_| PageError::NotFound)?;
    let state = &visitor.snapshot.state;
    let occasion = state.governance.occasion(id).ok_or(PageError::NotFound)?;
    let mut f = Frame::new(&visitor, Section::Governance);
    let facts = &occasion.facts;
    f.look_at(&site, [&facts.document]).await;
    let came = came(state, facts);
    let proposals = facts.proposals.iter().map(|one| (one, who(&came, one))).collect();
    let page = Page {
        present: present(facts, &came),
        came,
        proposals,
        acts: acts::of(&f, &site, state, &About::one(Subject::Occasion(id))),
        occasion,
        facts,
        f,
    };
    answer(&page.f, &page)
}

fn came(state: &Register, facts: &OccasionFacts) -> Vec<Came> {
    let one = |(number, guest): (usize, &Guest)| match guest {
        Guest::Registered(id) => {
            let sector = state.governance.organisation(*id).map(|own| own.facts.sector);
            Came { number, link: Link::organisation(state, *id), sector }
        }
        Guest::Named(own) => {
            let link = Link { href: String::new(), id: String::new(), name: own.organisation.clone() };
            Came { number, link, sector: Some(own.sector) }
        }
    };
    (1..).zip(&facts.guests).map(one).collect()
}

/// Every sector, those of whom nobody came too.
fn present(facts: &OccasionFacts, came: &[Came]) -> Vec<Present> {
    let most = Sector::ALL.into_iter().map(|sector| facts.persons.of(sector)).max().unwrap_or_default();
    let row = |sector: Sector| {
        let persons = facts.persons.of(sector);
        Present {
            sector,
            organisations: came.iter().filter(|one| one.sector == Some(sector)).count(),
            persons,
            bar: rozum_charts::bars::single(persons.into(), most.into()),
        }
    };
    Sector::ALL.map(row).into()
}

/// The organisation that proposed it; its name alone, for it stands above with its page.
fn who(came: &[Came], proposal: &OccasionProposal) -> String {
    let own = usize::from(proposal.guest).checked_sub(1).and_then(|place| came.get(place));
    own.map(|one| one.link.name.clone()).unwrap_or_default()
}
