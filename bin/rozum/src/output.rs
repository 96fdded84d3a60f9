//! Results: a table for people, or rows for programs; to the screen or to a file, never half of it.

use crate::failure::Failure;
use clap::{Args, ValueEnum};
use serde::Serialize;
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// How rows are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Columns for people.
    Table,
    /// An array of objects.
    Json,
    /// One object a line.
    Jsonl,
    /// Comma-separated with a header.
    Csv,
}

/// Where results go and in which form.
#[derive(Debug, Clone, Args)]
pub struct Output {
    /// Form of the rows
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
    /// Write to this file instead of the screen
    #[arg(id = "output_file", short = 'o', long = "output", value_name = "FILE")]
    pub file: Option<PathBuf>,
}

impl Output {
    /// Writes the rows; `table` draws them for people.
    pub fn write<T: Serialize>(&self, rows: &[T], table: impl FnOnce() -> String) -> Result<(), Failure> {
        let bytes = match self.format {
            Format::Table => table().into_bytes(),
            Format::Json => rozum_publish::json(rows)?,
            Format::Jsonl => rozum_publish::json_lines(rows)?,
            Format::Csv => rozum_publish::csv(rows)?,
        };
        match &self.file {
            Some(path) => write_whole(path, &bytes),
            None => to_screen(&bytes),
        }
    }
}

/// Writes a file so that it is there whole or not at all. A device or a pipe is written to as it is.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if std::fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        return std::fs::write(path, bytes).map_err(|error| Failure::file(path, &error));
    }
    let part = beside(path).map_err(|error| Failure::file(path, &error))?;
    put(part, path, bytes).map_err(|error| Failure::file(path, &error))
}

/// Writes to the new file and gives it its name; on an error nothing of it is left.
fn put((part, mut file): (PathBuf, File), path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    let named = written.and_then(|()| std::fs::rename(&part, path));
    if named.is_err() {
        // That it cannot be removed either is the smaller trouble: the first is told.
        std::fs::remove_file(&part).unwrap_or_default();
    }
    named
}

/// A new file beside this one, under a name that nobody has: another run may be writing the same.
fn beside(path: &Path) -> std::io::Result<(PathBuf, File)> {
    let mut number = 0_u32;
    loop {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}-{number}.part", std::process::id()));
        let part = path.with_file_name(name);
        match File::create_new(&part) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => number += 1,
            made => return made.map(|file| (part, file)),
        }
    }
}

/// A reader that closes early, such as `head`, is no failure.
pub fn to_screen(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Other(error.to_string())),
        _ => Ok(()),
    }
}

/// Columns under a header, as wide as their widest cell.
pub fn columns(header: &[&str], rows: &[Vec<String>]) -> String {
    let mut widths: Vec<usize> = header.iter().map(|cell| cell.chars().count()).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        let padded: Vec<_> = cells
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.chars().count())))
            .collect();
        format!("{}\n", padded.join("  ").trim_end())
    };
    let mut out = line(&mut header.iter().copied());
    let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
    out.push_str(&line(&mut rule.iter().map(String::as_str)));
    for row in rows {
        out.push_str(&line(&mut row.iter().map(String::as_str)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{beside, put, write_whole};

    #[test]
    fn a_file_is_whole_or_as_it_was_and_nothing_of_others_is_touched() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("a.csv.part"), "another's").unwrap();
        write_whole(&at("a.csv"), b"one").unwrap();
        write_whole(&at("a.csv"), b"two").unwrap();
        let read = |name: &str| std::fs::read_to_string(at(name)).unwrap();
        assert_eq!([read("a.csv"), read("a.csv.part")], ["two", "another's"]);
        let (one, other) = (beside(&at("b")).unwrap(), beside(&at("b")).unwrap());
        assert_ne!(one.0, other.0, "two runs, two files");

        let here = std::fs::read_dir(folder.path()).unwrap().count();
        std::fs::create_dir_all(at("full/inside")).unwrap();
        // No file takes the name of a folder.
        assert!(put(beside(&at("full")).unwrap(), &at("full"), b"three").is_err());
        assert!(write_whole(&at("nowhere/a"), b"three").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), here + 1, "nothing is left behind");
    }

    #[test]
    fn columns_align_by_letters_not_bytes() {
        let text = super::columns(&["код", "назва"], &[vec!["S01".into(), "Туризм".into()]]);
        assert_eq!(text, "код  назва\n───  ──────\nS01  Туризм\n");
    }
}
