//! Events about organisations, bodies, mandates and interests.

use super::Subject;
use crate::account::AccountId;
use crate::governance::{
    BodyFacts, BodyId, Controller, Interest, MandateId, OrganisationFacts, OrganisationId, Seat,
};
use crate::stakeholder::Sector;
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// A fact about who sits where and for whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodiesEvent {
    /// An organisation was entered.
    OrganisationEntered {
        /// Its id.
        organisation: OrganisationId,
        /// What is said about it.
        facts: OrganisationFacts,
        /// Who controls it.
        controllers: Vec<Controller>,
    },
    /// What is said about an organisation changed.
    OrganisationRevised {
        /// The organisation.
        organisation: OrganisationId,
        /// What is said about it now.
        facts: OrganisationFacts,
        /// Why.
        reason: String,
    },
    /// Who controls an organisation changed.
    ControllersChanged {
        /// The organisation.
        organisation: OrganisationId,
        /// All controllers.
        controllers: Vec<Controller>,
        /// Why.
        reason: String,
    },
    /// Other controllers, and the end of seats with them, were proposed; they wait for a second person.
    ControllersProposed {
        /// The organisation.
        organisation: OrganisationId,
        /// All controllers.
        controllers: Vec<Controller>,
        /// Mandates that would end.
        ending: Vec<MandateId>,
        /// Why.
        reason: String,
    },
    /// A body was opened.
    BodyOpened {
        /// Its id.
        body: BodyId,
        /// What is said about it.
        facts: BodyFacts,
    },
    /// A body was closed for good.
    BodyClosed {
        /// The body.
        body: BodyId,
        /// Why.
        reason: String,
    },
    /// A body in which nobody sat any longer was founded anew.
    BodyRefounded {
        /// The body.
        body: BodyId,
        /// What is said about it from now on.
        facts: BodyFacts,
    },
    /// A founding act gave somebody a seat.
    MandateFounded {
        /// Id of the mandate.
        mandate: MandateId,
        /// Who, for whom, how long.
        seat: Seat,
        /// Sector of the organisation.
        sector: Sector,
    },
    /// Somebody was proposed for a seat.
    MandateProposed {
        /// Id of the mandate.
        mandate: MandateId,
        /// Who, for whom, how long.
        seat: Seat,
        /// Sector of the organisation.
        sector: Sector,
    },
    /// A mandate took effect.
    MandateConfirmed {
        /// The mandate.
        mandate: MandateId,
        /// Whose it is.
        account: AccountId,
    },
    /// A proposed mandate did not.
    MandateRefused {
        /// The mandate.
        mandate: MandateId,
        /// Whose it was to be.
        account: AccountId,
        /// Why.
        reason: String,
    },
    /// A mandate ended before its term.
    MandateEnded {
        /// The mandate.
        mandate: MandateId,
        /// Whose it was.
        account: AccountId,
        /// Last day on which it held.
        last: Day,
        /// Why.
        reason: String,
    },
    /// A person stated interests, or that there are none.
    InterestsDeclared {
        /// Whose they are.
        account: AccountId,
        /// Those that are new.
        interests: Vec<Interest>,
    },
    /// An interest is no longer there.
    InterestWithdrawn {
        /// Whose it was.
        account: AccountId,
        /// Its number, from 1.
        number: u16,
        /// Why.
        reason: String,
    },
}

impl BodiesEvent {
    /// What the event is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::OrganisationEntered { organisation, .. }
            | Self::OrganisationRevised { organisation, .. }
            | Self::ControllersProposed { organisation, .. }
            | Self::ControllersChanged { organisation, .. } => Subject::Organisation(*organisation),
            Self::BodyOpened { body, .. }
            | Self::BodyClosed { body, .. }
            | Self::BodyRefounded { body, .. } => Subject::Body(*body),
            Self::MandateFounded { seat, .. } | Self::MandateProposed { seat, .. } => {
                Subject::Person(seat.account.clone())
            }
            Self::MandateConfirmed { account, .. }
            | Self::MandateRefused { account, .. }
            | Self::MandateEnded { account, .. }
            | Self::InterestsDeclared { account, .. }
            | Self::InterestWithdrawn { account, .. } => Subject::Person(account.clone()),
        }
    }

    /// Name of the kind, as it stands in the journal.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::OrganisationEntered { .. } => "organisation-entered",
            Self::OrganisationRevised { .. } => "organisation-revised",
            Self::ControllersChanged { .. } => "controllers-changed",
            Self::ControllersProposed { .. } => "controllers-proposed",
            Self::BodyOpened { .. } => "body-opened",
            Self::BodyClosed { .. } => "body-closed",
            Self::BodyRefounded { .. } => "body-refounded",
            Self::MandateFounded { .. } => "mandate-founded",
            Self::MandateProposed { .. } => "mandate-proposed",
            Self::MandateConfirmed { .. } => "mandate-confirmed",
            Self::MandateRefused { .. } => "mandate-refused",
            Self::MandateEnded { .. } => "mandate-ended",
            Self::InterestsDeclared { .. } => "interests-declared",
            Self::InterestWithdrawn { .. } => "interest-withdrawn",
        }
    }
}
