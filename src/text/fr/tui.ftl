# Écrans plein terminal.
