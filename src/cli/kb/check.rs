//! `kb check`: every flaw of a base, with its place and how to mend it.

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::excerpt::excerpt;
use crate::knowledge::{Diagnostic, Files, Loaded, Severity, canonical, load, load_at};
use crate::questionnaire::check_together;
use crate::questionnaire::schema::FileKind;
use crate::text::{Lang, Texts, Translated};

/// Width of what is said below the line of a file, in columns.
const WIDTH: usize = 72;

/// All the flaws of a base.
#[derive(Debug)]
pub struct CheckReport<'a> {
    /// The flaws, by place.
    pub flaws: Vec<Diagnostic>,
    /// How many files were read.
    pub files_read: usize,
    base: Folder<'a>,
    questionnaire: Option<Folder<'a>>,
}

/// Files, and the folder in which people find them: empty for those inside the program.
#[derive(Debug, Clone, Copy)]
pub struct Folder<'a> {
    /// The files, by their path in the folder.
    pub files: &'a Files,
    /// The folder, put before the paths that people see.
    pub path: &'a str,
}

/// Checks a base, the questionnaire that goes with it, and both together. With a date, claims that are stale on that day
/// are warned of too.
pub fn run<'a>(base: Folder<'a>, questionnaire: Folder<'a>, date: Option<Date>) -> CheckReport<'a> {
    let loaded = match date {
        Some(date) => load_at(base.files, date),
        None => load(base.files),
    };
    let mut report = CheckReport::new(&loaded, base.files, base.path);
    report.questionnaire = Some(questionnaire);
    report.files_read += to_read(questionnaire.files);
    report.flaws.extend(canonical::check(base.files));
    let asked = crate::questionnaire::load(questionnaire.files);
    report.flaws.extend(asked.diagnostics);
    if let (Some(known), Some(asked)) = (&loaded.base, &asked.questionnaire) {
        report.flaws.extend(check_together(
            known,
            base.files,
            asked,
            questionnaire.files,
        ));
    }
    report
        .flaws
        .sort_by(|a, b| (&a.place, a.code).cmp(&(&b.place, b.code)));
    report
}

impl<'a> CheckReport<'a> {
    /// The report of a base that is loaded already.
    pub fn new(loaded: &Loaded, files: &'a Files, folder: &'a str) -> Self {
        Self {
            flaws: loaded.diagnostics.clone(),
            files_read: to_read(files),
            base: Folder {
                files,
                path: folder,
            },
            questionnaire: None,
        }
    }

    /// How many flaws are errors.
    pub fn errors(&self) -> usize {
        self.flaws
            .iter()
            .filter(|flaw| flaw.severity() == Severity::Error)
            .count()
    }

    /// How many flaws are warnings.
    pub fn warnings(&self) -> usize {
        self.flaws.len() - self.errors()
    }

    /// The report for people: each flaw with the line where it stands, then how many there are.
    /// `colour` adds the terminal's colours.
    pub fn text(&self, texts: &Texts, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut out = String::new();
        for flaw in &self.flaws {
            out.push_str(&self.draw(flaw, texts, &renderer));
            out.push_str("\n\n");
        }
        let counts = [
            ("errors", self.errors().into()),
            ("warnings", self.warnings().into()),
            ("files", self.files_read.into()),
        ];
        out.push_str(&texts.say_with("kb-check-summary", &counts));
        out.push('\n');
        out
    }

    fn draw(&self, flaw: &Diagnostic, texts: &Texts, renderer: &Renderer) -> String {
        let level = match flaw.severity() {
            Severity::Error => Level::ERROR.with_name(texts.say("kb-level-error")),
            Severity::Warning => Level::WARNING.with_name(texts.say("kb-level-warning")),
        };
        let path = self.path(flaw);
        let mut group = level
            .primary_title(flaw.message(texts))
            .id(flaw.code.id())
            .element(self.snippet(flaw, path));
        let remedy = texts.say_with("kb-to-do", &[("remedy", flaw.remedy(texts).into())]);
        group = group.element(Level::HELP.no_name().message(wrap(&remedy)));
        if let Some(suggestion) = &flaw.suggestion {
            let said = texts.say_with(
                "kb-did-you-mean",
                &[("suggestion", suggestion.as_str().into())],
            );
            group = group.element(Level::NOTE.no_name().message(wrap(&said)));
        }
        renderer.render(&[group])
    }

