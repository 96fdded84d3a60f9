//! The real tables that come with the program, from `data/statistics/`: imported as events at the
//! first start, and made again from here where a data folder lacks them.

use super::DatasetError;
use super::header_file::header_from_toml;
use crate::{OpenError, Rozum};
use rozum_measures::Panel;
use rozum_measures::panel::TotalNames;
use rozum_model::dataset::{DatasetHeader, Totals};
use rozum_model::{Actor, DatasetId, Reason};
use std::sync::Arc;

/// Id, header and rows of a table.
struct Shipped {
    id: &'static str,
    header: &'static str,
    rows: &'static str,
}

macro_rules! shipped {
    ($($id:literal),* $(,)?) => { &[$(Shipped {
        id: $id,
        header: include_str!(concat!("../../../../data/statistics/", $id, ".toml")),
        rows: include_str!(concat!("../../../../data/statistics/", $id, ".tsv")),
    }),*] };
}

const SHIPPED: &[Shipped] = shipped![
    "employed-by-activity-2019",
    "employed-at-entities-2014",
    "rd-staff-2019",
    "development-fund-2015-2021",
    "oblast-aggregates-2021-2022",
    "grp-per-capita-2008-2012",
    "grp-2004-2017",
    "employed-by-section-luhansk-2018",
    "hired-by-section-khmelnytskyi-2017",
];

impl Shipped {
    fn id(&self) -> Result<DatasetId, Reason> {
        self.id.parse()
    }

    fn read(&self) -> Result<(DatasetHeader, Panel), Reason> {
        let header = header_from_toml(self.header)?;
        let panel = super::table::read(self.rows, &total_names(&header.totals))?;
        Ok((header, panel))
    }
}

/// Totals as the measures call them.
pub(super) fn total_names(totals: &Totals) -> TotalNames {
    TotalNames { region: totals.region.clone(), activity: totals.activity.clone() }
}

/// The bytes of the object that the shipped table of that id makes.
pub(super) fn made_again(id: &DatasetId) -> Option<Vec<u8>> {
    let (_, panel) = SHIPPED.iter().find(|shipped| shipped.id == id.as_str())?.read().ok()?;
    rozum_publish::parquet::panel(&panel).ok()
}

impl Rozum {
    /// Imports what the journal does not have under any version. What somebody imported under the same
    /// id, or withdrew, stays as it is.
    pub(crate) async fn import_shipped_datasets(&self) -> Result<(), OpenError> {
        for shipped in SHIPPED {
            let failed = |detail: String| OpenError::Shipped { id: shipped.id, detail };
            let id = shipped.id().map_err(|reason| failed(reason.to_string()))?;
            let known = || self.snapshot().state.dataset(&id).is_some();
            if known() {
                continue;
            }
            let (header, panel) = shipped.read().map_err(|reason| failed(reason.to_string()))?;
            let outcome =
                self.import_dataset(&Actor::System, None, id.clone(), header, Arc::new(panel)).await;
            match outcome {
                Ok(_) => {}
                // Another process that started at the same moment was first.
                Err(DatasetError::Refused(_)) if known() => {}
                Err(error) => return Err(failed(error.to_string())),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datasets::counted;
    use rozum_measures::Cell;
    use rozum_objects::Hash;

    fn panel(id: &str) -> (DatasetHeader, Panel) {
        SHIPPED.iter().find(|shipped| shipped.id == id).unwrap().read().unwrap()
    }

    #[test]
    fn every_table_is_read_whole_and_allowed() {
        for shipped in SHIPPED {
            let (header, panel) = shipped.read().unwrap();
            let lines = shipped.rows.lines().count() as u64 - 1;
            assert_eq!((panel.gathered.rows, panel.gathered.duplicates), (lines, 0), "{}", shipped.id);
            for code in panel.regions().iter() {
                let iso = code.parse().unwrap();
                assert!(rozum_reference::regions::region(iso).is_some(), "{} {code}", shipped.id);
            }
            for code in panel.activities().iter() {
                let title = super::super::second_title(&header, code);
                assert_ne!(title.uk, code, "{} {code} has no name", shipped.id);
            }
            assert!(header.labels.iter().all(|label| panel.activities().find(&label.code).is_some()));
            let command = rozum_model::Command::ImportDataset {
                expected: None,
                dataset: shipped.id().unwrap(),
                header: Box::new(header),
                content: super::super::counting::stored(Vec::new(), &panel).1,
            };
            let now = rozum_model::Timestamp::from_microsecond(0).unwrap();
            rozum_governance::decide(&rozum_model::State::default(), &Actor::System, now, &command).unwrap();
        }
    }

    #[test]
    fn every_file_of_the_folder_is_shipped() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/statistics");
        let names = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
        let names = names.map(|name| name.into_string().unwrap());
        let mut names: Vec<_> =
            names.filter_map(|name| Some(name.strip_suffix(".tsv")?.to_owned())).collect();
        let mut shipped: Vec<_> = SHIPPED.iter().map(|shipped| shipped.id.to_owned()).collect();
        names.sort();
        shipped.sort();
        assert_eq!(names, shipped);
    }

    #[test]
    fn gaps_are_gaps_and_totals_are_no_regions() {
        let (_, employed) = panel("employed-by-activity-2019");
        let matrix = &employed.matrices[0];
        let counts = counted(&employed);
        assert_eq!((counts.regions, counts.activities, counts.values), (13, 8, 104));
        assert_eq!((counts.missing, counts.suppressed), (0, 0));
        assert_eq!(matrix.margins().total, Some(16578.3));
        let vinnytsia = matrix.regions().find("UA-05").unwrap();
        let industry = matrix.activities().find("B-E").unwrap();
        assert_eq!(matrix.value(vinnytsia, industry), Some(70.9));
        let whole = matrix.margins().regions.as_ref().and_then(|totals| totals.get(vinnytsia));
        assert_eq!(whole, Some(&660.7));
        // The parts of a region are fewer than its whole.
        let parts: f64 = (0..8).filter_map(|activity| matrix.value(vinnytsia, activity)).sum();
        assert!(parts < 660.7);

        let (_, fund) = panel("development-fund-2015-2021");
        assert_eq!(fund.times.iter().collect::<Vec<_>>().len(), 7);
        let odesa = fund.regions().find("UA-51").unwrap();
        assert_eq!(fund.matrices[1].cell(odesa, 0), Cell::Missing);
        assert_eq!(counted(&fund).missing, 1);
        let (_, product) = panel("grp-2004-2017");
        assert_eq!((counted(&product).values, counted(&product).missing), (37, 5));
    }

    /// The two tables of money come from one source, one of them as a sum over the years.
    #[test]
    fn the_numberings_of_regions_were_not_confused() {
        let (_, population) = panel("oblast-aggregates-2021-2022");
        let of = |iso: &str, code: &str| {
            let matrix = &population.matrices[0];
            matrix.value(matrix.regions().find(iso)?, matrix.activities().find(code)?)
        };
        // Luhansk is UA-09 and KATOTTH UA44, Chernivtsi UA-77 and UA73.
        assert_eq!(of("UA-09", "population"), Some(2_102_921.0));
        assert_eq!(of("UA-77", "area"), Some(8_097.0));
        assert_eq!(of("UA-30", "population"), None);
    }

    #[test]
    fn a_table_makes_the_same_object_each_time() {
        let id = SHIPPED[0].id().unwrap();
        let hash = || Hash::of(&made_again(&id).unwrap());
        assert_eq!(hash(), hash());
        assert!(made_again(&"unknown".parse().unwrap()).is_none());
    }
}
