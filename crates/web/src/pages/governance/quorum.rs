//! The arithmetic of a quorum, step by step, so that a reader can follow it.

use rozum_app::rows::was_member;
use rozum_governance::aside;
use rozum_model::State;
use rozum_model::account::AccountId;
use rozum_model::governance::{Item, Mandate, Sitting};
use rozum_model::stakeholder::Sector;
use std::collections::BTreeSet;

/// Who could vote on a matter, and whether enough of them were there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quorum {
    /// Members on the day of the sitting.
    pub members: usize,
    /// Of them recused from the matter, by themselves or by an interest or a part in it.
    pub recused: usize,
    /// Members who may vote: the others.
    pub may_vote: usize,
    /// Of those who may vote, present.
    pub present: usize,
    /// More than so many percent must be present.
    pub percent: u8,
    /// The least number that is more than that.
    pub least: usize,
    /// Whether they were.
    pub holds: bool,
}

/// Members of the body on the day of a sitting, those whose mandates were ended later with them.
pub fn members(state: &State, sitting: &Sitting) -> BTreeSet<AccountId> {
    let all = state.governance.mandates_of(sitting.id.body());
    let on_the_day = all.filter(|mandate| was_member(mandate, sitting.day));
    let present = sitting.present().iter().map(|present| present.account.clone());
    on_the_day.map(|mandate| mandate.seat.account.clone()).chain(present).collect()
}

/// Seats of the body on the day of a sitting: one that fell before is none, though its holder came.
fn seats<'a>(state: &'a State, sitting: &Sitting) -> Vec<&'a Mandate> {
    state
        .governance
        .mandates_of(sitting.id.body())
        .filter(|mandate| was_member(mandate, sitting.day))
        .collect()
}

impl Quorum {
    /// Of a matter of a sitting.
    pub fn of(state: &State, sitting: &Sitting, item: &Item) -> Self {
        // As it stood when the vote was closed: interests and seats have changed since.
        if let Some(then) = &item.counted {
            return Self::counted(then.members, then.entitled, then.present, then.percent);
        }
        let seats = seats(state, sitting);
        let members: BTreeSet<_> = seats.iter().map(|mandate| &mandate.seat.account).collect();
        let bound = aside(state, sitting, item, sitting.day);
        let own = item.recusals.iter().map(|recusal| &recusal.account);
        let recused: BTreeSet<_> = own.chain(bound.iter().map(|(account, _)| account)).collect();
        let may_vote = members.iter().filter(|account| !recused.contains(*account)).count();
        let came = sitting.present().iter().filter(|one| seats.iter().any(|seat| seat.id == one.mandate));
        let present = came.filter(|one| !recused.contains(&one.account)).count();
        let percent = state.governance.numbers().quorum_percent;
        Self::counted(members.len(), may_vote, present, percent)
    }

    fn counted(members: usize, may_vote: usize, present: usize, percent: u8) -> Self {
        let least = may_vote * usize::from(percent) / 100 + 1;
        let holds = present >= least;
        Self { members, recused: members - may_vote, may_vote, present, percent, least, holds }
    }
}

/// Members and present of each sector, in the order of [`Sector::ALL`].
pub fn by_sector(state: &State, sitting: &Sitting) -> Vec<(Sector, usize, usize)> {
    let members = members(state, sitting);
    let sector_of = |account: &AccountId| {
        let present = sitting.present().iter().find(|one| one.account == *account);
        let mut mandates = state.governance.mandates_of(sitting.id.body());
        present.map(|one| one.sector).or_else(|| {
            mandates.find(|m| m.seat.account == *account && was_member(m, sitting.day)).map(|m| m.sector)
        })
    };
    let row = |sector: Sector| {
        let of_all = members.iter().filter(|account| sector_of(account) == Some(sector)).count();
        let came = sitting.present().iter().filter(|one| one.sector == sector).count();
        (sector, of_all, came)
    };
    Sector::ALL.map(row).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_half_is_more_than_half() {
        let quorum = Quorum::counted(9, 8, 4, 50);
        assert_eq!((quorum.recused, quorum.least, quorum.holds), (1, 5, false));
        assert!(Quorum::counted(9, 8, 5, 50).holds);
        assert!(Quorum::counted(7, 7, 4, 50).holds && !Quorum::counted(7, 7, 3, 50).holds);
    }

    #[test]
    fn nobody_is_no_quorum() {
        assert!(!Quorum::counted(0, 0, 0, 50).holds);
    }
}
