//! The state of the screens. Only [`update`](super::update) changes it; only [`view`](super::view) draws it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use jiff::civil::Date;

use super::commands::Place;
use super::prepared::Prepared;
use super::results::{Plans, Results};
use super::theme::Theme;
use super::widgets::field::Field;
use crate::assessment::Case;
use crate::compatibility::Graph;
use crate::delivery::Form;
use crate::dossier::model::{Dossier, QuestionRef};
use crate::knowledge::model::KnowledgeBase;
use crate::knowledge::view::View;
use crate::planning::WhyNot;
use crate::questionnaire::Course;
use crate::questionnaire::model::Questionnaire;
use crate::text::{Lang, Texts};

/// The state of the screens.
#[derive(Debug)]
pub struct Model<'a> {
    /// The base.
    pub base: &'a KnowledgeBase,
    /// The questions.
    pub questionnaire: &'a Questionnaire,
    /// The language of the screens.
    pub texts: Texts,
    /// The colours.
    pub theme: Theme,
    /// Columns and rows of the terminal, as last told.
    pub size: (u16, u16),
    /// The day of the results, whatever the dossier says.
    pub as_of: Option<Date>,
    /// The dossier that was open the last time.
    pub last: Option<PathBuf>,
    /// The dossier that is open.
    pub open: Option<Open>,
    /// Screens, the root first; the last one is shown. Never empty.
    pub screens: Vec<Place>,
    /// What lies over the screen; the last one on top.
    pub layers: Vec<Layer>,
    /// The results; none when an answer changed since.
    pub results: Option<Results>,
    /// Number of the results, one more each time they are computed.
    pub results_number: usize,
    /// The base as it was on the days that were looked at: every case of a day needs it.
    pub(super) graphs: RefCell<BTreeMap<Date, Rc<Graph<'a>>>>,
    /// Pages that are ready to be drawn.
    pub prepared: Vec<Prepared>,
    /// A sentence for the last line but one, until the next key.
    pub status: Option<Status>,
    /// The cursor of the root.
    pub home: usize,
    /// The question that is asked.
    pub asking: Asking,
    /// The review.
    pub review: Review,
    /// Results by need.
    pub needs: Needs,
    /// The matrix.
    pub connections: Connections,
    /// The scenario that is looked at.
    pub scenario: usize,
    /// How far its page is scrolled.
    pub scenario_scroll: usize,
    /// Why not.
    pub why_not: WhyNotState,
    /// What to export.
    pub export: Export,
}

/// A dossier that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// Its file; none when it is kept in memory only.
    pub path: Option<PathBuf>,
    /// What is in it.
    pub dossier: Dossier,
    /// Whether its file must not be written.
    pub read_only: bool,
    /// Why the last saving failed.
    pub unsaved: Option<String>,
}

/// A sentence under the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The sentence.
    pub text: String,
    /// Whether something went wrong.
    pub bad: bool,
}

/// What can lie over a screen.
#[derive(Debug, Clone)]
pub enum Layer {
    /// The keys of the place below.
    Help {
        /// How far it is scrolled.
        scroll: usize,
    },
    /// A command is sought.
    Palette(Palette),
    /// A summary of the results.
    Peek {
        /// How far it is scrolled.
        scroll: usize,
    },
    /// Budget and priorities are moved.
    WhatIf(Box<WhatIf>),
    /// A path is asked.
    Path(PathDialog),
    /// Something to read.
    Notice {
        /// Its title.
        title: String,
        /// Its sentences.
        lines: Vec<String>,
        /// How far it is scrolled.
        scroll: usize,
    },
}

/// A command is sought by its name.
#[derive(Debug, Clone, Default)]
pub struct Palette {
    /// What was typed.
    pub field: Field,
    /// The cursor among what fits.
    pub cursor: usize,
}

/// A path is asked.
#[derive(Debug, Clone)]
pub struct PathDialog {
    /// What for.
    pub purpose: PathPurpose,
    /// What was typed.
    pub field: Field,
    /// The dossiers nearby, for opening.
    pub nearby: Vec<PathBuf>,
    /// The cursor: 0 is the field, then the dossiers nearby.
    pub cursor: usize,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// What a path is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathPurpose {
    /// A new dossier.
    New,
    /// A dossier that exists.
    Open,
    /// A copy of the one that is open.
    SaveAs,
}

/// The question that is asked.
#[derive(Debug, Clone, Default)]
pub struct Asking {
    /// Which one.
    pub at: Option<QuestionRef>,
    /// The cursor among its rows.
    pub cursor: usize,
    /// What is being typed.
    pub field: Field,
    /// What is wrong with the answer.
    pub error: Option<String>,
    /// Whether its help is open.
    pub help: bool,
    /// How far the text above the answers is scrolled.
    pub drafts: BTreeMap<QuestionRef, String>,
}

/// Which questions the review shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReviewFilter {
    /// All.
    #[default]
    All,
    /// Those without an answer.
    Open,
    /// Those to look at again.
    ToReview,
    /// Those answered *je ne sais pas*.
    Unknown,
}

/// The review.
#[derive(Debug, Clone, Default)]
pub struct Review {
    /// The cursor among the questions shown.
    pub cursor: usize,
    /// Which are shown.
    pub filter: ReviewFilter,
}

