//! Why something happened, in the words of those who decided it.

use rozum_model::event::{
    BodiesEvent, Event, FundingEvent, ImplementationEvent, OversightEvent, SteeringEvent,
};
use rozum_model::governance::Cause;

/// What an event says of itself; reasons of what it only quotes, such as an answer to one of many proposals, are not its own.
pub fn why(event: &Event) -> Option<String> {
    let said = match event {
        Event::StrategyRegistered { header, .. } | Event::StrategyAmended { header, .. } => &header.reason,
        Event::EvidenceJudged { judgement, .. } => &judgement.reason,
        Event::RelevanceReviewed { review, .. } => &review.reason,
        Event::ProposalDecided { decision, .. } => &decision.reason,
        Event::Bodies(BodiesEvent::BodyClosed { reason, .. }) => reason,
        Event::Funding(FundingEvent::ApplicationReturnedForFix { reasons, .. }) => &reasons.join(" "),
        Event::Funding(event) => of_funding(event)?,
        Event::Implementation(event) => of_work(event)?,
        Event::Oversight(event) => of_case(event)?,
        Event::Steering(event) => of_steering(event)?,
        _ => return None,
    };
    (!said.is_empty()).then(|| said.clone())
}

const fn of_funding(event: &FundingEvent) -> Option<&String> {
    match event {
        FundingEvent::CallClosed { reason, .. }
        | FundingEvent::ApplicationWithdrawn { reason, .. }
        | FundingEvent::SittingCancelled { reason, .. } => Some(reason),
        _ => None,
    }
}

fn of_work(event: &ImplementationEvent) -> Option<&String> {
    match event {
        ImplementationEvent::ReportSubmitted { content, .. } => Some(&content.narrative),
        ImplementationEvent::ReportCertified { reason, .. }
        | ImplementationEvent::ModificationRequested { reason, .. }
        | ImplementationEvent::ModificationDecided { reason, .. }
        | ImplementationEvent::ProjectResumed { reason, .. }
        | ImplementationEvent::ProjectTerminated { reason, .. } => Some(reason),
        ImplementationEvent::ProjectEvaluated { conclusion, .. } => Some(conclusion),
        _ => None,
    }
}

const fn of_case(event: &OversightEvent) -> Option<&String> {
    match event {
        OversightEvent::CaseConcluded { finding, .. } => Some(finding),
        OversightEvent::CaseDeclined { reason, .. }
        | OversightEvent::RemedyAccepted { reason, .. }
        | OversightEvent::CaseEscalated { reason, .. }
        | OversightEvent::AppealFiled { reason, .. }
        | OversightEvent::AppealDecided { reason, .. }
        | OversightEvent::CaseClosed { reason, .. } => Some(reason),
        _ => None,
    }
}

fn of_steering(event: &SteeringEvent) -> Option<&String> {
    match event {
        SteeringEvent::IndicatorCorrected { reason, .. }
        | SteeringEvent::IndicatorWithdrawn { reason, .. }
        | SteeringEvent::ReviewDecisionReturned { reason, .. } => Some(reason),
        SteeringEvent::ObservationRecorded { observing, .. } => observing.reason.as_ref(),
        // What asked for it; what opened it by itself has no words of people.
        SteeringEvent::ReviewOpened { causes, .. } | SteeringEvent::ReviewWidened { causes, .. } => {
            causes.iter().find_map(|cause| match cause {
                Cause::Asked { reason, .. } => Some(reason),
                Cause::Trigger(_) => None,
            })
        }
        SteeringEvent::ReviewDecisionProposed { proposal, .. } => Some(&proposal.reason),
        SteeringEvent::ReviewCompleted { words, .. } => Some(words),
        SteeringEvent::RiskReviewed { judgement, .. } => Some(judgement),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn said(event: Value) -> Option<String> {
        why(&serde_json::from_value(event).unwrap())
    }

    #[test]
    fn an_event_gives_its_own_reason() {
        let returned = json!({"steering": {"review-decision-returned":
            {"review": "05-V001", "body": "05-B03", "reason": "Не сказано, чому"}}});
        assert_eq!(said(returned).as_deref(), Some("Не сказано, чому"));
        let looked = json!({"steering": {"risk-reviewed":
            {"risk": "05-R001", "judgement": "Склад уже є", "next": {"closed": {"reason": "Ризику немає"}}}}});
        assert_eq!(said(looked).as_deref(), Some("Склад уже є"));
        let proposed = json!({"steering": {"review-decision-proposed":
            {"review": "05-V001", "proposal": {"decision": "keep", "reason": "05-I001 росте"}}}});
        assert_eq!(said(proposed).as_deref(), Some("05-I001 росте"));
        let asked = json!({"steering": {"review-widened": {"review": "05-V001", "causes": [
            {"trigger": {"milestone": {"milestone": 1, "due": "2026-01-01"}}},
            {"asked": {"body": "05-B01", "reason": "Строк минув"}}]}}});
        assert_eq!(said(asked).as_deref(), Some("Строк минув"));
        let returned = json!({"funding": {"application-returned-for-fix":
            {"application": "05-A001", "reasons": ["Немає кошторису.", "Немає печатки."]}}});
        assert_eq!(said(returned).as_deref(), Some("Немає кошторису. Немає печатки."));
    }

    #[test]
    fn what_an_event_quotes_is_not_its_reason() {
        let met = json!({"steering": {"occasion-recorded": {"occasion": "05-E001", "facts": {
            "stage": "discovery", "title": "Сесія", "day": "2026-01-01", "guests": [{"registered": "o-0001"}],
            "persons": {"business": 1, "science": 0, "community": 0, "authority": 0},
            "proposals": [{"guest": 1, "text": "Склад", "accepted": false, "reason": "Немає землі"}],
            "document": {"title": "Протокол"}}}}});
        assert_eq!(said(met), None);
        let screened = json!({"funding": {"eligibility-declared":
            {"application": "05-A001", "findings": [{"met": true, "reason": "виписка"}]}}});
        assert_eq!(said(screened), None);
        let silent = json!({"implementation": {"project-closed": {"application": "05-A001"}}});
        assert_eq!(said(silent), None);
    }
}
