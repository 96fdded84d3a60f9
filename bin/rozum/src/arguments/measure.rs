//! What can be said about `rozum measure`.

use clap::{Args, ValueEnum};
use rozum_intake::observations::{Columns, DecimalMark, ReadOptions};
use rozum_measures::Measure;
use rozum_measures::panel::{Absent, TotalNames};
use rozum_measures::settings::{
    ActivityScale, Bound, Convention, Diagonal, OutlookScale, Proximity, Settings, Spread,
};
use rozum_publish::LongFormat;
use std::path::PathBuf;

/// Computes measures of specialisation, relatedness and complexity of a table: one file each.
#[derive(Debug, Args)]
pub struct MeasureArguments {
    /// CSV, XLSX or Parquet: a row for each region and activity, or a column for each activity
    #[arg(value_name = "INPUT")]
    pub input: PathBuf,
    /// Folder to write to; it is made when it is not there
    #[arg(id = "output_folder", short = 'o', long = "output", value_name = "DIR")]
    pub output: PathBuf,
    /// Form of the files
    #[arg(long, value_enum, default_value = "csv")]
    pub format: Form,
    #[command(flatten)]
    pub table: TableArguments,
    #[command(flatten)]
    pub what: WhatArguments,
    #[command(flatten)]
    pub how: HowArguments,
}

/// Where things stand in the table.
#[derive(Debug, Args)]
#[command(next_help_heading = "The table")]
pub struct TableArguments {
    /// Column of regions: its header, its number from 1, or its letter
    #[arg(long, value_name = "COL")]
    pub region: String,
    /// Column of activities; without it each column of figures is one
    #[arg(long, value_name = "COL")]
    pub activity: Option<String>,
    /// Column of figures
    #[arg(long, value_name = "COL")]
    pub value: Option<String>,
    /// Column of periods
    #[arg(long, value_name = "COL")]
    pub time: Option<String>,
    /// Column of firms or plants, for the index of Ellison and Glaeser: rows are then firms
    #[arg(long, value_name = "COL")]
    pub plant: Option<String>,
    /// Sheet of a workbook; otherwise the first that has the columns
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// What separates columns; otherwise recognised
    #[arg(long, value_name = "SIGN")]
    pub delimiter: Option<char>,
    /// Decimal mark; otherwise recognised
    #[arg(long, value_enum)]
    pub decimal: Option<Mark>,
    /// How a pair of region and activity without a row is read
    #[arg(long, value_enum, default_value = "auto")]
    pub absent: Pairs,
    /// Region whose rows are totals of all regions
    #[arg(long, value_name = "NAME")]
    pub total_region: Option<String>,
    /// Activity whose rows are totals of all activities
    #[arg(long, value_name = "NAME")]
    pub total_activity: Option<String>,
    /// Leave out rows that cannot be read, each of them named, instead of stopping
    #[arg(long)]
    pub skip_bad_rows: bool,
}

/// What is computed.
#[derive(Debug, Args)]
#[command(next_help_heading = "Measures")]
pub struct WhatArguments {
    /// Names of measures, separated by commas; without it all
    #[arg(long, value_delimiter = ',', value_name = "NAME", value_parser = parse_measure, conflicts_with = "all")]
    pub measures: Vec<Measure>,
    /// All measures that the table allows (the default)
    #[arg(long)]
    pub all: bool,
}

/// By which conventions.
#[derive(Debug, Args)]
#[command(next_help_heading = "Conventions")]
pub struct HowArguments {
    /// A named set of conventions; what is said beside it goes before it
    #[arg(long, value_enum, default_value = "rozum")]
    pub convention: Set,
    /// Location quotient from which a region counts as specialised; 1 unless said otherwise
    #[arg(long, value_name = "NUMBER")]
    pub presence_threshold: Option<f64>,
    /// Only above the threshold, not at it
    #[arg(long)]
    pub presence_above: bool,
    /// How two activities are related
    #[arg(long, value_enum)]
    pub proximity: Option<Near>,
    /// What the proximity of an activity to itself counts as in densities
    #[arg(long, value_enum)]
    pub diagonal: Option<Own>,
    /// What indices are divided by
    #[arg(long, value_enum)]
    pub spread: Option<Deviation>,
    /// What activity complexity is standardised by: its own mean and spread, or those of the regions
    #[arg(long, value_enum)]
    pub activity_scale: Option<ScaleOf>,
    /// What outlook and opportunity gain are made of: standardised complexity, or raw as in Stata
    #[arg(long, value_enum)]
    pub outlook_scale: Option<OutlookOf>,
    /// Most steps of fitness and complexity
    #[arg(long, value_name = "NUMBER")]
    pub fitness_steps: Option<u32>,
    /// Totals to take shares of: a table of activities, of regions, or of both, with figures
    #[arg(long, value_name = "FILE")]
    pub reference: Option<PathBuf>,
    /// Complexity of activities from elsewhere: a table of activities and figures
    #[arg(long, value_name = "FILE")]
    pub external_activity_complexity: Option<PathBuf>,
    /// Income of each region, for prody and expy: a table of regions and figures
    #[arg(long, value_name = "FILE")]
    pub incomes: Option<PathBuf>,
    /// Characters of an activity's code that name its group, for related variety; the first two digits unless said otherwise
    #[arg(long, value_name = "NUMBER", value_parser = parse_characters)]
    pub group_characters: Option<usize>,
}

