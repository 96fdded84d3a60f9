//! The bare limit: the same bytes from memory, by the same server library, with nothing around it.

use crate::client::Answer;
use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use rozum_e2e::Result;
use rozum_e2e::process::Process;
use std::fs;
use std::process::Command;
use std::time::Duration;
use tempfile::NamedTempFile;

/// This program once more, serving one answer.
pub struct Bare {
    address: String,
    _process: Process,
}

impl Bare {
    /// Starts it with a copy of that answer.
    pub fn start(answer: &Answer) -> Result<Self> {
        let body = NamedTempFile::new()?;
        fs::write(body.path(), &answer.bytes)?;
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("--bare").arg(body.path()).env("BARE_CONTENT_TYPE", &answer.kind);
        let find = |line: &str| line.strip_prefix("bare ").map(ToOwned::to_owned);
        let (process, address) = Process::start(&mut command, Duration::from_secs(10), find)?;
        Ok(Self { address, _process: process })
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// Serves the bytes of a file at `/` for ever.
pub fn serve(body: &str) -> Result<()> {
    let bytes: &'static [u8] = fs::read(body)?.leak();
    let kind = std::env::var_os("BARE_CONTENT_TYPE").unwrap_or_default().to_string_lossy().into_owned();
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let router = Router::new().route("/", get(move || async move { ([(CONTENT_TYPE, kind)], bytes) }));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        println!("bare http://{}", listener.local_addr()?);
        Ok(axum::serve(listener, router).await?)
    })
}
