//! A PostgreSQL of our own for one run of the tests: fresh, on a free port of the loopback, gone afterwards.
//!
//! Its files lie in the folder for temporary files, which the user `postgres` can reach wherever the checkout is.

use super::run::{output, succeed};
use super::system::on_path;
use std::error::Error;
use std::fs;
use std::io::Read;
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The variable that tells tests and benchmarks where it is.
pub const ADDRESS: &str = "ROZUM_TEST_POSTGRES";

/// A running cluster; dropping it stops the server and removes the files.
pub struct Cluster {
    folder: PathBuf,
    owner: Option<Owner>,
    url: String,
    server: Option<Child>,
}

/// Whom the server runs as when we are root, which PostgreSQL refuses to run as.
#[derive(Clone, Copy)]
struct Owner {
    user: u32,
    group: u32,
}

impl Cluster {
    /// Makes and starts a cluster.
    ///
    /// # Errors
    /// When a PostgreSQL program is missing or fails; its last words are in the message.
    pub fn start() -> Result<Self, Box<dyn Error>> {
        sweep()?;
        let owner = owner()?;
        let folder = temporary().join(format!("{PREFIX}{}", std::process::id()));
        fs::create_dir(&folder)?;
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))?;
        let (port, password) = (free_port()?, password()?);
        let url = format!("postgres://postgres:{password}@127.0.0.1:{port}/postgres");
        let mut cluster = Self { folder, owner, url, server: None };
        cluster.initialise(&password)?;
        cluster.serve(port)?;
        Ok(cluster)
    }

    /// Address of its database, with the password.
    pub fn url(&self) -> &str {
        &self.url
    }

    fn initialise(&self, password: &str) -> Result<(), Box<dyn Error>> {
        let secret = self.folder.join("password");
        fs::write(&secret, password)?;
        if let Some(Owner { user, group }) = self.owner {
            chown(&secret, Some(user), Some(group))?;
            chown(&self.folder, Some(user), Some(group))?;
        }
        let mut initdb = self.command("initdb")?;
        initdb.args(["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8"]);
        initdb.arg("--pwfile").arg(&secret).arg("--pgdata").arg(self.data()).stdout(Stdio::null());
        succeed(&mut initdb, "initdb")
    }

    /// The server is our child and in our group, so that Ctrl-C ends it too.
    fn serve(&mut self, port: u16) -> Result<(), Box<dyn Error>> {
        let log = self.folder.join("log");
        let mut postgres = self.command("postgres")?;
        postgres.args(["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="]);
        postgres
            .args(["-p", &port.to_string(), "-D"])
            .arg(self.data())
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        self.server = Some(postgres.stderr(fs::File::create(&log)?).spawn()?);
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let words = fs::read_to_string(&log)?;
            if words.contains("database system is ready to accept connections") {
                return Ok(());
            }
            if words.contains("database system is shut down") || words.contains("FATAL:") {
                return Err(format!("PostgreSQL did not start:\n{words}").into());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Err(format!("PostgreSQL did not start in {PATIENCE:?}").into())
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn command(&self, name: &str) -> Result<Command, Box<dyn Error>> {
        command(name, self.owner, &self.folder)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        stop(&self.folder, self.owner);
        if let Some(server) = &mut self.server {
            let _ = server.wait();
        }
    }
}

/// A fresh cluster starts within a second even on a slow disk.
const PATIENCE: Duration = Duration::from_mins(1);
const PREFIX: &str = "rozum-test-postgres-";

fn temporary() -> PathBuf {
    std::env::temp_dir()
}

/// Stops and removes clusters that a killed run left behind.
fn sweep() -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(temporary())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(process) = name.strip_prefix(PREFIX) else { continue };
        if !is_xtask(process) {
            stop(&entry.path(), owner()?);
        }
    }
    Ok(())
}

/// Whether a process of that number runs, and is one of ours.
fn is_xtask(process: &str) -> bool {
    let line = fs::read(Path::new("/proc").join(process).join("cmdline")).unwrap_or_default();
    String::from_utf8_lossy(&line).contains("xtask")
}

/// Stops the server if one runs, and removes its files. Best effort: this is the way out.
fn stop(folder: &Path, owner: Option<Owner>) {
    if let Ok(mut stop) = command("pg_ctl", owner, folder) {
        stop.args(["stop", "--mode=immediate", "--silent", "--pgdata"]).arg(folder.join("data"));
        let _ = stop.stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
    let _ = fs::remove_dir_all(folder);
}

fn command(name: &str, owner: Option<Owner>, folder: &Path) -> Result<Command, Box<dyn Error>> {
    let program = program(name).ok_or_else(|| format!("{name} of PostgreSQL is missing"))?;
    let mut command = Command::new(program);
    command.current_dir(folder);
    if let Some(Owner { user, group }) = owner {
        command.uid(user).gid(group);
    }
    Ok(command)
}

/// A server program: on the path, or where Debian keeps each version.
pub fn program(name: &str) -> Option<PathBuf> {
    on_path(name).or_else(|| {
        let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
        let programs = versions.flatten().map(|version| version.path().join("bin").join(name));
        programs.filter(|program| program.is_file()).max()
    })
}

fn owner() -> Result<Option<Owner>, Box<dyn Error>> {
    if output("id", &["-u"]).as_deref() != Some("0") {
        return Ok(None);
    }
    let number = |option| output("id", &[option, "postgres"]).and_then(|text| text.parse().ok());
    match (number("-u"), number("-g")) {
        (Some(user), Some(group)) => Ok(Some(Owner { user, group })),
        _ => Err("PostgreSQL does not run as root, and there is no user postgres".into()),
    }
}

fn free_port() -> Result<u16, Box<dyn Error>> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Other users of the machine can reach the loopback too.
fn password() -> Result<String, Box<dyn Error>> {
    let mut bytes = [0_u8; 16];
    fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpStream;

    #[test]
    fn a_cluster_listens_and_leaves_nothing_behind() {
        let cluster = Cluster::start().unwrap();
        let (folder, url) = (cluster.folder.clone(), cluster.url.clone());
        let address = url.split(['@', '/']).nth(3).unwrap();
        assert!(TcpStream::connect(address).is_ok(), "{address}");
        drop(cluster);
        assert!(TcpStream::connect(address).is_err());
        assert!(!folder.exists());
    }
}