/// No character names one group of all: nothing would be unrelated.
fn parse_characters(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) => Err("a group is named by 1 character or more".to_owned()),
        Ok(characters) => Ok(characters),
        Err(_) => Err("a whole number is needed, such as 2".to_owned()),
    }
}

fn parse_measure(name: &str) -> Result<Measure, String> {
    name.parse().map_err(|_| {
        let names: Vec<&str> = Measure::ALL.iter().map(|measure| measure.name()).collect();
        format!("no measure is called {name}; there are {}", names.join(", "))
    })
}

macro_rules! choices {
    ($(#[$doc:meta])* $name:ident => $target:ty { $($(#[$help:meta])* $variant:ident => $value:expr,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
        pub enum $name { $($(#[$help])* $variant,)* }

        impl From<$name> for $target {
            fn from(choice: $name) -> Self {
                match choice { $($name::$variant => $value,)* }
            }
        }
    };
}

choices! {
    /// Form of the files.
    Form => LongFormat {
        Csv => LongFormat::Csv,
        Parquet => LongFormat::Parquet,
        Json => LongFormat::Json,
        Jsonl => LongFormat::JsonLines,
    }
}

choices! {
    /// Decimal mark.
    Mark => DecimalMark {
        Point => DecimalMark::Point,
        Comma => DecimalMark::Comma,
    }
}

choices! {
    /// Pairs without a row.
    Pairs => Absent {
        /// As zero when the table prints no zeros of its own, else as unknown
        Auto => Absent::Auto,
        /// As zero: there is none
        Zero => Absent::Zero,
        /// As unknown
        Missing => Absent::Missing,
    }
}

choices! {
    /// Named conventions.
    Set => Convention {
        /// What Rozum uses where nobody says otherwise
        Rozum => Convention::Rozum,
        /// The Stata package ecomplexity
        Stata => Convention::Stata,
    }
}

choices! {
    /// Forms of proximity.
    Near => Proximity {
        /// Regions with both, divided by those with the more ubiquitous one
        Max => Proximity::Max,
        /// Divided by the less ubiquitous one
        Min => Proximity::Min,
        /// Divided by the geometric mean
        Sqrt => Proximity::Sqrt,
        /// Cosine of the columns of location quotients
        Cosine => Proximity::Cosine,
        /// Divided by those with either (Jaccard)
        Union => Proximity::Union,
        /// Observed over expected
        Association => Proximity::Association,
        /// Observed over expected, without oneself (Steijn)
        Probabilistic => Proximity::Probabilistic,
    }
}

choices! {
    /// The diagonal.
    Own => Diagonal {
        Zero => Diagonal::Zero,
        Kept => Diagonal::Kept,
    }
}

choices! {
    /// Standard deviations.
    Deviation => Spread {
        Population => Spread::Population,
        Sample => Spread::Sample,
        /// Over the long table, as Stata does
        LongSample => Spread::LongSample,
    }
}

choices! {
    /// Scales of activity complexity.
    ScaleOf => ActivityScale {
        Own => ActivityScale::Own,
        Regions => ActivityScale::Regions,
    }
}

choices! {
    /// Scales of outlook and gain.
    OutlookOf => OutlookScale {
        Standardised => OutlookScale::Standardised,
        Stata => OutlookScale::Stata,
    }
}

impl TableArguments {
    /// Which columns hold what.
    pub fn columns(&self) -> Columns {
        Columns {
            region: Some(self.region.clone()),
            activity: self.activity.clone(),
            value: self.value.clone(),
            time: self.time.clone(),
            plant: self.plant.clone(),
            wide: None,
        }
    }

    /// How the file is read.
    pub fn options(&self) -> ReadOptions {
        ReadOptions {
            delimiter: self.delimiter,
            decimal: self.decimal.map(Into::into),
            sheet: self.sheet.clone(),
            ..ReadOptions::default()
        }
    }

    /// Names of rows that are totals.
    pub fn totals(&self) -> TotalNames {
        TotalNames { region: self.total_region.clone(), activity: self.total_activity.clone() }
    }
}

impl WhatArguments {
    /// The measures asked for.
    pub fn measures(&self) -> &[Measure] {
        if self.measures.is_empty() { Measure::ALL } else { &self.measures }
    }
}

impl HowArguments {
    /// The named conventions with what was said beside them.
    pub fn settings(&self) -> Settings {
        let named = Settings::of(self.convention.into());
        Settings {
            presence_threshold: self.presence_threshold.unwrap_or(named.presence_threshold),
            presence_bound: if self.presence_above { Bound::Above } else { named.presence_bound },
            proximity: self.proximity.map_or(named.proximity, Into::into),
            diagonal: self.diagonal.map_or(named.diagonal, Into::into),
            spread: self.spread.map_or(named.spread, Into::into),
            activity_scale: self.activity_scale.map_or(named.activity_scale, Into::into),
            outlook_scale: self.outlook_scale.map_or(named.outlook_scale, Into::into),
            fitness_steps: self.fitness_steps.unwrap_or(named.fitness_steps),
        }
    }
}
