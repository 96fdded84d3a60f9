# National findings: what the note prints and what the register gives.
