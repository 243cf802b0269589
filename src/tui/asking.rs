//! The rows of a question: its field, its options, and *je ne sais pas*, which is always there.

use super::model::Model;
use crate::dossier::model::{Answer, QuestionRef};
use crate::questionnaire::model::{Question, QuestionKind};
use crate::questionnaire::{OptionView, tool_name, tools_like};
use crate::text::{date, typeset};

/// Suggestions shown at once under the field of tools.
const SUGGESTIONS: usize = 6;

/// One row of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// Where one types.
    Field,
    /// An option, by its id.
    Option(String),
    /// A software of the base that fits what was typed, by its id.
    Suggestion(String),
    /// A tool that the base does not know, by the name that was typed.
    FreeName(String),
    /// A tool that was named, by its id.
    Tool(String),
    /// None of the options.
    Nothing,
    /// *Je ne sais pas*.
    DontKnow,
}

impl Model<'_> {
    /// The question that is asked.
    pub fn question(&self) -> Option<(&QuestionRef, &Question)> {
        let at = self.asking.at.as_ref()?;
        Some((at, self.questionnaire.question(&at.question)?))
    }

    /// The present answer to the question that is asked.
    pub fn answer(&self) -> Option<&Answer> {
        self.dossier()?.answers.get(self.asking.at.as_ref()?)
    }

    /// The options of the question that is asked.
    pub fn options(&self) -> Vec<OptionView> {
        match (self.course(), &self.asking.at) {
            (Some(course), Some(at)) => course.options(at),
            _ => Vec::new(),
        }
    }

    /// The rows of the question that is asked.
    pub fn rows(&self) -> Vec<Row> {
        let Some((_, question)) = self.question() else {
            return Vec::new();
        };
        let option = |view: OptionView| Row::Option(view.id);
        let mut rows: Vec<Row> = match &question.kind {
            QuestionKind::YesNo => ["yes", "no"].map(|id| Row::Option(id.to_owned())).to_vec(),
            QuestionKind::Choice(_) => self.options().into_iter().map(option).collect(),
            QuestionKind::Choices(_) => {
                let options = self.options();
                let has_none = options.iter().any(|option| option.exclusive);
                let mut rows: Vec<Row> = options.into_iter().map(option).collect();
                rows.extend((!has_none).then_some(Row::Nothing));
                rows
            }
            QuestionKind::Ranking(_) => self.ranking_rows(),
            QuestionKind::Number { .. }
            | QuestionKind::Money
            | QuestionKind::Text { .. }
            | QuestionKind::Date => vec![Row::Field],
            QuestionKind::Tools => self.tool_rows(),
        };
        rows.push(Row::DontKnow);
        rows
    }

    /// What is ranked in its order, then the rest.
    fn ranking_rows(&self) -> Vec<Row> {
        let ranked = self.ranked();
        let rest = self
            .options()
            .into_iter()
            .map(|view| view.id)
            .filter(|id| !ranked.contains(id));
        ranked
            .iter()
            .cloned()
            .chain(rest)
            .map(Row::Option)
            .collect()
    }

    /// The options that are ranked, in order.
    pub fn ranked(&self) -> Vec<String> {
        match self.answer() {
            Some(Answer::Ranking(ids)) => ids.clone(),
            _ => Vec::new(),
        }
    }

    /// The tools that were named, in order.
    pub fn named_tools(&self) -> Vec<String> {
        match self.answer() {
            Some(Answer::Tools(ids)) => ids.clone(),
            _ => Vec::new(),
        }
    }

    fn tool_rows(&self) -> Vec<Row> {
        let typed = self.asking.field.text().trim();
        let named = self.named_tools();
        let mut rows = vec![Row::Field];
        let fitting = tools_like(self.base, typed);
        let exact = fitting
            .iter()
            .any(|view| view.label(self.lang()).eq_ignore_ascii_case(typed));
        rows.extend(
            fitting
                .into_iter()
                .filter(|view| !named.contains(&view.id))
                .take(SUGGESTIONS)
                .map(|view| Row::Suggestion(view.id)),
        );
        if !typed.is_empty() && !exact {
            rows.push(Row::FreeName(typed.to_owned()));
        }
        rows.extend(named.into_iter().map(Row::Tool));
        rows.push(Row::Nothing);
        rows
    }

    /// Whether what is typed goes into the field of the question.
    pub fn types_answer(&self) -> bool {
        self.rows().get(self.asking.cursor) == Some(&Row::Field)
    }

    /// The row where the cursor starts: the present answer, else the first.
    pub fn first_row(&self) -> usize {
        let rows = self.rows();
        let wanted = match self.answer() {
            Some(Answer::Unknown) => Some(Row::DontKnow),
            Some(Answer::Choice(id)) => Some(Row::Option(id.clone())),
            Some(Answer::YesNo(yes)) => {
                Some(Row::Option(if *yes { "yes" } else { "no" }.to_owned()))
            }
            _ => None,
        };
        wanted
            .and_then(|wanted| rows.iter().position(|row| *row == wanted))
            .unwrap_or(0)
    }

    /// The present answer as it is typed; empty when the question has no field.
    pub fn typed_answer(&self) -> String {
        match self.answer() {
            Some(Answer::Number(number)) => number.to_string(),
            Some(Answer::Money(money)) => money.show(self.lang()),
            Some(Answer::Text(text)) => text.clone(),
            Some(Answer::Date(day)) => date::short(*day),
            _ => String::new(),
        }
    }

    /// The words of a row.
    pub fn row_words(&self, row: &Row) -> String {
        let lang = self.lang();
        match row {
            Row::Field => String::new(),
            Row::Option(id) => self.option_words(id),
            Row::Suggestion(id) => self
                .base
                .software
                .get(id)
                .map_or_else(|| id.clone(), |software| software.called(lang).to_owned()),
            Row::FreeName(name) => self
                .texts
                .say_with("tui-tools-add-free", &[("name", name.as_str().into())]),
            Row::Tool(id) => self.dossier().map_or_else(
                || id.clone(),
                |dossier| tool_name(id, self.base, dossier, lang).to_owned(),
            ),
            Row::Nothing => {
                let tools =
                    matches!(self.question(), Some((_, q)) if q.kind == QuestionKind::Tools);
                let key = if tools {
                    "tui-no-tool"
                } else {
                    "tui-none-of-these"
                };
                self.texts.say(key)
            }
            Row::DontKnow => typeset(&self.texts.say("tui-dont-know"), lang),
        }
    }

    fn option_words(&self, id: &str) -> String {
        let yes_no = matches!(self.question(), Some((_, q)) if q.kind == QuestionKind::YesNo);
        match id {
            "yes" if yes_no => self.texts.say("answer-yes"),
            "no" if yes_no => self.texts.say("answer-no"),
            _ => self
                .options()
                .into_iter()
                .find(|view| view.id == id)
                .map_or_else(
                    || id.to_owned(),
                    |view| typeset(view.label(self.lang()), self.lang()),
                ),
        }
    }
}
