# Pages of the diagnosis.
