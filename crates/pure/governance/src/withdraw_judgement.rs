//! Take the judgement of a priority back; the calculation then stands alone again.

use crate::texts::{Field, required};
use crate::{Refusal, revision};
use rozum_model::event::Subject;
use rozum_model::{Event, PriorityId, Reason, State};

/// The priority may be gone from the strategy by now: what was said of it can be taken back all the
/// same.
pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    priority: PriorityId,
    reason: &str,
) -> Result<Vec<Event>, Refusal> {
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Evidence(priority), expected));
    required(Field::only("reason"), reason, &mut reasons);
    if state.judgement(priority).is_none() {
        reasons.push(Reason::new("judgement-not-there").with("priority", priority.to_string()));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![Event::EvidenceJudgementWithdrawn { priority, reason: reason.to_owned() }])
}

#[cfg(test)]
mod tests {
    use crate::samples::{accepted, content, judged_by, judgement, judging, refused, with_secretariat};
    use rozum_model::{Actor, Command, PriorityId};

    fn withdraw(reason: &str, expected: Option<u64>) -> Command {
        let priority = "05-P01".parse().unwrap();
        Command::WithdrawJudgement { expected, priority, reason: reason.to_owned() }
    }

    #[test]
    fn what_was_judged_stays_readable() {
        let state = accepted(&with_secretariat(), &judged_by(), &judging("05-P01", judgement()));
        let state = crate::samples::amended(&state, content(&["зовсім інше"], &[]));
        let state = accepted(&state, &judged_by(), &withdraw("пріоритет вилучено", Some(1)));
        let all = &state.judgements[&"05-P01".parse::<PriorityId>().unwrap()];
        assert!(all.current.is_none());
        assert_eq!(all.earlier[0].judged.judgement, judgement());
        assert_eq!(all.earlier[0].reason.as_deref(), Some("пріоритет вилучено"));
        assert_eq!(
            refused(&state, &judged_by(), &withdraw("ще раз", None)),
            ["judgement-not-there priority=05-P01"]
        );
    }

    #[test]
    fn each_rule_speaks() {
        let state = with_secretariat();
        assert_eq!(
            refused(&state, &judged_by(), &withdraw("", Some(1))),
            [
                "revision-stale subject=evidence/05-P01 seen=1 current=0",
                "text-empty field=reason number=0",
                "judgement-not-there priority=05-P01"
            ]
        );
        assert_eq!(
            refused(&state, &Actor::Operator, &withdraw("ні", None)),
            ["only-the-secretariat-judges region=UA-05"]
        );
    }
}
