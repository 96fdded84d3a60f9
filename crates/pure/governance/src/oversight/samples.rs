//! Cases about the project of [`crate::implementation::samples`].

use crate::implementation::samples::{
    APPLICANT, OVERSIGHT, STRANGER, application, certified, citation, does, opening_case, paper,
};
use rozum_model::State;
use rozum_model::command::OversightCommand as Verb;
use rozum_model::governance::{Case, CaseId, Citation, Ground, Order};

pub(super) fn id() -> CaseId {
    "05-K001".parse().unwrap()
}

pub(super) fn case(state: &State) -> &Case {
    state.governance.case(id()).unwrap()
}

/// How far the case has come.
pub(super) fn at(state: &State) -> &'static str {
    case(state).stage.name()
}

pub(super) fn saying(text: &str) -> Verb {
    Verb::AnswerCase { case: id(), text: text.to_owned(), evidence: vec![paper("Лист")] }
}

pub(super) fn concluding(order: Order, citation: Citation) -> Verb {
    let finding = "Роботи відстають від графіка на три місяці.".to_owned();
    Verb::ConcludeCase { case: id(), finding, order, citation }
}

macro_rules! reasoned {
    ($($name:ident: $verb:ident),*) => {$(
        pub(super) fn $name() -> Verb {
            Verb::$verb { case: id(), reason: "Графік оновлено й виконано.".to_owned() }
        }
    )*};
}

reasoned!(
    declining: DeclineCase,
    accepting: AcceptRemedy,
    escalating: EscalateCase,
    appealing: FileAppeal,
    closing: CloseCase
);

pub(super) fn deciding(upheld: bool) -> Verb {
    Verb::DecideAppeal {
        case: id(), upheld, reason: "Графік змінено за згодою ради.".to_owned()
    }
}

/// About a project with a certified, unpaid report; opened by 11 on day 50.
pub(super) fn opened() -> State {
    let mut state = certified();
    does(&mut state, OVERSIGHT[0], 50, opening_case(Ground::Indicator(citation())));
    state
}

/// Answered by the applicant on day 52.
pub(super) fn answered() -> State {
    let mut state = opened();
    does(&mut state, APPLICANT, 52, saying("Постачальник затримав обладнання."));
    state
}

/// Concluded by 12 on day 53.
pub(super) fn ordered(order: Order) -> State {
    let mut state = answered();
    does(&mut state, OVERSIGHT[1], 53, concluding(order, citation()));
    state
}

fn complaining() -> Verb {
    let about = rozum_model::governance::CaseAbout::Application(application());
    let text = "Обладнання стоїть без діла.".to_owned();
    Verb::FileComplaint { about, complaint: paper("Скарга"), text }
}

/// A complaint of a stranger on day 50.
pub(super) fn complained() -> State {
    complained_by(STRANGER)
}

pub(super) fn complained_by(who: u64) -> State {
    let mut state = certified();
    does(&mut state, who, 50, complaining());
    state
}

/// The same, admitted by 11 on day 51.
pub(super) fn admitted() -> State {
    let mut state = complained();
    does(&mut state, OVERSIGHT[0], 51, Verb::AdmitCase { case: id() });
    state
}

/// Whether payments of the project are held back.
pub(super) fn held(state: &State) -> bool {
    state.governance.application(application()).unwrap().stage.name() == "suspended"
}
