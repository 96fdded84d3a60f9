//! An event changes the state. Whatever the rules would not have made is an error that names the
//! event, so that a damaged journal is refused instead of being shown.

mod accounts;
mod bodies;
mod datasets;
mod divisions;
mod envelope;
mod evidence;
mod funding;
mod implementation;
mod items;
mod labels;
mod oversight;
mod relevance;
mod rules;
mod steering;
mod strategy;

pub(crate) use envelope::missing;

use rozum_model::governance::Mark;
use rozum_model::state::{Import, SigningKey};
use rozum_model::{Event, Reason, Recorded, State, Timestamp};
use std::fmt;

/// An event that does not follow from the state before it: the journal was altered, or a newer
/// program wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misapplied {
    /// Sequence number of the event.
    pub seq: u64,
    /// What is wrong with it.
    pub reason: Reason,
}

impl fmt::Display for Misapplied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "event {} does not follow: {}", self.seq, self.reason)
    }
}

impl std::error::Error for Misapplied {}

/// Folds one event into the state. After an error the state is as it was.
pub fn apply(state: &mut State, recorded: &Recorded) -> Result<(), Misapplied> {
    fold(state, recorded.clone())
}

/// As [`apply`], taking the event's words instead of copying them.
pub(crate) fn fold(state: &mut State, recorded: Recorded) -> Result<(), Misapplied> {
    let seq = recorded.seq;
    let misapplied = |reason| Misapplied { seq, reason };
    envelope::check(state, &recorded).map_err(misapplied)?;
    let Recorded { at, actor, command, subject, event, .. } = recorded;
    let mark = Mark { by: actor.clone(), at, seq };
    effect(state, &mark, event).map_err(misapplied)?;
    envelope::remember(state, seq, at, actor, command, subject);
    Ok(())
}

/// An event of this kind is not possible here; `what` says which precondition fails.
fn impossible(kind: &'static str, what: impl Into<String>) -> Reason {
    Reason::new("journal-event-impossible").with("kind", kind).with("what", what.into())
}

/// Where and when an event stands.
#[derive(Clone, Copy)]
struct Moment {
    seq: u64,
    at: Timestamp,
}

