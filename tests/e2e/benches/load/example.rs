//! The program on the journal of the example, with people who write.

use crate::check::{self, Expected};
use crate::client::Connection;
use crate::writers::hidden;
use rozum_e2e::Result;
use rozum_e2e::process::Process;
use rozum_e2e::server::program;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_mins(2);
const PASSWORD: &str = "load upon load upon load";
/// One writer in so many answers statements; the others file them.
const ANSWERS: usize = 5;

/// Somebody who writes.
pub struct Writer {
    address: String,
    login: String,
    password: String,
    /// Answers statements for the secretariat.
    pub answers: bool,
}

impl Writer {
    /// A connection with a session of its own.
    pub async fn sign_in(&self) -> Result<Connection> {
        let mut connection = Connection::open(&self.address).await?;
        let page = connection.get("/sign-in").await?;
        let token = hidden(&String::from_utf8(page.bytes)?, "form")?;
        let fields = [("form", token.as_str()), ("login", &self.login), ("password", &self.password)];
        let answer = connection.post("/sign-in", &fields).await?;
        if answer.status == 303 {
            Ok(connection)
        } else {
            Err(format!("{} cannot sign in", self.login).into())
        }
    }
}

/// A running server; dropping it ends it and removes its data.
pub struct Example {
    address: String,
    application: String,
    writers: Vec<Writer>,
    process: Process,
    folder: TempDir,
}

impl Example {
    /// Plays the example, opens accounts for the writers, and serves it.
    pub async fn start(writers: usize) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let data = folder.path().join("data");
        run(rozum(&data)?.args(["demo", "--no-serve"]), "")?;
        let citizens = writers - writers / ANSWERS;
        for number in 0..citizens {
            let login = format!("citizen-of-load-{number}");
            let add = ["account", "add", &login, "--name", &login, "--role", "analyst"];
            run(rozum(&data)?.args(add), PASSWORD)?;
        }
        let mut command = rozum(&data)?;
        command.args(["demo", "--listen", "127.0.0.1:0"]);
        let find = |line: &str| line.strip_prefix("http://").map(|rest| format!("http://{rest}"));
        let (process, address) = Process::start(&mut command, PATIENCE, find)?;
        let address = address.trim_end_matches('/').to_owned();
        let application = consulted(&address).await?;
        let secretary = secretary(&data)?;
        let writer = |number: usize| {
            let answers = number >= citizens;
            let login = if answers { "secretary".to_owned() } else { format!("citizen-of-load-{number}") };
            let password = if answers { secretary.clone() } else { PASSWORD.to_owned() };
            Writer { address: address.clone(), login, password, answers }
        };
        let writers = (0..writers).map(writer).collect();
        Ok(Self { address, application, writers, process, folder })
    }

    /// `http://127.0.0.1:PORT`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The application whose consultation is open.
    pub fn application(&self) -> &str {
        &self.application
    }

    /// Those who write.
    pub fn writers(&self) -> &[Writer] {
        &self.writers
    }

    /// Ends the server, lets the program verify and replay its journal, and compares it with what was acknowledged.
    pub fn hold_still(self, expected: &Expected) -> Result<()> {
        let Self { process, folder, .. } = self;
        drop(process);
        let data = folder.path().join("data");
        run(rozum(&data)?.args(["journal", "verify"]), "")?;
        run(rozum(&data)?.args(["journal", "replay"]), "")?;
        let copy = folder.path().join("copy");
        run(rozum(&data)?.args(["journal", "export", "-o"]).arg(&copy), "")?;
        check::compare(&copy, expected)
    }
}

fn rozum(data: &Path) -> Result<Command> {
    let mut command = Command::new(program()?);
    command.env_remove("ROZUM_DATABASE").args(["--lang", "en", "--data"]).arg(data);
    Ok(command)
}

/// Runs it to its end, with a line to read.
fn run(command: &mut Command, line: &str) -> Result<()> {
    let mut process = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = process.stdin.take() {
        // It may not want to read anything.
        let _ = stdin.write_all(line.as_bytes());
    }
    let output = process.wait_with_output()?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into()) }
}

/// The password of the secretary, from the sheet beside the data.
fn secretary(data: &Path) -> Result<String> {
    let sheet: PathBuf = data.join("sign-in.txt");
    let text = std::fs::read_to_string(sheet)?;
    let line = text.lines().find(|line| line.split_whitespace().rev().nth(1) == Some("secretary"));
    let password = line.and_then(|line| line.split_whitespace().next_back());
    Ok(password.ok_or("the sheet has no secretary")?.to_owned())
}

/// The application that is in consultation.
async fn consulted(address: &str) -> Result<String> {
    let mut connection = Connection::open(address).await?;
    let list = connection.get("/api/v1/applications?limit=200").await?;
    let list: serde_json::Value = serde_json::from_slice(&list.bytes)?;
    let items = list["items"].as_array().ok_or("no list of applications")?;
    let open = items.iter().find(|item| item["stage"] == "public-consultation");
    let open = open.ok_or("no application is in consultation")?;
    Ok(open["id"].as_str().ok_or("an application without id")?.to_owned())
}
