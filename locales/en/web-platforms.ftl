# Pages of thematic platforms and of the alignment.

plf-title = Thematic platforms
plf-lead = Priorities of several regions that could be worked at together: the three platforms that the analytical note names, and those that the strategies themselves point to.
plf-caption = Platforms: where they come from, how many regions and priorities they have, how they hold together, what is missing
plf-platform = Platform
plf-basis = From
plf-basis-named = the analytical note
plf-basis-suggested = the strategies
plf-regions = Regions
plf-priorities = Priorities
plf-stability = Stability
plf-stability-says = Stability is the share of trials in which two priorities of the platform are in one community although a part of the bonds, or one region, is left out. Platforms of the note are wider than communities, so their stability is lower.
plf-gaps = Missing
plf-within = within: { $value }
plf-communities = Communities of priorities
plf-communities-says = All communities found in the graph of priorities, those that are no platforms too: some join too few regions, others do not hold when a part of the bonds is left out.
plf-communities-caption = Communities of priorities, their stability and the verdict
plf-community = Community
plf-verdict = Verdict
plf-is-platform = platform
plf-too-few = too few regions
plf-does-not-hold = does not hold
plf-lead-named = A platform that the analytical note names after the EU’s. Members are the regions whose priorities name at least one of its stages.
plf-lead-suggested = A platform that the strategies themselves point to: their priorities are joined by activities, spheres and words.
plf-to-note = Note for a first meeting
plf-note-file = The note as a file (Markdown)
plf-related-named = Partnerships that the strategies point to:
plf-related-suggested = Belongs to the platform:
plf-missing = What is missing
plf-nothing-missing = By these rules nothing is missing.
plf-stages = Stages of work
plf-stages-caption = Stages of work and the priorities that take them up
plf-stage = Stage
plf-which = Which
plf-members = Members and what they bring
plf-members-caption = Priorities of members: stages, marks, tasks, neighbours in the platform
plf-brings = Brings
plf-marks = Marks
plf-tasks = Tasks of the region about the same
plf-neighbours = Neighbours in the platform
plf-no-neighbour = none
plf-science = science
plf-stays = Stays
plf-stays-says = “Stays” is the mean share of trials in which the priority is beside the others of the platform.
plf-flag-has_innovation = innovation
plf-flag-green = green
plf-flag-digital = digital
plf-flag-cluster = cluster
plf-flag-interregional = other regions
plf-flag-inclusion = inclusion
plf-invited = Whom to invite
plf-invited-says = Regions that declare a sphere of this platform but have no priority in it.
plf-borders-on = borders on:
plf-count =
    { $count ->
        [one] { $count } platform
       *[other] { $count } platforms
    }

aln-title = Alignment with state policy
aln-lead = By what words priorities serve items of state and European policy, and where nothing does.
aln-list = List
aln-any-list = All lists
aln-marks-file = Marks with their words:
aln-blanks-file = Blanks:
aln-key-named = named by words of the text
aln-key-implied = by the kind of activity, though the words do not say so
aln-key-blank = nothing
aln-source = Source:
aln-vintage = State of the list: { $value }.
aln-official = Titles of items are official.
aln-ours = Titles of items are translated or shortened by us.
aln-priority = Priority
aln-item = Item
aln-items =
    { $count ->
        [one] { $count } item of the list
       *[other] { $count } items of the list
    }
aln-silent = says nothing of the items of
aln-strength = Strength
aln-strength-named = named by words
aln-strength-implied = by the kind of activity
aln-grounds = Words
aln-blanks = Blanks
aln-no-blanks = There are no blanks.
aln-words = Words that justify the marks
aln-words-caption = Marks of the region: item, strength, words of the priority and the label that they caused
aln-says-named =
    { $count ->
        [one] { $count } priority names it
       *[other] { $count } priorities name it
    }
aln-says-implied = implied: { $count }
no-such-policy-list = There is no list “{ $value }”. There are: innovation, green-deal, sdg, digital, climate, recovery.
no-such-platform = There is no platform “{ $value }”. There are: { $known }.
