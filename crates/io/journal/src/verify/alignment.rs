//! Two histories side by side: which event of the one is which of the other.

use crate::Hash;
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

/// An event of either history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Where it stands.
    pub place: u64,
    /// Hash of what it says, apart from its number.
    pub content: Hash,
    /// Kind of event.
    pub kind: String,
    /// What it is about.
    pub subject: String,
}

/// What became of an event; by index into the old or the new items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It says something else.
    Edited { was: usize, now: usize },
    /// It is gone.
    Dropped(usize),
    /// The new history has it before the end of what both have, the old one never had.
    Added(usize),
    /// It stands elsewhere among its neighbours.
    Moved { was: usize, now: usize },
    /// Two old events stand in each other's places.
    Swapped(usize, usize),
}

/// Compares what differs, in order of places; at the places in `same` both have the same event. What the
/// new history has after everything that both have is its growth and no change.
pub fn align(was: &[Item], now: &[Item], same: &[u64]) -> Vec<Change> {
    let mut pairs = by_content(was, now);
    let mut changes = swapped(was, now, &mut pairs);
    let renumbered = pairs.clone();
    let kept = in_order(was, now, same, &mut pairs, &mut changes);
    let found: BTreeSet<usize> = renumbered.values().copied().collect();
    let taken = |index: &usize| {
        changes.iter().any(|change| matches!(change, Change::Swapped(a, b) if a == index || b == index))
    };
    let lost: Vec<usize> =
        (0..was.len()).filter(|index| !renumbered.contains_key(index) && !taken(index)).collect();
    let places: BTreeSet<u64> = swapped_places(was, &changes);
    let fresh: Vec<usize> = (0..now.len())
        .filter(|index| !found.contains(index) && !places.contains(&now[*index].place))
        .collect();
    changes.extend(unmatched(was, now, &kept, lost, fresh));
    if changes.is_empty() {
        // The numbering itself was tampered with.
        changes.extend(renumbered.into_iter().map(|(was, now)| Change::Edited { was, now }));
    }
    changes
}

/// Old index to new index of those that say the same.
type Pairs = BTreeMap<usize, usize>;

fn by_content(was: &[Item], now: &[Item]) -> Pairs {
    let mut places: HashMap<Hash, VecDeque<usize>> = HashMap::new();
    for (index, item) in now.iter().enumerate() {
        places.entry(item.content).or_default().push_back(index);
    }
    let find = |(index, item): (usize, &Item)| Some((index, places.get_mut(&item.content)?.pop_front()?));
    was.iter().enumerate().filter_map(find).collect()
}

fn swapped(was: &[Item], now: &[Item], pairs: &mut Pairs) -> Vec<Change> {
    let moves: BTreeMap<u64, (u64, usize)> =
        pairs.iter().map(|(old, new)| (was[*old].place, (now[*new].place, *old))).collect();
    let mut changes = Vec::new();
    for (from, (to, index)) in &moves {
        if let Some((back, other)) = moves.get(to)
            && back == from
            && from < to
        {
            changes.push(Change::Swapped(*index, *other));
            pairs.remove(index);
            pairs.remove(other);
        }
    }
    changes
}

fn swapped_places(was: &[Item], changes: &[Change]) -> BTreeSet<u64> {
    let pair = |change: &Change| match change {
        Change::Swapped(a, b) => vec![was[*a].place, was[*b].place],
        _ => Vec::new(),
    };
    changes.iter().flat_map(pair).collect()
}

/// Old and new places of the events that kept their order; the others are told as moved.
fn in_order(
    was: &[Item],
    now: &[Item],
    same: &[u64],
    pairs: &mut Pairs,
    changes: &mut Vec<Change>,
) -> Vec<(u64, u64)> {
    let unmoved = same.iter().map(|place| (*place, *place, None));
    let found = pairs.iter().map(|(old, new)| (was[*old].place, now[*new].place, Some((*old, *new))));
    let mut all: Vec<_> = unmoved.chain(found).collect();
    all.sort_unstable();
    let rising = longest_rising(&all.iter().map(|one| one.1).collect::<Vec<_>>());
    let mut kept = Vec::with_capacity(rising.len());
    let mut next = rising.into_iter().peekable();
    for (index, (from, to, pair)) in all.into_iter().enumerate() {
        if next.next_if_eq(&index).is_some() {
            kept.push((from, to));
        } else if let Some((was, now)) = pair {
            changes.push(Change::Moved { was, now });
        }
    }
    kept
}

/// Indices of a longest rising row of these different numbers, by patience sorting.
fn longest_rising(numbers: &[u64]) -> Vec<usize> {
    let mut heads: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; numbers.len()];
    for (index, number) in numbers.iter().enumerate() {
        let pile = heads.partition_point(|head| numbers[*head] < *number);
        before[index] = pile.checked_sub(1).map(|left| heads[left]);
        if pile == heads.len() {
            heads.push(index);
        } else {
            heads[pile] = index;
        }
    }
    let mut row: Vec<usize> = std::iter::successors(heads.last().copied(), |index| before[*index]).collect();
    row.reverse();
    row
}

