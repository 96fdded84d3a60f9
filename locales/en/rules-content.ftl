# Rules of the diagnosis: what a strategy says.
