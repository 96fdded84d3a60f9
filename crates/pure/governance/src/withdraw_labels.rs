//! Take a correction of labels back; the program's reading then holds again.

use crate::texts::{Field, required};
use crate::{Refusal, revision};
use rozum_model::event::Subject;
use rozum_model::strategy::ItemId;
use rozum_model::{Event, Reason, State};

/// A correction for words that are gone can be taken back as well.
pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    item: ItemId,
    reason: &str,
) -> Result<Vec<Event>, Refusal> {
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Labels(item), expected));
    required(Field::only("reason"), reason, &mut reasons);
    if state.labels.get(&item).is_none_or(|all| all.current.is_none()) {
        reasons.push(Reason::new("labels-not-corrected").with("item", item.to_string()));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![Event::LabelCorrectionWithdrawn { item, reason: reason.to_owned() }])
}

#[cfg(test)]
mod tests {
    use crate::samples::{accepted, correcting, read_by, refused, with_analyst};
    use rozum_model::Command;
    use rozum_model::labels::PersonReading;

    #[test]
    fn the_program_speaks_again_and_the_record_stays() {
        let item = "05-P01".parse().unwrap();
        let withdraw =
            |reason: &str| Command::WithdrawLabels { expected: None, item, reason: reason.to_owned() };
        let state = with_analyst();
        assert_eq!(
            refused(&state, &read_by(), &withdraw("")),
            ["text-empty field=reason number=0", "labels-not-corrected item=05-P01"]
        );
        let state = accepted(&state, &read_by(), &correcting("05-P01", PersonReading::default()));
        let state = accepted(&state, &read_by(), &withdraw("програма таки мала рацію"));
        assert!(state.label_correction(item).is_none());
        assert_eq!(state.labels[&item].earlier[0].reason.as_deref(), Some("програма таки мала рацію"));
    }
}
