//! The bare limit: the same bytes from memory, by the same server library, with nothing around it.

use crate::client::Connection;
use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse as _;
use rozum_e2e::Result;
use rozum_e2e::process::Process;
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// This program once more, serving copies of answers under the same addresses.
pub struct Bare {
    address: String,
    _folder: TempDir,
    _process: Process,
}

impl Bare {
    /// Starts it with what `from` answers now.
    pub async fn start(from: &str, paths: &[&str]) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut connection = Connection::open(from).await?;
        for (number, path) in paths.iter().enumerate() {
            let answer = connection.get(path).await?;
            if answer.status != 200 {
                return Err(format!("{path} answers {}", answer.status).into());
            }
            fs::write(folder.path().join(format!("{number}.head")), format!("{path}\n{}", answer.kind))?;
            fs::write(folder.path().join(format!("{number}.body")), answer.bytes)?;
        }
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("--bare").arg(folder.path());
        let find = |line: &str| line.strip_prefix("bare ").map(ToOwned::to_owned);
        let (process, address) = Process::start(&mut command, Duration::from_secs(10), find)?;
        Ok(Self { address, _folder: folder, _process: process })
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// Content type and bytes by address.
type Answers = HashMap<String, (String, &'static [u8])>;

fn answers(folder: &Path) -> Result<Answers> {
    let mut answers = Answers::new();
    for number in 0.. {
        let Ok(head) = fs::read_to_string(folder.join(format!("{number}.head"))) else { break };
        let (path, kind) = head.split_once('\n').ok_or("a head without a line")?;
        let body = fs::read(folder.join(format!("{number}.body")))?.leak();
        answers.insert(path.to_owned(), (kind.to_owned(), body));
    }
    Ok(answers)
}

/// Serves the answers of a folder for ever.
pub async fn serve(folder: &str) -> Result<()> {
    let answers = Arc::new(answers(Path::new(folder))?);
    let answer = move |uri: axum::http::Uri| {
        let found = answers.get(&uri.to_string()).cloned();
        async move {
            match found {
                Some((kind, bytes)) => ([(CONTENT_TYPE, kind)], bytes).into_response(),
                None => axum::http::StatusCode::NOT_FOUND.into_response(),
            }
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("bare http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, Router::new().fallback(answer)).await?)
}
