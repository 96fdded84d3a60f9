//! Who may give a command of governance: one table for all of them. Power over a decision comes from
//! a seat in a body and from nothing else; roles only prepare.

use rozum_model::command::{
    BodiesCommand, FundingCommand, ImplementationCommand, OversightCommand, RulesCommand, SteeringCommand,
};
use rozum_model::governance::{ApplicationId, BodyId, BodyKind};
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Reason, RegionIso, Role, State};

/// Who is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    /// The operator of the server.
    Operator,
    /// The program itself, or the operator in its place.
    Program,
    /// An administrator or the operator: prepares, decides nothing.
    Keeper,
    /// A keeper, or a member of any secretariat.
    Registrar,
    /// A registrar, or a member of national oversight.
    RegistrarOrNational,
    /// An administrator with an account: two persons must be told apart.
    Administrator,
    /// Anybody with an account.
    Person,
    /// A member of national oversight.
    NationalOversight,
    /// A member of the secretariat of a region.
    Secretariat(Option<RegionIso>),
    /// A member of the pool of assessors of a region.
    Assessor(Option<RegionIso>),
    /// A member of the payment authority of a region.
    PaymentAuthority(Option<RegionIso>),
    /// A member of the oversight of a region.
    Oversight(Option<RegionIso>),
    /// A member of that body.
    Member(BodyId),
    /// Who submitted that application.
    Applicant(ApplicationId),
}

/// Who may give a command about bodies.
pub(crate) const fn for_bodies(command: &BodiesCommand) -> Who {
    match command {
        BodiesCommand::EnterOrganisation { .. } | BodiesCommand::ReviseOrganisation { .. } => Who::Registrar,
        // A registrar says it; where a seat ends with it, national oversight too: the rule of the verb tells them apart.
        BodiesCommand::ChangeControllers { .. } => Who::RegistrarOrNational,
        BodiesCommand::FoundNationalOversight { .. } => Who::Operator,
        BodiesCommand::OpenBody { .. } | BodiesCommand::ProposeMandate { .. } => Who::Keeper,
        BodiesCommand::CloseBody { .. }
        | BodiesCommand::ConfirmMandate { .. }
        | BodiesCommand::RefuseMandate { .. } => Who::NationalOversight,
        // The holder, or national oversight: the rule of the verb tells them apart.
        BodiesCommand::EndMandate { .. }
        | BodiesCommand::DeclareInterests { .. }
        | BodiesCommand::WithdrawInterest { .. } => Who::Person,
    }
}

/// Who may give a command of funding.
pub(crate) const fn for_funding(command: &FundingCommand) -> Who {
    match command {
        FundingCommand::DraftCall { region, .. } => Who::Secretariat(Some(*region)),
        FundingCommand::ReviseCall { call, .. }
        | FundingCommand::PublishCall { call }
        | FundingCommand::CloseCall { call, .. }
        | FundingCommand::FormPackage { call, .. } => Who::Secretariat(call.region()),
        FundingCommand::SubmitApplication { .. } | FundingCommand::FileStatement { .. } => Who::Person,
        FundingCommand::ResubmitApplication { application, .. }
        | FundingCommand::WithdrawApplication { application, .. } => Who::Applicant(*application),
        FundingCommand::ReturnForFix { application, .. }
        | FundingCommand::DeclareEligibility { application, .. }
        | FundingCommand::AssignAssessor { application, .. }
        | FundingCommand::CloseAssessment { application }
        | FundingCommand::OpenConsultation { application, .. }
        | FundingCommand::AnswerStatement { application, .. }
        | FundingCommand::CloseConsultation { application } => Who::Secretariat(application.region()),
        FundingCommand::SubmitAssessment { application, .. } => Who::Assessor(application.region()),
        FundingCommand::PublishAgenda { body, .. } => Who::Secretariat(body.region()),
        FundingCommand::CancelSitting { sitting, .. }
        | FundingCommand::RecordAttendance { sitting, .. }
        | FundingCommand::CloseVote { sitting, .. } => Who::Secretariat(sitting.body().region()),
        FundingCommand::Recuse { sitting, .. } | FundingCommand::CastBallot { sitting, .. } => {
            Who::Member(sitting.body())
        }
    }
}

