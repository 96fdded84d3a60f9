//! Rozum's side of `cargo xtask peers` for tables in files, once, as peers do it: `panel_bench WHAT FILE`.
//!
//! WHAT is `matrices` (file → a matrix for each year) or `complexity` (file → all measures of complexity of all
//! years, in memory). Prints the time as JSON.

use rozum_intake::observations::{Columns, ReadOptions, Source, read};
use rozum_measures::location_quotient::location_quotient;
use rozum_measures::panel::{Absent, TotalNames};
use rozum_measures::{Panel, Settings, complexity};
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let [what @ ("matrices" | "complexity"), file] = words[..] else {
        return Err("use: panel_bench matrices|complexity FILE".into());
    };
    let start = Instant::now();
    let panel = gathered(Path::new(file))?;
    let reading = start.elapsed().as_secs_f64();
    if what == "complexity" {
        all_years(&panel)?;
    }
    let whole = start.elapsed().as_secs_f64();
    println!("{}", serde_json::json!({"best_s": whole, "parts": {"reading": reading}}));
    Ok(())
}

fn gathered(file: &Path) -> Result<Panel, Box<dyn Error>> {
    let columns = Columns::long("region", "activity", "value").with_time("year");
    let rows = read(Source::File(file), &columns, &ReadOptions::default(), &mut |_| ())?;
    Ok(rows.panel(Absent::Auto, &TotalNames::default())?)
}

/// Each year's results are complete before the next one's.
fn all_years(panel: &Panel) -> Result<(), Box<dyn Error>> {
    let settings = Settings::default().check()?;
    for matrix in &panel.matrices {
        let result = black_box(complexity(matrix, &settings));
        drop(black_box(location_quotient(matrix, &result.totals)));
        drop(black_box(result.proximities.full()));
    }
    Ok(())
}
