//! One association's answers and inventory of tools.
