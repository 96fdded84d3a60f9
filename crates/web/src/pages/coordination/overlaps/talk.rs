//! The talk of two regions about an overlap: what is offered, what was said, and the form for whoever may answer.

use super::answer::{Kind, Typed};
use crate::frame::Frame;
use rozum_coordination::overlaps::Overlap;
use rozum_model::division::{Author, Division, Offer, PriorityPair, Progress, Said, Saying};
use rozum_model::event::Subject;
use rozum_model::{RegionIso, State};

/// The talk about one overlap, or about one that is no longer found.
pub struct Talk {
    pub pair: PriorityPair,
    pub progress: Progress,
    /// The words under discussion; those of the program while nobody has answered.
    pub wording: Option<Offer>,
    /// The words that an answer is to.
    pub offer: Option<Offer>,
    /// Whether there is only a proposal of the program, which shares nothing out yet.
    pub not_yet: bool,
    /// The words of the program, where others are under discussion.
    pub instead: Option<Offer>,
    /// Whether both agreed, whatever became of the texts since.
    pub is_agreed: bool,
    /// Everything that was said, oldest first.
    pub said: Vec<Said>,
    pub form: Option<AnswerForm>,
}

/// What a form starts from.
pub struct AnswerForm {
    /// Address without the language.
    pub action: String,
    /// The region that speaks.
    pub region: RegionIso,
    /// Revision that is seen.
    pub expected: u64,
    /// The texts of both priorities that are seen.
    pub about: [String; 2],
    /// Kinds of answers that make sense now.
    pub kinds: Vec<Kind>,
    /// As typed, if it was refused.
    pub typed: Option<Typed>,
}

impl AnswerForm {
    /// Whether this was chosen when the form was sent.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    pub fn chosen(&self, kind: &Kind) -> bool {
        self.typed.as_ref().is_some_and(|typed| typed.kind == Some(*kind))
    }
}

impl Talk {
    /// The talk about these two priorities.
    pub fn of(f: &Frame, state: &State, pair: PriorityPair, overlap: Option<&Overlap>) -> Self {
        let division = state.divisions.get(&pair).map(AsRef::as_ref);
        let progress = state.progress(pair);
        let program = overlap.map(rozum_app::proposal);
        let divides = overlap.is_some_and(rozum_app::shares_out);
        let table = division.and_then(|own| own.wording.as_ref()).map(|own| own.offer.clone());
        // Words about older texts are told, and no longer answered.
        let current = table.clone().filter(|_| progress != Progress::OutOfDate);
        let current = current.filter(|own| divides || program.as_ref() != Some(own));
        let answerable = program.clone().filter(|_| divides);
        let offer = current.clone().or_else(|| answerable.clone());
        let instead =
            answerable.filter(|own| current.as_ref().is_some_and(|current| current.text != own.text));
        let form = form(f, state, pair, (offer.is_some(), instead.is_some()));
        Self {
            pair,
            progress,
            wording: table.or_else(|| program.clone()),
            not_yet: offer.is_none() && program.is_some(),
            offer,
            instead,
            is_agreed: division.is_some_and(Division::is_agreed),
            said: division.map(|own| own.said.clone()).unwrap_or_default(),
            form,
        }
    }

    /// The region whose words are discussed.
    pub fn author(&self) -> Option<RegionIso> {
        match self.wording.as_ref()?.author {
            Author::Program => None,
            Author::Region(region) => Some(region),
        }
    }

    /// The region that is to answer, or that does not agree.
    pub const fn whom(&self) -> Option<RegionIso> {
        match self.progress {
            Progress::Waits(region) | Progress::Rejected(region) => Some(region),
            Progress::Open | Progress::Agreed | Progress::OutOfDate => None,
        }
    }

    /// Tone of the tag.
    pub const fn class(&self) -> &'static str {
        match self.progress {
            Progress::Agreed => "success",
            Progress::Rejected(_) => "error",
            Progress::OutOfDate | Progress::Waits(_) => "warning",
            Progress::Open => "info",
        }
    }

    /// Message of a line of the talk: who said what.
    pub const fn message(said: &Said) -> &'static str {
        match (said.what, said.region) {
            (Saying::Worded, None) => "dv-said-program",
            (Saying::Worded, Some(_)) => "dv-said-worded",
            (Saying::Accepted, _) => "dv-said-accepted",
            (Saying::Rejected, _) => "dv-said-rejected",
            (Saying::Remarked, _) => "dv-said-remarked",
        }
    }

    /// A line of the talk.
    #[expect(clippy::unused_self, reason = "templates call everything on the talk")]
    pub fn line(&self, f: &Frame, said: &Said) -> String {
        let region = said.region.map(|region| f.region(region)).unwrap_or_default();
        f.tv(Self::message(said), region).into_owned()
    }
}

fn form(
    f: &Frame,
    state: &State,
    pair: PriorityPair,
    (answerable, other): (bool, bool),
) -> Option<AnswerForm> {
    let actor = f.viewer.as_ref()?.actor();
    let may = |region: &RegionIso| rozum_app::may_answer_division(state, &actor, pair, *region);
    let region = pair.regions().into_iter().find(may)?;
    // A priority that a version dropped leaves nothing to share out.
    let [Some(a), Some(b)] = state.texts_of(pair) else { return None };
    let kinds = [
        (Kind::Accept, answerable),
        (Kind::AcceptProgram, other),
        (Kind::Reject, answerable),
        (Kind::Propose, true),
        (Kind::Remark, true),
    ];
    Some(AnswerForm {
        action: format!("/coordination/overlaps/{}/{}/answer", pair.a(), pair.b()),
        region,
        expected: state.revision(&Subject::Division(pair)),
        about: [a.to_owned(), b.to_owned()],
        kinds: kinds.into_iter().filter(|(_, makes_sense)| *makes_sense).map(|(kind, _)| kind).collect(),
        typed: None,
    })
}
