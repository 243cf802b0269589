//! What is asked, on which condition, and what an answer does.

pub mod model;
