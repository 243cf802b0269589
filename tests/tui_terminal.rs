//! The program in a real terminal: it draws, it saves, it leaves the terminal as it was.

#![allow(clippy::unwrap_used, reason = "what is missing fails its test")]

use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// The program in a terminal of 80 columns and 24 rows.
struct Terminal {
    screen: Arc<Mutex<vt100::Parser>>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    _master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    fn open(folder: &Path, arguments: &[&str], no_color: bool) -> Self {
        let size = PtySize {
            rows: 24,
            cols: 80,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_trousse"));
        command.args(arguments);
        command.args(["--lang", "fr"]);
        command.cwd(folder);
        command.env("TERM", "xterm-256color");
        command.env("XDG_DATA_HOME", folder.join("data"));
        command.env_remove("NO_COLOR");
        if no_color {
            command.env("NO_COLOR", "1");
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let screen = Arc::new(Mutex::new(vt100::Parser::default()));
        let (drawn, mut output) = (screen.clone(), pair.master.try_clone_reader().unwrap());
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count) = output.read(&mut bytes) {
                if count == 0 {
                    break;
                }
                drawn.lock().unwrap().process(&bytes[..count]);
            }
        });
        Self {
            screen,
            keys: pair.master.take_writer().unwrap(),
            child,
            _master: pair.master,
        }
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    fn text(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    /// Waits until the screen holds `wanted`.
    fn see(&self, wanted: &str) {
        let start = Instant::now();
        while !self.text().contains(wanted) {
            assert!(
                start.elapsed() < PATIENCE,
                "no « {wanted} » in\n{}",
                self.text()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn ends(&mut self) -> bool {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.success();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        false
    }
}

/// Waits until the file holds `wanted`.
fn holds(path: &Path, wanted: &str) {
    let start = Instant::now();
    loop {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        if text.contains(wanted) {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "no « {wanted} » in\n{text}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_dossier_is_filled_killed_and_resumed_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("amis.toml");
    let mut terminal = Terminal::open(folder.path(), &["new", "amis.toml"], false);
    terminal.see("Quel parcours vous convient");
    terminal.press("\r");
    terminal.see("Comment s’appelle");
    terminal.press("Les amis de l'été\r");
    terminal.see("Quel est le statut");
    holds(&path, "Les amis de l'été");
    terminal.child.kill().unwrap();
    terminal.child.wait().unwrap();
    let mut again = Terminal::open(folder.path(), &["amis.toml"], false);
    again.see("Quel est le statut");
    again.press("\u{3}");
    assert!(again.ends());
    assert!(!again.screen.lock().unwrap().screen().alternate_screen());
}

/// The window may be closed at any time: what was open is offered the next time all the same.
#[test]
fn the_dossier_is_offered_again_however_the_program_ended() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(folder.path(), &["new", "amis.toml"], false);
    terminal.see("Quel parcours vous convient");
    holds(
        &folder.path().join("data/trousse/last-dossier"),
        "amis.toml",
    );
    terminal.child.kill().unwrap();
    terminal.child.wait().unwrap();
    let mut again = Terminal::open(folder.path(), &[], false);
    again.see("Continuer le dossier");
    again.press("q");
    assert!(again.ends());
}

/// A dossier of a newer program, as one that lies where nothing may be written, is opened to be read.
#[test]
fn what_cannot_be_written_is_opened_to_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demain.toml");
    let text = "schema = 99\nquestionnaire = \"association\"\n\n[answers]\n\"association.name\" = \"Demain\"\n";
    std::fs::write(&path, text).unwrap();
    let mut terminal = Terminal::open(folder.path(), &["demain.toml"], false);
    terminal.see("ouvert en lecture seule");
    terminal.press("\r");
    terminal.see("Trousse · Demain");
    terminal.press("n");
    terminal.press("\u{3}");
    assert!(terminal.ends());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_paste_of_several_lines_answers_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(folder.path(), &["new", "amis.toml"], false);
    terminal.see("Quel parcours vous convient");
    assert!(terminal.screen.lock().unwrap().screen().bracketed_paste());
    terminal.press("\r");
    terminal.see("Comment s’appelle");
    terminal.press("\u{1b}[200~Les amis\nde l'été\n\u{1b}[201~");
    terminal.see("Les amis de l'été");
    terminal.see("Comment s’appelle");
    terminal.press("\u{3}");
    assert!(terminal.ends());
    holds(&folder.path().join("amis.toml"), "Les amis de l'été");
}

#[test]
fn the_selected_row_is_seen_without_colour() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(folder.path(), &["new", "amis.toml"], true);
    terminal.see("› ( ) Court");
    {
        let parser = terminal.screen.lock().unwrap();
        let screen = parser.screen();
        let row = (0..24).find(|row| {
            let cell = screen.cell(*row, 2);
            cell.is_some_and(|cell| cell.contents() == "›")
        });
        let cell = screen.cell(row.unwrap(), 8).unwrap();
        assert!(cell.inverse() && cell.bold());
        assert_eq!(cell.fgcolor(), vt100::Color::Default);
    }
    terminal.press("\u{1b}");
    terminal.see("Continuer");
    terminal.press("q");
    assert!(terminal.ends());
}

#[test]
fn an_example_is_explored_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(folder.path(), &[], false);
    terminal.see("Nouveau dossier");
    terminal.press("\u{1b}[B\u{1b}[B\r");
    terminal.see("PiNG");
    terminal.press("s");
    terminal.see("conseillé");
    terminal.press("\u{3}");
    assert!(terminal.ends());
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert!(files.is_empty(), "{files:?}");
}

#[test]
fn documents_are_written_where_they_are_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(folder.path(), &[], false);
    terminal.see("Nouveau dossier");
    terminal.press("\u{1b}[B\u{1b}[B\r");
    terminal.see("PiNG");
    terminal.press("x");
    terminal.see("Écrire les documents");
    terminal.press("\u{15}ici\r");
    terminal.see("4 fichiers sont écrits");
    let written: Vec<_> = std::fs::read_dir(folder.path().join("ici"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(written.len(), 4, "{written:?}");
    for path in written {
        let bytes = std::fs::read(&path).unwrap();
        let is_pdf = path.extension().is_some_and(|end| end == "pdf");
        assert!(
            bytes.len() > 1000 && bytes.starts_with(b"%PDF") == is_pdf,
            "{path:?}"
        );
    }
    terminal.press("\u{3}");
    assert!(terminal.ends());
}
