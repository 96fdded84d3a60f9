//! Commands about organisations, bodies, mandates and interests.

use crate::RegionIso;
use crate::governance::{
    BodyFacts, BodyId, Controller, Interest, MandateId, OrganisationFacts, OrganisationId, Seat,
};
use crate::strategy::Document;
use serde::Deserialize;

/// A command about who sits where and for whom.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "verb", rename_all = "kebab-case")]
pub enum BodiesCommand {
    /// Enter an organisation.
    EnterOrganisation {
        /// What is said about it.
        facts: OrganisationFacts,
        /// Who controls it.
        controllers: Vec<Controller>,
    },
    /// Say otherwise what an organisation is.
    ReviseOrganisation {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The organisation.
        organisation: OrganisationId,
        /// What is said about it now.
        facts: OrganisationFacts,
        /// Why.
        reason: String,
    },
    /// Say otherwise who controls an organisation: the whole list. Where seats end with it, the first who says so
    /// proposes it, and the same from national oversight lets it hold.
    ChangeControllers {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The organisation.
        organisation: OrganisationId,
        /// All controllers, those of the past with them.
        controllers: Vec<Controller>,
        /// Mandates that end with it, because the new fact would break the separation.
        ending: Vec<MandateId>,
        /// Why.
        reason: String,
    },
    /// Open the national oversight with its founding members; once, before any other body.
    FoundNationalOversight {
        /// Its name.
        name: String,
        /// The founding act.
        act: Document,
        /// Its founding members.
        members: Vec<Seat>,
    },
    /// Open a body.
    OpenBody {
        /// The region; `None` is the whole country.
        region: Option<RegionIso>,
        /// What is said about it.
        facts: BodyFacts,
    },
    /// Close a body for good.
    CloseBody {
        /// The body.
        body: BodyId,
        /// Why.
        reason: String,
    },
    /// Propose somebody for a seat.
    ProposeMandate {
        /// The body.
        body: BodyId,
        /// Who, for whom, how long.
        seat: Seat,
    },
    /// Let a proposed mandate take effect.
    ConfirmMandate {
        /// The mandate.
        mandate: MandateId,
    },
    /// Do not.
    RefuseMandate {
        /// The mandate.
        mandate: MandateId,
        /// Why.
        reason: String,
    },
    /// End a mandate before its term.
    EndMandate {
        /// The mandate.
        mandate: MandateId,
        /// Why.
        reason: String,
    },
    /// State one's interests; none at all is a statement too.
    DeclareInterests {
        /// Interests to add.
        interests: Vec<Interest>,
    },
    /// Say that an interest is no longer there.
    WithdrawInterest {
        /// Its number, from 1.
        number: u16,
        /// Why.
        reason: String,
    },
}

impl BodiesCommand {
    /// Name of the verb, as it stands in the journal.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::EnterOrganisation { .. } => "enter-organisation",
            Self::ReviseOrganisation { .. } => "revise-organisation",
            Self::ChangeControllers { .. } => "change-controllers",
            Self::FoundNationalOversight { .. } => "found-national-oversight",
            Self::OpenBody { .. } => "open-body",
            Self::CloseBody { .. } => "close-body",
            Self::ProposeMandate { .. } => "propose-mandate",
            Self::ConfirmMandate { .. } => "confirm-mandate",
            Self::RefuseMandate { .. } => "refuse-mandate",
            Self::EndMandate { .. } => "end-mandate",
            Self::DeclareInterests { .. } => "declare-interests",
            Self::WithdrawInterest { .. } => "withdraw-interest",
        }
    }
}
