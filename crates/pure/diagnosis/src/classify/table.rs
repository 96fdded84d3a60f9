//! Tables of `data/lexicon`: tab-separated, `#` comments, the first other line names the columns.

/// A row with the place that it stands at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    pub file: &'static str,
    pub line: usize,
    cells: &'a str,
}

impl<'a> Row<'a> {
    /// The cell of that column, empty if the row is shorter.
    pub(crate) fn cell(&self, column: usize) -> &'a str {
        self.cells.split('\t').nth(column).unwrap_or_default().trim()
    }

    /// The parts of a cell that holds a list.
    pub(crate) fn list(&self, column: usize) -> impl Iterator<Item = &'a str> + use<'a> {
        self.cell(column).split(';').map(str::trim).filter(|part| !part.is_empty())
    }

    /// A message about this row.
    pub(crate) fn wrong(&self, what: &str) -> String {
        format!("{} line {}: {what}", self.file, self.line)
    }
}

/// The rows below the heading.
pub(crate) fn rows<'a>(file: &'static str, text: &'a str) -> impl Iterator<Item = Row<'a>> {
    let lines =
        text.lines().zip(1..).filter(|(cells, _)| !cells.starts_with('#') && !cells.trim().is_empty());
    lines.skip(1).map(move |(cells, line)| Row { file, line, cells })
}
