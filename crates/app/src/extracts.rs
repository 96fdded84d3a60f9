//! What an extract of the journal about one thing holds, and its words for people.

use crate::Rozum;
use rozum_journal::{Files, JournalError, Wanted, document_path};
use rozum_locale::{Lang, text_with};
use rozum_model::State;
use rozum_model::event::Subject;
use rozum_model::governance::{
    Application, ApplicationId, BodyId, CaseAbout, Item, Matter, ReviewStage, RiskAbout, Sitting,
    StageReview, Steered,
};
use std::collections::BTreeSet;

/// Bytes of documents in an extract at most.
const MOST_DOCUMENTS: usize = 64 << 20;

/// What belongs to a thing. A project brings its call with all packages and votes on them, the cases, reviews and
/// risks about it, and when the bodies that voted on it sat; a body brings the mandates and interests of those who
/// sit or sat in it, the votes at its sittings, the contracts it signed, its decisions on reviews, and the cases and risks
/// that it works on or that are about it. Anything else comes alone.
pub fn extract_of(state: &State, about: &Subject) -> Wanted {
    let (whole, chosen) = match about {
        Subject::Application(id) => match state.governance.application(*id) {
            Some(application) => (around_project(state, application), sat_on(state, application)),
            None => (Vec::new(), Vec::new()),
        },
        Subject::Body(id) => (around_body(state, *id), done_by(state, *id)),
        _ => (Vec::new(), Vec::new()),
    };
    Wanted { about: about.clone(), whole, chosen }
}

fn around_project(state: &State, application: &Application) -> Vec<Subject> {
    let id = application.id;
    let governance = &state.governance;
    let cases = governance.cases.values().filter(|case| case.about == CaseAbout::Application(id));
    let reviews = governance.reviews.values().filter(|review| review.about == Steered::Application(id));
    let risks = governance.risks.values().filter(|risk| risk.entry.about == RiskAbout::Application(id));
    let around = cases.map(|case| Subject::Case(case.id));
    let around = around.chain(reviews.map(|review| Subject::Review(review.id)));
    let around = around.chain(risks.map(|risk| Subject::Risk(risk.id)));
    around.chain([Subject::Call(application.call)]).collect()
}

/// Agendas and attendance of the sittings at which it was voted on, alone or in a package.
fn sat_on(state: &State, application: &Application) -> Vec<u64> {
    let is_it = |matter: Matter| match matter {
        Matter::Application(id) | Matter::Modification { application: id, .. } => id == application.id,
        Matter::Package(package) => {
            let package = state.governance.package(package);
            package.is_some_and(|package| package.lines.iter().any(|line| names(line.matter, application.id)))
        }
    };
    let sittings = state.governance.sittings.values();
    let sittings = sittings.filter(|sitting| sitting.items.iter().any(|item| is_it(item.point.matter)));
    sittings.flat_map(|sitting| frame(sitting)).collect()
}

fn names(matter: Matter, id: ApplicationId) -> bool {
    match matter {
        Matter::Application(own) | Matter::Modification { application: own, .. } => own == id,
        Matter::Package(_) => false,
    }
}

/// What of a sitting belongs to its body.
fn frame(sitting: &Sitting) -> impl Iterator<Item = u64> {
    let attended = sitting.attendance.as_ref().map(|(mark, _)| mark.seq);
    let cancelled = sitting.cancelled.as_ref().map(|(mark, _)| mark.seq);
    std::iter::once(sitting.published.seq).chain(attended).chain(cancelled)
}

fn around_body(state: &State, id: BodyId) -> Vec<Subject> {
    let governance = &state.governance;
    let people: BTreeSet<Subject> =
        governance.mandates_of(id).map(|mandate| Subject::Person(mandate.seat.account.clone())).collect();
    let cases = governance.cases.values().filter(|case| case.body == id || case.about == CaseAbout::Body(id));
    let risks = governance.risks.values();
    let risks = risks.filter(|risk| risk.owner() == id || risk.entry.about == RiskAbout::Body(id));
    let around = people.into_iter().chain(cases.map(|case| Subject::Case(case.id)));
    around.chain(risks.map(|risk| Subject::Risk(risk.id))).collect()
}

/// Votes at its sittings, contracts that it signed, and what it confirmed or sent back of reviews: they belong to the history of
/// what was decided on.
fn done_by(state: &State, id: BodyId) -> Vec<u64> {
    let sittings = state.governance.sittings.values().filter(|sitting| sitting.id.body() == id);
    let votes = sittings.flat_map(|sitting| sitting.items.iter().flat_map(voted));
    let applications = state.governance.applications.values();
    let signed = applications.filter_map(|application| {
        let contract = application.stage.contract().filter(|contract| contract.authority == id)?;
        Some(contract.signed.seq)
    });
    let reviews = state.governance.reviews.values().flat_map(|review| reviewed(review, id));
    votes.chain(signed).chain(reviews).collect()
}

/// Proposals of a review that the body sent back, and the one that it confirmed.
fn reviewed(review: &StageReview, id: BodyId) -> impl Iterator<Item = u64> {
    let confirmed = match &review.stage {
        ReviewStage::Decided { body, confirmed, .. } | ReviewStage::Completed { body, confirmed, .. } => {
            Some((*body, confirmed.seq))
        }
        ReviewStage::Open | ReviewStage::Proposed { .. } => None,
    };
    let returned = review.returned.iter().map(|own| (own.body, own.returned.seq));
    returned.chain(confirmed).filter(move |(body, _)| *body == id).map(|(_, seq)| seq)
}

fn voted(item: &Item) -> impl Iterator<Item = u64> {
    let aside = item.recusals.iter().map(|recusal| recusal.recused.seq);
    let ballots = item.ballots.iter().map(|ballot| ballot.cast.seq);
    aside.chain(ballots).chain(item.closed.as_ref().map(|(mark, _)| mark.seq))
}

/// Words of both languages beside the files.
fn readme(about: &Subject, size: u64) -> String {
    let words = |lang| {
        let args = [("about", about.to_string().into()), ("size", size.into())];
        text_with(lang, "extract-readme", &args).into_owned()
    };
    format!("{}\n\n---\n\n{}\n", words(Lang::Uk), words(Lang::En))
}

impl Rozum {
    /// The extract about a thing, from the journal as it was at the size of that state. `None` when there is no event
    /// about it.
    pub async fn extract(&self, state: &State, about: &Subject) -> Result<Option<Files>, JournalError> {
        let wanted = extract_of(state, about);
        let files = self.journal().extract(&wanted, state.size, &readme(about, state.size)).await?;
        Ok(match files {
            Some(files) => Some(self.with_documents(files).await),
            None => None,
        })
    }

    /// Puts the documents in that are kept here, as many as fit; the others are named by their hashes alone.
    async fn with_documents(&self, mut files: Files) -> Files {
        let mut left = MOST_DOCUMENTS;
        for sha256 in files.documents() {
            let found = self.paper(&sha256).await.inspect_err(|error| tracing::error!(%error, "a document"));
            let Some((look, bytes)) = found.ok().flatten() else { continue };
            let Some(rest) = left.checked_sub(bytes.len()) else { continue };
            left = rest;
            let extension = look.kind.map_or("bin", rozum_papers::Kind::extension);
            files.put(&document_path(&sha256, extension), bytes);
        }
        files
    }
}
