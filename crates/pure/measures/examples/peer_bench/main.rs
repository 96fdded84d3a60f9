//! Rozum's side of `cargo xtask peers`: `peer_bench matrix FILE --results FOLDER --budget SECONDS`.
//!
//! Reads a matrix, works out all measures of complexity until the budget is used up, prints the best time
//! as JSON, and writes the results in the conventions of each peer for comparison.

mod npy;

use rozum_measures::location_quotient::location_quotient;
use rozum_measures::settings::{ActivityScale, Checked, Diagonal, OutlookScale, Settings, Spread};
use rozum_measures::{Cell, Complexity, Matrix, Names, Totals, complexity};
use std::error::Error;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const MOST_RUNS: u32 = 1_000;

fn main() -> Result<(), Box<dyn Error>> {
    let asked = Asked::read()?;
    let (regions, activities, figures) = npy::read(&asked.file)?;
    let name = |letter: char| move |number: usize| format!("{letter}{number}");
    let regions: Names = (0..regions).map(name('R')).collect();
    let activities: Names = (0..activities).map(name('A')).collect();
    let matrix = Matrix::new(regions, activities, figures.into_iter().map(Cell::Value))?;
    let settings = Settings::default().check()?;
    println!("{}", best(&matrix, &settings, asked.budget));
    for (folder, settings) in conventions() {
        write(&asked.results.join(folder), &matrix, &settings.check()?)?;
    }
    Ok(())
}

/// What the command line says.
struct Asked {
    file: PathBuf,
    results: PathBuf,
    budget: Duration,
}

impl Asked {
    fn read() -> Result<Self, Box<dyn Error>> {
        let words: Vec<String> = std::env::args().skip(1).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let ["matrix", file, "--results", results, "--budget", budget] = words[..] else {
            return Err("use: peer_bench matrix FILE --results FOLDER --budget SECONDS".into());
        };
        let budget = Duration::try_from_secs_f64(budget.parse()?)?;
        Ok(Self { file: file.into(), results: results.into(), budget })
    }
}

/// The shortest of several runs, with its parts, in seconds.
fn best(matrix: &Matrix, settings: &Checked, budget: Duration) -> serde_json::Value {
    let begin = Instant::now();
    let (mut best, mut runs) = ([f64::INFINITY; 3], 0);
    while runs == 0 || (begin.elapsed() < budget && runs < MOST_RUNS) {
        let run = run(matrix, settings);
        if run.iter().sum::<f64>() < best.iter().sum() {
            best = run;
        }
        runs += 1;
    }
    let [quotients, complexity, proximities] = best;
    serde_json::json!({
        "best_s": quotients + complexity + proximities,
        "runs": runs,
        "parts": {"location_quotient": quotients, "complexity": complexity, "proximity": proximities},
    })
}

/// Quotients and proximities are written out in full because peers give them back, too.
fn run(matrix: &Matrix, settings: &Checked) -> [f64; 3] {
    let start = Instant::now();
    drop(black_box(location_quotient(matrix, &Totals::of(matrix))));
    let quotients = start.elapsed();
    let result = black_box(complexity(matrix, settings));
    let complexity = start.elapsed();
    drop(black_box(result.proximities.full()));
    let proximities = start.elapsed();
    [quotients, complexity - quotients, proximities - complexity].map(|part| part.as_secs_f64())
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
