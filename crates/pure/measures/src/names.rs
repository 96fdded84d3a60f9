//! Names of regions, activities or periods, each once, with its number.

use std::collections::HashMap;
use std::sync::Arc;

/// Distinct names in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    list: Vec<Arc<str>>,
    numbers: HashMap<Arc<str>, usize>,
}

impl Names {
    /// Number of a name, new names at the end.
    pub fn intern(&mut self, name: &str) -> usize {
        if let Some(&number) = self.numbers.get(name) {
            return number;
        }
        let (name, number) = (Arc::<str>::from(name), self.list.len());
        self.list.push(Arc::clone(&name));
        self.numbers.insert(name, number);
        number
    }

    /// Number of a known name.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.numbers.get(name).copied()
    }

    /// The name with this number; empty for a number that none has.
    pub fn name(&self, number: usize) -> &str {
        self.list.get(number).map_or("", AsRef::as_ref)
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        self.list.iter().map(AsRef::as_ref)
    }

    /// The numbers in the order of their names: by amount where all are numbers, else by letters.
    pub(crate) fn sorted(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.len()).collect();
        let numeric: Option<Vec<f64>> = self.iter().map(|name| name.parse().ok()).collect();
        match numeric {
            Some(amounts) => order.sort_by(|&a, &b| {
                amounts[a].total_cmp(&amounts[b]).then_with(|| self.name(a).cmp(self.name(b)))
            }),
            None => order.sort_by(|&a, &b| self.name(a).cmp(self.name(b))),
        }
        order
    }
}

impl<S: AsRef<str>> FromIterator<S> for Names {
    fn from_iter<I: IntoIterator<Item = S>>(names: I) -> Self {
        let mut all = Self::default();
        for name in names {
            all.intern(name.as_ref());
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_number() {
        let mut names = Names::default();
        assert_eq!((names.intern("b"), names.intern("a"), names.intern("b")), (0, 1, 0));
        assert_eq!((names.find("a"), names.find("c"), names.name(1), names.len()), (Some(1), None, "a", 2));
    }

    #[test]
    fn numbers_are_ordered_by_amount() {
        assert_eq!(["10", "9", "101"].iter().collect::<Names>().sorted(), [1, 0, 2]);
        assert_eq!(["10", "9", "x"].iter().collect::<Names>().sorted(), [0, 1, 2]);
    }
}
