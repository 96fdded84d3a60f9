# Thematic platforms. The method is described in docs/methods/platforms.md.

# What is missing.

platform-missing-stage = No region takes up the stage “{ $stage-en }”.
platform-could-stage = No text names the stage “{ $stage-en }”. Those who make such goods for many trades could take it up ({ $items }): { $regions }.
platform-thin-stage = The stage “{ $stage-en }” rests on one region: { $region }.
platform-missing-science = Neither priorities nor the tasks connected with them mention science.
platform-missing-innovation = No priority names an innovation component ({ $count } read).
platform-missing-green = No priority has green content ({ $count } read).
platform-missing-digital = No priority has digital content ({ $count } read).
platform-missing-cluster = No priority names a cluster ({ $count } read).
platform-missing-interregional = No priority names work with other regions ({ $count } read).
platform-all-alone = No member borders on another: meet online, and choose common work that needs no carriage.
platform-alone =
    { $count ->
        [one] Without a neighbour as partner: { $regions }.
       *[other] Without neighbours as partners: { $regions }.
    }

# The note for a first meeting.

platform-note-purpose = What this platform is for
platform-note-members = Members and what they bring
platform-note-participants = Whom to invite, by sector
platform-note-agenda = Agenda of the first meeting
platform-note-findings = What was found between the members
platform-note-missing = What is missing
platform-note-questions = Open questions
platform-note-sources = What this note rests on

platform-why-named = The analytical note of the NISS recommends such platforms, after the thematic smart-specialisation platforms of the EU.
platform-why-sphere = The analytical note of the NISS does not name such a platform: the strategies themselves point to it. What joins them is the sphere { $spheres }.
platform-why-activity = The analytical note of the NISS does not name such a platform: the strategies themselves point to it. What joins them are activities: { $codes }.
platform-size =
    { $regions-count ->
        [one] { $regions-count } region
       *[other] { $regions-count } regions
    }, { $count ->
        [one] { $count } priority
       *[other] { $count } priorities
    }.
platform-holds = Two of its priorities are together in { $percent }% of trials in which a part of the bonds, or one region, is left out.
platform-falls-apart = As one whole this platform does not hold together: { $percent }% is below the threshold of { $threshold }%.{ $count ->
        [0] { "" }
       *[other] { " " }Begin with its stable parts: { $platforms }.
    }
platform-note-member = { $region }: { $stage-en }.
platform-note-member-other = { $region }.
platform-business = Business: firms and associations of the activities { $codes }.
platform-business-any = Business: firms that the priorities concern; the texts name no activities.
platform-science = Science: the texts speak of it in general; institutions should be named.
platform-science-named = Science: the institutions that the texts name.
platform-science-any = Science: the texts name nobody; each region should propose institutions of the right profile.
platform-community = Community: consumers’ unions and civil society; the texts think of vulnerable groups in these regions: { $regions }.
platform-community-any = Community: consumers’ unions, civil society, hromadas; the texts name nobody.
platform-authority = Authorities: oblast administrations and regional development agencies: { $regions }.
platform-agenda-opening = What the platform is for, and how it works: who chairs, how decisions are made, where they are published.
platform-agenda-reports =
    { $count ->
        [one] The member speaks: what there is and what is planned, five minutes.
       *[other] { $count } members speak: what there is and what is planned, five minutes each.
    }
platform-agenda-roles = The same activities in several regions: where we compete, where we share out roles.
platform-agenda-copies =
    { $count ->
        [one] The copy of priorities named below: who leads, how we differ.
       *[other] The copies of priorities named below: who leads, how we differ.
    }
platform-agenda-links =
    { $count ->
        [one] The chain named below: do firms trade already, what is in the way.
       *[other] The chains named below: do firms trade already, what is in the way.
    }
platform-agenda-chain = Stages that are missing, and who could take them up.
platform-agenda-content = Innovation, environment, digital technology: what to add to the priorities.
platform-agenda-joining =
    { $count ->
        [one] Inviting { $count } region that declares the sphere but has no priority in it.
       *[other] Inviting { $count } regions that declare the sphere but have no priority in it.
    }
platform-agenda-decisions = Decisions: joint projects, with an owner and a date for each.
platform-question-roles = { $codes }: how should { $regions } share out the roles?
platform-question-stage = Who could take up the stage “{ $stage-en }”?
platform-question-could = Will any of those who can ({ $regions }) take up the stage “{ $stage-en }”?
platform-question-joining = { $region } declares the sphere { $spheres } but has no priority in it. Will it join?
platform-question-loose =
    { $count ->
        [one] This priority hangs loosely on the platform. Does it belong here?
       *[other] These priorities hang loosely on the platform. Do they belong here?
    }
platform-note-source = The note is made from the register of strategies to 2027; each quote can be checked by the number of its priority or task. The sectors and the agenda are a proposal of the program.
platform-note-title = Scoping note for a first meeting of the platform
platform-other = Other priorities

# What was found between the members.

platform-finding-copy = The same in several regions ({ $regions }): { $codes }. Who leads, and how do the others differ?
platform-finding-copy-words = The same in the same words in several regions ({ $regions }). Who leads, and how do the others differ?
platform-finding-link = { $region } could supply ({ $supplier }), { $other_region } could use ({ $processor }).
platform-finding-open =
    { $count ->
        [one] { $count } more overlap is not settled, because a text is wider: first settle what it means.
       *[other] { $count } more overlaps are not settled, because texts are wider: first settle what they mean.
    }
