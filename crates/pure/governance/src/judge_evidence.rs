//! Record what stakeholders hold of a priority against what was calculated. The calculation stands
//! beside it and is changed by nothing.

use crate::texts::{Field, compared, required};
use crate::{Refusal, revision, withdraw_dataset};
use rozum_model::event::Subject;
use rozum_model::evidence::Judgement;
use rozum_model::stakeholder::Stakeholder;
use rozum_model::{Event, PriorityId, Reason, State};
use std::collections::BTreeSet;

/// Fewest letters of a ground, and fewest different words: less says nothing that could be checked.
const LETTERS: usize = 40;
const WORDS: usize = 5;

/// Most organisations that judge together.
const PARTICIPANTS: usize = 100;

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    priority: PriorityId,
    judgement: &Judgement,
) -> Result<Vec<Event>, Refusal> {
    let named = |reason: Reason| reason.with("priority", priority.to_string());
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Evidence(priority), expected));
    if state.priority(priority).is_none() {
        reasons.push(Reason::new("item-unknown").with("item", priority.to_string()));
    }
    reasons.extend(dataset(state, judgement));
    if judgement.stance.repeats(judgement.calculated) {
        reasons.push(named(Reason::new("judgement-repeats-calculation")));
    }
    ground(&judgement.reason, &mut reasons);
    participants(&judgement.participants, &mut reasons);
    if state.judgement(priority).is_some_and(|judged| judged.judgement == *judgement) {
        reasons.push(named(Reason::new("judgement-unchanged")));
    }
    Refusal::if_any(reasons)?;
    // Refused above if there is no such strategy.
    let strategy_version = state.strategy(priority.region()).map_or(0, |strategy| strategy.current.number);
    Ok(vec![Event::EvidenceJudged { priority, strategy_version, judgement: judgement.clone() }])
}

/// Nobody leans on a version that is not there or should not be used.
fn dataset(state: &State, judgement: &Judgement) -> Option<Reason> {
    let (id, number) = (&judgement.dataset, judgement.dataset_version);
    match withdraw_dataset::find(state, id, number) {
        Err(unknown) => Some(unknown),
        Ok(version) if version.withdrawn.is_some() => {
            Some(Reason::new("dataset-withdrawn").with("dataset", id.as_str()).with("version", number))
        }
        Ok(_) => None,
    }
}

fn ground(text: &str, reasons: &mut Vec<Reason>) {
    required(Field::only("reason"), text, reasons);
    let letters = text.chars().filter(|sign| sign.is_alphabetic()).count();
    let words: BTreeSet<String> = text
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if letters < LETTERS || words.len() < WORDS {
        let reason = Reason::new("judgement-ground-too-short").with("letters", letters);
        let reason = reason.with("least", LETTERS).with("words", words.len());
        reasons.push(reason.with("least_words", WORDS));
    }
}

