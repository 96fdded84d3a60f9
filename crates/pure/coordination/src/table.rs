//! Tables of `data/reference` that are read here: tab-separated, `#` comments, the first other line names the columns.

/// A row with its number in the file.
pub(crate) struct Row<'a> {
    pub line: usize,
    pub cells: Vec<&'a str>,
}

impl<'a> Row<'a> {
    /// The cell of a column; empty where the row is shorter.
    pub fn cell(&self, column: usize) -> &'a str {
        self.cells.get(column).copied().unwrap_or_default()
    }

    /// The parts of a cell that holds a list.
    pub fn list(&self, column: usize) -> impl Iterator<Item = &'a str> + use<'a> {
        list(self.cell(column))
    }
}

/// The rows below the heading.
pub(crate) fn rows(text: &str) -> impl Iterator<Item = Row<'_>> {
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.starts_with('#') && !line.trim().is_empty());
    lines.skip(1).map(|(line, number)| Row { line: number, cells: line.split('\t').map(str::trim).collect() })
}

/// The parts of a cell that holds a list.
pub(crate) fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}

/// The value of a comment `# name: value`.
pub(crate) fn comment<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().find_map(|line| line.strip_prefix("# ")?.strip_prefix(name)?.strip_prefix(": "))
}
