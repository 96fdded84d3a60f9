//! Refusals in words for people: regions by their names, and what somebody else changed by what it is.

use crate::diagnosis::region;
use rozum_locale::{Lang, reason, text, text_with};
use rozum_model::event::Subject;
use rozum_model::{Argument, PriorityPair, Reason};

/// A reason with names in place of codes. A code that names nothing stays, for it is what is wrong.
pub fn plainly(lang: Lang, why: &Reason) -> String {
    let mut named = why.clone();
    for (name, value) in &mut named.args {
        let Argument::Text(code) = value else { continue };
        let words = match name.as_ref() {
            "region" | "other_region" => region(lang, code),
            "pair" => code.parse().ok().map(|own| pair(lang, own)),
            "subject" => code.parse().ok().map(|own| subject(lang, &own)),
            _ => None,
        };
        if let Some(words) = words {
            *code = words;
        }
    }
    reason(lang, &named)
}

fn pair(lang: Lang, pair: PriorityPair) -> String {
    let [a, b] = pair.both().map(|id| id.to_string().into());
    text_with(lang, "both-priorities", &[("a", a), ("b", b)]).into_owned()
}

/// What is changed, in the case of an object.
fn subject(lang: Lang, subject: &Subject) -> String {
    let of = |id: &str, value: String| text_with(lang, id, &[("value", value.into())]).into_owned();
    match subject {
        Subject::Strategy(iso) => {
            let code = iso.to_string();
            of("changed-strategy", region(lang, &code).unwrap_or(code))
        }
        Subject::Account(id) => of("changed-account", id.to_string()),
        Subject::Dataset(id) => of("changed-dataset", id.to_string()),
        Subject::Evidence(id) => of("changed-evidence", id.to_string()),
        Subject::Labels(id) => of("changed-labels", id.to_string()),
        Subject::Organisation(id) => of("changed-organisation", id.to_string()),
        Subject::Body(id) => of("changed-body", id.to_string()),
        Subject::Person(id) => of("changed-person", id.to_string()),
        Subject::Call(id) => of("changed-call", id.to_string()),
        Subject::Application(id) => of("changed-application", id.to_string()),
        Subject::Case(id) => of("changed-case", id.to_string()),
        Subject::Indicator(id) => of("changed-indicator", id.to_string()),
        Subject::Review(id) => of("changed-review", id.to_string()),
        Subject::Risk(id) => of("changed-risk", id.to_string()),
        Subject::Occasion(id) => of("changed-occasion", id.to_string()),
        Subject::Division(own) => of("changed-division", pair(lang, *own)),
        Subject::Relevance(id) => of("changed-relevance", id.to_string()),
        Subject::Rules => text(lang, "changed-rules").into_owned(),
        Subject::Register => text(lang, "changed-register").into_owned(),
        Subject::Journal => text(lang, "changed-journal").into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stale(subject: &str) -> String {
        let why = Reason::new("revision-stale").with("subject", subject);
        plainly(Lang::Uk, &why.with("seen", 0_u64).with("current", 2_u64))
    }

    #[test]
    fn what_was_changed_is_said_without_internals() {
        assert_eq!(
            stale("division/21-P14+26-P05"),
            "Поки ви працювали, хтось інший змінив обговорення поділу ролей щодо 21-P14 і 26-P05. \
             Перегляньте, що змінилося, і повторіть дію."
        );
        assert!(stale("strategy/UA-21").contains("стратегію регіону Закарпатська область."));
        for subject in
            ["dataset/employed-2019", "relevance/05-P01", "evidence/05-P01", "labels/05-T02", "rules"]
        {
            let said = stale(subject);
            assert!(!said.contains(['/', '№']) && !said.contains("changed-"), "{said}");
        }
    }

    #[test]
    fn regions_are_named_and_what_names_nothing_stays() {
        let why = |iso: &str| {
            Reason::new("division-already-answered").with("pair", "21-P03+26-P12").with("region", iso)
        };
        let said = plainly(Lang::Uk, &why("UA-21"));
        assert!(said.contains("Закарпатська область") && said.contains("21-P03 і 26-P12"), "{said}");
        assert!(plainly(Lang::En, &Reason::new("region-unknown").with("region", "UA-99")).contains("UA-99"));
    }
}
