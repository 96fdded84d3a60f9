//! A sorted list of texts, each with what it stands for.

use std::ops::Range;

/// Texts in byte order with a value each. Looking up is a binary search; texts with one beginning stand together.
#[derive(Debug)]
pub(crate) struct Keys<V> {
    texts: Vec<Box<str>>,
    values: Vec<V>,
}

impl<V> Keys<V> {
    /// From pairs in any order, each text once.
    pub(crate) fn new(mut pairs: Vec<(Box<str>, V)>) -> Self {
        pairs.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let (texts, values) = pairs.into_iter().unzip();
        Self { texts, values }
    }

    pub(crate) fn texts(&self) -> &[Box<str>] {
        &self.texts
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &V)> {
        self.texts.iter().map(|text| &**text).zip(&self.values)
    }

    pub(crate) fn place(&self, text: &str) -> Option<usize> {
        self.texts.binary_search_by(|probe| (**probe).cmp(text)).ok()
    }

    pub(crate) fn get(&self, text: &str) -> Option<&V> {
        self.values.get(self.place(text)?)
    }

    pub(crate) fn value(&self, place: usize) -> Option<&V> {
        self.values.get(place)
    }

    pub(crate) fn text(&self, place: usize) -> &str {
        self.texts.get(place).map_or("", |text| text)
    }

    /// Places of the texts that begin so.
    pub(crate) fn beginning_with(&self, prefix: &str) -> Range<usize> {
        let start = self.texts.partition_point(|text| &**text < prefix);
        let rest = self.texts.get(start..).unwrap_or_default();
        start..start + rest.partition_point(|text| text.starts_with(prefix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_by_whole_and_by_beginning() {
        let keys = Keys::new(["мед", "молоко", "молочна", "риба"].map(|t| (t.into(), t.len())).into());
        assert_eq!(keys.get("мед"), Some(&6));
        assert_eq!(keys.get("мол"), None);
        assert_eq!(keys.beginning_with("мол"), 1..3);
        assert!(keys.beginning_with("я").is_empty());
        assert_eq!(keys.beginning_with("").len(), 4);
    }
}
