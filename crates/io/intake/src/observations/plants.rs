//! How concentrated the firms of each activity are: what the index of Ellison and Glaeser needs
//! besides the table itself.

use rozum_measures::Names;
use std::collections::HashMap;

/// Firms of one activity in one period.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct PlantSum {
    /// How many.
    pub count: u64,
    /// Sum of their sizes.
    pub sum: f64,
    /// Sum of the squares of their sizes.
    pub squares: f64,
}

impl PlantSum {
    /// Herfindahl index of the firms: sum of squared shares, NaN without any size.
    pub fn herfindahl(&self) -> f64 {
        self.squares / (self.sum * self.sum)
    }
}

/// The firms of a table. Rows with the same establishment, activity and period are one firm; rows
/// without a figure are none.
#[derive(Debug, Clone, Default)]
pub struct Plants {
    times: Names,
    activities: Names,
    /// Firm, with its period and activity → its place in `sizes`.
    places: HashMap<(u32, u32, u64), usize>,
    sizes: Vec<(u32, u32, f64)>,
}

/// One row of a chunk.
#[derive(Debug, Clone, Copy)]
pub(super) struct PlantRow {
    pub time: u32,
    pub activity: u32,
    /// Stands for the name of the establishment.
    pub plant: u64,
    pub size: f64,
}

impl Plants {
    /// Adds the rows of a chunk.
    pub(super) fn add(&mut self, times: &Names, activities: &Names, rows: &[PlantRow]) {
        let numbers = |own: &mut Names, names: &Names| -> Vec<u32> {
            names.iter().map(|name| u32::try_from(own.intern(name)).unwrap_or(u32::MAX)).collect()
        };
        let times = numbers(&mut self.times, times);
        let activities = numbers(&mut self.activities, activities);
        for row in rows {
            let (time, activity) = (times[row.time as usize], activities[row.activity as usize]);
            let place = *self.places.entry((time, activity, row.plant)).or_insert(self.sizes.len());
            match self.sizes.get_mut(place) {
                Some(size) => size.2 += row.size,
                None => self.sizes.push((time, activity, row.size)),
            }
        }
    }

    /// All sums with period and activity, in the order in which they were met.
    pub fn sums(&self) -> Vec<(&str, &str, PlantSum)> {
        let wide = self.activities.len();
        let mut sums = vec![PlantSum::default(); self.times.len() * wide];
        for &(time, activity, size) in &self.sizes {
            let sum = &mut sums[time as usize * wide + activity as usize];
            sum.count += 1;
            sum.sum += size;
            sum.squares += size * size;
        }
        let named = sums.into_iter().enumerate().filter(|(_, sum)| sum.count > 0);
        named.map(|(at, sum)| (self.times.name(at / wide), self.activities.name(at % wide), sum)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_one_firm_are_one_firm() {
        let mut plants = Plants::default();
        let row = |plant, size| PlantRow { time: 0, activity: 0, plant, size };
        let (times, activities) = (Names::from_iter(["2020"]), Names::from_iter(["10"]));
        plants.add(&times, &activities, &[row(1, 2.0), row(2, 5.0)]);
        plants.add(&times, &activities, &[row(1, 1.0)]);
        let sum = PlantSum { count: 2, sum: 8.0, squares: 34.0 };
        assert_eq!(plants.sums(), [("2020", "10", sum)]);
        assert!((sum.herfindahl() - 34.0 / 64.0).abs() < 1e-15);
    }
}
