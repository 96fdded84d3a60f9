//! A client that does as little as can be: one connection, one request after another.

use rozum_e2e::Result;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// An answer and how long it took, from the first byte sent to the last one read.
pub struct Answer {
    pub status: u16,
    pub kind: String,
    pub bytes: Vec<u8>,
    pub time: Duration,
}

/// A connection that is kept open.
pub struct Connection {
    stream: BufReader<TcpStream>,
}

/// How the end of a body is known.
enum Length {
    Known(usize),
    Chunked,
}

impl Connection {
    /// Connects to `http://host:port`.
    pub fn open(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address.trim_start_matches("http://"))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        Ok(Self { stream: BufReader::new(stream) })
    }

    /// Asks for a path and reads the whole answer.
    pub fn get(&mut self, path: &str) -> Result<Answer> {
        let start = Instant::now();
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        self.stream.get_mut().write_all(request.as_bytes())?;
        let status = self.line()?.split(' ').nth(1).unwrap_or_default().parse()?;
        let (length, kind) = self.headers()?;
        let bytes = match length {
            Length::Known(length) => self.exactly(length)?,
            Length::Chunked => self.chunks()?,
        };
        Ok(Answer { status, kind, bytes, time: start.elapsed() })
    }

    fn headers(&mut self) -> Result<(Length, String)> {
        let (mut length, mut kind) = (Length::Known(0), String::new());
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else { return Ok((length, kind)) };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = Length::Known(value.trim().parse()?),
                "transfer-encoding" => length = Length::Chunked,
                "content-type" => value.trim().clone_into(&mut kind),
                _ => {}
            }
        }
    }

    fn chunks(&mut self) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        loop {
            let length = usize::from_str_radix(&self.line()?, 16)?;
            bytes.extend(self.exactly(length)?);
            self.line()?;
            if length == 0 {
                return Ok(bytes);
            }
        }
    }

    fn exactly(&mut self, length: usize) -> Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        self.stream.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        Ok(line.trim_end().to_owned())
    }
}
