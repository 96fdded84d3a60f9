//! Cluster index of Litzenberger and Sternberg: specialisation, density and smallness of firms in one number.
//! Not part of the batch, as it needs area, population and numbers of firms.

/// A region and the whole that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// In the region.
    pub region: f64,
    /// In the whole.
    pub whole: f64,
}

impl Pair {
    fn share(self) -> f64 {
        crate::totals::share(self.region, self.whole)
    }
}

/// `(e/a) (e/p) / (e/b)`, each letter a share of the region in the whole: employees of the activity, area,
/// population, firms of the activity. 1 as everywhere. NaN when a whole or the region's employees are nothing.
pub fn cluster_index(employees: Pair, area: Pair, population: Pair, firms: Pair) -> f64 {
    let employed = employees.share();
    (employed / area.share()) * (employed / population.share()) / (employed / firms.share())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_textbook_value_of_farhauer_and_kroell() {
        let pair = |region, whole| Pair { region, whole };
        let found =
            cluster_index(pair(1743.0, 5740.0), pair(50.0, 576.0), pair(488.0, 4621.0), pair(35.0, 53.0));
        assert_eq!(format!("{found:.5}"), "21.87491");
    }
}
