//! Exports as a reader meets them: whole documents in, files out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[path = "export/reader.rs"]
mod reader;
#[path = "export/sample.rs"]
mod sample;

#[path = "export/reading.rs"]
mod reading;

#[path = "export/checks.rs"]
mod checks;
#[path = "export/forms.rs"]
mod forms;
#[path = "export/markdown.rs"]
mod markdown;
#[path = "export/pdf.rs"]
mod pdf;
