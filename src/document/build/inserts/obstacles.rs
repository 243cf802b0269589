//! What is in the way of each scenario, with the ways out.

use super::super::{Builder, heading, list};
use super::Place;
use crate::assessment::AccountSystem;
use crate::document::model::{Block, Inline, NoteKind};
use crate::planning::{Obstacle, WayOut};

impl Builder<'_> {
    /// A frame an obstacle, under the scenario in whose way it is.
    pub(super) fn obstacles(&self, at: &Place<'_>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let blocked = self
            .results
            .scenarios
            .iter()
            .filter(|one| !one.obstacles.is_empty());
        for scenario in blocked {
            let id = at.id(&scenario.stance.id);
            let title = self.runs(&self.words.scenario(scenario));
            blocks.push(heading(at.level + 1, &id, title));
            for obstacle in &scenario.obstacles {
                blocks.push(self.obstacle(obstacle, &scenario.plan.system));
            }
        }
        blocks
    }

    fn obstacle(&self, obstacle: &Obstacle, system: &AccountSystem) -> Block {
        let words = &self.words;
        let mut body = vec![self.backed(&words.obstacle(obstacle, system), &obstacle.claims)];
        if obstacle.ways_out.is_empty() {
            body.push(Block::Paragraph(self.said("obstacles-no-way-out")));
        } else {
            body.push(Block::Paragraph(self.said("obstacles-ways-out")));
            let items = obstacle
                .ways_out
                .iter()
                .map(|way| self.way_out(obstacle, way));
            body.extend(list(false, items.collect()));
        }
        let variables = [
            ("name", words.obstacle_name(obstacle).into()),
            ("need", words.need(&obstacle.need).into()),
            ("has-tool", u8::from(obstacle.software.is_some()).into()),
        ];
        Block::Note {
            kind: NoteKind::Warning,
            title: self.runs(&words.texts().say_with("obstacles-title", &variables)),
            body,
        }
    }

    fn way_out(&self, obstacle: &Obstacle, way: &WayOut) -> Vec<Block> {
        let kind = crate::document::Words::capital(&self.words.way_out_kind(way.kind));
        let label = self
            .words
            .texts()
            .say_with("obstacles-way-kind", &[("kind", kind.into())]);
        let mut runs = vec![Inline::Strong(label), Inline::text(" ")];
        runs.extend(self.runs(&self.words.way_out(obstacle, way)));
        runs.extend(self.references(&way.claims));
        vec![Block::Paragraph(runs)]
    }
}