    fn snippet(&self, flaw: &Diagnostic, path: String) -> Element<'static> {
        let text = self
            .folder(flaw)
            .files
            .get(&flaw.place.file)
            .map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        let text = text
            .as_deref()
            .map(|text| text.trim_start_matches('\u{feff}'))
            .unwrap_or_default();
        if text.is_empty() || flaw.span.is_empty() && flaw.span.start == 0 {
            // A flaw of the file as a whole has no line to show.
            return Origin::path(path)
                .line(flaw.place.line)
                .char_column(flaw.place.column)
                .into();
        }
        let excerpt = excerpt(text, &flaw.span);
        Snippet::source(excerpt.text)
            .line_start(flaw.place.line)
            .path(path)
            .annotation(AnnotationKind::Primary.span(excerpt.span))
            .into()
    }

    fn path(&self, flaw: &Diagnostic) -> String {
        let folder = self.folder(flaw).path;
        if folder.is_empty() {
            return flaw.place.file.clone();
        }
        format!("{}/{}", folder.trim_end_matches('/'), flaw.place.file)
    }

    /// The folder in which the file of a flaw is, or should be.
    fn folder(&self, flaw: &Diagnostic) -> Folder<'a> {
        let is_asked = |folder: &Folder<'_>| {
            let file = flaw.place.file.as_str();
            let own = FileKind::ALL.iter().any(|kind| kind.path() == file);
            own || folder.files.contains_key(file) && !self.base.files.contains_key(file)
        };
        self.questionnaire.filter(is_asked).unwrap_or(self.base)
    }
}

/// How many files people write: the schemas that lie beside them are written by the program.
fn to_read(files: &Files) -> usize {
    files.keys().filter(|path| path.ends_with(".toml")).count()
}

/// Broken into lines; those after the first are aligned by the renderer.
fn wrap(text: &str) -> String {
    textwrap::fill(
        text,
        textwrap::Options::new(WIDTH)
            .break_words(false)
            .word_splitter(textwrap::WordSplitter::NoHyphenation),
    )
}

impl Serialize for CheckReport<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let report = ReportJson {
            errors: self.errors(),
            warnings: self.warnings(),
            files: self.files_read,
            flaws: self
                .flaws
                .iter()
                .map(|flaw| FlawJson::new(flaw, self.path(flaw)))
                .collect(),
        };
        report.serialize(serializer)
    }
}

/// The form of the report as JSON.
pub(super) fn schema() -> serde_json::Value {
    schemars::schema_for!(ReportJson).to_value()
}

/// All the flaws of a base.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "CheckReport")]
struct ReportJson {
    /// How many are errors.
    errors: usize,
    /// How many are warnings.
    warnings: usize,
    /// How many files were read.
    files: usize,
    /// The flaws, by file, line, column and code.
    flaws: Vec<FlawJson>,
}

/// A flaw.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Flaw")]
struct FlawJson {
    /// The code, for instance `KB007`.
    code: String,
    /// Its short name, for instance `unknown-key`.
    title: &'static str,
    /// `error` or `warning`.
    severity: &'static str,
    /// The path of the file, below the folder that was given.
    file: String,
    /// Line where the flaw starts, from 1.
    line: usize,
    /// Column where it starts, from 1, in characters.
    column: usize,
    /// Line where it ends.
    end_line: usize,
    /// The column after its last character.
    end_column: usize,
    /// What is wrong.
    message: Translated,
    /// What to do.
    remedy: Translated,
    /// What was probably meant.
    suggestion: Option<String>,
}

impl FlawJson {
    fn new(flaw: &Diagnostic, file: String) -> Self {
        let both = |say: &dyn Fn(&Texts) -> String| Translated {
            fr: say(&Texts::new(Lang::Fr)),
            en: say(&Texts::new(Lang::En)),
        };
        Self {
            code: flaw.code.id(),
            title: flaw.code.title(),
            severity: match flaw.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            file,
            line: flaw.place.line,
            column: flaw.place.column,
            end_line: flaw.end.line,
            end_column: flaw.end.column,
            message: both(&|texts| flaw.message(texts)),
            remedy: both(&|texts| flaw.remedy(texts)),
            suggestion: flaw.suggestion.clone(),
        }
    }
}