fn effect(state: &mut State, mark: &Mark, event: Event) -> Result<(), Reason> {
    let moment = Moment { seq: mark.seq, at: mark.at };
    let seq = moment.seq;
    match event {
        Event::RegisterImported { name, document, strategies } => {
            if state.imports.iter().any(|import| import.name == name) {
                return Err(impossible("register-imported", name));
            }
            state.imports.push_back(Import { name, document, strategies, seq });
        }
        Event::KeyIntroduced { name, public_key, .. } => {
            if state.keys.iter().any(|key| key.public_key == public_key) {
                return Err(impossible("key-introduced", public_key));
            }
            state.keys.push_back(SigningKey { name, public_key, seq });
        }
        Event::DemonstrationDeclared => {
            if let Some(earlier) = crate::declare_demonstration::against(state) {
                return Err(impossible("demonstration-declared", earlier.id));
            }
            state.demonstration = Some(seq);
        }
        Event::AccountOpened { .. }
        | Event::RoleGranted { .. }
        | Event::RoleWithdrawn { .. }
        | Event::AccountClosed { .. } => accounts::effect(state, event)?,
        Event::DatasetImported { .. } | Event::DatasetWithdrawn { .. } => {
            datasets::effect(state, moment, event)?;
        }
        Event::EvidenceJudged { .. } | Event::EvidenceJudgementWithdrawn { .. } => {
            evidence::effect(state, moment, event)?;
        }
        Event::LabelsCorrected { .. } | Event::LabelCorrectionWithdrawn { .. } => {
            labels::effect(state, moment, event)?;
        }
        Event::Bodies(event) => bodies::effect(state, mark, event)?,
        Event::Funding(event) => funding::effect(state, mark, event)?,
        Event::Implementation(event) => implementation::effect(state, mark, event)?,
        Event::Oversight(event) => oversight::effect(state, mark, event)?,
        Event::Rules(event) => rules::effect(state, mark, event)?,
        Event::Steering(event) => steering::effect(state, mark, event)?,
        Event::DivisionWorded { .. }
        | Event::DivisionAccepted { .. }
        | Event::DivisionRejected { .. }
        | Event::DivisionRemarked { .. } => divisions::effect(state, moment, event)?,
        Event::RelevanceReviewed { .. } | Event::ReviewWithdrawn { .. } | Event::ProposalDecided { .. } => {
            relevance::effect(state, moment, event)?;
        }
        _ => strategy::effect(state, seq, event)?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{REGION, account, content, entry, journal_of, opening, registered};
    use rozum_model::{Actor, Command, RegionIso};

    fn journal() -> Vec<Recorded> {
        journal_of(&[
            (Actor::Operator, opening(1, &[])),
            (Actor::Operator, Command::RegisterStrategy(entry(REGION, content(&["а", "б"], &["в"])))),
            (Actor::Operator, crate::samples::linking("05-T01", "05-P01")),
        ])
    }

    /// The first error of a journal in which one event was altered.
    fn damaged(alter: impl FnOnce(&mut Vec<Recorded>)) -> (u64, String) {
        let mut events = journal();
        alter(&mut events);
        let error = crate::replay(events.into_iter()).unwrap_err();
        (error.seq, error.reason.id.to_string())
    }

    #[test]
    fn a_sound_journal_replays() {
        assert_eq!(crate::replay(journal().into_iter()).unwrap().size, 6);
    }

    #[test]
    fn each_damage_is_found_where_it_is() {
        assert_eq!(damaged(|j| drop(j.remove(2))), (3, "journal-sequence-broken".to_owned()));
        assert_eq!(damaged(|j| j.swap(2, 3)), (3, "journal-sequence-broken".to_owned()));
        assert_eq!(damaged(|j| j[3].revision = 7), (3, "journal-revision-broken".to_owned()));
        assert_eq!(damaged(|j| j[0].revision = 0), (0, "journal-revision-broken".to_owned()));
        assert_eq!(damaged(|j| j[0].subject = j[1].subject.clone()), (0, "journal-subject-wrong".to_owned()));
        assert_eq!(damaged(|j| j[2].command.last = 9), (2, "journal-command-broken".to_owned()));
        assert_eq!(damaged(|j| j[3].actor = Actor::System), (3, "journal-command-broken".to_owned()));
        assert_eq!(damaged(|j| j.truncate(3)), (3, "journal-command-incomplete".to_owned()));
        let early = Timestamp::from_microsecond(1).unwrap();
        assert_eq!(damaged(|j| j[5].at = early), (5, "journal-time-backwards".to_owned()));
    }

    #[test]
    fn events_that_no_rule_would_make_are_named() {
        let swap = |event: Event| damaged(|journal| journal[5].event = event);
        let (task, priority) = ("05-T01".parse().unwrap(), "05-P09".parse().unwrap());
        let basis = rozum_model::strategy::LinkBasis::Stated;
        let impossible = (5, "journal-event-impossible".to_owned());
        assert_eq!(swap(Event::TaskLinked { task, priority, basis }), impossible);
        assert_eq!(swap(Event::PriorityWithdrawn { id: priority }), impossible);
        assert_eq!(swap(Event::SphereWithdrawn { region: REGION, label: "?".to_owned() }), impossible);
    }

    #[test]
    fn data_and_judgements_that_no_rule_would_make_are_named() {
        let mut state = crate::samples::with_secretariat();
        let before = crate::state_bytes(&state);
        let (dataset, priority) = (crate::samples::dataset_id(), "05-P01".parse().unwrap());
        let imported = |version| Event::DatasetImported {
            dataset: dataset.clone(),
            version,
            header: std::sync::Arc::new(crate::samples::dataset_header()),
            content: crate::samples::dataset_content("a"),
        };
        let judged = |strategy_version, dataset_version| Event::EvidenceJudged {
            priority,
            strategy_version,
            judgement: rozum_model::evidence::Judgement { dataset_version, ..crate::samples::judgement() },
        };
        let reason = String::new;
        let impossible = [
            imported(1),
            imported(3),
            Event::DatasetWithdrawn { dataset: dataset.clone(), version: 2, reason: reason() },
            Event::DatasetWithdrawn { dataset: "none".parse().unwrap(), version: 1, reason: reason() },
            judged(2, 1),
            judged(1, 9),
            Event::EvidenceJudgementWithdrawn { priority, reason: reason() },
            Event::LabelsCorrected {
                item: "05-T09".parse().unwrap(),
                correction: rozum_model::labels::LabelCorrection {
                    text: "немає".to_owned(),
                    reading: rozum_model::labels::PersonReading::default(),
                    reason: reason(),
                },
            },
            Event::LabelCorrectionWithdrawn { item: "05-P01".parse().unwrap(), reason: reason() },
        ];
        for event in impossible {
            let kind = event.kind();
            let mut next =
                crate::record(&state, &Actor::Operator, crate::samples::at(2_000), "test", vec![event]);
            let error = apply(&mut state, &next.remove(0)).unwrap_err();
            assert_eq!(error.reason.argument("kind"), Some(&kind.into()));
            assert_eq!(crate::state_bytes(&state), before, "{kind}");
        }
    }

    #[test]
    fn answers_and_reviews_that_no_rule_would_make_are_named() {
        let mut state = crate::samples::two_regions();
        let before = crate::state_bytes(&state);
        let (pair, priority) = ("05-P01+14-P01".parse().unwrap(), "05-P01".parse().unwrap());
        let offer = rozum_model::division::Offer {
            text: String::new(),
            author: rozum_model::division::Author::Program,
        };
        let text = String::new;
        let impossible = [
            Event::DivisionWorded { pair, offer, about: [text(), text()], reason: None },
            Event::DivisionAccepted { pair, region: REGION },
            Event::DivisionRejected { pair, region: REGION, reason: text() },
            Event::DivisionRemarked { pair, region: RegionIso::from_number(30).unwrap(), text: text() },
            Event::RelevanceReviewed {
                priority,
                text: text(),
                strategy_version: 1,
                review: std::sync::Arc::new(crate::samples::review()),
            },
            Event::ReviewWithdrawn { priority, reason: text() },
            Event::ProposalDecided { priority, decision: crate::samples::refusing() },
        ];
        for event in impossible {
            let kind = event.kind();
            let mut next =
                crate::record(&state, &Actor::Operator, crate::samples::at(2_000), "test", vec![event]);
            let error = apply(&mut state, &next.remove(0)).unwrap_err();
            assert_eq!(error.reason.argument("kind"), Some(&kind.into()));
            assert_eq!(crate::state_bytes(&state), before, "{kind}");
        }
    }

    #[test]
    fn after_an_error_the_state_is_as_it_was() {
        let mut state = registered();
        let before = crate::state_bytes(&state);
        let mut next = crate::record(
            &state,
            &Actor::Operator,
            crate::samples::at(9),
            "close-account",
            vec![Event::AccountClosed { account: account(7), reason: "немає".to_owned() }],
        );
        assert!(apply(&mut state, &next.remove(0)).is_err());
        assert_eq!(crate::state_bytes(&state), before);
    }
}