fn participants(all: &[Stakeholder], reasons: &mut Vec<Reason>) {
    if all.is_empty() {
        reasons.push(Reason::new("judgement-without-participants"));
    }
    if all.len() > PARTICIPANTS {
        let reason = Reason::new("too-many-participants").with("count", all.len());
        reasons.push(reason.with("limit", PARTICIPANTS));
    }
    let mut seen = BTreeSet::new();
    for (index, stakeholder) in all.iter().enumerate() {
        required(Field::of("participant", index), &stakeholder.organisation, reasons);
        if !seen.insert(compared(&stakeholder.organisation)) {
            let reason = Reason::new("participant-named-twice").with("number", index + 1);
            reasons.push(reason.with("organisation", stakeholder.organisation.as_str()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{
        GROUND, REGION, accepted, account, dataset_content, dataset_header, importing, judged_by, judgement,
        judging, refused, with_secretariat, withdrawing,
    };
    use rozum_model::Actor;
    use rozum_model::evidence::{Calculated, Stance};

    fn found(change: impl FnOnce(&mut Judgement)) -> Vec<String> {
        let mut judgement = judgement();
        change(&mut judgement);
        refused(&with_secretariat(), &judged_by(), &judging("05-P01", judgement))
    }

    #[test]
    fn a_judgement_stands_beside_the_calculation_and_follows_the_one_before() {
        let state = accepted(&with_secretariat(), &judged_by(), &judging("05-P01", judgement()));
        let priority = "05-P01".parse().unwrap();
        let judged = state.judgement(priority).unwrap();
        assert_eq!(judged.judgement.calculated, Calculated::Contradicted);
        assert_eq!((judged.judgement.stance, judged.strategy_version), (Stance::Supported, 1));
        let other = Judgement { reason: format!("{GROUND} Доповнено."), ..judgement() };
        let state = accepted(&state, &judged_by(), &judging("05-P01", other));
        let all = &state.judgements[&priority];
        assert_eq!((all.earlier.len(), all.earlier[0].reason.as_deref()), (1, None));
        // Judging is no change of the strategy.
        assert_eq!(state.revision(&Subject::Strategy(REGION)), 4);
        assert_eq!(state.revision(&Subject::Evidence(priority)), 2);
    }

    #[test]
    fn a_ground_says_something() {
        assert_eq!(found(|_| ()), [""; 0]);
        let short = "judgement-ground-too-short letters=5 least=40 words=1 least_words=5";
        assert_eq!(found(|j| j.reason = "знаємо"[..10].to_owned()), [short]);
        assert_eq!(found(|j| j.reason = "так ".repeat(30)).len(), 1);
        assert_eq!(found(|j| j.reason = ". ".repeat(60)).len(), 1);
        assert_eq!(found(|j| j.reason.clear())[0], "text-empty field=reason number=0");
    }

    #[test]
    fn someone_judges_and_each_once() {
        assert_eq!(found(|j| j.participants.clear()), ["judgement-without-participants"]);
        let twice = |j: &mut Judgement| j.participants.push(j.participants[0].clone());
        assert_eq!(found(twice), ["participant-named-twice number=3 organisation=ТОВ «Млин»"]);
        let nobody = |j: &mut Judgement| j.participants[0].organisation.clear();
        assert_eq!(found(nobody), ["text-empty field=participant number=1"]);
        let crowd = |j: &mut Judgement| {
            let one = j.participants[0].clone();
            j.participants =
                (0..101).map(|n| Stakeholder { organisation: format!("{n}"), ..one.clone() }).collect();
        };
        assert_eq!(found(crowd), ["too-many-participants count=101 limit=100"]);
    }

    #[test]
    fn it_is_about_something_and_says_something_else() {
        assert_eq!(
            found(|j| j.calculated = Calculated::Supported),
            ["judgement-repeats-calculation priority=05-P01"]
        );
        assert_eq!(found(|j| j.calculated = Calculated::Unknown), [""; 0]);
        assert_eq!(
            found(|j| j.dataset_version = 3),
            ["dataset-version-unknown dataset=employed-2019 version=3 last=1"]
        );
        assert_eq!(found(|j| j.dataset = "other".parse().unwrap()), ["dataset-unknown dataset=other"]);
        let state = with_secretariat();
        assert_eq!(
            refused(&state, &judged_by(), &judging("05-P09", judgement())),
            ["item-unknown item=05-P09"]
        );
        let judged = accepted(&state, &judged_by(), &judging("05-P01", judgement()));
        assert_eq!(
            refused(&judged, &judged_by(), &judging("05-P01", judgement())),
            ["judgement-unchanged priority=05-P01"]
        );
        let withdrawn = accepted(&state, &Actor::Operator, &withdrawing(1));
        assert_eq!(
            refused(&withdrawn, &judged_by(), &judging("05-P01", judgement())),
            ["dataset-withdrawn dataset=employed-2019 version=1"]
        );
    }

    #[test]
    fn only_the_secretariat_of_the_region_records_it() {
        let state = with_secretariat();
        let only = |actor: &Actor| refused(&state, actor, &judging("05-P01", judgement()));
        assert_eq!(only(&Actor::Operator), ["only-the-secretariat-judges region=UA-05"]);
        assert_eq!(only(&Actor::System), ["not-for-the-program command=judge-evidence"]);
        assert_eq!(only(&Actor::Account(account(8))), ["only-the-secretariat-judges region=UA-05"]);
        assert_eq!(
            refused(&state, &judged_by(), &importing(dataset_header(), dataset_content("b"))),
            ["only-a-data-steward"]
        );
    }
}
