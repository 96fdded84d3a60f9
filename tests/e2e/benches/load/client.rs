//! A client that does as little as can be: one connection, one request after another.

use rozum_e2e::Result;
use std::collections::BTreeMap;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

/// An answer.
pub struct Answer {
    pub status: u16,
    pub kind: String,
    pub location: String,
    pub bytes: Vec<u8>,
}

/// A connection that is kept open, with the cookies that came over it.
pub struct Connection {
    stream: BufReader<TcpStream>,
    cookies: BTreeMap<String, String>,
}

#[derive(Default)]
struct Head {
    status: u16,
    kind: String,
    location: String,
    /// `None`: in chunks.
    length: Option<usize>,
}

impl Connection {
    /// Connects to `http://host:port`.
    pub async fn open(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address.trim_start_matches("http://")).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::with_capacity(64 << 10, stream), cookies: BTreeMap::new() })
    }

    /// Asks for a path and reads the whole answer.
    pub async fn get(&mut self, path: &str) -> Result<Answer> {
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{}\r\n", self.cookie());
        self.ask(&request).await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let pair = |(name, value): &(&str, &str)| format!("{}={}", encoded(name), encoded(value));
        let body = fields.iter().map(pair).collect::<Vec<_>>().join("&");
        let head = format!("POST {path} HTTP/1.1\r\nHost: localhost\r\n{}", self.cookie());
        let kind = "Content-Type: application/x-www-form-urlencoded";
        self.ask(&format!("{head}{kind}\r\nContent-Length: {}\r\n\r\n{body}", body.len())).await
    }

    fn cookie(&self) -> String {
        let pairs: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if pairs.is_empty() { String::new() } else { format!("Cookie: {}\r\n", pairs.join("; ")) }
    }

    async fn ask(&mut self, request: &str) -> Result<Answer> {
        self.stream.get_mut().write_all(request.as_bytes()).await?;
        let head = self.head().await?;
        let bytes = match head.length {
            Some(length) => self.exactly(length).await?,
            None => self.chunks().await?,
        };
        Ok(Answer { status: head.status, kind: head.kind, location: head.location, bytes })
    }

    async fn head(&mut self) -> Result<Head> {
        let status = self.line().await?.split(' ').nth(1).unwrap_or_default().parse()?;
        let mut head = Head { status, length: Some(0), ..Head::default() };
        loop {
            let line = self.line().await?;
            let Some((name, value)) = line.split_once(':') else { return Ok(head) };
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "content-length" => head.length = Some(value.parse()?),
                "transfer-encoding" => head.length = None,
                "content-type" => value.clone_into(&mut head.kind),
                "location" => value.clone_into(&mut head.location),
                "set-cookie" => {
                    let pair = value.split(';').next().and_then(|pair| pair.split_once('='));
                    self.cookies.extend(pair.map(|(name, value)| (name.to_owned(), value.to_owned())));
                }
                _ => {}
            }
        }
    }

    async fn chunks(&mut self) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        loop {
            let length = usize::from_str_radix(&self.line().await?, 16)?;
            bytes.extend(self.exactly(length).await?);
            self.line().await?;
            if length == 0 {
                return Ok(bytes);
            }
        }
    }

    async fn exactly(&mut self, length: usize) -> Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        self.stream.read_exact(&mut bytes).await?;
        Ok(bytes)
    }

    async fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await? == 0 {
            return Err("the connection was closed".into());
        }
        Ok(line.trim_end().to_owned())
    }
}

fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
