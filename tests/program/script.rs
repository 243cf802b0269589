//! The same answers as keys of the screens, and as lines of line mode.

use trousse::dossier::model::{Answer, Dossier, QuestionRef};
use trousse::questionnaire::answers::answer;
use trousse::questionnaire::{Course, tool_name};
use trousse::text::{Lang, Texts};

use crate::common::{BASE, QUESTIONNAIRE};

/// One question of a course, and how it is answered there.
pub(crate) struct Turn {
    /// The question.
    #[allow(dead_code, reason = "each test uses its own part")]
    pub(crate) reference: QuestionRef,
    /// Where one stands, in the words of the course: « question 7 sur 32, partie 2 sur 6 ».
    pub(crate) progress: String,
    /// The keys that answer it and go on.
    pub(crate) keys: String,
    /// The line that answers it.
    pub(crate) line: String,
    /// The dossier once it is answered.
    pub(crate) after: Dossier,
}

/// The course of somebody who gives the answers of `wanted` from the first question to the last, and passes over what
/// it does not answer.
pub(crate) fn turns(wanted: &Dossier, lang: Lang) -> Vec<Turn> {
    let texts = Texts::new(lang);
    let mut dossier = Dossier::new(&QUESTIONNAIRE);
    let mut turns = Vec::new();
    let mut at: Option<QuestionRef> = None;
    loop {
        let course = Course::new(&QUESTIONNAIRE, &BASE, &dossier);
        let step = match &at {
            None => course.steps().first(),
            Some(before) => course.next(before),
        };
        let Some(reference) = step.map(|step| step.reference.clone()) else {
            return turns;
        };
        let progress = course.progress(&reference).unwrap().say(&texts);
        let (keys, line) = match wanted.answers.get(&reference) {
            None => ("<pgdn>".to_owned(), "passer".to_owned()),
            Some(given) => (
                keys(&course, &reference, given, wanted),
                line(&course, &reference, given, wanted),
            ),
        };
        if let Some(given) = wanted.answers.get(&reference) {
            let given = by_name(given, wanted);
            answer(&QUESTIONNAIRE, &BASE, &mut dossier, &reference, given).unwrap();
        }
        turns.push(Turn {
            reference: reference.clone(),
            progress,
            keys,
            line,
            after: dossier.clone(),
        });
        at = Some(reference);
    }
}

/// Tools that the base does not know are named, not numbered.
fn by_name(given: &Answer, wanted: &Dossier) -> Answer {
    match given {
        Answer::Tools(ids) => {
            let name = |id: &String| wanted.tool_names.get(id).unwrap_or(id).clone();
            Answer::Tools(ids.iter().map(name).collect())
        }
        other => other.clone(),
    }
}

fn options(course: &Course<'_>, reference: &QuestionRef) -> Vec<String> {
    let options = course.options(reference);
    options.into_iter().map(|option| option.id).collect()
}

fn place(options: &[String], id: &str) -> usize {
    options.iter().position(|option| option == id).unwrap()
}

fn down_to(row: usize) -> String {
    format!("<home>{}", "<down>".repeat(row))
}

fn keys(course: &Course<'_>, reference: &QuestionRef, given: &Answer, wanted: &Dossier) -> String {
    let options = options(course, reference);
    match given {
        Answer::Unknown => "<f2>".to_owned(),
        Answer::YesNo(yes) => format!("{}<enter>", down_to(usize::from(!yes))),
        Answer::Choice(id) => format!("{}<enter>", down_to(place(&options, id))),
        Answer::Number(number) => format!("{number}<enter>"),
        Answer::Money(money) => format!("{}<enter>", money.show(Lang::Fr)),
        Answer::Date(day) => format!("{}<enter>", day.strftime("%d/%m/%Y")),
        Answer::Text(text) => format!("{text}<enter>"),
        // After the options stand « none » and « I do not know ».
        Answer::Choices(ids) if ids.is_empty() => "<end><up><enter>".to_owned(),
        Answer::Choices(ids) => {
            let ticks: String = ids
                .iter()
                .map(|id| format!("{} ", down_to(place(&options, id))))
                .collect();
            format!("{ticks}<pgdn>")
        }
        Answer::Ranking(ids) => {
            let mut rows = options;
            let mut keys = String::new();
            for (rank, id) in ids.iter().enumerate() {
                let row = place(&rows, id);
                keys.push_str(&format!("{} ", down_to(row)));
                let moved = rows.remove(row);
                rows.insert(rank, moved);
            }
            format!("{keys}<pgdn>")
        }
        Answer::Tools(ids) => {
            let named = ids
                .iter()
                .map(|id| format!("{}<enter>", tool_name(id, &BASE, wanted, Lang::Fr)));
            format!("{}<enter>", named.collect::<String>())
        }
    }
}

fn line(course: &Course<'_>, reference: &QuestionRef, given: &Answer, wanted: &Dossier) -> String {
    let options = options(course, reference);
    let numbers = |ids: &[String]| {
        let numbers: Vec<String> = ids
            .iter()
            .map(|id| (place(&options, id) + 1).to_string())
            .collect();
        numbers.join(", ")
    };
    match given {
        Answer::Unknown => "ne sais pas".to_owned(),
        Answer::YesNo(yes) => if *yes { "oui" } else { "non" }.to_owned(),
        Answer::Choice(id) => (place(&options, id) + 1).to_string(),
        Answer::Number(number) => number.to_string(),
        Answer::Money(money) => money.show(Lang::Fr),
        Answer::Date(day) => day.strftime("%d/%m/%Y").to_string(),
        Answer::Text(text) => format!("= {text}"),
        Answer::Choices(ids) | Answer::Ranking(ids) if ids.is_empty() => "rien".to_owned(),
        Answer::Choices(ids) | Answer::Ranking(ids) => numbers(ids),
        Answer::Tools(ids) => {
            let names: Vec<&str> = ids
                .iter()
                .map(|id| tool_name(id, &BASE, wanted, Lang::Fr))
                .collect();
            names.join(", ")
        }
    }
}
