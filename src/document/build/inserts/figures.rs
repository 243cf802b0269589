//! Pictures of what stands in the tables beside them.

use std::collections::BTreeMap;

use super::super::{Builder, table};
use super::Place;
use crate::assessment::{AccountSystem, Assessment, in_place};
use crate::compatibility::Join;
use crate::document::drawing::Drawing;
use crate::document::figures::{
    Comparison, Group, Interval, Mark, Matrix, Measure, Standing, comparison, intervals, matrix,
};
use crate::document::model::{Align, Block, Figure, Inline};
use crate::knowledge::model::{ClaimId, Value};
use crate::planning::Scenario;
use crate::questionnaire::model::LimitKind;

/// Highest picture that a page takes with the words around it, in tenths of a point.
const HIGHEST: i32 = 5600;
/// So many candidates of a need are drawn besides the one in place and the one that is taken.
const DRAWN: usize = 3;
/// So many columns of a matrix stay readable.
const COLUMNS: usize = 7;

impl Builder<'_> {
    /// A picture with what it says.
    pub(super) fn figure(
        &self,
        id: String,
        caption: &str,
        sentences: &[String],
        drawing: Drawing,
    ) -> Block {
        Block::Figure(Figure {
            id,
            caption: self.runs(caption),
            alternative: sentences.join(" "),
            drawing,
        })
    }

    /// Each tool in place by protocol; the table of the same is `sign-in-matrix`.
    pub(super) fn sign_in_figure(&self, at: &Place<'_>) -> Vec<Block> {
        let protocols = &self.case.base().protocols;
        let columns = protocols
            .iter()
            .map(|protocol| self.words.protocol(&protocol.id));
        let rows = self.case.profile.tools.iter().filter_map(|tool| {
            let subject = in_place(self.case.base(), tool).subject();
            let cells: Vec<(Mark, String)> = protocols
                .iter()
                .map(|protocol| {
                    let claim = self.sign_in(&subject, protocol);
                    match claim.map(|claim| &claim.value) {
                        Some(Value::Means(means)) => self.means_cell(means),
                        _ => (Mark::Unknown, self.words.texts().say("granted-unknown")),
                    }
                })
                .collect();
            let known = cells.iter().any(|(mark, _)| *mark != Mark::Unknown);
            let name = self.words.edition(&tool.id, tool.edition.as_deref());
            known.then_some((name, cells))
        });
        let shown = Matrix {
            columns: columns.collect(),
            rows: rows.collect(),
        };
        let caption = self.words.texts().say("figure-sign-in");
        self.matrices(at, "sign-in", &caption, &shown)
    }

    /// Each tool in place by identity provider: the surest way between them, with the table of the same.
    pub(super) fn provider_figure(&self, at: &Place<'_>) -> Vec<Block> {
        let providers: Vec<String> = self
            .case
            .providers()
            .iter()
            .filter_map(|system| match system {
                AccountSystem::Provider(id) => Some(id.clone()),
                _ => None,
            })
            .collect();
        let mut rows = Vec::new();
        let mut lines = Vec::new();
        for tool in &self.case.profile.tools {
            let subject = in_place(self.case.base(), tool).subject();
            let joins: Vec<Join> = providers
                .iter()
                .map(|provider| self.case.graph.join(&subject, provider))
                .collect();
            let unknown =
                |join: &Join| matches!(join, Join::Unknown { claims, .. } if claims.is_empty());
            if joins.iter().all(unknown) {
                continue;
            }
            let name = self.words.edition(&tool.id, tool.edition.as_deref());
            lines.push(table::row(vec![
                vec![Inline::Text(name.clone())],
                self.ways(&providers, &joins, true),
                self.ways(&providers, &joins, false),
            ]));
            let cells = joins.iter().map(|join| self.join_cell(join)).collect();
            rows.push((name, cells));
        }
        let shown = Matrix {
            columns: providers.iter().map(|id| self.words.software(id)).collect(),
            rows,
        };
        let caption = self.words.texts().say("figure-providers");
        let mut blocks = self.matrices(at, "providers", &caption, &shown);
        let draft = table::Draft {
            id: at.id("providers"),
            caption: self.said("providers-caption"),
            columns: vec![
                ("col-tool", 4, Align::Start),
                ("col-joins", 9, Align::Start),
                ("col-joins-not", 9, Align::Start),
            ],
        };
        blocks.extend(self.table(draft, lines));
        blocks
    }

    /// Providers that a tool joins, or does not, grouped by how: « authentik et Keycloak : par OpenID Connect (F3) ».
    fn ways(&self, providers: &[String], joins: &[Join], counted: bool) -> Vec<Inline> {
        let mut groups: BTreeMap<String, (Vec<String>, Vec<ClaimId>)> = BTreeMap::new();
        for (provider, join) in providers.iter().zip(joins) {
            if join.counted().is_some() != counted {
                continue;
            }
            let way = match join {
                Join::Counted(connection) => self.words.connection(connection),
                Join::Uncounted(_) | Join::No(_) | Join::Unknown { .. } => self.words.join(join),
            };
            let (names, claims) = groups.entry(way).or_default();
            names.push(self.words.software(provider));
            claims.extend(join.claims());
        }
        if groups.is_empty() {
            return self.said("sign-in-none");
        }
        let mut runs = Vec::new();
        for (way, (names, claims)) in groups {
            if !runs.is_empty() {
                runs.push(Inline::Text(self.words.separator()));
            }
            let variables = [
                ("names", self.words.list(&names).into()),
                ("way", way.into()),
            ];
            let said = self.words.texts().say_with("providers-way", &variables);
            runs.push(Inline::Text(said));
            runs.extend(self.references(&claims));
        }
        runs
    }

    /// A matrix as one picture, or as several where it has many columns.
    fn matrices(&self, at: &Place<'_>, name: &str, caption: &str, shown: &Matrix) -> Vec<Block> {
        if shown.rows.is_empty() {
            return Vec::new();
        }
        let parts = shown.columns.len().div_ceil(COLUMNS).max(1);
        let wide = shown.columns.len().div_ceil(parts).max(1);
        let mut blocks = Vec::new();
        for (number, columns) in shown.columns.chunks(wide).enumerate() {
            let from = number * wide;
            let rows = shown.rows.iter().map(|(name, cells)| {
                let own = cells.iter().skip(from).take(columns.len());
                (name.clone(), own.cloned().collect())
            });
            let part = Matrix {
                columns: columns.to_vec(),
                rows: rows.collect(),
            };
            let sentences: Vec<String> = part
                .rows
                .iter()
                .map(|row| self.told_row(&part, row))
                .collect();
            let id = at.id(&format!("figure-{name}-{}", number + 1));
            let caption = self.part_of(caption, number, parts);
            blocks.push(self.figure(id, &caption, &sentences, matrix(&part)));
        }
        blocks
    }

    /// The caption of a picture that is cut into several: « … (1 sur 2) ».
    fn part_of(&self, caption: &str, number: usize, parts: usize) -> String {
        if parts < 2 {
            return caption.to_owned();
        }
        let variables = [
            ("caption", caption.into()),
            ("number", (number + 1).into()),
            ("parts", parts.into()),
        ];
        self.words.texts().say_with("figure-part", &variables)
    }

    /// A row of a matrix in words.
    fn told_row(&self, shown: &Matrix, (name, cells): &(String, Vec<(Mark, String)>)) -> String {
        let cells = shown.columns.iter().zip(cells).map(|(column, (_, word))| {
            let variables = [
                ("column", column.as_str().into()),
                ("word", word.as_str().into()),
            ];
            self.words.texts().say_with("figure-cell", &variables)
        });
        let cells: Vec<String> = cells.collect();
        let variables = [
            ("name", name.as_str().into()),
            ("cells", cells.join(&self.words.separator()).into()),
        ];
        self.words.texts().say_with("figure-row", &variables)
    }

    fn means_cell(&self, means: &str) -> (Mark, String) {
        let known = self.case.base().effort.means.get(means);
        if means == "no" {
            (Mark::No, self.words.texts().say("granted-no"))
        } else if known.is_some_and(|means| means.counted) {
            (Mark::Yes, self.words.means(means))
        } else {
            (Mark::Partly, self.uncounted(means))
        }
    }

    fn join_cell(&self, join: &Join) -> (Mark, String) {
        match join {
            Join::Counted(connection) => {
                let first = connection.legs.first();
                let own = || self.words.texts().say("figure-own");
                let word = first.map_or_else(own, |leg| self.words.protocol(&leg.protocol));
                (Mark::Yes, word)
            }
            Join::Uncounted(connection) => (Mark::Partly, self.uncounted(&connection.means)),
            Join::No(_) => (Mark::No, self.words.texts().say("granted-no")),
            Join::Unknown { .. } => (Mark::Unknown, self.words.texts().say("granted-unknown")),
        }
    }

    fn uncounted(&self, means: &str) -> String {
        let variables = [("means", means.into())];
        self.words.texts().say_with("figure-uncounted", &variables)
    }

    /// Money, hours and accounts of each scenario; the table of the same is `scenarios-table`.
    pub(super) fn scenarios_figure(&self, at: &Place<'_>) -> Vec<Block> {
        let scenarios = &self.results.scenarios;
        if scenarios.is_empty() {
            return Vec::new();
        }
        let said = |key: &str| self.words.texts().say(key);
        let measure = |key: &str, limit: Option<LimitKind>| Measure {
            title: said(key),
            available: limit.and_then(|limit| {
                let (most, _) = self.case.profile.limits.get(&limit)?;
                Some((*most, self.words.limited(limit, *most)))
            }),
        };
        let plans = scenarios.iter().map(|one| Standing {
            name: self.words.scenario(one),
            verdict: self.verdict(one),
            amounts: self.amounts(one),
        });
        let shown = Comparison {
            measures: vec![
                measure("scenarios-per-year", Some(LimitKind::MoneyPerYear)),
                measure("scenarios-once", Some(LimitKind::MoneyOnce)),
                measure("scenarios-per-month", Some(LimitKind::HoursPerMonth)),
                measure("scenarios-setup", Some(LimitKind::HoursOnce)),
                measure("scenarios-per-person", None),
            ],
            plans: plans.collect(),
            within: said("figure-within"),
            beyond: said("figure-beyond"),
            limit: said("figure-limit"),
        };
        let sentences: Vec<String> = scenarios
            .iter()
            .map(|one| {
                let totals = self.words.totals(&one.plan.totals);
                let variables = [
                    ("scenario", self.words.scenario(one).into()),
                    ("verdict", self.verdict(one).into()),
                    ("totals", totals.into()),
                ];
                self.words.texts().say_with("figure-scenario", &variables)
            })
            .collect();
        let caption = said("figure-scenarios");
        vec![self.figure(at.id("figure"), &caption, &sentences, comparison(&shown))]
    }

    /// What a scenario comes to, and whether it is the one to take.
    fn verdict(&self, scenario: &Scenario) -> String {
        let taken = self
            .results
            .recommended()
            .is_some_and(|one| one.stance.id == scenario.stance.id);
        if taken {
            self.words.texts().say("figure-recommended")
        } else {
            self.words.feasibility(scenario)
        }
    }

    /// What a scenario spends, in the units of limits, with its words.
    fn amounts(&self, scenario: &Scenario) -> Vec<(u64, String)> {
        let totals = &scenario.plan.totals;
        let words = &self.words;
        let money = |minor: i64| u64::try_from(minor).unwrap_or(0);
        let once = u64::from(totals.hours_once) * 60;
        vec![
            (money(totals.per_year.minor), self.yearly(scenario)),
            (money(totals.once.minor), totals.once.show(words.lang())),
            (
                u64::from(totals.minutes_per_month),
                words.time(totals.minutes_per_month),
            ),
            (once, words.hours_once(totals.hours_once)),
            (
                u64::from(totals.accounts_per_person),
                words.number(u64::from(totals.accounts_per_person)),
            ),
        ]
    }

    /// The foremost candidates of each need with what is not known of them; the tables of the same are `scores`.
    pub(super) fn scores_figure(&self, at: &Place<'_>) -> Vec<Block> {
        let groups: Vec<Group> = self
            .results
            .rankings
            .iter()
            .map(|(need, ranked)| Group {
                title: self.words.need(need),
                rows: self.drawn(ranked),
            })
            .filter(|group| !group.rows.is_empty())
            .collect();
        let said = |key: &str| self.words.texts().say(key);
        let key = [
            said("figure-certain"),
            said("figure-doubt"),
            said("figure-out"),
        ];
        let key = [key[0].as_str(), key[1].as_str(), key[2].as_str()];
        let caption = said("figure-scores");
        let parts = intervals(&groups, key, HIGHEST);
        let count = parts.len();
        parts
            .into_iter()
            .enumerate()
            .map(|(number, (shown, drawing))| {
                let sentences: Vec<String> = shown
                    .into_iter()
                    .map(|at| self.told_group(&groups[at], key[2]))
                    .collect();
                let id = at.id(&format!("figure-{}", number + 1));
                let caption = self.part_of(&caption, number, count);
                self.figure(id, &caption, &sentences, drawing)
            })
            .collect()
    }

    fn drawn(&self, ranked: &[Assessment]) -> Vec<Interval> {
        ranked
            .iter()
            .filter(|one| one.candidate.product().is_some())
            .enumerate()
            .filter(|(place, one)| {
                *place < DRAWN || one.candidate.is_in_place() || self.is_put_forward(one)
            })
            .map(|(_, one)| Interval {
                name: self.words.candidate(&one.candidate),
                low: one.score.low_percent(),
                high: one.score.high_percent(),
                words: self.words.score(one),
                out: !self.case.blockers(&one.verdicts).is_empty(),
            })
            .collect()
    }

    fn told_group(&self, group: &Group, out: &str) -> String {
        let rows = group.rows.iter().map(|row| {
            let mut said = format!("{}, {}", row.name, row.words);
            if row.out {
                said = format!("{said}, {out}");
            }
            said
        });
        let rows: Vec<String> = rows.collect();
        let variables = [
            ("name", group.title.as_str().into()),
            ("cells", rows.join(&self.words.separator()).into()),
        ];
        self.words.texts().say_with("figure-row", &variables)
    }
}
