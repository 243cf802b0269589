//! One association's answers and inventory of tools.

pub mod model;
