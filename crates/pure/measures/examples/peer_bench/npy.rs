//! Arrays of 64-bit floats as numpy keeps them in files.

use std::error::Error;
use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;

const MAGIC: &[u8] = b"\x93NUMPY\x01\x00";
/// Where the data begins is a multiple of this.
const ALIGNED: usize = 64;

/// Rows, columns and figures of a matrix, row after row.
pub fn read(path: &Path) -> Result<(usize, usize, Vec<f64>), Box<dyn Error>> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let broken = || format!("{}: not a matrix of 64-bit floats in rows", path.display());
    let rest = bytes.strip_prefix(MAGIC).ok_or_else(broken)?;
    let (length, rest) = rest.split_first_chunk().ok_or_else(broken)?;
    let (header, data) =
        rest.split_at_checked(usize::from(u16::from_le_bytes(*length))).ok_or_else(broken)?;
    let header = std::str::from_utf8(header)?;
    if !header.contains("'<f8'") || !header.contains("'fortran_order': False") {
        return Err(broken().into());
    }
    let (_, shape) = header.split_once("'shape': (").ok_or_else(broken)?;
    let (shape, _) = shape.split_once(')').ok_or_else(broken)?;
    let (rows, columns) = shape.split_once(',').ok_or_else(broken)?;
    let (rows, columns): (usize, usize) = (rows.trim().parse()?, columns.trim().parse()?);
    let (figures, []) = data.as_chunks() else { return Err(broken().into()) };
    if figures.len() != rows * columns {
        return Err(broken().into());
    }
    Ok((rows, columns, figures.iter().map(|bytes| f64::from_le_bytes(*bytes)).collect()))
}

/// Writes an array; the shape has one or two numbers.
pub fn write(
    path: &Path,
    shape: &[usize],
    figures: impl IntoIterator<Item = f64>,
) -> Result<(), Box<dyn Error>> {
    let shape: String = shape.iter().map(|length| format!("{length}, ")).collect();
    let mut header = format!("{{'descr': '<f8', 'fortran_order': False, 'shape': ({shape}), }}");
    let before = MAGIC.len() + size_of::<u16>();
    let padded = (before + header.len() + 1).next_multiple_of(ALIGNED) - before - 1;
    header = format!("{header:padded$}\n");
    let mut file = BufWriter::new(fs::File::create(path)?);
    file.write_all(MAGIC)?;
    file.write_all(&u16::try_from(header.len())?.to_le_bytes())?;
    file.write_all(header.as_bytes())?;
    for figure in figures {
        file.write_all(&figure.to_le_bytes())?;
    }
    Ok(file.flush()?)
}
