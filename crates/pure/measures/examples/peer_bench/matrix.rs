//! All measures of complexity of one matrix in memory.

use crate::{Asked, npy, repeated};
use rozum_measures::location_quotient::location_quotient;
use rozum_measures::settings::{ActivityScale, Checked, Diagonal, OutlookScale, Settings, Spread};
use rozum_measures::{Cell, Complexity, Matrix, Names, Totals, complexity};
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

/// Prints the best time, then writes the results as each peer defines them.
pub fn bench(asked: &Asked) -> Result<(), Box<dyn Error>> {
    let (regions, activities, figures) = npy::read(&asked.file)?;
    let name = |letter: char| move |number: usize| format!("{letter}{number}");
    let regions: Names = (0..regions).map(name('R')).collect();
    let activities: Names = (0..activities).map(name('A')).collect();
    let matrix = Matrix::new(regions, activities, figures.into_iter().map(Cell::Value))?;
    let settings = Settings::default().check()?;
    repeated(asked.budget, ["location_quotient", "complexity", "proximity"], || Ok(run(&matrix, &settings)))?;
    for (folder, settings) in conventions() {
        write(&asked.results.join(folder), &matrix, &settings.check()?)?;
    }
    Ok(())
}

/// Quotients and proximities are written out in full because peers give them back, too.
fn run(matrix: &Matrix, settings: &Checked) -> [f64; 3] {
    let start = Instant::now();
    drop(black_box(location_quotient(matrix, &Totals::of(matrix))));
    let quotients = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let result = black_box(complexity(matrix, settings));
    let complexity = start.elapsed().as_secs_f64();
    let start = Instant::now();
    drop(black_box(result.proximities.full()));
    [quotients, complexity, start.elapsed().as_secs_f64()]
}

/// How each peer does it, in Rozum's settings.
fn conventions() -> [(&'static str, Settings); 3] {
    let ecomplexity = Settings {
        diagonal: Diagonal::Kept,
        activity_scale: ActivityScale::Regions,
        outlook_scale: OutlookScale::Stata,
        ..Settings::default()
    };
    let economic_complexity = Settings { spread: Spread::Sample, ..Settings::default() };
    [
        ("ecomplexity", ecomplexity),
        ("econcomplex", Settings::default()),
        ("economic-complexity", economic_complexity),
    ]
}

fn write(folder: &Path, matrix: &Matrix, settings: &Checked) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let result: Complexity = complexity(matrix, settings);
    let (regions, activities) = (matrix.regions().len(), matrix.activities().len());
    let file = |name: &str| folder.join(name).with_extension("npy");
    let grid = [regions, activities];
    let quotients = location_quotient(matrix, &result.totals);
    npy::write(&file("location_quotient"), &grid, quotients)?;
    npy::write(&file("relatedness_density"), &grid, result.relatedness_density)?;
    npy::write(&file("opportunity_gain"), &grid, result.opportunity_gain)?;
    npy::write(&file("economic_complexity"), &[regions], result.economic_complexity)?;
    npy::write(&file("complexity_outlook"), &[regions], result.complexity_outlook)?;
    npy::write(&file("activity_complexity"), &[activities], result.activity_complexity)?;
    let rows = (0..activities).flat_map(|activity| result.proximities.row(activity));
    npy::write(&file("proximity"), &[activities, activities], rows)
}
