//! What every verb of funding looks at: who, when, and the thing that it is about.

use crate::{acts, interests};
use rozum_model::governance::{Act, Application, ApplicationId, Call, CallId};
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Reason, State};

/// A command on its way.
pub(super) struct Step<'a> {
    pub(super) state: &'a State,
    pub(super) actor: &'a Actor,
    /// The day in Kyiv.
    pub(super) day: Day,
    /// Name of the command.
    pub(super) verb: &'static str,
}

impl<'a> Step<'a> {
    /// The person; only people give these commands.
    pub(super) fn account(&self) -> Result<&'a AccountId, Reason> {
        match self.actor {
            Actor::Account(account) => Ok(account),
            Actor::Operator | Actor::System => Err(Reason::new("only-a-person")),
        }
    }

    pub(super) fn application(&self, id: ApplicationId) -> Result<&'a Application, Reason> {
        let found = self.state.governance.application(id);
        found.ok_or_else(|| Reason::new("application-unknown").with("application", id.to_string()))
    }

    pub(super) fn call(&self, id: CallId) -> Result<&'a Call, Reason> {
        let found = self.state.governance.call(id);
        found.ok_or_else(|| Reason::new("call-unknown").with("call", id.to_string()))
    }

    /// The verb does not lead from where the application stands to where it would go.
    pub(super) fn impossible(&self, application: &Application, to: &'static str) -> Reason {
        Reason::new("application-step-impossible")
            .with("application", application.id.to_string())
            .with("from", application.stage.name())
            .with("verb", self.verb)
            .with("to", to)
    }

    /// What keeps somebody from doing this on the application: what they did on it, what ties them to it.
    pub(super) fn separate(&self, application: &Application, account: &AccountId, act: Act) -> Vec<Reason> {
        let done = acts::check(application, account, act);
        let tied = interests::interests(self.state, application, account, self.day);
        done.into_iter().chain(tied).collect()
    }

    /// The same for the person who gives the command.
    pub(super) fn separate_self(&self, application: &Application, act: Act) -> Result<Vec<Reason>, Reason> {
        self.account().map(|account| self.separate(application, account, act))
    }
}