/// Who may give a command about a project that is approved.
pub(crate) const fn for_implementation(command: &ImplementationCommand) -> Who {
    use ImplementationCommand as Verb;
    match command {
        Verb::VerifyCondition { application, .. }
        | Verb::DraftContract { application, .. }
        | Verb::SignContract { application, .. }
        | Verb::TakeReport { application, .. }
        | Verb::AskClarification { application, .. }
        | Verb::CertifyReport { application, .. }
        | Verb::AuthorisePayment { application, .. }
        | Verb::RecordPayment { application, .. }
        | Verb::ProposeTermination { application, .. }
        | Verb::TerminateProject { application, .. }
        | Verb::CompleteProject { application }
        | Verb::CloseProject { application } => Who::PaymentAuthority(application.region()),
        Verb::StartWork { application }
        | Verb::SubmitReport { application, .. }
        | Verb::ClarifyReport { application, .. }
        | Verb::RequestModification { application, .. } => Who::Applicant(*application),
        Verb::DecideModification { application, .. } => Who::Secretariat(application.region()),
        Verb::EvaluateProject { application, .. } => Who::Oversight(application.region()),
    }
}

/// Who may give a command about a case. On which side of it somebody stands, the case says: the rule of
/// the verb looks.
pub(crate) const fn for_oversight(command: &OversightCommand) -> Who {
    match command {
        OversightCommand::OpenCase { body, .. } => Who::Member(*body),
        OversightCommand::DecideAppeal { .. } => Who::NationalOversight,
        OversightCommand::FileComplaint { .. }
        | OversightCommand::AdmitCase { .. }
        | OversightCommand::AnswerCase { .. }
        | OversightCommand::DeclineCase { .. }
        | OversightCommand::ConcludeCase { .. }
        | OversightCommand::AcceptRemedy { .. }
        | OversightCommand::EscalateCase { .. }
        | OversightCommand::FileAppeal { .. }
        | OversightCommand::CloseCase { .. } => Who::Person,
    }
}

/// Who may give a command about the rules.
pub(crate) const fn for_rules(command: &RulesCommand) -> Who {
    match command {
        RulesCommand::ProposeRules { .. } => Who::Administrator,
        RulesCommand::ConfirmRules { .. } | RulesCommand::RefuseRules { .. } => Who::NationalOversight,
    }
}

/// Who may give a command about what steers. Where more than one kind of body may, the rule of the verb
/// looks.
pub(crate) fn for_steering(state: &State, command: &SteeringCommand) -> Result<Who, Reason> {
    use SteeringCommand as Verb;
    Ok(match command {
        Verb::RegisterIndicator { terms } => Who::Secretariat(terms.about.region()),
        Verb::WithdrawIndicator { indicator, .. } => Who::Secretariat(indicator.region()),
        Verb::RecordObservation { indicator, .. } => {
            Who::Member(crate::steering::find(state, *indicator)?.terms.owner)
        }
        Verb::OpenDueReviews => Who::Program,
        Verb::ProposeReviewDecision { review, .. } | Verb::CompleteReview { review, .. } => {
            Who::Secretariat(review.region())
        }
        Verb::OpenReview { .. }
        | Verb::ConfirmReviewDecision { .. }
        | Verb::ReturnReviewDecision { .. }
        | Verb::RegisterRisk { .. }
        | Verb::ReviewRisk { .. } => Who::Person,
        Verb::RecordOccasion { region, .. } => Who::Secretariat(Some(*region)),
        Verb::CorrectOccasion { occasion, .. } => Who::Secretariat(occasion.region()),
    })
}

