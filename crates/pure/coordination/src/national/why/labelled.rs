//! What was counted by labels.

use super::super::Reading;
use super::super::measured::{measure, those};
use super::super::texts::{Text, texts};
use super::super::verdict::holds;
use rozum_diagnosis::Flag;
use rozum_model::Reason;
use rozum_reference::national::{Among, Basis, Per, Statement};

/// Up to so many texts are named one by one.
const FEW: usize = 5;

/// What is counted; then how many strategies have such a text where, and how many texts there are.
pub(super) fn reasons(
    counted: Reason,
    statement: &Statement,
    now: Reading<'_>,
    (flag, among, per): (Flag, Among, Per),
) -> Vec<Reason> {
    let counted = counted.with("per", per_code(per)).with("among", among_code(among));
    let counted = counted.with("flag", flag.code());
    let having = |among| those(now, |read| texts(read, among).any(|text| text.has(flag))).counted;
    let both = having(Among::Both);
    let where_ = Reason::new("national-among")
        .with("priorities", having(Among::Priorities).count)
        .with("tasks", having(Among::Tasks).count)
        .with("both", both.count)
        .with("of", both.of);
    let mut reasons = vec![counted, where_];
    // Where all texts are counted, the figure itself says how many.
    if (per, among) != (Per::Items, Among::Both) {
        reasons.push(in_texts(now, flag));
    }
    reasons.extend(by_strategies(statement, now));
    reasons
}

/// Said where strategies instead of texts would turn the verdict.
fn by_strategies(statement: &Statement, now: Reading<'_>) -> Option<Reason> {
    let other = match statement.basis {
        Basis::With(flag, among, Per::Items) => Basis::With(flag, among, Per::Strategies),
        Basis::Without(flag, among, Per::Items) => Basis::Without(flag, among, Per::Strategies),
        _ => return None,
    };
    let verdict = |counted| holds(statement.claim, statement.figure, counted);
    let own = measure(statement.basis, now)?.counted;
    let strategies = measure(other, now)?.counted;
    let turned = match (verdict(own), verdict(strategies)) {
        (false, true) => "national-strategies-would-agree",
        (true, false) => "national-strategies-would-differ",
        _ => return None,
    };
    Some(Reason::new(turned).with("count", strategies.count).with("of", strategies.of))
}

fn in_texts(now: Reading<'_>, flag: Flag) -> Reason {
    let all: Vec<Text<'_>> = now.strategies.iter().flat_map(|read| texts(read, Among::Both)).collect();
    let mut own: Vec<String> =
        all.iter().filter(|text| text.has(flag)).map(|text| text.id.to_string()).collect();
    own.sort_unstable();
    let few = (1..=FEW).contains(&own.len());
    let reason = Reason::new(if few { "national-texts-named" } else { "national-texts" });
    let reason = reason.with("count", own.len()).with("of", all.len());
    if few { reason.with("items", own.join(", ")) } else { reason }
}

const fn among_code(among: Among) -> &'static str {
    match among {
        Among::Priorities => "priorities",
        Among::Tasks => "tasks",
        Among::Both => "both",
    }
}

const fn per_code(per: Per) -> &'static str {
    match per {
        Per::Strategies => "strategies",
        Per::Items => "items",
    }
}
