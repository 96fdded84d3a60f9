//! A package: exactly what councils decide on, line by line, with the hash that their votes name.

use super::acts::About;
use super::next::Next;
use super::parts::{Act, Link, answer};
use super::votes::VoteShown;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::verbs::{Changed, changes, modification, text_before};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rozum_app::rows::{CallMoneyRow, call_money, score_of};
use rozum_model::governance::{
    Application, Call, CallId, Kopecks, Matter, Package, PackageId, PackageLine, Position, Resolution,
    package_bytes,
};
use rozum_model::{RegionIso, State as Register};
use std::sync::Arc;

/// A line with what a council should know of it.
struct Line<'a> {
    own: &'a PackageLine,
    matter: Link,
    /// Who applies; with a change, who did and who shall.
    leads: Vec<Link>,
    /// What differs, where the line is a change of a project.
    changes: Vec<Changed>,
    /// Sum for each region of the package, in its order; nothing is asked of some.
    shares: Vec<Option<Kopecks>>,
    total: Option<Kopecks>,
    score: Option<f64>,
    assessments: usize,
    /// For, against, with changes; answered.
    consultation: [usize; 4],
    sitting: Link,
    /// For, against, abstained in the working group.
    vote: Vec<(&'static str, usize)>,
}

/// What one council decided or has still to decide.
struct Council<'a> {
    region: RegionIso,
    /// What is asked of the region in this package.
    asked: Option<Kopecks>,
    /// What the region gives at most in this call.
    money: Option<CallMoneyRow>,
    resolution: Option<&'a Resolution>,
    sitting: Option<Link>,
    vote: Option<VoteShown>,
}

#[derive(Template)]
#[template(path = "package.html")]
struct Page<'a> {
    f: Frame,
    call: Link,
    package: &'a Package,
    regions: Vec<RegionIso>,
    lines: Vec<Line<'a>>,
    sums: Vec<Option<Kopecks>>,
    total: Option<Kopecks>,
    councils: Vec<Council<'a>>,
    bytes: usize,
    /// Whether the bytes give the hash, as worked out for this page.
    whole: bool,
    acts: Vec<Act>,
    next: Next,
}

fn found<'a>(state: &'a Register, call: &str, number: u16) -> Result<(&'a Call, &'a Package), PageError> {
    let call: CallId = call.parse().map_err(|_| PageError::NotFound)?;
    let call = state.governance.call(call).ok_or(PageError::NotFound)?;
    let package = call.package(PackageId::new(call.id, number)).ok_or(PageError::NotFound)?;
    Ok((call, package))
}

/// `GET /calls/{call}/packages/{number}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((call, number)): Path<(String, u16)>,
) -> Result<Response, PageError> {
    let state = &visitor.snapshot.state;
    let (call, package) = found(state, &call, number)?;
    let f = Frame::new(&visitor, Section::Governance);
    let regions = package.regions();
    let lines: Vec<Line<'_>> =
        package.lines.iter().map(|line| shown(&f, state, call, line, &regions)).collect();
    let bytes = package_bytes(package.id, &package.lines);
    let votes = About::default().and_package(state, package);
    let page = Page {
        call: Link::call(state, call.id),
        sums: regions.iter().map(|region| asked(package, Some(*region))).collect(),
        total: asked(package, None),
        councils: regions.iter().map(|region| council(&f, state, call, package, *region)).collect(),
        bytes: bytes.len(),
        whole: digest(&bytes) == package.hash,
        acts: super::acts::of(&f, &site, state, &votes),
        next: super::next::of(&f, &site, state, &votes),
        package,
        regions,
        lines,
        f,
    };
    answer(&page.f, &page)
}

