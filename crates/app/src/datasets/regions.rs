//! Regions of a table by their codes, whatever names the table gives them: `Вінницька`, `Vinnytsia
//! Oblast` and `UA05000000000010236` are `UA-05`.

use rozum_measures::{Margins, Matrix, MatrixError, Names, Panel};
use rozum_model::Reason;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A table whose regions have their codes.
#[derive(Debug, Clone)]
pub struct Recognised {
    /// The table.
    pub panel: Panel,
    /// Names that are no region of Ukraine, as they stand.
    pub unknown: Vec<String>,
}

/// Gives the regions of Ukraine their ISO codes. Other names stay: a table may be of another country.
///
/// Two names for one region are refused: whether they add up is for a person to say.
pub fn by_iso(panel: &Panel) -> Result<Recognised, Reason> {
    let names = panel.regions();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut unknown = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let known = rozum_reference::regions::find_name(name);
        if known.is_none() {
            unknown.push(name.to_owned());
        }
        let code = known.map_or_else(|| name.to_owned(), |region| region.iso.to_string());
        if let Some(first) = places.insert(code.clone(), place) {
            let reason = Reason::new("dataset-region-twice").with("region", code);
            return Err(reason.with("first", names.name(first)).with("second", name));
        }
    }
    let order: Vec<usize> = places.values().copied().collect();
    let codes: Arc<Names> = Arc::new(places.keys().collect());
    let matrices = panel.matrices.iter().map(|matrix| reordered(matrix, &codes, &order));
    let matrices = matrices.collect::<Result<_, _>>();
    // The same cells in another order fit wherever they fitted before.
    let matrices =
        matrices.map_err(|error| Reason::new("dataset-table-unfit").with("detail", error.to_string()))?;
    let panel = Panel { times: panel.times.clone(), matrices, gathered: panel.gathered.clone() };
    Ok(Recognised { panel, unknown })
}

fn reordered(matrix: &Matrix, codes: &Arc<Names>, order: &[usize]) -> Result<Matrix, MatrixError> {
    let wide = matrix.activities().len();
    let cells = order.iter().flat_map(|&region| (0..wide).map(move |activity| matrix.cell(region, activity)));
    let old = matrix.margins().clone();
    let regions = old
        .regions
        .map(|totals| order.iter().map(|&region| totals.get(region).copied().unwrap_or(f64::NAN)).collect());
    Matrix::new(Arc::clone(codes), Arc::clone(matrix.activities()), cells)?
        .with_margins(Margins { regions, ..old })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn panel(regions: &[&str]) -> Panel {
        let figures = (0_u32..).map(f64::from).map(rozum_measures::Cell::Value).take(regions.len());
        let matrix = Matrix::new(Names::from_iter(regions), Names::from_iter(["A"]), figures).unwrap();
        let totals = (0_u32..).map(|n| f64::from(n) * 10.0).take(regions.len()).collect();
        Panel::single(matrix.with_margins(Margins { regions: Some(totals), ..Margins::default() }).unwrap())
    }

    #[test]
    fn names_become_codes_and_figures_go_with_them() {
        let found = by_iso(&panel(&["м. Київ", "Вінницька", "Bayern"])).unwrap();
        let matrix = &found.panel.matrices[0];
        assert_eq!(matrix.regions().iter().collect::<Vec<_>>(), ["Bayern", "UA-05", "UA-30"]);
        assert_eq!(
            matrix.column(0).filter_map(rozum_measures::Cell::value).collect::<Vec<_>>(),
            [2.0, 1.0, 0.0]
        );
        assert_eq!(matrix.margins().regions.as_deref(), Some(&[20.0, 10.0, 0.0][..]));
        assert_eq!(found.unknown, ["Bayern"]);
    }

    #[test]
    fn one_region_under_two_names_is_refused() {
        let reason = by_iso(&panel(&["UA-05", "Вінницька обл."])).unwrap_err();
        assert_eq!(reason.to_string(), "dataset-region-twice region=UA-05 first=UA-05 second=Вінницька обл.");
    }
}
