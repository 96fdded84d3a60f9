//! Waiting for a line that a started program prints.

use crate::Result;
use std::io::{BufRead, BufReader, Read};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// The first line in which `find` finds something. What is printed later is read and dropped, so that the program never
/// waits for a reader.
///
/// # Errors
/// When the program closes its output or nothing is found in time; the message has the lines printed so far.
pub fn first<T: Send + 'static>(
    output: impl Read + Send + 'static,
    patience: Duration,
    find: impl Fn(&str) -> Option<T>,
) -> Result<T> {
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(std::result::Result::ok) {
            // Nobody listens any more once the line was found.
            let _ = sender.send(line);
        }
    });
    let mut seen = Vec::new();
    loop {
        match lines.recv_timeout(patience) {
            Ok(line) => match find(&line) {
                Some(found) => return Ok(found),
                None => seen.push(line),
            },
            Err(RecvTimeoutError::Timeout) => {
                return Err(format!("no answer in {patience:?}; printed: {seen:?}").into());
            }
            Err(RecvTimeoutError::Disconnected) => {
                return Err(format!("ended too early; printed: {seen:?}").into());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_found_or_the_rest_is_told() {
        let second = Duration::from_secs(1);
        let number = |line: &str| line.strip_prefix("port ").and_then(|text| text.parse::<u16>().ok());
        assert_eq!(first(&b"hello\nport 80\nmore\n"[..], second, number).unwrap(), 80);
        let error = first(&b"hello\n"[..], second, number).unwrap_err().to_string();
        assert!(error.contains("ended too early") && error.contains("hello"), "{error}");
    }
}
