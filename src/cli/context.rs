//! What commands work on: the base, the questionnaire, a dossier.

use std::io::Write;
use std::path::Path;

use jiff::civil::Date;

use super::args::{Common, DossierArg, Format};
use super::failure::Failure;
use crate::dossier::model::Dossier;
use crate::dossier::store::read_bytes;
use crate::knowledge::model::KnowledgeBase;
use crate::knowledge::{Diagnostic, Files, Loaded};
use crate::questionnaire::model::Questionnaire;
use crate::text::{Lang, Texts};

/// What commands work on.
pub(super) struct Context {
    /// The interface's strings.
    pub(super) texts: Texts,
    /// The form of what is printed.
    pub(super) format: Format,
    /// The day asked for.
    pub(super) as_of: Option<Date>,
    /// The files of the base.
    pub(super) files: Files,
    /// The folder of the base, as people write it; empty for the one inside the program.
    pub(super) folder: String,
}

impl Context {
    /// Reads what the common options say.
    ///
    /// # Errors
    ///
    /// When the folder of the base cannot be read.
    pub(super) fn new(common: &Common) -> Result<Self, Failure> {
        let texts = Texts::new(common.lang.unwrap_or_else(system_language));
        let folder = common.knowledge_base.as_deref();
        let files = match folder {
            Some(path) => super::knowledge_base::read(path).map_err(|e| Failure(e.say(&texts)))?,
            None => crate::knowledge::embedded(),
        };
        Ok(Self {
            files,
            folder: folder
                .map(|path| path.to_string_lossy().into_owned())
                .unwrap_or_default(),
            texts,
            format: common.format,
            as_of: common.as_of,
        })
    }

    /// The base, when nothing is wrong with it.
    ///
    /// # Errors
    ///
    /// When it has flaws that are errors; all of them are told.
    pub(super) fn base(&self) -> Result<KnowledgeBase, Failure> {
        if self.folder.is_empty() {
            self.sound(crate::knowledge::load_embedded(), &self.files, "")
        } else {
            self.base_from(&self.files, &self.folder)
        }
    }

    /// The base of these files, from a folder as people write it.
    ///
    /// # Errors
    ///
    /// When it has flaws that are errors; all of them are told.
    pub(super) fn base_from(&self, files: &Files, folder: &str) -> Result<KnowledgeBase, Failure> {
        self.sound(crate::knowledge::load(files), files, folder)
    }

    fn sound(&self, loaded: Loaded, files: &Files, folder: &str) -> Result<KnowledgeBase, Failure> {
        loaded.base.ok_or_else(|| {
            let report =
                super::kb::check::CheckReport::new(&crate::knowledge::load(files), files, folder);
            let flaws = report.text(&self.texts, false);
            Failure(format!("{flaws}\n{}", self.texts.say("cli-base-invalid")))
        })
    }

    /// The questionnaire.
    ///
    /// # Errors
    ///
    /// When it has flaws that are errors; it comes with the program, so a test keeps this from happening.
    pub(super) fn questionnaire(&self) -> Result<Questionnaire, Failure> {
        let loaded = crate::questionnaire::load(&crate::questionnaire::embedded());
        loaded
            .questionnaire
            .ok_or_else(|| Failure(self.tell(&loaded.diagnostics)))
    }

    /// The dossier of a file or of an example, for commands that only read it. What cannot be read in it but does not
    /// keep it from being read is told on standard error.
    ///
    /// # Errors
    ///
    /// When there is none, or it cannot be read.
    pub(super) fn dossier(
        &self,
        arg: &DossierArg,
        questionnaire: &Questionnaire,
    ) -> Result<Dossier, Failure> {
        let (name, bytes) = match (&arg.file, &arg.example) {
            (Some(path), _) => (path.to_string_lossy().into_owned(), self.bytes(path)?),
            (None, Some(name)) => (format!("{name}.toml"), self.example(name)?),
            (None, None) => return Err(Failure(self.texts.say("cli-no-dossier"))),
        };
        let loaded = crate::dossier::read(&name, &bytes, questionnaire);
        match loaded.file {
            Some(file) => {
                self.warn(&loaded.diagnostics);
                Ok(file.dossier)
            }
            None => Err(Failure(self.tell(&loaded.diagnostics))),
        }
    }

    /// The bytes of an example dossier.
    ///
    /// # Errors
    ///
    /// When there is none of that name.
    pub(super) fn example(&self, name: &str) -> Result<Vec<u8>, Failure> {
        let mut examples = crate::questionnaire::examples();
        examples.remove(&format!("{name}.toml")).ok_or_else(|| {
            let names: Vec<String> = examples
                .keys()
                .map(|file| file.trim_end_matches(".toml").to_owned())
                .collect();
            let variables = [
                ("name", name.to_owned().into()),
                ("names", names.join(", ").into()),
            ];
            Failure(self.texts.say_with("cli-no-example", &variables))
        })
    }

    fn bytes(&self, path: &Path) -> Result<Vec<u8>, Failure> {
        read_bytes(path).map_err(|error| Failure(error.say(&self.texts)))
    }

    /// Flaws as lines `place: sentence`, each with its remedy.
    pub(super) fn tell(&self, flaws: &[Diagnostic]) -> String {
        let line = |flaw: &Diagnostic| {
            let (message, remedy) = (flaw.message(&self.texts), flaw.remedy(&self.texts));
            format!("{} : {message}\n  → {remedy}", flaw.place)
        };
        flaws.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Tells flaws on standard error, and goes on.
    pub(super) fn warn(&self, flaws: &[Diagnostic]) {
        if !flaws.is_empty() {
            // A closed standard error must not keep the answer from being given.
            let _ = writeln!(std::io::stderr(), "{}", self.tell(flaws));
        }
    }
}

/// The language of the system, French unless it says English.
fn system_language() -> Lang {
    let told = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    if told.starts_with("en") {
        Lang::En
    } else {
        Lang::Fr
    }
}
