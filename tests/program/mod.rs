//! Running the program as people do: arguments, a standard input, what it says, how it ends.

#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what is missing fails its test"
)]

#[cfg(unix)]
pub(crate) mod terminal;

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program that is tested.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_trousse");

/// What the program said, and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// Its exit code; 128 and more when a signal ended it.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(128),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Said {
    /// Done, with nothing on standard error.
    pub(crate) fn well(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }
}

/// The program with arguments, in a system that says nothing of itself: no language, no home to remember things in.
pub(crate) fn program<I: AsRef<OsStr>>(args: impl IntoIterator<Item = I>) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(args);
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "TZ", "NO_COLOR"] {
        command.env_remove(name);
    }
    let nowhere = Path::new(env!("CARGO_TARGET_TMPDIR")).join("home");
    command.env("HOME", &nowhere).env("XDG_DATA_HOME", &nowhere);
    command
}

/// Runs the program on an empty standard input.
pub(crate) fn run<I: AsRef<OsStr>>(args: impl IntoIterator<Item = I>) -> Said {
    run_with(args, b"")
}

/// Runs the program on a standard input.
pub(crate) fn run_with<I: AsRef<OsStr>>(args: impl IntoIterator<Item = I>, input: &[u8]) -> Said {
    feed(program(args), input).into()
}

/// Runs a command on a standard input.
pub(crate) fn feed(mut command: Command, input: &[u8]) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // Written beside, so that neither waits for the other; who does not listen to the end is no matter here.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    let _ = writer.join().unwrap();
    output
}
