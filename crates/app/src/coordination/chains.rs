//! Chains between regions: what one has and another needs.

use super::{in_background, strategies};
use crate::evidence::{Material, supported};
use crate::{Rozum, Snapshot};
use rozum_coordination::chains::{Chains, Figures, InputOutput, Origin, chains};
use rozum_intake::observations::{Columns, ReadOptions, Source, read};
use rozum_measures::panel::TotalNames;
use rozum_measures::{Absent, Complexity, Measure, Settings, complexity};
use rozum_model::draft::Issue;
use rozum_model::{Reason, RegionIso};
use std::sync::Arc;

/// Chains with what they rest on.
#[derive(Debug, Clone, PartialEq)]
pub struct ChainsFound {
    /// Links, chains, gaps.
    pub chains: Chains,
    /// Where the structure of inputs is from.
    pub origin: Origin,
    /// Id of the dataset whose figures stand beside what is declared; `None` where no table tells enough.
    pub dataset: Option<String>,
}

/// A table of inputs that was brought in.
#[derive(Debug, Clone)]
pub struct InputTable {
    /// The structure.
    pub table: InputOutput,
    /// Names that are no industries.
    pub left_out: Vec<String>,
    /// What was noticed while reading.
    pub issues: Vec<Issue>,
}

impl Rozum {
    /// The chains between all current strategies of a state, by the proxy that is shipped.
    pub async fn chains_of(&self, snapshot: &Arc<Snapshot>) -> Arc<ChainsFound> {
        self.chains_by(snapshot, Arc::new(InputOutput::proxy().clone())).await
    }

    /// The same by a table of inputs of one's own.
    pub async fn chains_by(&self, snapshot: &Arc<Snapshot>, table: Arc<InputOutput>) -> Arc<ChainsFound> {
        let materials = self.materials().await;
        let (snapshot, readings) = (Arc::clone(snapshot), Arc::clone(&self.readings));
        in_background(move || {
            let telling = materials.iter().find_map(|material| Telling::of(material));
            let figures = telling.as_ref().map(Telling::figures);
            let strategies = strategies(&snapshot.state, &readings);
            let chains = chains(&strategies, &table, figures.as_ref());
            let dataset = telling.map(|telling| telling.dataset);
            Arc::new(ChainsFound { chains, origin: table.origin().clone(), dataset })
        })
        .await
    }
}

/// A table that tells what regions have around an activity.
struct Telling {
    dataset: String,
    regions: Vec<String>,
    activities: Vec<String>,
    complexity: Complexity,
    proximity: Vec<f64>,
}

impl Telling {
    /// The last period of a real table of Ukraine's regions that supports complementarity.
    fn of(material: &Arc<Material>) -> Option<Self> {
        let last = material.panel.matrices.len().checked_sub(1)?;
        let of = supported(material, last).into_iter().find(|of| of.measure == Measure::Complementarity)?;
        let fits = material.header.kind.is_real() && material.is_of_ukraine() && of.refusal().is_none();
        let matrix = material.matrix(last).filter(|_| fits)?;
        let settings = Settings::default().check().ok()?;
        let complexity = complexity(matrix, &settings);
        let proximity = complexity.proximities.full();
        let names = |names: &rozum_measures::Names| names.iter().map(str::to_owned).collect::<Vec<_>>();
        let (regions, activities) = (names(matrix.regions()), names(matrix.activities()));
        Some(Self { dataset: material.id(), regions, activities, complexity, proximity })
    }

    fn figures(&self) -> Figures<'_> {
        Figures {
            dataset: &self.dataset,
            regions: self.regions.clone(),
            activities: self.activities.clone(),
            presence: &self.complexity.presence,
            proximity: &self.proximity,
        }
    }
}

impl ChainsFound {
    /// Whether the structure of inputs is the proxy.
    pub const fn is_proxy(&self) -> bool {
        matches!(self.origin, Origin::Proxy { .. })
    }

    /// Name of the file that the structure of inputs is from; `None` for the proxy.
    pub fn imported_from(&self) -> Option<&str> {
        match &self.origin {
            Origin::Proxy { .. } => None,
            Origin::Imported(file) => Some(file),
        }
    }

