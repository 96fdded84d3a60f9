//! Which activities belong together, for variety within and between groups.

use crate::names::Names;

/// Number of the group of each activity, by the first characters of its name: `10.51` is in `10` when two
/// characters count. A name that is shorter is a group of its own. Groups are numbered as they come.
pub fn groups_by_prefix(names: &Names, characters: usize) -> Vec<usize> {
    let mut groups = Names::default();
    names.iter().map(|name| groups.intern(&name.chars().take(characters).collect::<String>())).collect()
}

/// Digits that name a division of NACE, a chapter of the harmonised system, a division of SITC.
pub const DIVISION: usize = 2;

/// Whether all names are codes that begin with a division and go on: [`groups_by_prefix`] then tells groups.
pub fn has_divisions(names: &Names) -> bool {
    let coded =
        |name: &str| name.len() > DIVISION && name.bytes().take(DIVISION).all(|byte| byte.is_ascii_digit());
    !names.is_empty() && names.iter().all(coded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_characters_make_the_group() {
        let names = Names::from_iter(["10.51", "11.00", "10.52", "1", "É10", "É11"]);
        assert_eq!(groups_by_prefix(&names, 2), [0, 1, 0, 2, 3, 3]);
    }
}