/// The person who acts: neither the program nor whoever holds the server.
pub(crate) fn account(actor: &Actor) -> Result<&AccountId, Reason> {
    match actor {
        Actor::Account(account) => Ok(account),
        Actor::System | Actor::Operator => Err(reason(Who::Person)),
    }
}

/// A reason if the actor is not the one who is asked for. Whether the account is open was seen before.
pub(crate) fn check(state: &State, actor: &Actor, day: Day, who: Who) -> Result<(), Reason> {
    let allowed = match actor {
        Actor::System => who == Who::Program,
        Actor::Operator => matches!(
            who,
            Who::Program | Who::Operator | Who::Keeper | Who::Registrar | Who::RegistrarOrNational
        ),
        Actor::Account(account) => is(state, account, day, who),
    };
    if allowed { Ok(()) } else { Err(reason(who)) }
}

fn is(state: &State, account: &AccountId, day: Day, who: Who) -> bool {
    let sits = |region, is: fn(BodyKind) -> bool| state.governance.sits(account, region, day, is).is_some();
    let administers = || state.roles(account).any(|role| *role == Role::Administrator);
    match who {
        Who::Program | Who::Operator => false,
        Who::Person => true,
        Who::Keeper | Who::Administrator => administers(),
        Who::Registrar => administers() || convenes_anywhere(state, account, day),
        Who::RegistrarOrNational => {
            is(state, account, day, Who::Registrar) || is(state, account, day, Who::NationalOversight)
        }
        Who::NationalOversight => sits(None, |kind| kind == BodyKind::Oversight),
        Who::Secretariat(region) => sits(region, |kind| kind == BodyKind::Secretariat),
        Who::Assessor(region) => sits(region, |kind| kind == BodyKind::AssessorPool),
        Who::PaymentAuthority(region) => sits(region, |kind| kind == BodyKind::PaymentAuthority),
        Who::Oversight(region) => sits(region, |kind| kind == BodyKind::Oversight),
        Who::Member(body) => state.governance.seat(account, body, day).is_some(),
        Who::Applicant(id) => {
            state.governance.application(id).is_some_and(|application| application.submitted_by(account))
        }
    }
}

fn convenes_anywhere(state: &State, account: &AccountId, day: Day) -> bool {
    state.governance.mandates_held(account).filter(|mandate| mandate.holds(day)).any(|mandate| {
        let body = state.governance.body(mandate.id.body());
        body.is_some_and(|body| body.closed.is_none() && body.facts.kind == BodyKind::Secretariat)
    })
}

/// A region by its code; the whole country by the letters before it.
pub(crate) fn place(region: Option<RegionIso>) -> String {
    region.map_or_else(|| "UA".to_owned(), |region| region.to_string())
}

fn reason(who: Who) -> Reason {
    match who {
        Who::Program => Reason::new("only-the-program-opens-them"),
        Who::Operator => Reason::new("only-the-founder"),
        Who::Keeper => Reason::new("only-a-keeper"),
        Who::Registrar | Who::RegistrarOrNational => Reason::new("only-a-registrar"),
        Who::Administrator => Reason::new("only-an-administrator-in-person"),
        Who::Person => Reason::new("only-a-person"),
        Who::NationalOversight => Reason::new("only-national-oversight"),
        Who::Secretariat(region) => Reason::new("only-the-secretariat-body").with("region", place(region)),
        Who::Assessor(region) => Reason::new("only-an-assessor").with("region", place(region)),
        Who::PaymentAuthority(region) => {
            Reason::new("only-the-payment-authority").with("region", place(region))
        }
        Who::Oversight(region) => Reason::new("only-the-oversight-body").with("region", place(region)),
        Who::Member(body) => Reason::new("only-a-member").with("body", body.to_string()),
        Who::Applicant(application) => {
            Reason::new("only-the-applicant").with("application", application.to_string())
        }
    }
}
