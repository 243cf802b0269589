# Words shared by every screen.
