# Line mode.
