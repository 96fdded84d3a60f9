//! Datasette with the rows of our own table of priorities.

use rozum_e2e::Result;
use rozum_e2e::process::Process;
use std::fs;
use std::net::TcpListener;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{path::Path, thread};
use tempfile::TempDir;

/// The whole table as JSON.
pub const JSON: &str = "/register/priorities.json?_shape=array&_size=200";
/// The whole table as a page.
pub const PAGE: &str = "/register/priorities?_size=200";

/// Puts the items of a list of ours into a table with the same columns.
const LOAD: &str = "
import json, sqlite3, sys
items = json.load(open(sys.argv[1]))['items']
names = list(items[0])
table = sqlite3.connect(sys.argv[2])
table.execute('create table priorities (%s)' % ', '.join('\"%s\"' % name for name in names))
cell = lambda value: value if value is None or isinstance(value, (str, int, float)) else json.dumps(value, ensure_ascii=False)
table.executemany('insert into priorities values (%s)' % ', '.join('?' * len(names)), [[cell(item.get(name)) for name in names] for item in items])
table.commit()
";

/// A running Datasette.
pub struct Datasette {
    address: String,
    _process: Process,
    _folder: TempDir,
}

impl Datasette {
    /// Starts `program` (`…/bin/datasette`; the Python beside it fills the table) with the rows of that list.
    pub fn start(program: &str, list: &[u8]) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let (rows, database) = (folder.path().join("rows.json"), folder.path().join("register.db"));
        fs::write(&rows, list)?;
        let python = Path::new(program).with_file_name("python3");
        let filled = Command::new(python).args(["-c", LOAD]).arg(&rows).arg(&database).status()?;
        if !filled.success() {
            return Err("the table for Datasette could not be filled".into());
        }
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = Command::new(program);
        command.arg("serve").arg("--immutable").arg(&database).args([
            "--host",
            "127.0.0.1",
            "--port",
            &port.to_string(),
        ]);
        command.args(["--setting", "max_returned_rows", "1000"]);
        let process = Process::spawn(&mut command)?;
        let address = format!("http://127.0.0.1:{port}");
        wait_for(&address)?;
        Ok(Self { address, _process: process, _folder: folder })
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }
}

fn wait_for(address: &str) -> Result<()> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(30) {
        if crate::client::Connection::open(address).and_then(|mut connection| connection.get("/")).is_ok() {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(100));
    }
    Err("Datasette did not come up".into())
}
