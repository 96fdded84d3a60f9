//! One person does not do two things on one application that check each other. This is the dynamic
//! half of the separation, for every verb; which seats exclude each other is `separation.rs`.

use rozum_model::governance::{Act, Application};
use rozum_model::{AccountId, Reason};

/// Whether who did one thing may not do the other. Symmetric.
pub(crate) const fn excludes(one: Act, other: Act) -> bool {
    one_way(one, other) || one_way(other, one)
}

const fn one_way(one: Act, other: Act) -> bool {
    use Act::{Assessed, Controlled, Oversaw, Paid, Resolved, Screened, Submitted, Verified, Voted};
    match one {
        // Nobody judges, checks or pays their own.
        Submitted => !matches!(other, Submitted),
        // Who convenes does not decide.
        Screened => matches!(other, Assessed | Voted | Resolved),
        // Who decided does not verify, control or oversee.
        Assessed | Voted | Resolved => matches!(other, Verified | Controlled | Oversaw),
        // Who controls does not pay.
        Controlled => matches!(other, Paid),
        // Oversight does no part of funding.
        Oversaw => matches!(other, Screened | Verified | Controlled | Paid),
        Verified | Paid => false,
    }
}

/// A reason if somebody may not do this on the application after what they did on it before.
pub(crate) fn check(application: &Application, account: &AccountId, act: Act) -> Option<Reason> {
    let done = application.acts.get(account)?.iter().find(|done| excludes(**done, act))?;
    Some(
        Reason::new("acts-exclude-each-other")
            .with("application", application.id.to_string())
            .with("account", account.as_str())
            .with("done", done.code())
            .with("act", act.code()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use Act::{Assessed, Controlled, Oversaw, Paid, Resolved, Screened, Submitted, Verified, Voted};

    const ALL: [Act; 9] =
        [Submitted, Screened, Assessed, Voted, Resolved, Verified, Controlled, Paid, Oversaw];

    #[test]
    fn what_excludes_what() {
        let allowed = |one: Act| ALL.iter().filter(move |other| !excludes(one, **other)).copied();
        let table = |one| allowed(one).map(Act::code).collect::<Vec<_>>().join(" ");
        assert_eq!(table(Submitted), "submitted");
        assert_eq!(table(Screened), "screened verified controlled paid");
        assert_eq!(table(Assessed), "assessed voted resolved paid");
        assert_eq!(table(Voted), "assessed voted resolved paid");
        assert_eq!(table(Resolved), "assessed voted resolved paid");
        assert_eq!(table(Verified), "screened verified controlled paid");
        assert_eq!(table(Controlled), "screened verified controlled");
        assert_eq!(table(Paid), "screened assessed voted resolved verified paid");
        assert_eq!(table(Oversaw), "oversaw");
    }

    #[test]
    fn exclusion_goes_both_ways() {
        for one in ALL {
            for other in ALL {
                assert_eq!(excludes(one, other), excludes(other, one));
            }
        }
    }
}
