//! The candidates for each need, with the chain of the foremost.

use super::super::{Builder, heading, table};
use super::Place;
use crate::assessment::{Assessment, decided};
use crate::document::model::{Align, Block, Inline, Row};

/// So many candidates are shown besides those in place and those that a plan takes.
const SHOWN: usize = 6;

impl Builder<'_> {
    /// Under each need: the candidates in order, whether the first is sure of its place, and the chain of the foremost.
    pub(super) fn scores(&self, at: &Place<'_>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (need, ranked) in &self.results.rankings {
            blocks.push(heading(
                at.level + 1,
                &at.id(need),
                self.runs(&self.words.need(need)),
            ));
            blocks.extend(self.ranking(at, need, ranked));
            blocks.extend(self.undecided(ranked));
            for assessment in ranked.iter().filter(|one| self.is_foremost(one, ranked)) {
                blocks.extend(self.chain_of(at, assessment));
            }
        }
        blocks
    }

    fn ranking(&self, at: &Place<'_>, need: &str, ranked: &[Assessment]) -> Vec<Block> {
        let shown: Vec<&Assessment> = ranked
            .iter()
            .enumerate()
            .filter(|(place, one)| {
                *place < SHOWN || one.candidate.is_in_place() || self.is_taken(one)
            })
            .map(|(_, one)| one)
            .collect();
        let left = ranked.len() - shown.len();
        let rows: Vec<Row> = shown
            .into_iter()
            .map(|one| self.candidate_row(one))
            .collect();
        let draft = table::Draft {
            id: at.id(&format!("{need}-candidates")),
            caption: self.runs(
                &self
                    .words
                    .texts()
                    .say_with("scores-caption", &[("need", self.words.need(need).into())]),
            ),
            columns: vec![
                ("col-candidate", 6, Align::Start),
                ("col-score", 4, Align::Start),
                ("col-price", 4, Align::Start),
                ("col-against", 8, Align::Start),
            ],
        };
        let mut blocks = self.table(draft, rows);
        if left > 0 {
            let left = self
                .words
                .texts()
                .say_with("scores-left", &[("count", left.into())]);
            blocks.push(self.paragraph(&left));
        }
        blocks
    }

    fn candidate_row(&self, assessment: &Assessment) -> Row {
        let mut against = self.words.against(assessment);
        if against.is_empty() {
            against.push(self.words.texts().say("scores-nothing-against"));
        }
        table::row(vec![
            self.runs(&self.words.candidate(&assessment.candidate)),
            vec![Inline::Text(self.words.score(assessment))],
            vec![Inline::Text(self.words.price(&assessment.price))],
            self.runs(&against.join(" ")),
        ])
    }

    /// When what is not known weighs more than what tells the first two apart.
    fn undecided(&self, ranked: &[Assessment]) -> Option<Block> {
        let open = |one: &&Assessment| self.case.blockers(&one.verdicts).is_empty();
        let mut best = ranked.iter().filter(open);
        let (first, second) = (best.next()?, best.next()?);
        let key = if decided(first, second) {
            "scores-decided"
        } else {
            "scores-undecided"
        };
        let unknown: Vec<String> = first
            .score
            .lines
            .iter()
            .chain(&second.score.lines)
            .filter(|line| line.low != line.high && line.weight > 0)
            .map(|line| crate::document::Words::inside(&self.words.criterion(&line.criterion)))
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect();
        let variables = [
            ("first", self.words.candidate(&first.candidate).into()),
            ("second", self.words.candidate(&second.candidate).into()),
            ("named", u8::from(!unknown.is_empty()).into()),
            ("criteria", self.words.list(&unknown).into()),
        ];
        Some(self.paragraph(&self.words.texts().say_with(key, &variables)))
    }

    /// Every point of a candidate: criterion, weight, level with its meaning, points, facts.
    fn chain_of(&self, at: &Place<'_>, assessment: &Assessment) -> Vec<Block> {
        let rows = assessment.score.lines.iter().map(|line| {
            let mut level = self.runs(&self.words.level(line));
            level.extend(self.references(&line.claims));
            if let Some(origin) = &line.answer
                && let Some(number) = self.told().iter().position(|told| told.at == origin)
            {
                level.push(Inline::text(" "));
                level.push(super::answers::answer_link(number + 1));
            }
            table::row(vec![
                vec![Inline::Text(self.words.criterion(&line.criterion))],
                vec![Inline::Text(self.words.number(u64::from(line.weight)))],
                level,
                vec![Inline::Text(self.words.points(line))],
            ])
        });
        let name = self.words.candidate(&assessment.candidate);
        let variables = [
            ("candidate", name.into()),
            ("score", self.words.score(assessment).into()),
            ("system", self.words.system(&assessment.system).into()),
            (
                "joined",
                u8::from(assessment.joining.join().is_some()).into(),
            ),
        ];
        let id = format!(
            "{}-{}",
            assessment.candidate.need, assessment.candidate.choice
        );
        let draft = table::Draft {
            id: at.id(&id),
            caption: self.runs(&self.words.texts().say_with("chain-caption", &variables)),
            columns: vec![
                ("col-criterion-name", 4, Align::Start),
                ("col-weight", 2, Align::End),
                ("col-level-reached", 9, Align::Start),
                ("col-points", 3, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
    }

    /// Whether a chain is worth its page: the first, what is in place, and what the plan put forward takes.
    fn is_foremost(&self, assessment: &Assessment, ranked: &[Assessment]) -> bool {
        if assessment.candidate.product().is_none() {
            return false;
        }
        let first = ranked
            .first()
            .is_some_and(|one| one.candidate == assessment.candidate);
        first || self.is_put_forward(assessment) || assessment.candidate.is_in_place()
    }

    /// Whether the plan that is put forward takes a candidate.
    pub(super) fn is_put_forward(&self, assessment: &Assessment) -> bool {
        self.results.main().is_some_and(|scenario| {
            scenario
                .plan
                .choices
                .iter()
                .any(|one| one.candidate == assessment.candidate)
        })
    }

    /// Whether some scenario takes a candidate.
    fn is_taken(&self, assessment: &Assessment) -> bool {
        self.results
            .scenarios
            .iter()
            .flat_map(|scenario| &scenario.plan.choices)
            .any(|choice| choice.candidate == assessment.candidate)
    }
}