/// Results by need.
#[derive(Debug, Clone, Default)]
pub struct Needs {
    /// The need.
    pub need: usize,
    /// The candidate.
    pub candidate: usize,
    /// How far its detail is scrolled.
    pub scroll: usize,
    /// Whether the detail takes the whole screen.
    pub wide: bool,
}

/// The matrix.
#[derive(Debug, Clone, Default)]
pub struct Connections {
    /// The tool.
    pub row: usize,
    /// The account system or protocol.
    pub column: usize,
    /// Whether the columns are protocols.
    pub protocols: bool,
    /// How far the detail is scrolled.
    pub scroll: usize,
    /// Whether the detail takes the whole screen.
    pub wide: bool,
}

/// Why not.
#[derive(Debug, Clone, Default)]
pub struct WhyNotState {
    /// What was typed.
    pub field: Field,
    /// The cursor among the software that fits.
    pub cursor: usize,
    /// The scenario about which it is asked.
    pub stance: usize,
    /// The answer being read.
    pub reading: Option<Reading>,
}

/// An answer being read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Id of the software.
    pub software: String,
    /// The answer; none when it answers no need of the association.
    pub answer: Option<WhyNot>,
    /// How far it is scrolled.
    pub scroll: usize,
}

/// Budget and priorities are moved: a copy of the dossier, and what it gives.
#[derive(Debug, Clone)]
pub struct WhatIf {
    /// The copy.
    pub dossier: Dossier,
    /// What it gives.
    pub plans: Plans,
    /// How often something was moved.
    pub moves: usize,
    /// The cursor: first the limits, then the criteria in their order.
    pub cursor: usize,
    /// How far the summary is scrolled.
    pub scroll: usize,
}

/// What to export.
#[derive(Debug, Clone)]
pub struct Export {
    /// The cursor: folder, languages, forms, the button.
    pub cursor: usize,
    /// The folder.
    pub folder: Field,
    /// The languages.
    pub languages: Vec<Lang>,
    /// The forms.
    pub forms: Vec<Form>,
    /// Whether they are being written.
    pub writing: bool,
    /// The files that were written, or why not.
    pub done: Option<Result<Vec<PathBuf>, String>>,
}

impl Default for Export {
    fn default() -> Self {
        Self {
            cursor: 0,
            folder: Field::new("."),
            languages: vec![Lang::Fr],
            forms: Form::USUAL.to_vec(),
            writing: false,
            done: None,
        }
    }
}

impl<'a> Model<'a> {
    /// The root, with nothing open.
    pub fn new(
        base: &'a KnowledgeBase,
        questionnaire: &'a Questionnaire,
        lang: Lang,
        theme: Theme,
        last: Option<PathBuf>,
    ) -> Self {
        Self {
            base,
            questionnaire,
            texts: Texts::new(lang),
            theme,
            size: (80, 24),
            as_of: None,
            last,
            open: None,
            screens: vec![Place::Home],
            layers: Vec::new(),
            results: None,
            results_number: 0,
            graphs: RefCell::default(),
            prepared: Vec::new(),
            status: None,
            home: 0,
            asking: Asking::default(),
            review: Review::default(),
            needs: Needs::default(),
            connections: Connections::default(),
            scenario: 0,
            scenario_scroll: 0,
            why_not: WhyNotState::default(),
            export: Export::default(),
        }
    }

    /// The screen below all layers.
    pub fn screen(&self) -> Place {
        self.screens.last().copied().unwrap_or(Place::Home)
    }

    /// Where one is: the top layer, else the screen.
    pub fn place(&self) -> Place {
        match self.layers.last() {
            None => self.screen(),
            Some(Layer::Help { .. }) => Place::Help,
            Some(Layer::Palette(_)) => Place::Palette,
            Some(Layer::Peek { .. }) => Place::Peek,
            Some(Layer::WhatIf(_)) => Place::WhatIf,
            Some(Layer::Path(_)) => Place::Path,
            Some(Layer::Notice { .. }) => Place::Notice,
        }
    }

    /// The dossier that is open.
    pub fn dossier(&self) -> Option<&Dossier> {
        self.open.as_ref().map(|open| &open.dossier)
    }

    /// The course of the dossier that is open.
    pub fn course(&self) -> Option<Course<'_>> {
        self.dossier()
            .map(|dossier| Course::new(self.questionnaire, self.base, dossier))
    }

    /// The association facing the base, on the day that is asked for.
    pub fn case(&self) -> Option<Case<'_>> {
        self.dossier().map(|dossier| self.case_of(dossier))
    }

    /// The same for another dossier.
    pub fn case_of<'c>(&'c self, dossier: &'c Dossier) -> Case<'c> {
        let date = Case::day(self.base, dossier, self.as_of);
        let mut graphs = self.graphs.borrow_mut();
        let graph = graphs
            .entry(date)
            .or_insert_with(|| Rc::new(Graph::new(View::new(self.base, date))));
        Case::with_graph(Rc::clone(graph), self.questionnaire, dossier)
    }

    /// The language of the screens.
    pub fn lang(&self) -> Lang {
        self.texts.lang()
    }
}
