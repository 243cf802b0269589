//! Scores with their chain: answer → criterion → dated fact → level with its written meaning → points.

use super::Words;
use crate::assessment::{Assessment, FULL, ScoreLine};
use crate::text::typeset;

impl Words<'_> {
    /// A score out of a hundred, with why it is an interval when it is one.
    pub fn score(&self, assessment: &Assessment) -> String {
        self.percent(
            assessment.score.low_percent(),
            assessment.score.high_percent(),
        )
    }

    /// A level with its written meaning: « 3 sur 4 : le même compte, sans se connecter de nouveau ».
    pub fn level(&self, line: &ScoreLine) -> String {
        if line.low == line.high {
            return self.one_level(&line.criterion, line.low);
        }
        self.say_with(
            "score-level-between",
            &[
                ("low", self.hundredths(line.low).into()),
                ("high", self.hundredths(line.high).into()),
                ("full", self.hundredths(FULL).into()),
                ("worst", self.meaning(&line.criterion, line.low).into()),
                ("best", self.meaning(&line.criterion, line.high).into()),
            ],
        )
    }

    /// The points of a line: « 30 sur 40 », or an interval.
    pub fn points(&self, line: &ScoreLine) -> String {
        let points = |level: u32| self.hundredths(line.weight.saturating_mul(level));
        let variables = [
            ("low", points(line.low).into()),
            ("high", points(line.high).into()),
            ("full", points(FULL).into()),
            ("exact", u8::from(line.low == line.high).into()),
        ];
        self.say_with("score-points", &variables)
    }

    /// Why a criterion weighs what it does.
    pub fn weight(&self, line: &ScoreLine) -> String {
        let key = match line.weight_from {
            Some(_) => "score-weight-told",
            None => "score-weight-usual",
        };
        self.say_with(key, &[("weight", line.weight.into())])
    }

    /// The whole chain of a line in one sentence; the facts are named by the caller, who knows where they are listed.
    pub fn score_line(&self, line: &ScoreLine) -> String {
        self.say_with(
            "score-line",
            &[
                ("criterion", self.criterion(&line.criterion).into()),
                ("level", Self::quoted(&self.level(line)).into()),
                ("weight", self.weight(line).into()),
                ("points", self.points(line).into()),
            ],
        )
    }

    /// What a level of a criterion means, in the base's own words.
    pub fn meaning(&self, criterion: &str, hundredths: u32) -> String {
        let level = usize::try_from(hundredths.min(FULL) / 100).unwrap_or(0);
        let meaning = self
            .criterion_of(criterion)
            .map(|criterion| self.tr(&criterion.levels[level]));
        Self::quoted(&meaning.unwrap_or_default()).to_owned()
    }

    fn one_level(&self, criterion: &str, hundredths: u32) -> String {
        // Between two written levels, what is certain is the lower one.
        let key = if hundredths.is_multiple_of(100) {
            "score-level"
        } else {
            "score-level-above"
        };
        self.say_with(
            key,
            &[
                ("level", self.hundredths(hundredths).into()),
                ("full", self.hundredths(FULL).into()),
                ("meaning", self.meaning(criterion, hundredths).into()),
            ],
        )
    }

    /// Hundredths as a number, with a decimal where there is one.
    fn hundredths(&self, value: u32) -> String {
        let whole = value / 100;
        match value % 100 / 10 {
            0 => self.number(u64::from(whole)),
            tenth => {
                let mark = if self.lang() == crate::text::Lang::Fr {
                    ','
                } else {
                    '.'
                };
                typeset(&format!("{whole}{mark}{tenth}"), self.lang())
            }
        }
    }
}