/// Between the same neighbours, an event of the same kind about the same thing is the old one edited; of the
/// same kind, likewise; the rest came or went.
fn unmatched(
    was: &[Item],
    now: &[Item],
    kept: &[(u64, u64)],
    mut lost: Vec<usize>,
    mut fresh: Vec<usize>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    for by_subject in [true, false] {
        let label = |item: &Item| (item.kind.clone(), by_subject.then(|| item.subject.clone()));
        let mut waiting: HashMap<_, VecDeque<usize>> = HashMap::new();
        for index in &fresh {
            let gap = kept.partition_point(|(_, to)| *to < now[*index].place);
            waiting.entry((gap, label(&now[*index]))).or_default().push_back(*index);
        }
        let mut edited = BTreeSet::new();
        lost.retain(|index| {
            let gap = kept.partition_point(|(from, _)| *from < was[*index].place);
            let found = waiting.get_mut(&(gap, label(&was[*index]))).and_then(VecDeque::pop_front);
            edited.extend(found);
            changes.extend(found.map(|now| Change::Edited { was: *index, now }));
            found.is_none()
        });
        fresh.retain(|index| !edited.contains(index));
    }
    let shown = changes.iter().filter_map(|change| match change {
        Change::Edited { now: index, .. } => Some(now[*index].place),
        _ => None,
    });
    let end = shown.chain(kept.iter().map(|(_, to)| *to)).max();
    changes.extend(lost.into_iter().map(Change::Dropped));
    changes.extend(fresh.into_iter().filter(|index| Some(now[*index].place) <= end).map(Change::Added));
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A history of events, each a letter: small ones are about one thing, capital ones about another.
    fn history(letters: &str) -> Vec<Item> {
        let item = |(place, letter): (u64, char)| Item {
            place,
            content: Hash::leaf(letter.to_string().as_bytes()),
            kind: if letter.is_alphabetic() { "fact" } else { "vote" }.to_owned(),
            subject: if letter.is_uppercase() { "B" } else { "A" }.to_owned(),
        };
        (0..).zip(letters.chars()).map(item).collect()
    }

    /// Changes in letters: `a>b` edited, `-a` dropped, `+a` added, `a@3` moved, `a=b` swapped.
    fn told(was: &str, now: &str) -> Vec<String> {
        let (old, new) = (history(was), history(now));
        let same = |item: &&Item| old.get(usize::try_from(item.place).unwrap()) == Some(item);
        let same: Vec<u64> = new.iter().filter(same).map(|item| item.place).collect();
        let differs = |all: &[Item]| -> Vec<Item> {
            all.iter().filter(|item| !same.contains(&item.place)).cloned().collect()
        };
        let (old, new) = (differs(&old), differs(&new));
        let letter =
            |text: &str, item: &Item| text.chars().nth(usize::try_from(item.place).unwrap()).unwrap();
        let (old_letter, new_letter) =
            (|index: usize| letter(was, &old[index]), |index: usize| letter(now, &new[index]));
        let tell = |change| match change {
            Change::Edited { was, now } => format!("{}>{}", old_letter(was), new_letter(now)),
            Change::Dropped(index) => format!("-{}", old_letter(index)),
            Change::Added(index) => format!("+{}", new_letter(index)),
            Change::Moved { was, now } => format!("{}@{}", old_letter(was), new[now].place),
            Change::Swapped(a, b) => format!("{}={}", old_letter(a), old_letter(b)),
        };
        align(&old, &new, &same).into_iter().map(tell).collect()
    }

    #[test]
    fn growth_is_no_change() {
        assert_eq!(told("abc", "abc"), Vec::<String>::new());
        assert_eq!(told("abc", "abcdef"), Vec::<String>::new());
    }

    #[test]
    fn one_change_is_told_as_one() {
        assert_eq!(told("abcdef", "abxdef"), ["c>x"]);
        assert_eq!(told("abcdef", "abdef"), ["-c"]);
        assert_eq!(told("abcdef", "abxcdef"), ["+x"]);
        assert_eq!(told("abcdef", "aecdbf"), ["b=e"]);
        assert_eq!(told("abcdef", "acbdef"), ["b=c"]);
        assert_eq!(told("abcdef", "acdebf"), ["b@4"]);
        assert_eq!(told("abcdef", "abcd"), ["-e", "-f"]);
    }

    #[test]
    fn an_event_in_the_place_of_another_is_edited_only_if_it_is_of_its_kind() {
        assert_eq!(told("abcd", "abXd"), ["c>X"]);
        assert_eq!(told("abcd", "ab1d"), ["-c", "+1"]);
        // The one about the same thing is the likelier one.
        assert_eq!(told("abcd", "abXyd"), ["c>y", "+X"]);
    }

    #[test]
    fn several_changes_and_growth_at_once() {
        assert_eq!(told("abcdefgh", "axcefgzhij"), ["b>x", "-d", "+z"]);
        assert_eq!(told("abcdefgh", "abdefgh1"), ["-c"]);
    }
}
