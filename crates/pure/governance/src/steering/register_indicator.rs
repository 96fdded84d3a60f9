//! Enter an indicator of a strategy or priority. Those of a project stand in its application.

use super::{Answer, only};
use crate::texts::{Field, compared, required};
use crate::{Refusal, numbers};
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{BodyKind, Figure, IndicatorId, IndicatorKind, IndicatorTerms, Level, Steered};
use rozum_model::time::Day;
use rozum_model::{Reason, State};

pub(super) fn decide(state: &State, today: Day, terms: &IndicatorTerms) -> Answer {
    if let Steered::Application(id) = terms.about {
        return Err(Reason::new("indicator-of-a-project").with("application", id.to_string()).into());
    }
    let mut reasons = Vec::new();
    if !state.is_live(terms.about) {
        reasons.push(Reason::new("steered-unknown").with("about", terms.about.to_string()));
    }
    for (name, text) in
        [("measure-name", &terms.name), ("measure-unit", &terms.unit), ("measure-source", &terms.source)]
    {
        required(Field::only(name), text, &mut reasons);
    }
    reasons.extend(owner(state, terms));
    levels(terms, today, &mut reasons);
    reasons.extend(twin(state, terms));
    let id = next(state, terms.about);
    reasons.extend(id.as_ref().err().cloned());
    Refusal::if_any(reasons)?;
    Ok(only(SteeringEvent::IndicatorRegistered { indicator: id?, terms: Box::new(terms.clone()) }))
}

/// Somebody of the region answers for the figures. Oversight cites them, so it does not make them.
fn owner(state: &State, terms: &IndicatorTerms) -> Option<Reason> {
    let fits = state.governance.body(terms.owner).is_some_and(|body| {
        body.closed.is_none()
            && body.region() == terms.about.region()
            && body.facts.kind != BodyKind::Oversight
    });
    (!fits).then(|| Reason::new("indicator-owner-unfit").with("body", terms.owner.to_string()))
}

/// The first day of a baseline. Statistics of Ukraine from 2014 on do not cover what has been occupied since, so
/// nothing before can be compared with them.
const EARLIEST: Day = jiff::civil::date(2014, 1, 1);

fn levels(terms: &IndicatorTerms, today: Day, reasons: &mut Vec<Reason>) {
    figure(&terms.baseline.value, reasons);
    if terms.baseline.on > today {
        let reason = Reason::new("baseline-from-the-future").with("day", terms.baseline.on.to_string());
        reasons.push(reason.with("today", today.to_string()));
    }
    if terms.baseline.on < EARLIEST {
        let reason = Reason::new("baseline-too-early").with("day", terms.baseline.on.to_string());
        reasons.push(reason.with("least", EARLIEST.to_string()));
    }
    match (&terms.target, terms.kind) {
        (None, IndicatorKind::Context) => {}
        (Some(_), IndicatorKind::Context) => reasons.push(Reason::new("context-with-target")),
        (None, _) => reasons.push(Reason::new("target-missing")),
        (Some(target), _) => self::target(terms, target, today, reasons),
    }
}

/// Adds what is wrong with a target: it lies after the baseline, and leaves a period to observe.
fn target(terms: &IndicatorTerms, target: &Level, today: Day, reasons: &mut Vec<Reason>) {
    let baseline = &terms.baseline;
    figure(&target.value, reasons);
    if target.on <= baseline.on {
        let reason = Reason::new("target-before-baseline").with("target", target.on.to_string());
        reasons.push(reason.with("baseline", baseline.on.to_string()));
    } else if terms.frequency.period_of(target.on) < today {
        let reason = Reason::new("target-over").with("target", target.on.to_string());
        reasons.push(reason.with("today", today.to_string()));
    }
}

/// Adds a reason if the text is no figure.
pub(super) fn figure(text: &str, reasons: &mut Vec<Reason>) {
    reasons.extend(text.parse::<Figure>().err());
}

/// The same thing under the same name would steer twice.
fn twin(state: &State, terms: &IndicatorTerms) -> Option<Reason> {
    let name = compared(&terms.name);
    let mut all = state.governance.indicators.values();
    let other = all.find(|own| own.terms.about == terms.about && compared(&own.terms.name) == name)?;
    Some(Reason::new("indicator-known").with("indicator", other.id.to_string()))
}

