//! The fixture of the Stata package `ecomplexity` (10 countries, 30 products, 1995), every value.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rozum_measures::{Cell, Complexity, Convention, Matrix, Names, Settings, complexity};
use std::collections::HashMap;
use std::path::PathBuf;

type Rows = Vec<HashMap<String, String>>;

/// Rows of a reference file by column; `None` where the reference material does not lie beside the project.
fn rows(name: &str) -> Option<Rows> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/vectors/stata").join(name);
    if !path.exists() {
        println!("skipped: {} is absent", path.display());
        return None;
    }
    Some(csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect())
}

fn fixture() -> Option<(Matrix, Complexity)> {
    let rows = rows("stata_input_1995.csv")?;
    let regions: Names = rows.iter().map(|row| &row["origin"]).collect();
    let activities: Names = rows.iter().map(|row| &row["hs92"]).collect();
    let mut cells = vec![Cell::Absent; regions.len() * activities.len()];
    for row in &rows {
        let region = regions.find(&row["origin"]).unwrap();
        let activity = activities.find(&row["hs92"]).unwrap();
        cells[region * activities.len() + activity] = Cell::Value(row["export_val"].parse().unwrap());
    }
    let matrix = Matrix::new(regions, activities, cells).unwrap();
    let settings = Settings::of(Convention::Stata).check().unwrap();
    let found = complexity(&matrix, &settings);
    Some((matrix, found))
}

fn near(found: f64, expected: &str, what: &str) {
    let expected: f64 = expected.parse().unwrap();
    assert!((found - expected).abs() <= 1e-12, "{what}: {found} against {expected}");
}

#[test]
fn regions_agree() {
    let Some((matrix, found)) = fixture() else { return };
    let diversity = found.presence.diversity();
    for row in rows("stata_expected_country_1995.csv").unwrap() {
        let region = matrix.regions().find(&row["origin"]).unwrap();
        near(found.economic_complexity[region], &row["eci"], "eci");
        near(found.complexity_outlook[region], &row["coi"], "coi");
        assert_eq!(diversity[region].to_string(), row["diversity"]);
    }
}

#[test]
fn activities_agree() {
    let Some((matrix, found)) = fixture() else { return };
    let ubiquity = found.presence.ubiquity();
    for row in rows("stata_expected_product_1995.csv").unwrap() {
        let activity = matrix.activities().find(&row["hs92"]).unwrap();
        near(found.activity_complexity[activity], &row["pci"], "pci");
        assert_eq!(ubiquity[activity].to_string(), row["ubiquity"]);
    }
}

#[test]
fn cells_agree() {
    let Some((matrix, found)) = fixture() else { return };
    let wide = matrix.activities().len();
    for row in rows("stata_expected_cells_ita_1995.csv").unwrap() {
        let region = matrix.regions().find("ita").unwrap();
        let place = region * wide + matrix.activities().find(&row["hs92"]).unwrap();
        near(found.relatedness_density[place], &row["density"], "density");
        near(found.opportunity_gain[place], &row["cog"], "cog");
    }
    let grids = [
        ("stata_conv_density_full.csv", &found.relatedness_density),
        ("stata_conv_cog_full.csv", &found.opportunity_gain),
    ];
    for (file, grid) in grids {
        for row in rows(file).unwrap() {
            let region = matrix.regions().find(&row["origin"]).unwrap();
            for (activity, name) in matrix.activities().iter().enumerate() {
                near(grid[region * wide + activity], &row[name], file);
            }
        }
    }
}

#[test]
fn pairs_agree() {
    let Some((matrix, found)) = fixture() else { return };
    for row in rows("stata_conv_proximity_full.csv").unwrap() {
        let i = matrix.activities().find(&row["hs92"]).unwrap();
        for (j, name) in matrix.activities().iter().enumerate() {
            near(found.proximities.value(i, j), &row[name], "proximity");
        }
    }
}
