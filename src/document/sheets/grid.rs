//! The grid in which providers answer the requirements.

use super::{Column, Sheet};
use crate::assessment::Case;
use crate::document::words::Words;
use crate::dossier::model::Reply;
use crate::text::Texts;

/// One row a requirement, with room for the answer. Neutral like the document that it goes with.
pub fn grid(case: &Case<'_>, texts: &Texts) -> Sheet {
    let words = Words::outward(case, texts);
    let column = |id, key: &str, width| Column::new(id, texts, key, width);
    let mut answer = column("answer", "col-response", 34);
    answer.choices = Reply::ALL.iter().map(|one| words.reply(*one)).collect();
    let rows = case.requirements.iter().map(|requirement| {
        vec![
            requirement.id.clone(),
            words.statement(requirement),
            words.judged_by(requirement),
            words.to_reach(requirement),
            words.flexibility(requirement.flexibility),
            words.priority(requirement.priority),
            String::new(),
            String::new(),
            String::new(),
        ]
    });
    Sheet {
        name: texts.say("grid-sheet"),
        columns: vec![
            column("id", "col-id", 18),
            column("statement", "col-statement", 80),
            column("criterion", "col-criterion", 55),
            column("level", "col-level", 50),
            column("flexibility", "col-flexibility", 34),
            column("priority", "col-priority", 22),
            answer,
            column("comment", "col-proof", 70),
            column("price", "col-own-price", 28),
        ],
        rows: rows.collect(),
    }
}