    /// Where the structure of inputs is from, in words.
    pub fn source(&self) -> Reason {
        match &self.origin {
            Origin::Proxy { .. } => Reason::new("chain-origin-proxy"),
            Origin::Imported(file) => Reason::new("chain-origin-imported").with("file", file.as_str()),
        }
    }

    /// The chains of one region, or all where none is named.
    #[must_use]
    pub fn of(&self, region: Option<RegionIso>) -> Self {
        let mut own = self.clone();
        if let Some(region) = region {
            own.chains.links.retain(|link| link.region_from == region || link.region_to == region);
            own.chains.chains.retain(|chain| chain.regions.contains(&region));
            own.chains.gaps.retain(|gap| gap.needs.iter().any(|need| need.region == region));
            own.chains.unread.retain(|priority| priority.region() == region);
            own.chains.unknown_needs.retain(|priority| priority.region() == region);
        }
        own
    }
}

/// Why a table of inputs cannot be taken.
#[derive(Debug, Clone, PartialEq)]
pub enum InputTableError {
    /// The file cannot be read.
    Read(Box<Issue>),
    /// It is no table of inputs.
    Table(Reason),
}

/// Reads a table of inputs: columns `from`, `to`, `coefficient`, or suppliers down and users across.
pub fn input_table(name: &str, source: Source<'_>) -> Result<InputTable, InputTableError> {
    let options = ReadOptions::default();
    let ask = |columns: &Columns| read(source, columns, &options, &mut |_| {});
    let long = ask(&Columns::long("from", "to", "coefficient"));
    let found = long.or_else(|_| ask(&Columns::wide("1")));
    let found = found.map_err(|error| InputTableError::Read(error.issue))?;
    let issues = found.issues.clone();
    let panel = found.builder.finish(Absent::Missing, &TotalNames::default());
    let panel = panel.map_err(|error| {
        let reason = Reason::new("chains-table-unreadable").with("file", name);
        InputTableError::Table(reason.with("error", error.to_string()))
    })?;
    let (rows, columns) = (panel.regions(), panel.activities());
    let (rows, columns): (Vec<&str>, Vec<&str>) = (rows.iter().collect(), columns.iter().collect());
    let cell = |row, column| panel.matrices.first().and_then(|matrix| matrix.value(row, column));
    let found = InputOutput::of_table(name, &rows, &columns, cell).map_err(InputTableError::Table)?;
    Ok(InputTable { table: found.table, left_out: found.left_out, issues })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        match taken(text) {
            Ok(table) => panic!("{table:?}"),
            Err(InputTableError::Read(issue)) => issue.reason.id.into_owned(),
            Err(InputTableError::Table(reason)) => reason.id.into_owned(),
        }
    }

    fn taken(text: &str) -> Result<InputTable, InputTableError> {
        input_table("t.csv", Source::Bytes { name: "t.csv", bytes: text.as_bytes() })
    }

    #[test]
    fn long_and_square_tables_say_the_same() {
        let long = taken("from,to,coefficient\n01,10-12,0.2\n24,25,0.1\n").unwrap();
        let square = taken(
            "industry;01;C10-C12;25;HFCE\n01;1;20;0;5\n24;0;0;30;0\nVALU;5;5;5;0\nвипуск;50;100;300;0\n",
        );
        let square = square.unwrap();
        for table in [&long.table, &square.table] {
            assert_eq!([table.share("01", "10.5"), table.share("24", "25")], [Some(0.2), Some(0.1)]);
            assert!(!table.is_proxy());
        }
        assert_eq!(square.left_out, ["VALU", "HFCE"]);
    }

    #[test]
    fn what_is_no_table_of_inputs_is_told() {
        assert_eq!(told(""), "intake-empty-file");
        assert_eq!(told("from,to,coefficient\nwheat,bread,0.1\n"), "chains-table-no-industries");
        assert_eq!(told("industry,01,10\n01,5,7\n10,3,4\n"), "chains-table-sum");
    }
}
