//! The command line: one file a command.

pub mod kb;
pub mod knowledge_base;
