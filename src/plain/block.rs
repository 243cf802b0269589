//! One question as a block of lines.

use std::io::{self, Write};

use crate::questionnaire::answers::{describe, rule};
use crate::questionnaire::model::QuestionKind;
use crate::questionnaire::{Course, State, Step, conditions};
use crate::text::{Texts, Translated, typeset};

/// Writes the question: where one stands, what it is about, why, the options, the present answer.
pub(super) fn question(
    output: &mut impl Write,
    course: &Course<'_>,
    step: &Step<'_>,
    part_begins: bool,
    texts: &Texts,
) -> io::Result<()> {
    let say = |text: &Translated| typeset(text.get(texts.lang()), texts.lang());
    let section = course.questionnaire().sections.get(step.section);
    let progress = course
        .progress(&step.reference)
        .map(|progress| progress.say(texts))
        .unwrap_or_default();
    let title = section
        .map(|section| say(&section.title))
        .unwrap_or_default();
    let heading = [
        ("progress", capital(&progress).into()),
        ("part", title.into()),
    ];
    writeln!(output)?;
    writeln!(output, "{}", texts.say_with("plain-heading", &heading))?;
    if let Some(section) = section.filter(|_| part_begins) {
        writeln!(output, "{}", say(&section.intro))?;
    }
    if let Some(label) = course.instance_label(&step.reference, texts.lang()) {
        let key = if course.is_about_tools(&step.reference) {
            "plain-tool"
        } else {
            "plain-need"
        };
        writeln!(
            output,
            "{}",
            texts.say_with(key, &[("name", typeset(&label, texts.lang()).into())])
        )?;
    }
    writeln!(output, "{}", say(&step.question.text))?;
    writeln!(
        output,
        "{}",
        texts.say_with("plain-why", &[("why", say(&step.question.why).into())])
    )?;
    options(output, course, step, texts)?;
    if let Some(answer) = course.dossier().answers.get(&step.reference) {
        let answer = describe(course, &step.reference, answer, texts);
        let key = if step.state == State::ToReview {
            "plain-present-to-review"
        } else {
            "plain-present"
        };
        writeln!(
            output,
            "{}",
            texts.say_with(key, &[("answer", answer.into())])
        )?;
    }
    expected(output, course, step, texts)
}

/// Writes what is expected, and asks.
pub(super) fn expected(
    output: &mut impl Write,
    course: &Course<'_>,
    step: &Step<'_>,
    texts: &Texts,
) -> io::Result<()> {
    let rule = rule(step.question, course.base().currency, texts);
    writeln!(
        output,
        "{}",
        texts.say_with("plain-expected", &[("rule", rule.into())])
    )?;
    writeln!(output, "{}", texts.say("plain-prompt"))
}

/// Writes the numbered options.
fn options(
    output: &mut impl Write,
    course: &Course<'_>,
    step: &Step<'_>,
    texts: &Texts,
) -> io::Result<()> {
    if step.question.kind == QuestionKind::YesNo {
        for (number, key) in ["answer-yes", "answer-no"].into_iter().enumerate() {
            writeln!(output, "{}. {}", number + 1, texts.say(key))?;
        }
    }
    for (number, option) in course.options(&step.reference).iter().enumerate() {
        writeln!(
            output,
            "{}. {}",
            number + 1,
            typeset(option.label(texts.lang()), texts.lang())
        )?;
    }
    Ok(())
}

/// Writes the help: on the question, on what its options mean, on when it is asked, and the commands.
pub(super) fn help(
    output: &mut impl Write,
    course: &Course<'_>,
    step: &Step<'_>,
    texts: &Texts,
) -> io::Result<()> {
    let say = |text: &Translated| typeset(text.get(texts.lang()), texts.lang());
    let help = step
        .question
        .help
        .as_ref()
        .map_or_else(|| texts.say("plain-no-help"), say);
    writeln!(
        output,
        "{}",
        texts.say_with("plain-help", &[("help", help.into())])
    )?;
    for (number, option) in course.options(&step.reference).iter().enumerate() {
        if let Some(meaning) = &option.meaning {
            let option = [
                ("number", (number + 1).into()),
                ("label", say(&option.label).into()),
                ("meaning", say(meaning).into()),
            ];
            writeln!(
                output,
                "{}",
                texts.say_with("plain-option-meaning", &option)
            )?;
        }
    }
    if let Some(condition) = conditions::words(course.questionnaire(), step.question, texts) {
        writeln!(output, "{condition}")?;
    }
    writeln!(output, "{}", texts.say("plain-commands"))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
