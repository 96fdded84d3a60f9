//! The folder of results: written beside it first, moved into it when everything is there.

use super::provenance::Provenance;
use crate::failure::Failure;
use rozum_measures::catalogue::Results;
use rozum_measures::{Cell, Measure, Names, Panel};
use rozum_publish::{Column, LongFile, LongFormat, Table};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

type Out = LongFile<BufWriter<File>>;

/// Files that are being written.
pub struct Files {
    folder: PathBuf,
    part: PathBuf,
    format: LongFormat,
    open: BTreeMap<String, Out>,
}

impl Drop for Files {
    /// Whatever was not moved is taken away.
    fn drop(&mut self) {
        self.open.clear();
        // A folder that is left behind does no harm, and there is nobody to tell.
        let _ = std::fs::remove_dir_all(&self.part);
    }
}

impl Files {
    /// Makes the folder, and one in it for what is not finished.
    pub fn new(folder: &Path, format: LongFormat) -> Result<Self, Failure> {
        let part = folder.join(format!(".unfinished-{}", std::process::id()));
        std::fs::create_dir_all(&part).map_err(|error| Failure::file(folder, &error))?;
        Ok(Self { folder: folder.to_owned(), part, format, open: BTreeMap::new() })
    }

    /// Adds a measure's values of one period.
    pub fn add(
        &mut self,
        measure: Measure,
        panel: &Panel,
        time: &str,
        results: &Results<'_>,
    ) -> Result<(), Failure> {
        let (regions, activities) = (panel.regions(), panel.activities());
        let number = panel.times.find(time).unwrap_or_default();
        let mut columns = Vec::new();
        if panel.timed() {
            columns.push(Column::names("time", &panel.times, move |_| number));
        }
        let (first, second) = measure.shape().axes(&regions, &activities);
        let titles = measure.shape().columns();
        let wide = second.map_or(1, |names| names.len());
        columns.push(Column::names(titles[0], first, move |row| row / wide));
        if let Some(second) = second {
            columns.push(Column::names(titles[1], second, move |row| row % wide));
        }
        let rows = first.len() * wide;
        match results {
            Results::Values(values) => columns.push(Column::figures("value", |row| values[row])),
            Results::Wide(values, more) => {
                columns.push(Column::figures("value", |row| values[row]));
                columns.extend(more.iter().map(|(title, values)| Column::figures(title, |row| values[row])));
            }
            Results::Counts(counts) => {
                columns.push(Column::figures("value", move |row| {
                    f64::from(counts.count(row / wide, row % wide))
                }));
            }
            Results::Proximities(proximities) => {
                columns.push(Column::figures("value", move |row| proximities.value(row / wide, row % wide)));
            }
            Results::Lacking(_) => return Ok(()),
        }
        self.file(measure.name())?.add(&Table { rows, columns })?;
        Ok(())
    }

    /// Which places have no figure, and why: only where there are any.
    pub fn gaps(&mut self, panel: &Panel) -> Result<(), Failure> {
        let kinds = [Cell::Missing, Cell::Suppressed, Cell::Absent];
        let states: Names = kinds.iter().map(|cell| cell.state()).collect();
        let (regions, activities) = (panel.regions(), panel.activities());
        for (number, matrix) in panel.matrices.iter().enumerate() {
            let mut gaps = Vec::new();
            for region in 0..regions.len() {
                for activity in 0..activities.len() {
                    let cell = matrix.cell(region, activity);
                    if let Some(state) = kinds.iter().position(|kind| *kind == cell) {
                        gaps.push((region, activity, state));
                    }
                }
            }
            if gaps.is_empty() {
                continue;
            }
            let gaps = &gaps;
            let mut columns = vec![
                Column::names("region", &regions, |row: usize| gaps[row].0),
                Column::names("activity", &activities, |row: usize| gaps[row].1),
                Column::names("state", &states, |row: usize| gaps[row].2),
            ];
            if panel.timed() {
                columns.insert(0, Column::names("time", &panel.times, move |_| number));
            }
            self.file("gaps")?.add(&Table { rows: gaps.len(), columns })?;
        }
        Ok(())
    }

    fn file(&mut self, name: &str) -> Result<&mut Out, Failure> {
        let file_name = format!("{name}.{}", self.format.ending());
        if !self.open.contains_key(&file_name) {
            let path = self.part.join(&file_name);
            let file = File::create(&path).map_err(|error| Failure::file(&path, &error))?;
            self.open.insert(file_name.clone(), LongFile::new(self.format, BufWriter::new(file)));
        }
        self.open.get_mut(&file_name).ok_or(Failure::Other(file_name))
    }

    /// Names of the files.
    pub fn written(&self) -> Vec<String> {
        self.open.keys().cloned().collect()
    }

    /// Closes all files, writes what they were made of, and moves everything into the folder.
    pub fn finish(mut self, provenance: &Provenance<'_>) -> Result<(), Failure> {
        let mut names = Vec::new();
        for (name, file) in std::mem::take(&mut self.open) {
            file.close()?;
            names.push(name);
        }
        let path = self.part.join(PROVENANCE);
        let bytes =
            serde_json::to_vec_pretty(provenance).map_err(|error| Failure::Other(error.to_string()))?;
        std::fs::write(&path, bytes).map_err(|error| Failure::file(&path, &error))?;
        names.push(PROVENANCE.to_owned());
        self.take_away_earlier(&names)?;
        for name in names {
            let to = self.folder.join(&name);
            std::fs::rename(self.part.join(&name), &to).map_err(|error| Failure::file(&to, &error))?;
        }
        Ok(())
    }
}

impl Files {
    /// Results of an earlier run that this one does not write again would stand beside a provenance that
    /// is not theirs.
    fn take_away_earlier(&self, names: &[String]) -> Result<(), Failure> {
        let Ok(text) = std::fs::read_to_string(self.folder.join(PROVENANCE)) else { return Ok(()) };
        // A file of that name that is none of ours names no results.
        let earlier: Earlier = serde_json::from_str(&text).unwrap_or_default();
        let ours = |name: &String| !name.contains(['/', '\\']) && !names.contains(name);
        for name in earlier.written.iter().filter(|name| ours(name)) {
            let path = self.folder.join(name);
            if path.is_file() {
                std::fs::remove_file(&path).map_err(|error| Failure::file(&path, &error))?;
            }
        }
        Ok(())
    }
}

/// What an earlier run wrote.
#[derive(Default, serde::Deserialize)]
struct Earlier {
    written: Vec<String>,
}

/// What all results were made of.
const PROVENANCE: &str = "provenance.json";
