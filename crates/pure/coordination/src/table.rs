//! Tables of `data/reference` that are read here: tab-separated, `#` comments, the first other line names the columns.

/// The rows below the heading with their numbers.
pub(crate) fn rows(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.starts_with('#') && !line.trim().is_empty());
    lines.skip(1).map(|(line, number)| (number, line.split('\t').map(str::trim).collect()))
}

/// The parts of a cell that holds a list.
pub(crate) fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}

/// The value of a comment `# name: value`.
pub(crate) fn comment<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().find_map(|line| line.strip_prefix("# ")?.strip_prefix(name)?.strip_prefix(": "))
}
