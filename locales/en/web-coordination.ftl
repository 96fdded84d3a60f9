# Coordination: the page to begin with.
nav-coordination = Coordination
methods-coordination = Coordination
coord-title = Coordination of regions
coord-lead = What regions repeat after each other, by what they complete each other, and what they could do together.
