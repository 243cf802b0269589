# Full-screen interface.
