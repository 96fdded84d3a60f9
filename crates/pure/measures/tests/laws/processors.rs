//! The same digits on any number of processors.

use rozum_measures::fitness::fitness;
use rozum_measures::{Matrix, Settings, complexity};

/// Wide enough for densities, gains and pairs to be shared among processors.
const REGIONS: u32 = 150;
const ACTIVITIES: u32 = 310;

fn table() -> Matrix {
    let figure =
        |r: u32, a: u32| f64::from((r * 7919 + a * 104_729 + r * a * 31) % 997 + 1) / f64::from(a % 13 + 1);
    let rows: Vec<Vec<f64>> = (0..REGIONS).map(|r| (0..ACTIVITIES).map(|a| figure(r, a)).collect()).collect();
    Matrix::from_rows(&rows).unwrap()
}

/// Every result as bits, so that even a sign of zero would be seen.
fn bits(table: &Matrix, processors: usize) -> Vec<u64> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(processors).build().unwrap();
    pool.install(|| {
        let found = complexity(table, &Settings::default().check().unwrap());
        let fitness = fitness(&found.presence, 30);
        let results = [
            found.relatedness_density,
            found.economic_complexity,
            found.activity_complexity,
            found.complexity_outlook,
            found.opportunity_gain,
            found.proximities.sums(),
            fitness.regions,
            fitness.activities,
        ];
        results.iter().flatten().map(|value| value.to_bits()).collect()
    })
}

#[test]
fn one_processor_or_several_give_the_same_digits() {
    let table = table();
    let alone = bits(&table, 1);
    for processors in [2, 3] {
        assert!(bits(&table, processors) == alone, "{processors} processors");
    }
}
