//! The program in a pseudo-terminal: keys go in, a screen comes out.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use super::PROGRAM;

/// Longer than any screen takes to come, on the slowest machine.
const PATIENCE: Duration = Duration::from_secs(60);

struct Seen {
    screen: vt100::Parser,
    raw: Vec<u8>,
    ended: bool,
}

/// The program, with its screen.
pub(crate) struct Terminal {
    seen: Arc<(Mutex<Seen>, Condvar)>,
    keyboard: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    // The terminal lasts as long as somebody holds it.
    master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    /// The program in a terminal of 80 columns and 24 rows.
    pub(crate) fn open(args: &[&str]) -> Self {
        Self::sized(args, 80, 24)
    }

    /// The program in a terminal of any size.
    pub(crate) fn sized(args: &[&str], width: u16, height: u16) -> Self {
        let size = PtySize {
            rows: height,
            cols: width,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(args);
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"] {
            command.env_remove(name);
        }
        let nowhere = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("home");
        command.env("HOME", &nowhere);
        command.env("XDG_DATA_HOME", &nowhere);
        command.env("TERM", "xterm-256color");
        command.cwd(env!("CARGO_TARGET_TMPDIR"));
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let drawn = |size: u16| std::num::NonZero::new(size.clamp(1, 500)).unwrap();
        let seen = Seen {
            screen: vt100::Parser::new(drawn(height), drawn(width), 0),
            raw: Vec::new(),
            ended: false,
        };
        let seen = Arc::new((Mutex::new(seen), Condvar::new()));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let theirs = Arc::clone(&seen);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let count = reader.read(&mut bytes).unwrap_or(0);
                let mut seen = theirs.0.lock().unwrap();
                seen.screen.process(&bytes[..count]);
                seen.raw.extend_from_slice(&bytes[..count]);
                seen.ended = count == 0;
                theirs.1.notify_all();
                if count == 0 {
                    return;
                }
            }
        });
        Self {
            seen,
            keyboard: pair.master.take_writer().unwrap(),
            child,
            master: pair.master,
        }
    }

    /// Presses keys: names in angle marks, the rest as it is typed. Whatever comes after Escape must wait for a screen.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        // A program that has ended no longer reads; the test sees it by its screen.
        let _ = self.keyboard.write_all(&bytes(keys));
        let _ = self.keyboard.flush();
        self
    }

    /// Another size of the window.
    pub(crate) fn resize(&mut self, width: u16, height: u16) {
        let size = PtySize {
            rows: height,
            cols: width,
            pixel_width: 0,
            pixel_height: 0,
        };
        self.master.resize(size).unwrap();
        let drawn = |size: u16| std::num::NonZero::new(size.clamp(1, 500)).unwrap();
        let mut seen = self.seen.0.lock().unwrap();
        seen.screen
            .screen_mut()
            .set_size(drawn(height), drawn(width));
    }

    /// Waits until the screen shows all of these, words across lines included, and gives it.
    pub(crate) fn shows(&self, words: &[&str]) -> String {
        let found = self.wait(PATIENCE, |screen| {
            let flat = flat(screen);
            words.iter().all(|words| flat.contains(&flat_words(words)))
        });
        found.unwrap_or_else(|screen| panic!("no {words:?} on the screen:\n{screen}"))
    }

    /// Waits until the screen is as wanted; else gives what it shows.
    pub(crate) fn wait(
        &self,
        patience: Duration,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<String, String> {
        let end = Instant::now() + patience;
        let mut seen = self.seen.0.lock().unwrap();
        loop {
            let screen = seen.screen.screen().contents();
            if wanted(&screen) {
                return Ok(screen);
            }
            let left = end.saturating_duration_since(Instant::now());
            if seen.ended || left.is_zero() {
                return Err(screen);
            }
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
    }

    /// What the screen shows now.
    pub(crate) fn screen(&self) -> String {
        self.seen.0.lock().unwrap().screen.screen().contents()
    }

    /// Every byte that was sent to the terminal.
    pub(crate) fn raw(&self) -> Vec<u8> {
        self.seen.0.lock().unwrap().raw.clone()
    }

    /// The knife: no signal handler can stop it.
    pub(crate) fn kill(mut self) {
        let id = self.child.process_id().unwrap();
        let killed = std::process::Command::new("kill")
            .args(["-KILL", &id.to_string()])
            .status();
        assert!(killed.unwrap().success());
        self.child.wait().unwrap();
    }

    /// Waits for the end; the exit code, and all that was sent to the terminal.
    pub(crate) fn end(mut self) -> (u32, String) {
        let end = Instant::now() + PATIENCE;
        while self.child.try_wait().unwrap().is_none() {
            if Instant::now() > end {
                self.child.kill().unwrap();
                panic!("the program does not end:\n{}", self.screen());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        let code = self.child.wait().unwrap().exit_code();
        let _ = self.wait(PATIENCE, |_| false);
        (code, String::from_utf8_lossy(&self.raw()).into_owned())
    }
}

/// The words of a screen, whatever the lines, the margins and the width of spaces.
fn flat(screen: &str) -> String {
    let words: Vec<String> = screen
        .lines()
        .map(|line| flat_words(line.trim_matches(|c: char| c.is_whitespace() || c == '│')))
        .collect();
    words.join(" ")
}

fn flat_words(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a terminal sends for `<down>2<enter>abc`.
fn bytes(keys: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = keys;
    while let Some(first) = rest.chars().next() {
        if let Some((name, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
            out.extend_from_slice(named(name));
            rest = after;
        } else {
            let (one, after) = rest.split_at(first.len_utf8());
            out.extend_from_slice(one.as_bytes());
            rest = after;
        }
    }
    out
}

fn named(name: &str) -> &'static [u8] {
    match name {
        "up" => b"\x1b[A",
        "down" => b"\x1b[B",
        "right" => b"\x1b[C",
        "left" => b"\x1b[D",
        "home" => b"\x1b[H",
        "end" => b"\x1b[F",
        "pgup" => b"\x1b[5~",
        "pgdn" => b"\x1b[6~",
        "f1" => b"\x1bOP",
        "f2" => b"\x1bOQ",
        "f5" => b"\x1b[15~",
        "f6" => b"\x1b[17~",
        "enter" => b"\r",
        "tab" => b"\t",
        "esc" => b"\x1b",
        "c-c" => b"\x03",
        "paste" => b"\x1b[200~",
        "pasted" => b"\x1b[201~",
        _ => panic!("no key {name}"),
    }
}
