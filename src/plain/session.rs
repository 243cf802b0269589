//! The talk: where one is, what a line does there.

use std::io::{self, BufRead, Write};

use super::command::{Command, Line, read};
use super::input::next_line;
use super::{End, Outcome, Session, block, review};
use crate::dossier::model::QuestionRef;
use crate::dossier::store::StoreError;
use crate::questionnaire::answers::{answer, confirm, describe, parse};
use crate::questionnaire::{Course, State};
use crate::text::{Texts, clean};

/// Where one is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// At a question; one that was chosen in the review leads back to it.
    Question {
        reference: QuestionRef,
        chosen: bool,
    },
    /// In the review.
    Review,
    /// After the last question.
    End,
}

pub(super) struct Talk<'a, I, O> {
    session: Session<'a>,
    texts: Texts,
    input: I,
    output: O,
    /// The part that was announced last.
    section: Option<usize>,
    saved: bool,
}

impl<'a, I: BufRead, O: Write> Talk<'a, I, O> {
    pub(super) fn new(session: Session<'a>, input: I, output: O) -> Self {
        let texts = Texts::new(session.lang);
        Self {
            session,
            texts,
            input,
            output,
            section: None,
            saved: true,
        }
    }

    fn course(&self) -> Course<'_> {
        Course::new(
            self.session.questionnaire,
            self.session.base,
            self.session.dossier,
        )
    }

    pub(super) fn run(mut self) -> io::Result<Outcome> {
        self.line("plain-welcome")?;
        let mut place = self.go_on();
        self.announce(&place)?;
        loop {
            self.output.flush()?;
            let Some(line) = next_line(&mut self.input)? else {
                return self.input_ended(&place);
            };
            let (line, next) = (line.as_str(), place.clone());
            place = match (read(line), next) {
                (Line::Command(Command::Quit), place) => return self.leave(&place),
                (Line::Command(Command::Review), _) => self.moved(Place::Review)?,
                (Line::Command(Command::Continue), _) => {
                    let place = self.go_on();
                    self.moved(place)?
                }
                (Line::Command(Command::Repeat), place) => self.moved(place)?,
                (Line::Command(command), Place::Question { reference, chosen }) => {
                    self.command(command, reference, chosen)?
                }
                (Line::Command(Command::Back), Place::End) => {
                    let last = self
                        .course()
                        .steps()
                        .last()
                        .map(|step| step.reference.clone());
                    self.moved(last.map_or(Place::End, |reference| Place::Question {
                        reference,
                        chosen: false,
                    }))?
                }
                (Line::Empty, Place::Question { reference, chosen }) => {
                    self.keep(reference, chosen)?
                }
                (Line::Command(_) | Line::Empty, place) => {
                    self.line("plain-review-prompt")?;
                    place
                }
                (Line::Answer(text), Place::Question { reference, chosen }) => {
                    self.answer(reference, chosen, text)?
                }
                (Line::Answer(text), place) => self.jump(text, place)?,
            };
        }
    }

    /// The first question that is open or to be looked at again, or the end.
    fn go_on(&self) -> Place {
        let course = self.course();
        let open = course
            .steps()
            .iter()
            .find(|step| step.state != State::Answered);
        open.map_or(Place::End, |step| Place::Question {
            reference: step.reference.clone(),
            chosen: false,
        })
    }

    fn command(
        &mut self,
        command: Command,
        reference: QuestionRef,
        chosen: bool,
    ) -> io::Result<Place> {
        if command == Command::Help {
            let course = Course::new(
                self.session.questionnaire,
                self.session.base,
                self.session.dossier,
            );
            if let Some(step) = course.step(&reference) {
                block::help(&mut self.output, &course, step, &self.texts)?;
                block::expected(&mut self.output, &course, step, &self.texts)?;
            }
            return Ok(Place::Question { reference, chosen });
        }
        let course = self.course();
        let to = if command == Command::Back {
            course.previous(&reference)
        } else {
            course.next(&reference)
        };
        let to = to.map(|step| step.reference.clone());
        match (to, command) {
            (Some(reference), _) => self.moved(Place::Question {
                reference,
                chosen: false,
            }),
            (None, Command::Back) => {
                self.line("plain-first")?;
                self.moved(Place::Question { reference, chosen })
            }
            (None, _) => self.moved(Place::End),
        }
    }

    /// An empty line keeps the present answer.
    fn keep(&mut self, reference: QuestionRef, chosen: bool) -> io::Result<Place> {
        if !self.session.dossier.answers.contains_key(&reference) {
            self.line("plain-nothing-typed")?;
            return Ok(Place::Question { reference, chosen });
        }
        if self.session.dossier.to_review.contains(&reference) {
            confirm(self.session.dossier, &reference);
            self.save()?;
        }
        self.line("plain-kept")?;
        self.after(&reference, chosen)
    }

    fn answer(&mut self, reference: QuestionRef, chosen: bool, text: &str) -> io::Result<Place> {
        let (questionnaire, base) = (self.session.questionnaire, self.session.base);
        let read = parse(&self.course(), &reference, text, self.session.lang);
        let marked = read
            .and_then(|given| answer(questionnaire, base, self.session.dossier, &reference, given));
        let marked = match marked {
            Ok(marked) => marked,
            Err(error) => {
                let course = Course::new(questionnaire, base, self.session.dossier);
                let said = self
                    .texts
                    .say_with("plain-error", &[("error", error.say(&self.texts).into())]);
                writeln!(self.output, "{said}")?;
                writeln!(
                    self.output,
                    "{}",
                    self.texts
                        .say_with("plain-typed", &[("typed", clean(text).into())])
                )?;
                if let Some(step) = course.step(&reference) {
                    block::expected(&mut self.output, &course, step, &self.texts)?;
                }
                return Ok(Place::Question { reference, chosen });
            }
        };
        // Saved before it is acknowledged: whoever hears « noted » can pull the plug.
        let saved = self.session.store.save(self.session.dossier);
        let course = Course::new(questionnaire, base, self.session.dossier);
        let given = course.dossier().answers.get(&reference);
        let words = given
            .map(|given| describe(&course, &reference, given, &self.texts))
            .unwrap_or_default();
        writeln!(
            self.output,
            "{}",
            self.texts
                .say_with("plain-noted", &[("answer", words.into())])
        )?;
        let count = course
            .steps()
            .iter()
            .filter(|step| marked.contains(&step.reference))
            .count();
        if count > 0 {
            writeln!(
                self.output,
                "{}",
                self.texts
                    .say_with("plain-marked", &[("count", count.into())])
            )?;
        }
        self.told(saved)?;
        self.after(&reference, chosen)
    }

    /// The place after an answer: the review for who came from it, else the next question that is open or to be looked
    /// at again.
    fn after(&mut self, reference: &QuestionRef, chosen: bool) -> io::Result<Place> {
        if chosen {
            self.line("plain-review-prompt")?;
            return Ok(Place::Review);
        }
        let course = self.course();
        let from = course.position(reference).map_or(0, |at| at + 1);
        let open = course
            .steps()
            .iter()
            .skip(from)
            .find(|step| step.state != State::Answered);
        let next = open.map(|step| step.reference.clone());
        self.moved(next.map_or(Place::End, |reference| Place::Question {
            reference,
            chosen: false,
        }))
    }

    /// To a question by its number.
    fn jump(&mut self, text: &str, place: Place) -> io::Result<Place> {
        let course = self.course();
        let number = text
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1));
        match number
            .and_then(|at| course.steps().get(at))
            .map(|step| step.reference.clone())
        {
            Some(reference) => self.moved(Place::Question {
                reference,
                chosen: true,
            }),
            None => {
                let variables = [
                    ("given", clean(text).into()),
                    ("most", course.steps().len().into()),
                ];
                let said = self.texts.say_with("plain-no-such-number", &variables);
                writeln!(self.output, "{said}")?;
                self.line("plain-review-prompt")?;
                Ok(place)
            }
        }
    }

    fn moved(&mut self, place: Place) -> io::Result<Place> {
        self.announce(&place)?;
        Ok(place)
    }

    fn announce(&mut self, place: &Place) -> io::Result<()> {
        let course = Course::new(
            self.session.questionnaire,
            self.session.base,
            self.session.dossier,
        );
        match place {
            Place::Question { reference, .. } => {
                if let Some(step) = course.step(reference) {
                    let begins = self.section != Some(step.section);
                    self.section = Some(step.section);
                    block::question(&mut self.output, &course, step, begins, &self.texts)?;
                }
                Ok(())
            }
            Place::Review => {
                review::list(&mut self.output, &course, &self.texts)?;
                self.line("plain-review-prompt")
            }
            Place::End => {
                review::balance(&mut self.output, &course, &self.texts)?;
                self.line("plain-review-prompt")
            }
        }
    }

    fn line(&mut self, key: &str) -> io::Result<()> {
        writeln!(self.output, "{}", self.texts.say(key))
    }

    /// Saves; a failure is told, and the next answer tries again.
    fn save(&mut self) -> io::Result<()> {
        let saved = self.session.store.save(self.session.dossier);
        self.told(saved)
    }

    fn told(&mut self, saved: Result<(), StoreError>) -> io::Result<()> {
        self.saved = match saved {
            Ok(()) => true,
            Err(error) => {
                let said = self.texts.say_with(
                    "plain-not-saved",
                    &[("error", error.say(&self.texts).into())],
                );
                writeln!(self.output, "{said}")?;
                false
            }
        };
        Ok(())
    }

    /// Finished is who stands after the last question, or has none left.
    fn end(&self, place: &Place, before: End) -> End {
        let finished = *place == Place::End || self.course().first_unanswered().is_none();
        if finished { End::Finished } else { before }
    }

    fn leave(mut self, place: &Place) -> io::Result<Outcome> {
        self.save()?;
        if self.saved {
            self.line("plain-goodbye")?;
        }
        let end = self.end(place, End::Left);
        Ok(Outcome {
            end,
            saved: self.saved,
        })
    }

    fn input_ended(mut self, place: &Place) -> io::Result<Outcome> {
        self.save()?;
        if self.saved {
            self.line("plain-input-ended")?;
        }
        let end = self.end(place, End::InputEnded);
        Ok(Outcome {
            end,
            saved: self.saved,
        })
    }
}