/// The number after the last of the region.
fn next(state: &State, about: Steered) -> Result<IndicatorId, Reason> {
    let region = about.region();
    let last = state.governance.last_indicator(region);
    let next = last.checked_add(1).map(|number| IndicatorId::new(region, number));
    next.ok_or_else(numbers::exhausted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{STRANGER, cannot, does, why};
    use crate::steering::samples::{SECRETARIAT, entering, founded, level, steered, terms};

    fn against(change: impl FnOnce(&mut IndicatorTerms)) -> Vec<String> {
        let mut terms = terms();
        change(&mut terms);
        cannot(&founded(), SECRETARIAT, 0, entering(terms))
    }

    #[test]
    fn the_secretariat_enters_one_and_the_next() {
        let mut state = steered();
        let mut other = terms();
        other.name = "Експорт послуг".to_owned();
        other.about = "UA-05".parse().unwrap();
        does(&mut state, SECRETARIAT, 1, entering(other));
        let ids: Vec<_> = state.governance.indicators.keys().map(ToString::to_string).collect();
        assert_eq!(ids, ["05-I001", "05-I002"]);
        assert_eq!(why(&state, STRANGER, 1, entering(terms())), ["only-the-secretariat-body"]);
    }

    #[test]
    fn each_part_is_looked_at() {
        assert_eq!(against(|_| ()), [""; 0]);
        let project = "05-A001".parse().unwrap();
        assert_eq!(against(|t| t.about = project), ["indicator-of-a-project application=05-A001"]);
        assert_eq!(against(|t| t.about = "05-P09".parse().unwrap()), ["steered-unknown about=05-P09"]);
        assert_eq!(against(|t| t.name.clear()), ["text-empty field=measure-name number=0"]);
        assert_eq!(against(|t| t.unit.clear()), ["text-empty field=measure-unit number=0"]);
        assert_eq!(against(|t| t.source.clear()), ["text-empty field=measure-source number=0"]);
        assert_eq!(against(|t| t.baseline.value = "1,5".to_owned()), ["not-a-figure value=1,5"]);
        assert_eq!(against(|t| t.target = None), ["target-missing"]);
        assert_eq!(against(|t| t.kind = IndicatorKind::Context), ["context-with-target"]);
        assert_eq!(
            against(|t| t.baseline.on = jiff::civil::date(2026, 3, 3)),
            ["baseline-from-the-future day=2026-03-03 today=2026-03-02"]
        );
        assert_eq!(against(|t| t.baseline.on = jiff::civil::date(2014, 1, 1)), [""; 0]);
        assert_eq!(
            against(|t| t.baseline.on = jiff::civil::date(202, 9, 30)),
            ["baseline-too-early day=0202-09-30 least=2014-01-01"]
        );
        assert_eq!(
            against(|t| t.target = Some(level("1", "2025-09-30"))),
            ["target-before-baseline target=2025-09-30 baseline=2025-09-30"]
        );
        assert_eq!(against(|t| t.target = Some(level("1", "2026-03-01"))), [""; 0], "its quarter goes on");
        assert_eq!(
            against(|t| t.target = Some(level("1", "2025-12-31"))),
            ["target-over target=2025-12-31 today=2026-03-02"]
        );
        assert_eq!(against(|t| t.target = Some(level("ok", "2027-09-30"))), ["not-a-figure value=ok"]);
    }

    #[test]
    fn the_owner_is_of_the_region_and_does_not_oversee() {
        for body in ["05-B03", "UA-B01", "05-B09"] {
            let expected = format!("indicator-owner-unfit body={body}");
            assert_eq!(against(|t| t.owner = body.parse().unwrap()), [expected]);
        }
    }

    #[test]
    fn numbers_run_out_beside_everything_else() {
        let mut state = steered();
        let last = state.governance.indicators.values().next().unwrap().clone();
        let place = "05-P01".parse::<Steered>().unwrap().region();
        state.governance.indicators.insert(IndicatorId::new(place, u16::MAX), last);
        let mut other = terms();
        other.name = "Експорт послуг".to_owned();
        other.unit.clear();
        assert_eq!(why(&state, SECRETARIAT, 1, entering(other)), ["text-empty", "ids-exhausted"]);
    }

    #[test]
    fn the_same_name_does_not_steer_twice() {
        let mut twin = terms();
        twin.name = twin.name.to_uppercase();
        assert_eq!(cannot(&steered(), SECRETARIAT, 1, entering(twin)), ["indicator-known indicator=05-I001"]);
    }
}