/// `GET /calls/{call}/packages/{number}/bytes`: what the hash is taken of, to the byte.
pub async fn bytes(
    visitor: Visitor,
    Path((call, number)): Path<(String, u16)>,
) -> Result<Response, PageError> {
    let (_, package) = found(&visitor.snapshot.state, &call, number)?;
    let disposition = format!("attachment; filename=\"{}.json\"", package.id);
    let headers =
        [(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, package_bytes(package.id, &package.lines)).into_response())
}

fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a package asks of a region, or of all.
fn asked(package: &Package, region: Option<RegionIso>) -> Option<Kopecks> {
    let shares = package.lines.iter().flat_map(|line| &line.shares);
    Kopecks::sum(shares.filter(|own| region.is_none_or(|one| own.region == one)).map(|own| own.amount))
}

/// Who applies: of a change, who did before it, and who shall where that is another.
fn leads(state: &Register, application: &Application, matter: Matter) -> Vec<Link> {
    let change = modification(state, matter);
    let both = change.and_then(|(own, change)| Some([text_before(own, change)?.lead, change.content.lead]));
    let mut all = both.unwrap_or([application.current.content.lead; 2]).to_vec();
    all.dedup();
    all.into_iter().map(|lead| Link::organisation(state, lead)).collect()
}

fn shown<'a>(
    f: &Frame,
    state: &Register,
    call: &Call,
    line: &'a PackageLine,
    regions: &[RegionIso],
) -> Line<'a> {
    let application = match line.matter {
        Matter::Application(id) | Matter::Modification { application: id, .. } => {
            state.governance.application(id)
        }
        Matter::Package(_) => None,
    };
    let share = |region: &RegionIso| {
        line.shares.iter().find(|share| share.region == *region).map(|share| share.amount)
    };
    let item = state.governance.sitting(line.sitting).and_then(|sitting| sitting.item(line.matter));
    let choices = item.map(|item| {
        let count = |word: &'static str| {
            let choice = |ballot: &&rozum_model::governance::Ballot| match &ballot.opinion {
                rozum_model::governance::Opinion::Group { choice, .. } => {
                    super::votes::choice_code(*choice) == word
                }
                rozum_model::governance::Opinion::Council { .. } => false,
            };
            (word, item.ballots.iter().filter(choice).count())
        };
        ["for", "against", "abstain"].map(count).to_vec()
    });
    Line {
        own: line,
        matter: Link::matter(state, line.matter),
        leads: application.map(|own| leads(state, own, line.matter)).unwrap_or_default(),
        changes: changes(f, state, line.matter),
        shares: regions.iter().map(share).collect(),
        total: Kopecks::sum(line.shares.iter().map(|share| share.amount)),
        score: application.and_then(|own| score_of(state, own, call)),
        assessments: application.map_or(0, |own| own.stage.assessments().len()),
        consultation: application.map(consultation).unwrap_or_default(),
        sitting: Link::sitting(state, line.sitting),
        vote: choices.unwrap_or_default(),
    }
}

fn consultation(application: &Application) -> [usize; 4] {
    let all = application.stage.submissions();
    let of = |position: Position| all.iter().filter(|one| one.statement.position == position).count();
    let answered = all.iter().filter(|one| one.answer.is_some()).count();
    [of(Position::For), of(Position::Against), of(Position::Change), answered]
}

fn council<'a>(
    f: &Frame,
    state: &Register,
    call: &Call,
    package: &'a Package,
    region: RegionIso,
) -> Council<'a> {
    let resolution = package.resolution(region);
    let matter = Matter::Package(package.id);
    let sitting = resolution.and_then(|own| state.governance.sitting(own.sitting));
    let vote = sitting.and_then(|sitting| {
        let item = sitting.item(matter)?;
        Some(VoteShown::of(f, state, matter, (&item.ballots, &item.recusals, sitting.present())))
    });
    Council {
        region,
        asked: asked(package, Some(region)),
        money: call_money(state, call).into_iter().find(|row| row.region == region),
        sitting: resolution.map(|own| Link::sitting(state, own.sitting)),
        resolution,
        vote,
    }
}
